package tifa.run;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tifa.analysis.FileFacts;
import tifa.job.Job;
import tifa.problem.Problem;
import tifa.problem.ProblemCode;
import tifa.register.Register;
import tifa.register.ReportEntry;
import tifa.run.console.Escaped;
import tifa.run.console.RunException;
import tifa.run.console.RunOutcome;

/** What a corpus must have for a run to be published of it. */
final class UsableCorpus {
  private UsableCorpus() {}

  /** Refuses a corpus without a file to read. */
  static void requireFiles(Job job, CorpusListing listing) throws RunException {
    if (listing.files().isEmpty()) {
      throw new RunException(
          RunOutcome.NO_CORPUS,
          "corpus.path: no file to read in %s (%s ignored, %s not included by corpus.include)"
              .formatted(
                  job.corpus().paths().get(0).resolved(),
                  listing.ignored(),
                  listing.notIncluded()));
    }
  }

  /** Refuses one of which a file could not be read: a hiccup must not shrink the panel. */
  static void requireReadable(List<FileFacts> files) throws RunException {
    for (FileFacts file : files) {
      for (Problem problem : file.problems()) {
        if (problem.code() == ProblemCode.UNREADABLE) {
          throw new RunException(
              RunOutcome.INPUT_OUTPUT,
              "%s: reading failed, so nothing is published: %s"
                  .formatted(Escaped.of(problem.path()), Escaped.of(problem.detail())));
        }
      }
    }
  }

  /** Refuses one without a report that counts, or with two of one name. */
  static void requireReports(Register register) throws RunException {
    if (register.used().isEmpty()) {
      StringBuilder message = new StringBuilder("No usable report in the corpus:");
      register.problems().stream()
          .limit(10)
          .forEach(
              problem ->
                  message
                      .append(System.lineSeparator())
                      .append(
                          "  %s: %s: %s"
                              .formatted(
                                  Escaped.of(problem.path()),
                                  problem.code(),
                                  Escaped.of(problem.detail()))));
      throw new RunException(RunOutcome.NO_CORPUS, message.toString());
    }
    Map<String, ReportEntry> byId = new HashMap<>();
    for (ReportEntry report : register.used()) {
      ReportEntry other = byId.putIfAbsent(report.reportId(), report);
      if (other != null) {
        throw new RunException(
            RunOutcome.INVALID,
            "%s and %s have the same report_id %s by chance, though other bytes; change a blank in one"
                .formatted(Escaped.of(other.path()), Escaped.of(report.path()), report.reportId()));
      }
    }
  }
}
