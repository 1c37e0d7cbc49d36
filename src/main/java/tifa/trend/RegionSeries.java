package tifa.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * The reports of one region.
 *
 * @param reports by year, one for each; not empty
 */
public record RegionSeries(List<CountedReport> reports) {
  /** Copies the reports. */
  public RegionSeries {
    if (reports.isEmpty()) {
      throw new IllegalArgumentException("Invalid region: no report");
    }
    reports = List.copyOf(reports);
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
    List<Series.Point> points = new ArrayList<>(reports.size());
    for (int i = 0; i < reports.size(); i++) {
      CountedReport report = reports.get(i);
      int count = mentions.applyAsInt(i);
      points.add(
          new Series.Point(
              report.year(),
              count,
              report.facts().chars(),
              report.facts().tokens(),
              1,
              count > 0 ? 1 : 0));
    }
    return new Series(points);
  }
}
