package tifa.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.file.CodecFactory;
import tifa.analysis.FileAnalysis;
import tifa.storage.OutputStorage;

/** Writes segments, each small enough to be held in memory. For one thread. */
public final class SegmentWriter {
  /** Bytes of texts before compression with which a segment is full: some 150 reports. */
  static final int FULL = 16 << 20;

  static final Schema SCHEMA =
      new Schema.Parser()
          .parse(
              """
              {"type": "record", "name": "Entry", "namespace": "tifa.store", "fields": [
                {"name": "key", "type": "string"},
                {"name": "content", "type": "bytes"}]}
              """);

  private static final int COMPRESSION = 1;

  private final OutputStorage storage;
  private final String folder;
  private final List<Segment> segments = new ArrayList<>();
  private final List<Entry> entries = new ArrayList<>();
  private AvroFile.Builder facts;
  private AvroFile.Builder reports;
  private long bytes;

  /** Writes into the folder of a store, which exists. */
  public SegmentWriter(OutputStorage storage, String folder) {
    this.storage = storage;
    this.folder = folder;
  }

  /** Adds what the file {@code path} gave. */
  public void add(String key, String path, List<FileAnalysis> analyses) throws IOException {
    AnalysisCodec.Encoded encoded = AnalysisCodec.encode(path, analyses);
    add(key, encoded.facts(), encoded.reports(), 0);
  }

  void add(String key, ByteBuffer ofFacts, ByteBuffer ofReports, int lastUsed) throws IOException {
    if (facts == null) {
      // Most of the facts are hashes, which no codec makes smaller.
      facts = new AvroFile.Builder(SCHEMA, CodecFactory.nullCodec());
      reports = new AvroFile.Builder(SCHEMA, CodecFactory.zstandardCodec(COMPRESSION));
    }
    facts.add(
        out -> {
          out.writeString(key);
          out.writeBytes(ofFacts);
        });
    int added =
        reports.add(
            out -> {
              out.writeString(key);
              out.writeBytes(ofReports);
            });
    entries.add(new Entry(key, added, lastUsed));
    bytes += added;
    if (bytes >= FULL) {
      write();
    }
  }

  private void write() throws IOException {
    String name = StoreNames.segment();
    segments.add(
        new Segment(
            facts.write(storage, folder, name + ".facts"),
            reports.write(storage, folder, name + ".reports"),
            entries));
    entries.clear();
    facts = null;
    reports = null;
    bytes = 0;
  }

  /** Writes what is left; the segments, which no reader sees until a manifest names them. */
  public List<Segment> finish() throws IOException {
    if (!entries.isEmpty()) {
      write();
    }
    return List.copyOf(segments);
  }
}
