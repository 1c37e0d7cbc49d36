package tifa.run;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tifa.analysis.FileFacts;
import tifa.cache.AnalysisStore;
import tifa.cache.ContentKey;
import tifa.cache.FileIdentity;
import tifa.cache.Segment;
import tifa.cache.StoredFacts;
import tifa.job.Job;
import tifa.register.Register;
import tifa.register.ReportEntry;
import tifa.run.engine.AnalysedFile;
import tifa.run.engine.AnalysedPack;
import tifa.run.engine.AnalysisPlan;
import tifa.run.engine.CorpusPart;
import tifa.run.engine.Engine;
import tifa.run.engine.ReadingSettings;
import tifa.run.engine.ReportPlace;
import tifa.storage.ListedFile;

/** The analysis of a listed corpus: from the store what it has, from the engine what is new. */
final class CorpusAnalysis {
  private final Job job;
  private final AnalysisStore store;
  private final Engine engine;
  private final boolean shared;
  private final KnownFiles known;
  private final List<ListedFile> files;
  private final Instant listed;

  /** Of each path, in order: what is known of the file, and what it gave. */
  private final Map<String, FileIdentity> identities = new HashMap<>();

  private final Map<String, List<FileFacts>> facts = new HashMap<>();
  private final Set<String> analysed = new HashSet<>();
  private List<CorpusPart> parts = List.of();

  /**
   * Prepares the analysis.
   *
   * @param files in order of path
   * @param listed when they were listed
   */
  CorpusAnalysis(
      Job job,
      AnalysisStore store,
      Engine engine,
      KnownFiles known,
      List<ListedFile> files,
      Instant listed)
      throws IOException {
    this.job = job;
    this.store = store;
    this.engine = engine;
    this.known = known;
    this.files = files;
    this.listed = listed;
    store.prepare();
    this.shared = engine.sees(store.folder());
  }

  /** Whether tasks see the output. */
  boolean isShared() {
    return shared;
  }

  /** The version and settings on which, beside its bytes, the analysis of a file depends. */
  static String version(Job job) {
    return "%s %s".formatted(Versions.analysis(), ReadingSettings.of(job));
  }

  /** What each file, of an archive each entry, gave, in order of path. */
  List<FileFacts> facts() throws IOException {
    List<ListedFile> left = fromStore(files);
    // A second time only if a segment turns out to be damaged when its facts are wanted.
    while (!left.isEmpty()) {
      List<ListedFile> opened = new ArrayList<>();
      for (AnalysedFile file : analyse(left)) {
        String path = file.file().path();
        identities.put(
            path, KnownFiles.identity(file.file(), file.sha256(), file.failure(), listed));
        if (file.isKnown()) {
          opened.add(file.file());
        } else {
          facts.put(path, file.facts());
          analysed.add(path);
        }
      }
      left = fromStore(opened);
    }
    return files.stream().flatMap(file -> facts.get(file.path()).stream()).toList();
  }

  /** Those that fail for no fault of theirs are tried a second time. */
  private List<AnalysedFile> analyse(List<ListedFile> wanted) throws IOException {
    List<AnalysedFile> first = files(engine.analyse(wanted, plan()));
    List<ListedFile> again =
        first.stream().filter(AnalysedFile::isToBeTriedAgain).map(AnalysedFile::file).toList();
    if (again.isEmpty()) {
      return first;
    }
    return Stream.concat(
            first.stream().filter(file -> !file.isToBeTriedAgain()),
            files(engine.analyseAlone(again, plan())).stream())
        .toList();
  }

  private List<AnalysedFile> files(List<AnalysedPack> packs) {
    packs.forEach(pack -> store.add(pack.segments()));
    return packs.stream().flatMap(pack -> pack.files().stream()).toList();
  }

