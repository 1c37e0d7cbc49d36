package tifa.analysis;

import java.util.Optional;

/**
 * A fold from whose answer that of some reports can be taken back. Of reports that changed only
 * these need be read then, as they were and as they are.
 *
 * @param <R> what is gathered, see {@link ReportFold}; its question leaves open how each report
 *     counts
 */
public interface ReportSum<R> extends ReportFold<R> {
  /** How a report counts: all on which depends, beside its text, what it adds. */
  default String standing(String reportId) {
    return "";
  }

  /** Adds a report that counts like this, now or before. */
  void add(AnalysedReport report, String standing, R gathered);

  @Override
  default void add(AnalysedReport report, R gathered) {
    add(report, standing(report.facts().reportId()), gathered);
  }

  /**
   * What the other reports give, as if they alone had been gathered.
   *
   * @param all may be changed, even where the answer is empty
   * @param gone what some of its reports gave
   * @return empty where that cannot be told
   */
  Optional<R> without(R all, R gone);
}
