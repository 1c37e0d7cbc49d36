package tifa.run.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static tifa.storage.Locations.child;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.NotLinkException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tifa.cache.AnalysisStore;
import tifa.storage.Failure;
import tifa.storage.Kind;
import tifa.storage.LockHolder;
import tifa.storage.OutputStorage;
import tifa.storage.StorageLock;

/**
 * The output folder of a job, held by this run alone until it is closed.
 *
 * <pre>
 * .tifa/          the mark by which the folder is known, and which files each run wrote
 * .lock           who holds it
 * current         link to one of runs/, switched in one step; on HDFS the file CURRENT.json
 * last-run.json   account of the last attempt
 * metrics.prom    the same for Prometheus
 * runs/           a folder per run; never changed once it stands under its name
 * store/          analyses of files, kept from run to run; a cache
 * texts/          texts of reports, shared by runs; never changed
 * </pre>
 */
public final class OutputFolder implements AutoCloseable {
  /** What two accounts take at most, in blocks of the disk. */
  private static final int RESERVE_BYTES = 32 << 10;

  private final OutputStorage storage;
  private final OutputPlaces places;
  private final OutputMark mark;
  private final int keepRuns;
  private final StorageLock lock;
  private Optional<Staging> staging = Optional.empty();
  private Optional<String> reserve = Optional.empty();

  private OutputFolder(
      OutputStorage storage, OutputPlaces places, OutputMark mark, int keepRuns, StorageLock lock) {
    this.storage = storage;
    this.places = places;
    this.mark = mark;
    this.keepRuns = keepRuns;
    this.lock = lock;
  }

  /**
   * Takes hold of an output folder, makes it if it is missing, and removes what runs that died in
   * it left behind. A folder with anything in it that bears no mark is left as it is, and so is one
   * in which something else has a name that tifa needs.
   *
   * @param keepRuns how many runs to keep, the current one included; 1 or more
   * @param now when this run began, for those who find the folder locked
   * @throws OutputLockedException if another run holds it
   * @throws OutputUnavailableException if it cannot be made, locked or cleaned
   */
  public static OutputFolder open(OutputStorage storage, String output, int keepRuns, Instant now)
      throws OutputLockedException, OutputUnavailableException {
    if (keepRuns < 1) {
      throw new IllegalArgumentException(
          "Invalid number of runs to keep %d: below 1".formatted(keepRuns));
    }
    OutputPlaces places = new OutputPlaces(output);
    try {
      requireKinds(storage, places);
      OutputMark.require(storage, places);
      storage.createFolder(output);
      Optional<StorageLock> lock = storage.tryLock(places.lock(), LockHolder.thisProcess(now));
      if (lock.isEmpty()) {
        throw new OutputLockedException(output, holder(storage, places));
      }
      try {
        OutputMark mark = OutputMark.take(storage, places);
        OutputFolder folder = new OutputFolder(storage, places, mark, keepRuns, lock.get());
        folder.prepare();
        return folder;
      } catch (IOException | RuntimeException e) {
        giveBack(lock.get());
        throw e;
      }
    } catch (IOException e) {
      throw new OutputUnavailableException(output, e);
    }
  }

