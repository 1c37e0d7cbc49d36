package tifa.run.publish;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;
import tifa.storage.FileSum;

/** A file on its way to being published, which knows whether all of it was written. */
final class StagedFile extends OutputStream {
  private static final int BUFFER_BYTES = 1 << 16;

  private final CRC32C checksum = new CRC32C();
  private final OutputStream out;
  private final String name;
  private final String location;
  private long bytes;
  private boolean failed;
  private boolean closed;

  StagedFile(OutputStream out, String name, String location) {
    this.out = new BufferedOutputStream(new CheckedOutputStream(out, checksum), BUFFER_BYTES);
    this.name = name;
    this.location = location;
  }

  /** Its name in the run. */
  String name() {
    return name;
  }

  String location() {
    return location;
  }

  /** What was written, once the file is closed. */
  FileSum sum() {
    return new FileSum(bytes, checksum.getValue());
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
      bytes++;
    } catch (IOException e) {
      failed = true;
      throw e;
    }
  }

  @Override
  public void write(byte[] buffer, int offset, int length) throws IOException {
    try {
      out.write(buffer, offset, length);
      bytes += length;
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
