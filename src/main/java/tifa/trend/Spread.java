package tifa.trend;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** How terms spread over regions. */
public final class Spread {
  private Spread() {}

  /**
   * A year of a term in a level.
   *
   * @param year that has a report
   * @param reporting regions that report in the year
   * @param using regions that mention the term in the year
   * @param everUsed regions that mention it in this or an earlier year
   * @param everReported regions that have a report in this or an earlier year
   * @param leftCensored of {@code everUsed} those whose first report mentions it already
   */
  public record Year(
      int year, int reporting, int using, int everUsed, int everReported, int leftCensored) {}

  /**
   * Where a region says a term for the first time.
   *
   * @param report that mentions it first
   * @param yearsBefore of the region's reports before that, none of which mentions it, in order
   */
  public record FirstUse(CountedReport report, List<Integer> yearsBefore) {
    /** Copies the years. */
    public FirstUse {
      yearsBefore = List.copyOf(yearsBefore);
    }

    /** Whether it is the region's first report, so that it may have said it before. */
    public boolean leftCensored() {
      return yearsBefore.isEmpty();
    }

    /** The last year of a report without it, if there is one. */
    public OptionalInt lastYearWithout() {
      return yearsBefore.stream().mapToInt(year -> year).max();
    }
  }

  /** The first use of a term in a region; empty where it never uses it. */
  public static Optional<FirstUse> firstUse(RegionSeries region, int term) {
    return region.reports().stream()
        .filter(report -> report.mentions(term) > 0)
        .findFirst()
        .map(
            first ->
                new FirstUse(
                    first,
                    region.reports().stream()
                        .map(CountedReport::year)
                        .filter(year -> year < first.year())
                        .toList()));
  }

  /** The years of a term in a level. */
  public static List<Year> years(LevelSeries level, int term) {
    Set<String> used = new HashSet<>();
    Set<String> reported = new HashSet<>();
    int leftCensored = 0;
    List<Year> years = new ArrayList<>();
    for (YearCell cell : level.years()) {
      Set<String> reporting = new HashSet<>();
      Set<String> using = new HashSet<>();
      for (CountedReport report : cell.reports()) {
        reporting.add(report.regionKey());
        if (report.mentions(term) > 0) {
          using.add(report.regionKey());
        }
      }
      leftCensored += (int) using.stream().filter(region -> !reported.contains(region)).count();
      used.addAll(using);
      reported.addAll(reporting);
      years.add(
          new Year(
              cell.year(),
              reporting.size(),
              using.size(),
              used.size(),
              reported.size(),
              leftCensored));
    }
    return years;
  }
}
