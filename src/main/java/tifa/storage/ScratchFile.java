package tifa.storage;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/**
 * A temporary file for what is more than memory should hold. Nothing of it is left even if this
 * program is killed, where the system lets go of open files.
 */
public final class ScratchFile implements Closeable {
  private final FileChannel file;

  /** Makes an empty file whose name begins so. */
  public ScratchFile(String name) throws IOException {
    file = Removal.scratchFile(name);
  }

  /**
   * Adds bytes at the end.
   *
   * @return where they begin
   */
  public long append(byte[] bytes) throws IOException {
    long at = file.position();
    ByteBuffer left = ByteBuffer.wrap(bytes);
    while (left.hasRemaining()) {
      file.write(left);
    }
    return at;
  }

  /** Bytes that were added. */
  public byte[] read(long from, int size) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(size);
    while (bytes.hasRemaining()) {
      if (file.read(bytes, from + bytes.position()) < 0) {
        throw new EOFException("A temporary file ends too early");
      }
    }
    return bytes.array();
  }

  /** The same, read as they are wanted. */
  public InputStream stream(long from, long size) {
    return new InputStream() {
      private long at = from;

      @Override
      public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
      }

      @Override
      public int read(byte[] bytes, int offset, int length) throws IOException {
        int wanted = (int) Math.min(length, from + size - at);
        if (wanted == 0 && length > 0) {
          return -1;
        }
        int read = file.read(ByteBuffer.wrap(bytes, offset, wanted), at);
        at += Math.max(read, 0);
        return read;
      }
    };
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
