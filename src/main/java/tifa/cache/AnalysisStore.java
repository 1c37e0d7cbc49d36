package tifa.cache;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tifa.storage.Kind;
import tifa.storage.Locations;
import tifa.storage.OutputStorage;

/**
 * The store of an output, for whoever holds the output's lock. Analyses are found by {@link
 * ContentKey}. For one thread; tasks read and write segments by themselves.
 */
public final class AnalysisStore {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Raised when the manifest gets a form that older programs do not read. */
  private static final int FORMAT = 3;

  private static final Set<Integer> FORMATS = Set.of(1, 2, FORMAT);

  private static final int LARGEST_CURRENT = 4096;

  /** So many segments that are nearly empty are made one. */
  private static final int MOST_SMALL = 8;

  /** Of what was gathered at once, before compression. */
  private static final long MOST_GATHERED = Runtime.getRuntime().maxMemory() / 8;

  private final OutputStorage storage;
  private final String folder;

  /** The names of the files that manifests named. */
  private final Set<String> recorded = new HashSet<>();

  /** By key, what this run gathered or found gathered. */
  private final Map<String, StoreFile> gathered = new HashMap<>();

  private Manifest manifest;
  private List<Segment> segments;
  private boolean changed;

  private AnalysisStore(OutputStorage storage, String folder, Manifest manifest) {
    this.storage = storage;
    this.folder = folder;
    this.manifest = manifest;
    this.segments = new ArrayList<>(manifest.segments());
  }

  /**
   * Opens the store of a folder; an empty one where there is none, or none that can be trusted.
   *
   * @param analysis version and settings of the analysis: entries of another are ignored
   */
  public static AnalysisStore open(OutputStorage storage, String folder, String analysis) {
    Manifest manifest = Manifest.empty(analysis);
    Set<String> recorded = new HashSet<>();
    try {
      Optional<StoreFile> current = current(storage, folder);
      if (current.isPresent()) {
        Manifest last = Manifest.read(storage, folder, current.get());
        recorded.add(current.get().name());
        last.segments().forEach(s -> recorded.addAll(Set.of(s.facts().name(), s.reports().name())));
        last.gathered().values().forEach(file -> recorded.add(file.name()));
        Set<String> there = Set.copyOf(storage.names(folder));
        List<Segment> whole =
            last.analysis().equals(analysis)
                ? last.segments().stream()
                    .filter(s -> there.contains(s.facts().name()))
                    .filter(s -> there.contains(s.reports().name()))
                    .toList()
                : List.of();
        manifest =
            new Manifest(
                analysis,
                last.runs(),
                last.published(),
                last.inputs(),
                last.files(),
                whole,
                last.gathered());
      }
    } catch (IOException e) {
      // A cache that cannot be read is none.
    }
    AnalysisStore store = new AnalysisStore(storage, folder, manifest);
    store.recorded.addAll(recorded);
    return store;
  }

  private static Optional<StoreFile> current(OutputStorage storage, String folder)
      throws IOException {
    String location = Locations.child(folder, StoreNames.CURRENT);
    if (!storage.exists(location)) {
      return Optional.empty();
    }
    try (InputStream in = storage.open(location)) {
      JsonNode json = JSON.readTree(in.readNBytes(LARGEST_CURRENT));
      return FORMATS.contains(json.path("format").asInt())
          ? Optional.of(
              new StoreFile(
                  json.path("manifest").asText(),
                  json.path("bytes").asLong(),
                  json.path("crc32c").asInt()))
          : Optional.empty();
    }
  }

  /** Where the segments lie. */
  public String folder() {
    return folder;
  }

  /** The name of the run that the store was left by; empty if there is none. */
  public String published() {
    return manifest.published();
  }

  /** The hash of what that run was made from, files left out. */
  public String inputs() {
    return manifest.inputs();
  }

  /** The files that it was made from, in order of path. */
  public List<FileIdentity> files() {
    return manifest.files();
  }

  /** The keys of all entries. */
  public Set<String> keys() {
    Set<String> keys = new HashSet<>();
    segments.forEach(segment -> segment.entries().forEach(entry -> keys.add(entry.key())));
    return keys;
  }

