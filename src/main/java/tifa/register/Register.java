package tifa.register;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import tifa.normal.CodePoints;
import tifa.problem.Problem;

/**
 * All reports of a corpus and what is to be said of them.
 *
 * @param entries by path, then position
 * @param problems by path, in the order in which they were found
 */
public record Register(List<ReportEntry> entries, List<Problem> problems) {
  /**
   * A year of a region, of which at most one report counts unless metadata names several.
   *
   * @param regionKey the region's code, or its path where it has none
   * @param year of the report
   */
  public record Cell(String regionKey, int year) {}

  /** Copies both. */
  public Register {
    entries = List.copyOf(entries);
    problems = List.copyOf(problems);
  }

  /** The reports that count. */
  public List<ReportEntry> used() {
    return entries.stream().filter(ReportEntry::isUsed).toList();
  }

  /** The same by the label of the level, in code-point order, then by year. */
  public SortedMap<String, SortedMap<Integer, List<ReportEntry>>> usedByLevel() {
    SortedMap<String, SortedMap<Integer, List<ReportEntry>>> levels =
        new TreeMap<>(CodePoints.ORDER);
    for (ReportEntry report : used()) {
      levels
          .computeIfAbsent(report.region().orElseThrow().level().label(), level -> new TreeMap<>())
          .computeIfAbsent(report.year().orElseThrow(), year -> new ArrayList<>())
          .add(report);
    }
    return levels;
  }
}
