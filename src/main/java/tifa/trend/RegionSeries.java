package tifa.trend;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** The reports of one region. */
public final class RegionSeries {
  private final List<CountedReport> reports;

  /** The years of what no report mentions: such are most years of most terms. */
  private final Series.Point[] silent;

  /**
   * A region.
   *
   * @param reports by year, one for each; not empty
   */
  RegionSeries(List<CountedReport> reports) {
    if (reports.isEmpty()) {
      throw new IllegalArgumentException("Invalid region: no report");
    }
    this.reports = List.copyOf(reports);
    this.silent =
        reports.stream()
            .map(
                report ->
                    new Series.Point(
                        report.year(), 0, report.facts().chars(), report.facts().tokens(), 1, 0))
            .toArray(Series.Point[]::new);
  }

  /** By year, one for each. */
  public List<CountedReport> reports() {
    return reports;
  }

  /** The region's code, or its path where it has none. */
  public String regionKey() {
    return last().regionKey();
  }

  /** The region's own name. */
  public String regionName() {
    return last().regionName();
  }

  /** Label of the region's level. */
  public String level() {
    return last().level();
  }

  private CountedReport last() {
    return reports.get(reports.size() - 1);
  }

  /**
   * The years of a term.
   *
   * @param mentions in each report
   */
  Series of(IntUnaryOperator mentions) {
    Series.Point[] points = silent.clone();
    for (int i = 0; i < points.length; i++) {
      int count = mentions.applyAsInt(i);
      points[i] = count == 0 ? points[i] : points[i].ofOneReport(count);
    }
    return new Series(Arrays.asList(points));
  }
}