  /** Takes from the store what it has, and returns what it has not, or what is in doubt. */
  private List<ListedFile> fromStore(List<ListedFile> wanted) {
    Map<ListedFile, String> keys = new LinkedHashMap<>();
    for (ListedFile file : wanted) {
      Optional<FileIdentity> identity =
          Optional.ofNullable(identities.get(file.path())).or(() -> known.recognise(file));
      identity
          .filter(sure -> sure.failure().isEmpty() && shared)
          .ifPresent(
              sure -> {
                identities.put(
                    file.path(), KnownFiles.identity(file, sure.sha256(), sure.failure(), listed));
                keys.put(file, ContentKey.of(sure.sha256(), file.path()));
              });
    }
    Map<String, StoredFacts> found = store.facts(new HashSet<>(keys.values()));
    List<ListedFile> left = new ArrayList<>();
    for (ListedFile file : wanted) {
      Optional<List<FileFacts>> stored = decode(file, found.get(keys.get(file)));
      stored.ifPresent(gave -> facts.put(file.path(), gave));
      if (stored.isEmpty()) {
        left.add(file);
      }
    }
    return left;
  }

  private static Optional<List<FileFacts>> decode(ListedFile file, StoredFacts stored) {
    try {
      return stored == null ? Optional.empty() : Optional.of(stored.of(file.path()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private AnalysisPlan plan() {
    return new AnalysisPlan(
        ReadingSettings.of(job), shared ? store.keys() : Set.of(), shared ? store.folder() : "");
  }

  /** The files, in order, by which the next run recognises them. */
  List<FileIdentity> identities() {
    return files.stream().map(file -> identities.get(file.path())).toList();
  }

  /**
   * What became of the files, as far as it is known: those whose analysis turns out to be damaged
   * when it is counted are analysed again.
   */
  FileChanges changes() throws IOException {
    Set<String> again = new HashSet<>(analysed);
    for (CorpusPart part : parts) {
      if (!store.has(part.segment())) {
        part.files().forEach(wanted -> again.add(wanted.file().path()));
      }
    }
    return known.changes(identities(), again.size());
  }

  /** Keeps in the store what was analysed, and drops what no run of late has used. */
  void keep() throws IOException {
    Set<String> used =
        identities.values().stream()
            .map(file -> ContentKey.of(file.sha256(), file.path()))
            .collect(Collectors.toSet());
    store.keep(used, job.output().keepRuns());
  }

  /** The files that hold the reports that count, which are read for what nobody knows of them. */
  RecallingCorpus corpus(Register register, Recollection recollection) {
    Set<String> paths =
        register.used().stream().map(ReportEntry::listedPath).collect(Collectors.toSet());
    Map<String, AnalysisStore.Place> places = shared ? store.places() : Map.of();
    Map<Segment, List<CorpusPart.Wanted>> bySegment = new LinkedHashMap<>();
    for (ListedFile file : files) {
      FileIdentity identity = identities.get(file.path());
      AnalysisStore.Place place = places.get(ContentKey.of(identity.sha256(), file.path()));
      if (paths.contains(file.path()) && place != null) {
        bySegment
            .computeIfAbsent(place.segment(), segment -> new ArrayList<>())
            .add(new CorpusPart.Wanted(place.index(), file, identity.sha256()));
      }
    }
    AnalysisPlan again =
        new AnalysisPlan(ReadingSettings.of(job), Set.of(), shared ? store.folder() : "");
    parts =
        bySegment.entrySet().stream()
            .map(segment -> new CorpusPart(segment.getKey(), segment.getValue(), again))
            .toList();
    Map<ReportPlace, FileContent> contents =
        register.used().stream()
            .collect(
                Collectors.toMap(
                    report -> new ReportPlace(report.path(), report.reportId()),
                    report -> content(report.listedPath())));
    return new RecallingCorpus(
        engine.corpus(parts), Fingerprint.ofReading(job), contents, store, recollection);
  }

  private FileContent content(String path) {
    FileIdentity file = identities.get(path);
    return new FileContent(path, ContentKey.of(file.sha256(), path), file.failure());
  }
}
