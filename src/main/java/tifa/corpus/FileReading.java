package tifa.corpus;

import java.util.List;
import tifa.problem.Problem;

/**
 * What one text gave.
 *
 * @param reports in order; not empty
 * @param problems of the text as a whole
 */
public record FileReading(List<Report> reports, List<Problem> problems) {
  /** Refuses a text without a report: that is a rejection. */
  public FileReading {
    if (reports.isEmpty()) {
      throw new IllegalArgumentException("Invalid reading: no report");
    }
    reports = List.copyOf(reports);
    problems = List.copyOf(problems);
  }
}
