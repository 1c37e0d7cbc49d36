package tifa.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;

/**
 * By which a file that was written, or a stretch of one, is known again.
 *
 * @param bytes how many it has
 * @param crc32c their checksum
 */
public record FileSum(long bytes, long crc32c) implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Of a file as it is now. */
  public static FileSum of(OutputStorage storage, String location) throws IOException {
    try (InputStream file = storage.open(location);
        CheckedInputStream in = new CheckedInputStream(file, new CRC32C())) {
      long bytes = in.transferTo(OutputStream.nullOutputStream());
      return new FileSum(bytes, in.getChecksum().getValue());
    }
  }

  /** Of a file, or a stretch of one, that holds just these bytes. */
  public static FileSum of(byte[] bytes) {
    CRC32C checksum = new CRC32C();
    checksum.update(bytes);
    return new FileSum(bytes.length, checksum.getValue());
  }
}