  /** Where each entry stands. */
  public Map<String, Place> places() {
    Map<String, Place> places = new HashMap<>();
    for (Segment segment : segments) {
      for (int i = 0; i < segment.entries().size(); i++) {
        places.putIfAbsent(segment.entries().get(i).key(), new Place(segment, i));
      }
    }
    return places;
  }

  /**
   * Where an entry stands.
   *
   * @param segment its segment
   * @param index its index there
   */
  public record Place(Segment segment, int index) {}

  /** The facts of those of {@code keys} that are here. A segment that is damaged is forgotten. */
  public Map<String, StoredFacts> facts(Set<String> keys) {
    Map<String, StoredFacts> found = new HashMap<>();
    List<Segment> whole = new ArrayList<>();
    for (Segment segment : segments) {
      if (!holdsOne(segment, keys)) {
        whole.add(segment);
        continue;
      }
      try {
        take(keys, segment, new SegmentReader(storage, folder, segment).facts(), found);
        whole.add(segment);
      } catch (IOException e) {
        changed = true;
      }
    }
    segments = whole;
    return found;
  }

  /** What those of {@code keys} gave that can be read. */
  public Map<String, StoredAnalysis> analyses(Set<String> keys) {
    Map<String, StoredAnalysis> found = new HashMap<>();
    for (Segment segment : segments) {
      if (holdsOne(segment, keys)) {
        try {
          take(keys, segment, new SegmentReader(storage, folder, segment).analyses(), found);
        } catch (IOException e) {
          // Who needs them all reads the files again.
        }
      }
    }
    return found;
  }

  private static boolean holdsOne(Segment segment, Set<String> keys) {
    return segment.entries().stream().anyMatch(entry -> keys.contains(entry.key()));
  }

  /** Of what a segment has of its entries, in their order, takes that of {@code keys}. */
  private static <T> void take(
      Set<String> keys, Segment segment, List<T> ofEntries, Map<String, T> found) {
    for (int i = 0; i < ofEntries.size(); i++) {
      String key = segment.entries().get(i).key();
      if (keys.contains(key)) {
        found.putIfAbsent(key, ofEntries.get(i));
      }
    }
  }

  /** Whether the texts of a segment are still there; who finds them damaged removes them. */
  public boolean has(Segment segment) throws IOException {
    return storage.exists(Locations.child(folder, segment.reports().name()));
  }

