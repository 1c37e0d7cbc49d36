package tifa.cache;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.avro.Schema;
import org.apache.avro.file.CodecFactory;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.BinaryEncoder;
import tifa.storage.OutputStorage;

/**
 * What a store holds.
 *
 * @param analysis version and settings of the analysis that made all entries
 * @param runs number of the last run that was published
 * @param published its name; empty if there was none
 * @param inputs hash of what it was made from, files left out
 * @param files the files it was made from, in order of path
 * @param segments the segments, none of whose entries has a key of another's
 * @param gathered by key, what that run gathered from its reports
 */
record Manifest(
    String analysis,
    int runs,
    String published,
    String inputs,
    List<FileIdentity> files,
    List<Segment> segments,
    Map<String, StoreFile> gathered) {
  private static final Schema SCHEMA = schema();

  Manifest {
    files = List.copyOf(files);
    segments = List.copyOf(segments);
    gathered = Map.copyOf(gathered);
  }

  static Manifest empty(String analysis) {
    return new Manifest(analysis, 0, "", "", List.of(), List.of(), Map.of());
  }

  private static Schema schema() {
    return new Schema.Parser()
        .parse(
            """
            [{"type": "record", "name": "Header", "namespace": "tifa.store", "fields": [
               {"name": "analysis", "type": "string"}, {"name": "runs", "type": "int"},
               {"name": "published", "type": "string"}, {"name": "inputs", "type": "string"}]},
             {"type": "record", "name": "File", "namespace": "tifa.store", "fields": [
               {"name": "path", "type": "string"}, {"name": "size", "type": "long"},
               {"name": "modified", "type": "long"}, {"name": "sha256", "type": "string"},
               {"name": "failure", "type": "string"}]},
             {"type": "record", "name": "Segment", "namespace": "tifa.store", "fields": [
               {"name": "facts", "type": {"type": "record", "name": "StoreFile", "fields": [
                 {"name": "name", "type": "string"}, {"name": "bytes", "type": "long"},
                 {"name": "checksum", "type": "int"}]}},
               {"name": "reports", "type": "StoreFile"},
               {"name": "entries", "type": {"type": "array", "items":
                 {"type": "record", "name": "ManifestEntry", "fields": [
                   {"name": "key", "type": "string"}, {"name": "bytes", "type": "int"},
                   {"name": "lastUsed", "type": "int"}]}}}]},
             {"type": "record", "name": "StampedFile", "namespace": "tifa.store", "fields": [
               {"name": "path", "type": "string"}, {"name": "size", "type": "long"},
               {"name": "modified", "type": "long"}, {"name": "stamp", "type": "string"},
               {"name": "sha256", "type": "string"}, {"name": "failure", "type": "string"}]},
             {"type": "record", "name": "Gathered", "namespace": "tifa.store", "fields": [
               {"name": "key", "type": "string"}, {"name": "file", "type": "StoreFile"}]}]
            """);
  }

  StoreFile write(OutputStorage storage, String folder, String name) throws IOException {
    AvroFile.Builder file = new AvroFile.Builder(SCHEMA, CodecFactory.nullCodec());
    file.add(
        out -> {
          out.writeIndex(0);
          out.writeString(analysis);
          out.writeInt(runs);
          out.writeString(published);
          out.writeString(inputs);
        });
    for (FileIdentity identity : files) {
      file.add(
          out -> {
            out.writeIndex(3);
            out.writeString(identity.path());
            out.writeLong(identity.size());
            out.writeLong(identity.modified());
            out.writeString(identity.stamp());
            out.writeString(identity.sha256());
            out.writeString(identity.failure());
          });
    }
    for (Segment segment : segments) {
      file.add(out -> write(out, segment));
    }
    for (Map.Entry<String, StoreFile> one : new TreeMap<>(gathered).entrySet()) {
      file.add(
          out -> {
            out.writeIndex(4);
            out.writeString(one.getKey());
            write(out, one.getValue());
          });
    }
    return file.write(storage, folder, name);
  }

  private static void write(BinaryEncoder out, Segment segment) throws IOException {
    out.writeIndex(2);
    write(out, segment.facts());
    write(out, segment.reports());
    out.writeArrayStart();
    out.setItemCount(segment.entries().size());
    for (Entry entry : segment.entries()) {
      out.startItem();
      out.writeString(entry.key());
      out.writeInt(entry.bytes());
      out.writeInt(entry.lastUsed());
    }
    out.writeArrayEnd();
  }

  private static void write(BinaryEncoder out, StoreFile file) throws IOException {
    out.writeString(file.name());
    out.writeLong(file.bytes());
    out.writeInt(file.checksum());
  }

  static Manifest read(OutputStorage storage, String folder, StoreFile file) throws IOException {
    Reader reader = new Reader();
    AvroFile.read(storage, folder, file, reader::read);
    return reader.manifest();
  }

  private static final class Reader {
    private Manifest header;
    private final List<FileIdentity> files = new ArrayList<>();
    private final List<Segment> segments = new ArrayList<>();
    private final Map<String, StoreFile> gathered = new TreeMap<>();

    void read(BinaryDecoder in) throws IOException {
      switch (in.readIndex()) {
        case 0 ->
            header =
                new Manifest(
                    in.readString(),
                    in.readInt(),
                    in.readString(),
                    in.readString(),
                    List.of(),
                    List.of(),
                    Map.of());
        case 1 -> files.add(file(in, false));
        case 2 -> segments.add(new Segment(storeFile(in), storeFile(in), entries(in)));
        case 3 -> files.add(file(in, true));
        case 4 -> gathered.put(in.readString(), storeFile(in));
        default -> throw new DamagedStoreException("The manifest has a record of no known kind");
      }
    }

    /** The first programs wrote files without stamp. */
    private static FileIdentity file(BinaryDecoder in, boolean stamped) throws IOException {
      return new FileIdentity(
          in.readString(),
          in.readLong(),
          in.readLong(),
          stamped ? in.readString() : "",
          in.readString(),
          in.readString());
    }

    private static StoreFile storeFile(BinaryDecoder in) throws IOException {
      return new StoreFile(in.readString(), in.readLong(), in.readInt());
    }

    private static List<Entry> entries(BinaryDecoder in) throws IOException {
      List<Entry> entries = new ArrayList<>();
      for (long left = in.readArrayStart(); left > 0; left = in.arrayNext()) {
        for (long i = 0; i < left; i++) {
          entries.add(new Entry(in.readString(), in.readInt(), in.readInt()));
        }
      }
      return entries;
    }

    Manifest manifest() throws DamagedStoreException {
      if (header == null) {
        throw new DamagedStoreException("The manifest has no header");
      }
      return new Manifest(
          header.analysis(),
          header.runs(),
          header.published(),
          header.inputs(),
          files,
          segments,
          gathered);
    }
  }
}
