package tifa.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import tifa.storage.Kind;
import tifa.storage.Locations;
import tifa.storage.OutputStorage;

/** Reads one segment. */
public final class SegmentReader {
  private final OutputStorage storage;
  private final String folder;
  private final Segment segment;

  /** Reads {@code segment} in the folder of its store. */
  public SegmentReader(OutputStorage storage, String folder, Segment segment) {
    this.storage = storage;
    this.folder = folder;
    this.segment = segment;
  }

  /**
   * What each entry gave, without texts.
   *
   * @throws IOException if the segment is missing or damaged
   */
  public List<StoredFacts> facts() throws IOException {
    return contents(segment.facts()).stream().map(StoredFacts::new).toList();
  }

  /**
   * What each entry gave.
   *
   * @throws IOException if the segment is missing or damaged
   */
  public List<StoredAnalysis> analyses() throws IOException {
    List<ByteBuffer> facts = contents(segment.facts());
    List<ByteBuffer> reports = contents(segment.reports());
    List<StoredAnalysis> analyses = new ArrayList<>();
    for (int i = 0; i < facts.size(); i++) {
      analyses.add(new StoredAnalysis(facts.get(i), reports.get(i)));
    }
    return analyses;
  }

  private List<ByteBuffer> contents(StoreFile file) throws IOException {
    List<ByteBuffer> contents = new ArrayList<>();
    AvroFile.read(
        storage,
        folder,
        file,
        in -> {
          int at = contents.size();
          String key = in.readString();
          if (at >= segment.entries().size() || !key.equals(segment.entries().get(at).key())) {
            throw new DamagedStoreException("%s has another entry %s".formatted(file.name(), key));
          }
          contents.add(in.readBytes(null));
        });
    if (contents.size() != segment.entries().size()) {
      throw new DamagedStoreException("%s has fewer entries".formatted(file.name()));
    }
    return contents;
  }

  /** Removes what could not be read, so that no run tries again. */
  public void remove() throws IOException {
    storage.remove(Locations.child(folder, segment.reports().name()), Kind.FILE);
  }

  /** Copies the entries of which {@code kept} holds to another segment, as they are. */
  void copy(List<Entry> kept, SegmentWriter writer) throws IOException {
    List<ByteBuffer> facts = contents(segment.facts());
    List<ByteBuffer> reports = contents(segment.reports());
    for (Entry entry : kept) {
      int at = segment.entries().indexOf(entry);
      writer.add(entry.key(), facts.get(at), reports.get(at), entry.lastUsed());
    }
  }
}
