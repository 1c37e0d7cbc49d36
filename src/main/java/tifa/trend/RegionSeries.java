package tifa.trend;

import java.util.List;

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

  /** The years of a term. */
  Series ofTerm(int term) {
    return new Series(
        reports.stream()
            .map(
                report -> {
                  int mentions = report.mentions(term);
                  return new Series.Point(
                      report.year(),
                      mentions,
                      report.facts().chars(),
                      report.facts().tokens(),
                      1,
                      mentions > 0 ? 1 : 0);
                })
            .toList());
  }
}
