package tifa.register;

import java.util.List;
import tifa.problem.Problem;

/**
 * All reports of a corpus and what is to be said of them.
 *
 * @param entries by path, then position
 * @param problems by path, in the order in which they were found
 */
public record Register(List<ReportEntry> entries, List<Problem> problems) {
  /** Copies both. */
  public Register {
    entries = List.copyOf(entries);
    problems = List.copyOf(problems);
  }

  /** The reports that count. */
  public List<ReportEntry> used() {
    return entries.stream().filter(ReportEntry::isUsed).toList();
  }
}
