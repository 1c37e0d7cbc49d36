package tifa.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import tifa.job.Job;
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
import tifa.run.console.RunException;
import tifa.run.console.RunOutcome;
import tifa.storage.Failure;
import tifa.storage.Sha256;
import tifa.storage.Storages;
import tifa.target.IndicatorFile;
import tifa.target.Indicators;
import tifa.target.InvalidIndicatorsException;

/**
 * What a user wrote, as it is written: whether anything was edited is told by it before anything is
 * understood.
 *
 * @param job the job
 * @param lexicon the files of its lexicon
 * @param metadata its metadata.csv; empty where it has none
 * @param indicators what extends the vocabulary of indicators; empty where nothing does
 */
public record InputFiles(Job job, List<NamedBytes> lexicon, byte[] metadata, byte[] indicators) {
  private static final int LARGEST = 64 << 20;

  /**
   * Reads what {@code job} names.
   *
   * @throws RunException {@link RunOutcome#INVALID} where one cannot be read
   */
  static InputFiles of(Job job) throws RunException {
    List<NamedBytes> files = new ArrayList<>();
    for (Location location : job.lexicon()) {
      files.add(new NamedBytes(location.written(), bytes(location, "lexicon")));
    }
    return new InputFiles(
        job,
        files,
        bytes(job.corpus().metadata(), "corpus.metadata"),
        bytes(job.targets().indicators(), "targets.indicators"));
  }

  private static byte[] bytes(Optional<Location> location, String key) throws RunException {
    return location.isEmpty() ? new byte[0] : bytes(location.get(), key);
  }

  /**
   * What they say.
   *
   * @throws RunException {@link RunOutcome#INVALID} with all problems of the lexicon, the metadata
   *     or the indicators
   */
  Inputs parse() throws RunException {
    try {
      Lexicon read =
          new LexiconReader(Normaliser.simplified()::surface, job.count().match()).read(lexicon);
      Optional<Location> file = job.corpus().metadata();
      Metadata stated =
          file.isEmpty() ? Metadata.none() : MetadataReader.read(file.get().written(), metadata);
      Optional<Location> vocabulary = job.targets().indicators();
      Indicators known =
          vocabulary.isEmpty()
              ? IndicatorFile.shipped()
              : IndicatorFile.extended(vocabulary.get().written(), indicators);
      Inputs inputs = new Inputs(this, read, stated, known);
      inputs.requireRoomInPanel();
      return inputs;
    } catch (InvalidLexiconException | InvalidMetadataException | InvalidIndicatorsException e) {
      throw new RunException(RunOutcome.INVALID, e.getMessage(), e);
    }
  }

  /** A hash of all that was read, to the byte: where it is the same, nothing was edited. */
  String sha256() {
    MessageDigest digest = Sha256.digest();
    digest.update(job.sha256().getBytes(StandardCharsets.UTF_8));
    for (NamedBytes file : lexicon) {
      digest.update(Sha256.of(file.bytes()).getBytes(StandardCharsets.UTF_8));
    }
    digest.update(Sha256.of(metadata).getBytes(StandardCharsets.UTF_8));
    digest.update(Sha256.of(indicators).getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest.digest());
  }

  private static byte[] bytes(Location location, String key) throws RunException {
    if (location.resolved().equals(ShippedLexicon.LOCATION)) {
      return ShippedLexicon.bytes();
    }
    try {
      return Storages.corpus(location.resolved())
          .read(location.resolved(), LARGEST)
          .orElseThrow(() -> new IOException("larger than %s bytes".formatted(LARGEST)));
    } catch (IOException e) {
      throw new RunException(
          RunOutcome.INVALID,
          "%s: %s cannot be read: %s".formatted(key, location.resolved(), Failure.reason(e)),
          e);
    }
  }
}
