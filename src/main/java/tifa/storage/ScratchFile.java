package tifa.storage;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
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

  @Override
  public void close() throws IOException {
    file.close();
  }
}
