package tifa.trend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import tifa.count.CountsByTerm;

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
   * @param region that says it
   * @param reportsBefore how many of its reports come before the one that mentions it first
   */
  public record FirstUse(RegionSeries region, int reportsBefore) {
    /** The report that mentions it first. */
    public CountedReport report() {
      return region.reports().get(reportsBefore);
    }

    /** Whether it is the region's first report, so that it may have said it before. */
    public boolean leftCensored() {
      return reportsBefore == 0;
    }

    /** The last year of a report without it, if there is one. */
    public OptionalInt lastYearWithout() {
      return leftCensored()
          ? OptionalInt.empty()
          : OptionalInt.of(region.reports().get(reportsBefore - 1).year());
    }
  }

  /**
   * The first uses of a term, those regions left out that never use it.
   *
   * @param regions of a panel, all
   * @param mentions of its reports
   */
  public static List<FirstUse> firstUses(
      List<RegionSeries> regions, CountsByTerm mentions, int term) {
    CountsByTerm.Column column = mentions.column(term);
    List<FirstUse> uses = new ArrayList<>();
    int row = 0;
    for (RegionSeries region : regions) {
      int reports = region.reports().size();
      int first = 0;
      while (first < reports && column.of(row + first) == 0) {
        first++;
      }
      if (first < reports) {
        uses.add(new FirstUse(region, first));
      }
      row += reports;
    }
    return uses;
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
