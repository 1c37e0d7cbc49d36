package tifa.trend;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The years of one level.
 *
 * @param level label of the level
 * @param years the years that have a report, ascending; not empty
 */
public record LevelSeries(String level, List<YearCell> years) {
  /** Copies the years. */
  public LevelSeries {
    if (years.isEmpty()) {
      throw new IllegalArgumentException("Invalid level %s: no year".formatted(level));
    }
    years = List.copyOf(years);
  }

  /** The cell of a year; empty where the level has no report. */
  public Optional<YearCell> year(int year) {
    return years.stream().filter(cell -> cell.year() == year).findFirst();
  }

  /** The last report years. */
  LevelSeries within(Window window) {
    return window.narrows(years.size()) ? new LevelSeries(level, window.of(years)) : this;
  }

  /** The years of a term. */
  public Series ofTerm(int term) {
    return new Series(years.stream().map(cell -> cell.ofTerm(term)).toList());
  }

  /** How many of the years each region has a report in. */
  Map<String, Integer> yearsOfRegions() {
    Map<String, Integer> yearsOf = new HashMap<>();
    for (YearCell cell : years) {
      for (CountedReport report : cell.reports()) {
        yearsOf.merge(report.regionKey(), 1, Integer::sum);
      }
    }
    return yearsOf;
  }
}
