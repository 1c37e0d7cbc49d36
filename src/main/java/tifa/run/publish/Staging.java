package tifa.run.publish;

import static tifa.storage.Locations.child;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tifa.storage.Failure;
import tifa.storage.FileSum;
import tifa.storage.OutputStorage;
import tifa.storage.StorageLock;
import tifa.table.KeptTexts;

/**
 * A run that is being written, unseen until it is published. Closing it before that deletes it.
 * Files may be made and opened by several threads; all else is for one.
 */
public final class Staging implements AutoCloseable {
  private final OutputStorage storage;
  private final OutputPlaces places;
  private final RunFolders runs;
  private final StorageLock lock;
  private final OutputMark mark;
  private final String id;
  private final String folder;
  private final RunRecord record;
  private final StagedTexts texts;
  private final List<StagedFile> files = new ArrayList<>();
  private final Set<String> folders = new LinkedHashSet<>();
  private boolean done;

  /** The run's name from when it has one until {@code current} may lead to it. */
  private Optional<String> unpublished = Optional.empty();

  private Optional<String> published = Optional.empty();

  Staging(OutputStorage storage, OutputPlaces places, OutputMark mark, StorageLock lock)
      throws IOException {
    this.storage = storage;
    this.places = places;
    this.mark = mark;
    this.runs = new RunFolders(storage, places, mark);
    this.lock = lock;
    this.id = UUID.randomUUID().toString();
    this.folder = places.staging(mark, id);
    this.record = new RunRecord(storage, places, mark, id);
    storage.createFolder(folder);
    this.texts = new StagedTexts(storage, places, record, folder);
  }

  /**
   * A new file of the run, buffered; the caller closes it.
   *
   * @param fileName a name, or those of a folder and a file with {@code /} between them
   * @throws java.nio.file.FileAlreadyExistsException if the run has that file
   */
  public synchronized OutputStream create(String fileName) throws IOException {
    int slash = fileName.indexOf('/');
    String in =
        slash < 0 ? folder : child(folder, OutputPlaces.plain(fileName.substring(0, slash)));
    String location = child(in, OutputPlaces.plain(fileName.substring(slash + 1)));
    record.begin(fileName);
    if (slash >= 0 && folders.add(in)) {
      storage.createFolder(in);
    }
    StagedFile file = new StagedFile(storage.create(location), fileName, location);
    files.add(file);
    return file;
  }

  /**
   * A file of the run that was closed; the caller closes the stream.
   *
   * @return empty if the run has no such file
   */
  public synchronized Optional<InputStream> open(String fileName) throws IOException {
    String location = child(folder, OutputPlaces.plain(fileName));
    boolean written = files.stream().anyMatch(file -> file.location().equals(location));
    return written ? Optional.of(storage.open(location)) : Optional.empty();
  }

  /**
   * Keeps the text of a report for all runs unless one has it under this id already.
   *
   * @param text in UTF-8
   * @return whether the text is new
   */
  public boolean writeText(String reportId, byte[] text) throws IOException {
    return texts.write(reportId, text);
  }

  /** Which texts runs before have kept, for tasks that see this output. */
  public KeptTexts keptTexts() {
    return new TextsOfOutput(places.output());
  }

  /**
   * Whether runs before have kept just this text; false where that cannot be told. Any thread may
   * ask.
   */
  public boolean hasText(String reportId, FileSum text) {
    return texts.has(reportId, text);
  }

  /** Leaves the text of a report as {@link #keptTexts} or {@link #hasText} found it. */
  public void leaveText(String reportId) {
    texts.leave(reportId);
  }

  /**
   * The text of a report that this run keeps; the caller closes the stream.
   *
   * @return empty if something else stands in its place
   */
  public Optional<InputStream> openText(String reportId) throws IOException {
    return texts.open(reportId);
  }

  /**
   * Makes this run the current one. Until the last step, which is one rename, nothing has changed
   * for readers, and an exception means that nothing will.
   *
   * @param fingerprint8 8 hexadecimal digits, lower case, that stand for the content
   * @param now the time in the run's name
   * @throws IllegalStateException if a file was not closed, or this was published or closed before
   */
  public Publication publish(String fingerprint8, Instant now) throws IOException {
    if (done) {
      throw new IllegalStateException("%s was published or closed before".formatted(folder));
    }
    for (StagedFile file : files) {
      file.requireComplete();
    }
    lock.requireHeld();
    texts.keep();
    storage.syncAll(files.stream().map(StagedFile::location).toList());
    for (StagedFile file : files) {
      record.complete(file.name(), file.sum());
    }

    for (String each : folders) {
      storage.sync(each);
    }
    storage.sync(folder);

    List<String> taken = storage.names(places.runs());
    String name = RunName.firstFree(now, fingerprint8, taken::contains);
    record.named(name);
    storage.sync(places.own());
    unpublished = Optional.of(name);
    storage.rename(folder, places.run(name));
    storage.sync(places.runs());

    List<String> warnings = new ArrayList<>();
    for (String text : texts.others()) {
      warnings.add(
          "%s is not the text of that report, damaged or another's, and is left; move it elsewhere, and the next run that publishes writes the text"
              .formatted(child(places.texts(), text)));
    }
    lock.requireHeld();
    switchCurrent(name, warnings);
    done = true;
    published = Optional.of(name);
    attempt(() -> storage.sync(places.output()), warnings);
    return new Publication(new PublishedRun(storage, places, name), warnings);
  }

  /** The name that the run was published under; empty before. */
  Optional<String> published() {
    return published;
  }

  private void switchCurrent(String name, List<String> warnings) throws IOException {
    try {
      storage.switchLink(places.current(), places.temporary(mark), places.target(name));
    } catch (IOException e) {
      if (!isCurrent(name, e)) {
        throw e;
      }
      warnings.add(Failure.describe(e));
    }
  }

  /**
   * Whether the link was switched before the failure came. If that cannot be told, the run stays.
   */
  private boolean isCurrent(String name, IOException failure) {
    try {
      return storage.readLink(places.current()).equals(Optional.of(places.target(name)));
    } catch (IOException e) {
      unpublished = Optional.empty();
      failure.addSuppressed(e);
      return false;
    }
  }

  /** Deletes what was not published, as far as possible; the next run deletes the rest. */
  @Override
  public void close() {
    if (done) {
      return;
    }
    done = true;
    List<String> ignored = new ArrayList<>();
    for (StagedFile file : files) {
      attempt(file::close, ignored);
    }
    attempt(record::close, ignored);
    attempt(() -> runs.discard(id), ignored);
    unpublished.ifPresent(name -> attempt(() -> runs.remove(name), ignored));
  }

  /** A step whose failure does not undo the others. */
  private interface Step {
    void run() throws IOException;
  }

  private static void attempt(Step step, List<String> failures) {
    try {
      step.run();
    } catch (IOException e) {
      failures.add(Failure.describe(e));
    }
  }
}
