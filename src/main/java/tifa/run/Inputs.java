package tifa.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import tifa.dataset.PanelFiles;
import tifa.job.CorpusSettings;
import tifa.job.FolderJob;
import tifa.job.InvalidJobException;
import tifa.job.Job;
import tifa.job.JobReader;
import tifa.job.Location;
import tifa.lexicon.InvalidLexiconException;
import tifa.lexicon.Lexicon;
import tifa.lexicon.LexiconReader;
import tifa.lexicon.NamedBytes;
import tifa.lexicon.ShippedLexicon;
import tifa.normal.Normaliser;
import tifa.register.InvalidMetadataException;
import tifa.register.Metadata;
import tifa.register.MetadataReader;
import tifa.register.Registrar;
import tifa.run.console.Outcome;
import tifa.run.console.RunException;
import tifa.storage.Failure;
import tifa.storage.Sha256;
import tifa.storage.Storages;

/** What a user wrote: job, lexicon, metadata. */
public final class Inputs {
  private static final int LARGEST = 64 << 20;

  /** Where systems keep what a process has open, such as {@code /dev/stdin}. */
  private static final List<String> STREAMS = List.of("/dev", "/proc");

  private final Job job;
  private List<NamedBytes> lexiconFiles;
  private byte[] metadataBytes;
  private Lexicon lexicon;
  private Metadata metadata;

  private Inputs(Job job) {
    this.job = job;
  }

  /**
   * Reads a job and what it names.
   *
   * @param jobFile as the user typed it
   * @param overrides {@code key=value} of the command line
   * @throws RunException {@link Outcome#INVALID} with all problems, of job or lexicon
   */
  public static Inputs read(String jobFile, List<String> overrides) throws RunException {
    Inputs inputs = open(jobFile, overrides);
    inputs.parse();
    return inputs;
  }

  /**
   * Reads a job, and of what it names nothing yet.
   *
   * @throws RunException {@link Outcome#INVALID} with all problems of the job
   */
  public static Inputs open(String jobFile, List<String> overrides) throws RunException {
    return new Inputs(readJob(jobFile, overrides));
  }

  /**
   * Makes a job of a folder of reports, and reads nothing yet.
   *
   * @param reports as the user typed it
   * @param lexicons the lexicon's files, relative to the working folder; none for the shipped one
   * @param overrides {@code key=value} of the command line
   * @throws RunException {@link Outcome#INVALID} with all problems of the options
   */
  public static Inputs openFolder(Path reports, List<Path> lexicons, List<String> overrides)
      throws RunException {
    try {
      // A link may stand inside the folder that it leads to; the output must not.
      Path folder = reports.toRealPath();
      if (folder.getFileName() == null) {
        throw new RunException(
            Outcome.NO_CORPUS,
            "%s: there is no room beside it for the output; name a folder in it"
                .formatted(reports));
      }
      String json = FolderJob.json(folder, lexicons);
      return new Inputs(
          new JobReader().read(reports.toString(), json, folder.getParent(), overrides));
    } catch (InvalidJobException e) {
      throw new RunException(Outcome.INVALID, e.getMessage(), e);
    } catch (IOException e) {
      throw new RunException(
          Outcome.NO_CORPUS,
          "%s: the folder cannot be read: %s".formatted(reports, Failure.reason(e)),
          e);
    }
  }

  /**
   * Reads the bytes of lexicon and metadata, once; they tell whether anything changed.
   *
   * @throws RunException {@link Outcome#INVALID} where one cannot be read
   */
  void load() throws RunException {
    if (lexiconFiles != null) {
      return;
    }
    List<NamedBytes> files = new ArrayList<>();
    for (Location location : job.lexicon()) {
      files.add(new NamedBytes(location.written(), bytes(location, "lexicon")));
    }
    Optional<Location> file = job.corpus().metadata();
    metadataBytes = file.isEmpty() ? new byte[0] : bytes(file.get(), "corpus.metadata");
    lexiconFiles = files;
  }

