package tifa.run;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tifa.job.CorpusSettings;
import tifa.job.InvalidJobException;
import tifa.job.Job;
import tifa.job.JobReader;
import tifa.job.Location;
import tifa.lexicon.InvalidLexiconException;
import tifa.lexicon.Lexicon;
import tifa.lexicon.LexiconReader;
import tifa.lexicon.NamedBytes;
import tifa.normal.Normaliser;
import tifa.register.InvalidMetadataException;
import tifa.register.Metadata;
import tifa.register.MetadataReader;
import tifa.register.Registrar;
import tifa.storage.Storages;

/**
 * What a user wrote: job, lexicon, metadata.
 *
 * @param job the job
 * @param lexicon its lexicon
 * @param metadata its metadata, or none
 * @param metadataBytes what the metadata was read from, for comparison with the last run
 */
public record Inputs(Job job, Lexicon lexicon, Metadata metadata, byte[] metadataBytes) {
  private static final int LARGEST = 64 << 20;

  /**
   * Reads a job and what it names.
   *
   * @param jobFile as the user typed it
   * @param overrides {@code key=value} of the command line
   * @throws RunException {@link Outcome#INVALID} with all problems, of job or lexicon
   */
  public static Inputs read(String jobFile, List<String> overrides) throws RunException {
    Job job = readJob(jobFile, overrides);
    List<NamedBytes> files = new ArrayList<>();
    for (Location location : job.lexicon()) {
      files.add(new NamedBytes(location.written(), bytes(location, "lexicon")));
    }
    try {
      Lexicon lexicon =
          new LexiconReader(Normaliser.simplified()::surface, job.count().match()).read(files);
      Optional<Location> metadata = job.corpus().metadata();
      if (metadata.isEmpty()) {
        return new Inputs(job, lexicon, Metadata.none(), new byte[0]);
      }
      byte[] bytes = bytes(metadata.get(), "corpus.metadata");
      return new Inputs(job, lexicon, MetadataReader.read(metadata.get().written(), bytes), bytes);
    } catch (InvalidLexiconException | InvalidMetadataException e) {
      throw new RunException(Outcome.INVALID, e.getMessage(), e);
    }
  }

  /** Decides which reports count, as the job states. */
  Registrar registrar() {
    CorpusSettings corpus = job.corpus();
    return new Registrar(metadata, corpus.region(), corpus.years().from(), corpus.years().to());
  }

  private static Job readJob(String jobFile, List<String> overrides) throws RunException {
    Path path = Path.of(jobFile).toAbsolutePath();
    try {
      String json = Files.readString(path, StandardCharsets.UTF_8);
      return new JobReader().read(jobFile, json, path.getParent(), Path.of(""), overrides);
    } catch (InvalidJobException e) {
      throw new RunException(Outcome.INVALID, e.getMessage(), e);
    } catch (IOException e) {
      throw new RunException(
          Outcome.INVALID, "%s: the job cannot be read: %s".formatted(jobFile, reason(e)), e);
    }
  }

  private static byte[] bytes(Location location, String key) throws RunException {
    try {
      return Storages.corpus(location.resolved())
          .read(location.resolved(), LARGEST)
          .orElseThrow(() -> new IOException("larger than %d bytes".formatted(LARGEST)));
    } catch (IOException e) {
      throw new RunException(
          Outcome.INVALID,
          "%s: %s cannot be read: %s".formatted(key, location.resolved(), reason(e)),
          e);
    }
  }

  /** What an I/O error says, in words. */
  static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "there is no such file";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if ("Is a directory".equals(e.getMessage())) {
      return "it is a folder";
    }
    return e instanceof CharacterCodingException ? "it is not UTF-8" : e.toString();
  }
}
