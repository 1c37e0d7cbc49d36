package tifa.run;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import tifa.analysis.FileFacts;
import tifa.job.Job;
import tifa.storage.Sha256;
import tifa.table.Table;

/**
 * What decides the tables, as one hash: program, job, lexicon, metadata, indicators and every
 * file's bytes.
 */
final class Fingerprint {
  private Fingerprint() {}

  /** The hash of a run, hexadecimal. */
  static String of(Inputs inputs, List<FileFacts> files) {
    MessageDigest digest = Sha256.digest();
    add(digest, Versions.program(), Versions.build());
    add(digest, inputs.job().sha256(), inputs.lexicon().sha256());
    // A row may move without any other change.
    inputs.lexicon().doubts().forEach(doubt -> add(digest, doubt.detail()));
    add(digest, HexFormat.of().formatHex(inputs.files().metadata()));
    add(digest, HexFormat.of().formatHex(inputs.files().indicators()));
    for (FileFacts file : files) {
      add(digest, file.path(), file.sha256());
      file.problems().forEach(problem -> add(digest, problem.code().name()));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** The hash of program and inputs as they are written, hexadecimal. */
  static String withoutFiles(InputFiles inputs) {
    MessageDigest digest = Sha256.digest();
    add(digest, Versions.program(), Versions.build(), CorpusAnalysis.version(inputs.job()));
    add(digest, inputs.sha256());
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
