package tifa.run;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import tifa.analysis.FileFacts;
import tifa.job.Job;
import tifa.problem.Problem;
import tifa.storage.Sha256;
import tifa.table.Table;

/**
 * What decides the tables, as one hash: program, job, lexicon, metadata, indicators, every file's
 * bytes and what the corpus has that is no file to read.
 */
final class Fingerprint {
  private Fingerprint() {}

  /**
   * The hash of a run, hexadecimal.
   *
   * @param ofListing problems of what was met and is not read
   */
  static String of(Inputs inputs, List<Problem> ofListing, List<FileFacts> files) {
    MessageDigest digest = Sha256.digest();
    add(digest, Versions.program(), Versions.build());
    add(digest, inputs.job().sha256(), inputs.lexicon().sha256());
    // A row may move without any other change.
    inputs.lexicon().doubts().forEach(doubt -> add(digest, doubt.detail()));
    add(digest, HexFormat.of().formatHex(inputs.files().metadata()));
    add(digest, HexFormat.of().formatHex(inputs.files().indicators()));
    add(digest, ofListing.toString());
    for (FileFacts file : files) {
      add(digest, file.path(), file.sha256(), file.problems().toString());
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /**
   * The hash of program and inputs as they are written, hexadecimal.
   *
   * @param ofListing problems of what was met and is not read
   */
  static String withoutFiles(InputFiles inputs, List<Problem> ofListing) {
    MessageDigest digest = Sha256.digest();
    add(digest, Versions.program(), Versions.build(), CorpusAnalysis.version(inputs.job()));
    add(digest, inputs.sha256(), ofListing.toString());
    return HexFormat.of().formatHex(digest.digest());
  }

  /** The hash of all on which the register of {@code files} depends, hexadecimal. */
  static String ofRegister(Inputs inputs, List<FileFacts> files) {
    MessageDigest digest = Sha256.digest();
    add(digest, CorpusAnalysis.version(inputs.job()), inputs.job().corpus().toString());
    add(digest, HexFormat.of().formatHex(inputs.files().metadata()));
    files.forEach(file -> add(digest, file.path(), file.sha256(), file.problems().toString()));
    return HexFormat.of().formatHex(digest.digest());
  }

  /** The hash of program and reading, on which all depends that a report gives, hexadecimal. */
  static String ofReading(Job job) {
    MessageDigest digest = Sha256.digest();
    add(digest, Versions.program(), Versions.build(), CorpusAnalysis.version(job));
    return HexFormat.of().formatHex(digest.digest());
  }

  /** The hash of all but the inputs on which the rows of a report depend, hexadecimal. */
  static String ofRows(Job job) {
    MessageDigest digest = Sha256.digest();
    add(digest, ofReading(job));
    Stream.of(Table.SECTIONS, Table.CONCORDANCE, Table.FIRST_USE)
        .forEach(table -> add(digest, String.valueOf(job.tables().includes(table))));
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void add(MessageDigest digest, String... parts) {
    for (String part : parts) {
      digest.update(part.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
    }
  }
}
