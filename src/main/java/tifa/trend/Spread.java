package tifa.trend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** How terms spread over regions. */
public final class Spread {
  private final List<Reporting> years = new ArrayList<>();

  /**
   * Who reports in a year.
   *
   * @param regionOf of each report the index of its region
   * @param reporting regions that report
   * @param before regions that have a report in an earlier year
   * @param everReported these, and those that report
   */
  private record Reporting(
      YearCell cell, int[] regionOf, int reporting, BitSet before, int everReported) {}

  /** How terms spread in a level. */
  public Spread(LevelSeries level) {
    Map<String, Integer> regions = new HashMap<>();
    BitSet reported = new BitSet();
    for (YearCell cell : level.years()) {
      int[] regionOf =
          cell.reports().stream()
              .mapToInt(
                  report -> regions.computeIfAbsent(report.regionKey(), key -> regions.size()))
              .toArray();
      BitSet before = (BitSet) reported.clone();
      Arrays.stream(regionOf).forEach(reported::set);
      int reporting = (int) Arrays.stream(regionOf).distinct().count();
      years.add(new Reporting(cell, regionOf, reporting, before, reported.cardinality()));
    }
  }

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

  /** The years of a term. */
  public List<Year> years(int term) {
    BitSet used = new BitSet();
    int leftCensored = 0;
    List<Year> spread = new ArrayList<>();
    for (Reporting year : years) {
      BitSet using = new BitSet();
      year.cell().eachReportWith(term, report -> using.set(year.regionOf()[report]));
      used.or(using);
      int users = using.cardinality();
      using.andNot(year.before());
      leftCensored += using.cardinality();
      spread.add(
          new Year(
              year.cell().year(),
              year.reporting(),
              users,
              used.cardinality(),
              year.everReported(),
              leftCensored));
    }
    return spread;
  }
}
