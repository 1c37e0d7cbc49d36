package tifa.job;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What must hold before a run replaces the one that readers see.
 *
 * @param minReports the fewest reports that may count, 0 or more
 * @param maxRejectedPercent how many of the rows of reports.csv may be rejected, 0 to 100
 * @param allowLostYears whether a region may lose a year that the current run has a report of
 * @param maxTotalChangePercent how far the total of a term may be from that of the current run, in
 *     per cent of the latter, 0 or more; empty for any distance
 */
public record CheckSettings(
    int minReports,
    BigDecimal maxRejectedPercent,
    boolean allowLostYears,
    Optional<BigDecimal> maxTotalChangePercent) {
  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  public CheckSettings {
    if (minReports < 0) {
      throw new IllegalArgumentException(
          "Invalid least number of reports: %s".formatted(minReports));
    }
    if (maxRejectedPercent.signum() < 0 || maxRejectedPercent.compareTo(ALL) > 0) {
      throw new IllegalArgumentException(
          "Invalid share of rejected reports: %s %%".formatted(maxRejectedPercent));
    }
    if (maxTotalChangePercent.isPresent() && maxTotalChangePercent.get().signum() < 0) {
      throw new IllegalArgumentException(
          "Invalid change of totals: %s %%".formatted(maxTotalChangePercent.get()));
    }
  }
}
