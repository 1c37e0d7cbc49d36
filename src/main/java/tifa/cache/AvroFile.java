package tifa.cache;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.zip.CRC32C;
import org.apache.avro.Schema;
import org.apache.avro.file.CodecFactory;
import org.apache.avro.file.DataFileStream;
import org.apache.avro.file.DataFileWriter;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.DecoderFactory;
import tifa.storage.Kind;
import tifa.storage.Locations;
import tifa.storage.OutputStorage;

/**
 * Avro object container files whose bytes are checked before anything in them is believed: a size
 * that one flipped bit makes huge would take all memory.
 */
final class AvroFile {
  private static final int BLOCK_BYTES = 1 << 20;

  private AvroFile() {}

  /** Writes one record. */
  interface Row {
    void write(org.apache.avro.io.BinaryEncoder out) throws IOException;
  }

  /** Reads one record. */
  interface RowReader {
    void read(BinaryDecoder in) throws IOException;
  }

  /** Gathers records in memory, to be written as one file. */
  static final class Builder {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ByteArrayOutputStream record = new ByteArrayOutputStream();
    private final org.apache.avro.io.BinaryEncoder encoder =
        org.apache.avro.io.EncoderFactory.get().binaryEncoder(record, null);
    private final DataFileWriter<Object> writer;

    Builder(Schema schema, CodecFactory codec) throws IOException {
      writer = new DataFileWriter<>(new GenericDatumWriter<>(schema));
      writer.setCodec(codec).setSyncInterval(BLOCK_BYTES).create(schema, bytes);
    }

    /** Adds a record; returns how many bytes it has before compression. */
    int add(Row row) throws IOException {
      record.reset();
      row.write(encoder);
      encoder.flush();
      writer.appendEncoded(ByteBuffer.wrap(record.toByteArray()));
      return record.size();
    }

    StoreFile write(OutputStorage storage, String folder, String name) throws IOException {
      writer.close();
      byte[] content = bytes.toByteArray();
      String location = Locations.child(folder, name);
      OutputStream created = storage.create(location);
      try (OutputStream out = created) {
        out.write(content);
      } catch (IOException e) {
        // Half a file serves nobody, and takes room on a disk that may be full.
        storage.remove(location, Kind.FILE);
        throw e;
      }
      return new StoreFile(name, content.length, checksum(content));
    }
  }

  /**
   * Reads all records of a file, in their order.
   *
   * @throws DamagedStoreException if it is not the file that was written
   */
  static void read(OutputStorage storage, String folder, StoreFile file, RowReader rows)
      throws IOException {
    byte[] content = content(storage, folder, file);
    try (DataFileStream<Object> stream =
        new DataFileStream<>(new ByteArrayInputStream(content), new GenericDatumReader<>())) {
      while (stream.hasNext()) {
        ByteBuffer block = stream.nextBlock();
        BinaryDecoder decoder =
            DecoderFactory.get()
                .binaryDecoder(
                    block.array(), block.arrayOffset() + block.position(), block.remaining(), null);
        for (long left = stream.getBlockCount(); left > 0; left--) {
          rows.read(decoder);
        }
      }
    } catch (DamagedStoreException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new DamagedStoreException("%s is no file of this store".formatted(file.name()), e);
    }
  }

  private static byte[] content(OutputStorage storage, String folder, StoreFile file)
      throws IOException {
    if (file.bytes() < 0 || file.bytes() >= Integer.MAX_VALUE) {
      throw new DamagedStoreException("%s: no file is that large".formatted(file));
    }
    try (InputStream in = storage.open(Locations.child(folder, file.name()))) {
      byte[] content = in.readNBytes((int) file.bytes() + 1);
      if (content.length != file.bytes() || checksum(content) != file.checksum()) {
        throw new DamagedStoreException("%s is torn or was changed".formatted(file.name()));
      }
      return content;
    }
  }

  static int checksum(byte[] bytes) {
    CRC32C checksum = new CRC32C();
    checksum.update(bytes);
    return (int) checksum.getValue();
  }
}
