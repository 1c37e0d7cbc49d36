package tifa.run;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** A file on its way to being published, which knows whether all of it was written. */
final class StagedFile extends OutputStream {
  private static final int BUFFER_BYTES = 1 << 16;

  private final OutputStream out;
  private final String location;
  private boolean failed;
  private boolean closed;

  StagedFile(OutputStream out, String location) {
    this.out = new BufferedOutputStream(out, BUFFER_BYTES);
    this.location = location;
  }

  String location() {
    return location;
  }

  /** Throws unless the file was closed and nothing failed before, told to the writer or not. */
  void requireComplete() throws IOException {
    if (failed) {
      throw new IOException("%s was not written completely".formatted(location));
    }
    if (!closed) {
      throw new IllegalStateException("%s is still being written".formatted(location));
    }
  }

  @Override
  public void write(int value) throws IOException {
    try {
      out.write(value);
    } catch (IOException e) {
      failed = true;
      throw e;
    }
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    try {
      out.write(bytes, offset, length);
    } catch (IOException e) {
      failed = true;
      throw e;
    }
  }

  @Override
  public void flush() throws IOException {
    try {
      out.flush();
    } catch (IOException e) {
      failed = true;
      throw e;
    }
  }

  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    try {
      out.close();
    } catch (IOException e) {
      failed = true;
      throw e;
    }
  }
}
