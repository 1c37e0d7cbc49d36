package tifa.run.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import tifa.storage.OutputStorage;

/**
 * By what a file that was written is known again.
 *
 * @param bytes how many it has
 * @param crc32c their checksum
 */
record FileSum(long bytes, long crc32c) {

  static FileSum of(OutputStorage storage, String location) throws IOException {
    try (InputStream file = storage.open(location);
        CheckedInputStream in = new CheckedInputStream(file, new CRC32C())) {
      long bytes = in.transferTo(OutputStream.nullOutputStream());
      return new FileSum(bytes, in.getChecksum().getValue());
    }
  }
}