  /**
   * Reads lexicon and metadata, once.
   *
   * @throws RunException {@link Outcome#INVALID} with all problems of the lexicon or the metadata
   */
  public void parse() throws RunException {
    if (lexicon != null) {
      return;
    }
    load();
    try {
      Optional<Location> file = job.corpus().metadata();
      Lexicon read =
          new LexiconReader(Normaliser.simplified()::surface, job.count().match())
              .read(lexiconFiles);
      metadata =
          file.isEmpty()
              ? Metadata.none()
              : MetadataReader.read(file.get().written(), metadataBytes);
      requireRoomInPanel(read);
      lexicon = read;
    } catch (InvalidLexiconException | InvalidMetadataException e) {
      throw new RunException(Outcome.INVALID, e.getMessage(), e);
    }
  }

  private void requireRoomInPanel(Lexicon read) throws RunException {
    int items = read.terms().size() + read.categories().size();
    if (job.panel().terms() && items > PanelFiles.MOST_ITEMS) {
      throw new RunException(
          Outcome.INVALID,
          "panel.terms: %s terms and categories are more than a panel has room for (%s); leave it out"
              .formatted(items, PanelFiles.MOST_ITEMS));
    }
  }

  /** The job. */
  public Job job() {
    return job;
  }

  /** Its lexicon. */
  public Lexicon lexicon() {
    return loaded(lexicon);
  }

  /** Its metadata, or none. */
  public Metadata metadata() {
    return loaded(metadata);
  }

  private static <T> T loaded(T part) {
    if (part == null) {
      throw new IllegalStateException("Lexicon and metadata were not read yet");
    }
    return part;
  }

  /** What the metadata is read from; empty where there is none. */
  byte[] metadataBytes() {
    return loaded(metadataBytes);
  }

  /** A hash of all that was read, to the byte: where it is the same, nothing was edited. */
  String sha256() {
    MessageDigest digest = Sha256.digest();
    digest.update(job.sha256().getBytes(StandardCharsets.UTF_8));
    for (NamedBytes file : loaded(lexiconFiles)) {
      digest.update(Sha256.of(file.bytes()).getBytes(StandardCharsets.UTF_8));
    }
    digest.update(Sha256.of(metadataBytes).getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Decides which reports count, as the job states. */
  Registrar registrar() {
    CorpusSettings corpus = job.corpus();
    return new Registrar(metadata(), corpus.region(), corpus.years().from(), corpus.years().to());
  }

  private static Job readJob(String jobFile, List<String> overrides) throws RunException {
    Path path = Path.of(jobFile).toAbsolutePath();
    try {
      String json = Files.readString(path, StandardCharsets.UTF_8);
      return new JobReader().read(jobFile, json, folderOf(path), overrides);
    } catch (InvalidJobException e) {
      throw new RunException(Outcome.INVALID, e.getMessage(), e);
    } catch (IOException e) {
      throw new RunException(
          Outcome.INVALID,
          "%s: the job cannot be read: %s".formatted(jobFile, Failure.reason(e)),
          e);
    }
  }

  /** What its paths are relative to: the working folder where it comes through a pipe. */
  private static Path folderOf(Path jobFile) {
    boolean piped = STREAMS.stream().anyMatch(jobFile::startsWith);
    return piped ? Path.of("").toAbsolutePath() : jobFile.getParent();
  }

  private static byte[] bytes(Location location, String key) throws RunException {
    if (location.resolved().equals(ShippedLexicon.LOCATION)) {
      return ShippedLexicon.bytes();
    }
    try {
      return Storages.corpus(location.resolved())
          .read(location.resolved(), LARGEST)
          .orElseThrow(() -> new IOException("larger than %d bytes".formatted(LARGEST)));
    } catch (IOException e) {
      throw new RunException(
          Outcome.INVALID,
          "%s: %s cannot be read: %s".formatted(key, location.resolved(), Failure.reason(e)),
          e);
    }
  }
}
