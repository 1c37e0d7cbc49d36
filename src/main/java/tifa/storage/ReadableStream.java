package tifa.storage;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that ends where it cannot be read further, for who knows how long it should be. */
public final class ReadableStream extends FilterInputStream {
  /** What can be read of {@code in}. */
  public ReadableStream(InputStream in) {
    super(in);
  }

  @Override
  public int read() {
    try {
      return in.read();
    } catch (IOException e) {
      return -1;
    }
  }

  @Override
  public int read(byte[] bytes, int offset, int length) {
    try {
      return in.read(bytes, offset, length);
    } catch (IOException e) {
      return -1;
    }
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      // All that was wanted has been read.
    }
  }
}
