package tifa.cache;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.file.CodecFactory;
import tifa.storage.OutputStorage;

/**
 * What was gathered from many reports, as a file: an object of the program's own classes in pieces
 * of a megabyte. Who finds it by its key is the same program.
 */
final class GatheredFile {
  private static final Schema SCHEMA =
      new Schema.Parser()
          .parse(
              """
              {"type": "record", "name": "Piece", "namespace": "tifa.store", "fields": [
                {"name": "content", "type": "bytes"}]}
              """);

  private static final int PIECE = 1 << 20;
  private static final int COMPRESSION = 1;

  /** A file of someone else's is to be no way to have this process make other objects. */
  private static final ObjectInputFilter OWN =
      ObjectInputFilter.Config.createFilter("tifa.**;java.base/*;!*");

  private GatheredFile() {}

  /**
   * Writes an object.
   *
   * @param most bytes that it may have before compression
   * @throws IOException if it has more, or cannot be written
   */
  static StoreFile write(OutputStorage storage, String folder, Object gathered, long most)
      throws IOException {
    AvroFile.Builder file = new AvroFile.Builder(SCHEMA, CodecFactory.zstandardCodec(COMPRESSION));
    try (ObjectOutputStream out =
        new ObjectOutputStream(new BufferedOutputStream(new Pieces(file, most), PIECE))) {
      out.writeObject(gathered);
    }
    return file.write(storage, folder, StoreNames.gathered());
  }

  /**
   * Reads the object of a file.
   *
   * @throws IOException if it is missing, or not what was written
   */
  static Object read(OutputStorage storage, String folder, StoreFile file) throws IOException {
    List<InputStream> pieces = new ArrayList<>();
    AvroFile.read(
        storage,
        folder,
        file,
        in -> {
          ByteBuffer piece = in.readBytes(null);
          pieces.add(
              new ByteArrayInputStream(
                  piece.array(), piece.arrayOffset() + piece.position(), piece.remaining()));
        });
    try (ObjectInputStream in =
        new ObjectInputStream(new SequenceInputStream(Collections.enumeration(pieces)))) {
      in.setObjectInputFilter(OWN);
      return in.readObject();
    } catch (ClassNotFoundException | RuntimeException e) {
      throw new DamagedStoreException("%s is of another program".formatted(file.name()), e);
    }
  }

  private static final class Pieces extends OutputStream {
    private final AvroFile.Builder file;
    private long left;

    Pieces(AvroFile.Builder file, long most) {
      this.file = file;
      this.left = most;
    }

    @Override
    public void write(int content) throws IOException {
      write(new byte[] {(byte) content}, 0, 1);
    }

    @Override
    public void write(byte[] content, int from, int length) throws IOException {
      left -= length;
      if (left < 0) {
        throw new IOException("What was gathered is too large to be kept");
      }
      file.add(out -> out.writeBytes(content, from, length));
    }
  }
}
