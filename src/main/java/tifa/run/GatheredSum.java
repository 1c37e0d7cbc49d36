package tifa.run;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tifa.analysis.ReportSum;
import tifa.analysis.SumBySetting;

/**
 * What was gathered, by which setting and from which reports.
 *
 * @param reports by id
 * @param gathered what they give
 */
record GatheredSum<S, R>(S setting, Map<String, Summand> reports, R gathered)
    implements Serializable {
  /** Reports are read by themselves while no more than one of so many is another. */
  private static final int FEW = 10;

  /**
   * What reports give by another setting or the same, without reading all of those that these have
   * too.
   *
   * @param now the reports, by id
   * @param all the same, of which more can be gathered
   * @return empty where it is to be gathered from all of them; what was gathered before may be
   *     changed in any case
   */
  Optional<R> of(
      SumBySetting<S, R> sum,
      Map<String, Summand> now,
      StoredReports stored,
      SumBySetting.Reports<R> all) {
    return of(sum.by(setting), now, stored).map(same -> sum.from(setting, same, all));
  }

  private Optional<R> of(ReportSum<R> sum, Map<String, Summand> now, StoredReports stored) {
    List<Summand> gone = onlyIn(reports, now);
    List<Summand> come = onlyIn(now, reports);
    if (gone.isEmpty() && come.isEmpty()) {
      return Optional.of(gathered);
    }
    if (FEW * Math.max(gone.size(), come.size()) > now.size()) {
      return Optional.empty();
    }
    return stored
        .gathered(sum, come)
        .flatMap(
            added ->
                stored
                    .gathered(sum, gone)
                    .flatMap(taken -> sum.without(gathered, taken))
                    .map(left -> sum.merge(left, added)));
  }

  private static List<Summand> onlyIn(Map<String, Summand> reports, Map<String, Summand> others) {
    return reports.entrySet().stream()
        .filter(report -> !report.getValue().equals(others.get(report.getKey())))
        .map(Map.Entry::getValue)
        .toList();
  }
}
