package tifa.stats;

import java.util.OptionalDouble;

/**
 * The correction of Hamed and Rao (1998) for serial correlation, which makes the plain test of Mann
 * and Kendall reject too often.
 *
 * <p>r<sub>k</sub> is the autocorrelation at lag k of the ranks of the detrended series: Σ
 * (R<sub>t</sub> − R̄)(R<sub>t+k</sub> − R̄) over the years t that have a value and one k years
 * later, divided by Σ (R<sub>t</sub> − R̄)². The variance of S is multiplied by 1 + 2 /
 * [n(n−1)(n−2)] Σ (n−k)(n−k−1)(n−k−2) r<sub>k</sub> over the first {@value #LAGS} lags, those alone
 * that are significant at 5 %: |r<sub>k</sub>| &gt; 1.96 / √n.
 *
 * @param acf1 r<sub>1</sub>; empty where the detrended series is constant
 * @param varianceRatio what Var S is multiplied by
 */
public record HamedRao(OptionalDouble acf1, double varianceRatio) {
  private static final int LAGS = 3;

  /** Relative to the largest value: what rounding leaves of a difference that is 0. */
  private static final double ROUNDING = 1e-12;

  /**
   * Corrects for a series.
   *
   * @param years ascending, at least three
   * @param residuals of the years, without trend
   */
  public static HamedRao of(int[] years, double[] residuals) {
    double largest = 0;
    for (double residual : residuals) {
      largest = Math.max(largest, Math.abs(residual));
    }
    double[] ranks = MidRanks.of(residuals, largest * ROUNDING);
    double mean = (ranks.length + 1) / 2.0;
    double squares = 0;
    for (double rank : ranks) {
      squares += (rank - mean) * (rank - mean);
    }
    if (squares == 0) {
      return new HamedRao(OptionalDouble.empty(), 1);
    }
    double n = years.length;
    double bound = StandardNormal.QUANTILE_975 / Math.sqrt(n);
    double sum = 0;
    for (int lag = 1; lag <= LAGS; lag++) {
      double correlation = products(years, ranks, mean, lag) / squares;
      if (Math.abs(correlation) > bound) {
        sum += (n - lag) * (n - lag - 1) * (n - lag - 2) * correlation;
      }
    }
    return new HamedRao(
        OptionalDouble.of(products(years, ranks, mean, 1) / squares),
        1 + 2 * sum / (n * (n - 1) * (n - 2)));
  }

  private static double products(int[] years, double[] ranks, double mean, int lag) {
    double sum = 0;
    int later = 0;
    for (int i = 0; i < years.length; i++) {
      while (later < years.length && years[later] < years[i] + lag) {
        later++;
      }
      if (later < years.length && years[later] == years[i] + lag) {
        sum += (ranks[i] - mean) * (ranks[later] - mean);
      }
    }
    return sum;
  }

  /** The two-sided p of the test with the corrected variance, never below that without. */
  public double adjustedPValue(MannKendall test) {
    return varianceRatio <= 1
        ? test.pValue()
        : Math.max(
            test.pValue(),
            StandardNormal.twoSidedProbability(
                MannKendall.standardised(test.s(), test.variance() * varianceRatio)));
  }
}