  /**
   * What an earlier run gathered and kept by this key, if it can be read; this run uses it then.
   */
  public Optional<Object> gathered(String key) {
    StoreFile file = manifest.gathered().get(key);
    if (file == null) {
      return Optional.empty();
    }
    try {
      Object kept = GatheredFile.read(storage, folder, file);
      use(key);
      return Optional.of(kept);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Notes that this run uses what an earlier one gathered, wherever it has it from. */
  public void use(String key) {
    Optional.ofNullable(manifest.gathered().get(key)).ifPresent(file -> gathered.put(key, file));
  }

  /**
   * What was gathered, in the store.
   *
   * @param key all on which it depends, as a hash
   * @param file where it stands
   */
  public record Gathered(String key, StoreFile file) {}

  /**
   * Writes what was gathered; any thread may.
   *
   * @throws IOException if it is too large, or cannot be written
   */
  public Gathered write(String key, Object what) throws IOException {
    return new Gathered(key, GatheredFile.write(storage, folder, what, MOST_GATHERED));
  }

  /** Keeps what was written, until a run is published that does not use it. */
  public void keep(Gathered written) {
    gathered.put(written.key(), written.file());
  }

  /** Makes the folder that segments are written to. */
  public void prepare() throws IOException {
    storage.createFolder(folder);
  }

  /** Adds segments that were written. */
  public void add(List<Segment> written) {
    segments.addAll(written);
    changed |= !written.isEmpty();
  }

  /**
   * Drops what none of the last {@code keepRuns} runs used, this one included, nor the one that is
   * current until this is published, and puts small segments together; then lets the next run see
   * all that was added, whatever becomes of this one.
   *
   * @param used the keys that this run uses
   */
  public void keep(Set<String> used, int keepRuns) throws IOException {
    int run = manifest.runs() + 1;
    Set<String> seen = new HashSet<>();
    List<Segment> dated = new ArrayList<>();
    for (Segment segment : segments) {
      List<Entry> entries = new ArrayList<>();
      for (Entry entry : segment.entries()) {
        boolean first = seen.add(entry.key());
        int lastUsed = used.contains(entry.key()) ? run : entry.lastUsed();
        boolean live = first && lastUsed > 0 && run - lastUsed < Math.max(keepRuns, 2);
        entries.add(new Entry(entry.key(), entry.bytes(), live ? lastUsed : 0));
      }
      Segment now = new Segment(segment.facts(), segment.reports(), entries);
      if (liveBytes(now) > 0) {
        dated.add(now);
      } else {
        changed = true;
      }
    }
    segments = compacted(dated);
    if (changed) {
      write(
          manifest.runs(),
          manifest.published(),
          manifest.inputs(),
          manifest.files(),
          manifest.gathered());
    }
  }

  private static long liveBytes(Segment segment) {
    return segment.entries().stream()
        .filter(entry -> entry.lastUsed() > 0)
        .mapToLong(Entry::bytes)
        .sum();
  }

  private List<Segment> compacted(List<Segment> dated) throws IOException {
    List<Segment> small =
        dated.stream().filter(s -> liveBytes(s) < SegmentWriter.FULL / 4).toList();
    List<Segment> kept = new ArrayList<>();
    SegmentWriter writer = new SegmentWriter(storage, folder);
    for (Segment segment : dated) {
      boolean wasteful = liveBytes(segment) * 2 < segment.bytes();
      if (!wasteful && !(small.size() > MOST_SMALL && small.contains(segment))) {
        kept.add(segment);
        continue;
      }
      try {
        new SegmentReader(storage, folder, segment)
            .copy(
                segment.entries().stream().filter(entry -> entry.lastUsed() > 0).toList(), writer);
        changed = true;
      } catch (DamagedStoreException e) {
        // Whoever wants it will find that out, and analyse again.
        kept.add(segment);
      }
    }
    kept.addAll(writer.finish());
    return kept;
  }

  /** Notes what was published and from which files, so that the next run knows what changed. */
  public void published(String run, String inputs, List<FileIdentity> files) throws IOException {
    write(manifest.runs() + 1, run, inputs, files, gathered);
  }

  /** Notes that the files of the published run look otherwise and are the same. */
  public void recognised(String run, String inputs, List<FileIdentity> files) throws IOException {
    write(manifest.runs(), run, inputs, files, manifest.gathered());
  }

  private void write(
      int runs,
      String published,
      String inputs,
      List<FileIdentity> files,
      Map<String, StoreFile> ofReports)
      throws IOException {
    prepare();
    Manifest next =
        new Manifest(manifest.analysis(), runs, published, inputs, files, segments, ofReports);
    StoreFile file = next.write(storage, folder, StoreNames.manifest());
    String temporary = Locations.child(folder, StoreNames.temporary());
    try (OutputStream out = storage.create(temporary)) {
      out.write(
          JSON.writeValueAsBytes(
              JSON.createObjectNode()
                  .put("format", FORMAT)
                  .put("manifest", file.name())
                  .put("bytes", file.bytes())
                  .put("crc32c", file.checksum())));
    }
    storage.replace(temporary, Locations.child(folder, StoreNames.CURRENT));
    manifest = next;
    changed = false;
    removeOthers(file);
  }

  /** Removes what earlier manifests named, and what runs left behind that ended before theirs. */
  private void removeOthers(StoreFile current) throws IOException {
    Set<String> kept = new HashSet<>(Set.of(current.name()));
    for (Segment segment : segments) {
      kept.add(segment.facts().name());
      kept.add(segment.reports().name());
    }
    manifest.gathered().values().forEach(file -> kept.add(file.name()));
    for (String name : storage.names(folder)) {
      boolean ours =
          (recorded.contains(name) && StoreNames.is(name))
              || StoreNames.isWritten(storage, folder, name);
      if (ours && !kept.contains(name)) {
        storage.remove(Locations.child(folder, name), Kind.FILE);
      }
    }
    recorded.addAll(kept);
  }
}