  private static Optional<LockHolder> holder(OutputStorage storage, OutputPlaces places) {
    try {
      return storage.lockHolder(places.lock());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Something else of these names could not be written, or would lead elsewhere. */
  private static void requireKinds(OutputStorage storage, OutputPlaces places) throws IOException {
    for (String folder : List.of(places.own(), places.runs(), places.store(), places.texts())) {
      requireKind(storage, folder, Kind.FOLDER);
    }
    for (String file : List.of(places.mark(), places.lock(), places.lastRun(), places.metrics())) {
      requireKind(storage, file, Kind.FILE);
    }
    Optional<String> target = currentLink(storage, places);
    if (target.isPresent() && !places.isTarget(target.get())) {
      throw new FileSystemException(
          storage.linkName(places.current()),
          null,
          "it leads to %s, which is no run of this folder; remove it, or state another folder"
              .formatted(target.get()));
    }
  }

  private static Optional<String> currentLink(OutputStorage storage, OutputPlaces places)
      throws IOException {
    try {
      return storage.readLink(places.current());
    } catch (NotLinkException e) {
      requireKind(storage, places.current(), Kind.LINK);
      throw e;
    }
  }

  private static void requireKind(OutputStorage storage, String location, Kind expected)
      throws IOException {
    Kind found = storage.kind(location);
    if (found != Kind.NONE && found != expected) {
      throw new FileSystemException(
          location,
          null,
          "it is %s, where tifa keeps %s; nothing was touched: rename it, or state another folder"
              .formatted(found.inWords(), expected.inWords()));
    }
  }

  private void prepare() throws IOException {
    storage.createFolder(places.runs());
    storage.createFolder(places.texts());
    new RunFolders(storage, places, mark).clean();
    for (String name : storage.names(places.output())) {
      if (OutputPlaces.isTemporary(name, mark)) {
        String location = child(places.output(), name);
        Kind kind = storage.kind(location);
        if (kind == Kind.FILE || kind == Kind.LINK) {
          storage.remove(location, kind);
        }
      }
    }
    reserve();
  }

  /** Takes the room that the account of a run needs that leaves no other. */
  private void reserve() throws IOException {
    String location = places.temporary(mark);
    orRemove(location, () -> write(location, new byte[RESERVE_BYTES]));
    reserve = Optional.of(location);
  }

  private void giveReserveBack() throws IOException {
    if (reserve.isPresent()) {
      storage.remove(reserve.get(), Kind.FILE);
      reserve = Optional.empty();
    }
  }

  /** The run that was published last; empty if there is none. */
  public Optional<PublishedRun> current() throws IOException {
    return PublishedRun.current(storage, places.output());
  }

  /** The store of analyses of this version, see {@link AnalysisStore#open}. */
  public AnalysisStore store(String analysis) {
    return AnalysisStore.open(storage, places.store(), analysis);
  }

  /** Begins the run to be published; one only. */
  public Staging stage() throws IOException {
    if (staging.isPresent()) {
      throw new IllegalStateException("%s has a run begun".formatted(places.output()));
    }
    Staging begun = new Staging(storage, places, mark, lock);
    staging = Optional.of(begun);
    return begun;
  }

  /**
   * Removes the oldest runs beyond those to keep, if a run was published.
   *
   * @return what could not be removed, in words; the next run that is published tries again
   */
  public List<String> removeOldRuns() {
    Optional<String> current = staging.flatMap(Staging::published);
    if (current.isEmpty()) {
      return List.of();
    }
    RunFolders runs = new RunFolders(storage, places, mark);
    List<String> warnings = new ArrayList<>();
    try {
      lock.requireHeld();
      for (String old : runs.excess(keepRuns, current.get())) {
        remove(old, runs).ifPresent(warnings::add);
      }
    } catch (IOException e) {
      warnings.add(Failure.describe(e));
    }
    return warnings;
  }

  private Optional<String> remove(String run, RunFolders runs) {
    try {
      List<String> foreign = runs.remove(run);
      return foreign.isEmpty()
          ? Optional.empty()
          : Optional.of(
              "of %s stays what tifa did not write, or not so: %s"
                  .formatted(places.run(run), String.join(", ", foreign)));
    } catch (IOException e) {
      return Optional.of(Failure.describe(e));
    }
  }

  /** Writes {@code last-run.json}: readers see the account of the attempt before, or this one. */
  public void recordAttempt(String json) throws IOException {
    replace(places.lastRun(), json);
  }

  /** The same of an attempt that has ended, and {@code metrics.prom}, for which room was kept. */
  public void recordEnd(String json, String metrics) throws IOException {
    giveReserveBack();
    recordAttempt(json);
    replace(places.metrics(), metrics);
  }

  /** Deletes what was staged and not published, and so makes room on a disk that is full. */
  public void abandon() {
    staging.ifPresent(Staging::close);
  }

  /** The metrics that were recorded last; empty if none were. */
  public Optional<String> metrics() throws IOException {
    if (!storage.exists(places.metrics())) {
      return Optional.empty();
    }
    try (InputStream in = storage.open(places.metrics())) {
      return Optional.of(new String(in.readAllBytes(), UTF_8));
    }
  }

  private void replace(String location, String text) throws IOException {
    String temporary = places.temporary(mark);
    orRemove(
        temporary,
        () -> {
          write(temporary, text.getBytes(UTF_8));
          storage.sync(temporary);
          storage.replace(temporary, location);
        });
    storage.sync(places.output());
  }

  private void write(String location, byte[] bytes) throws IOException {
    try (OutputStream out = storage.create(location)) {
      out.write(bytes);
    }
  }

  /** What makes a file of a temporary name. */
  private interface Making {
    void run() throws IOException;
  }

  private void orRemove(String temporary, Making making) throws IOException {
    try {
      making.run();
    } catch (IOException e) {
      try {
        storage.remove(temporary, Kind.FILE);
      } catch (IOException leftBehind) {
        e.addSuppressed(leftBehind);
      }
      throw e;
    }
  }

  /** Deletes what was staged and not published, and lets the next run in. */
  @Override
  public void close() {
    abandon();
    try {
      giveReserveBack();
    } catch (IOException e) {
      // The next run removes it.
    }
    giveBack(lock);
  }

  private static void giveBack(StorageLock lock) {
    try {
      lock.close();
    } catch (IOException e) {
      // The lock ends with the process at the latest.
    }
  }
}
