package tifa.corpus;

import java.util.List;

/**
 * What one file gave.
 *
 * @param encoding as decoded
 * @param reports in order; not empty
 * @param problems of the file as a whole
 */
public record FileReading(String encoding, List<Report> reports, List<Problem> problems) {
  /** Refuses a file without a report: that is a rejection. */
  public FileReading {
    if (reports.isEmpty()) {
      throw new IllegalArgumentException("Invalid reading: no report");
    }
    reports = List.copyOf(reports);
    problems = List.copyOf(problems);
  }
}
