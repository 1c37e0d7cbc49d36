package tifa.stats;

import java.util.Arrays;

/**
 * The slope of Theil (1950) and Sen (1968): the median of (x<sub>j</sub> − x<sub>i</sub>) /
 * (t<sub>j</sub> − t<sub>i</sub>) over all pairs, with Sen's 95 % interval. Of N slopes in order
 * and C = 1.96 √Var S it goes from number (N − C) / 2 to number (N + C) / 2 + 1, both rounded.
 *
 * @param slope change in one year
 * @param low lower end of the interval
 * @param high upper end of the interval
 */
public record TheilSen(double slope, double low, double high) {
  /**
   * Estimates a slope.
   *
   * @param years ascending, at least two; years without value are gaps and keep their length
   * @param values of the years
   * @param variance of Mann's and Kendall's S
   */
  public static TheilSen of(int[] years, double[] values, double variance) {
    double[] slopes = new double[years.length * (years.length - 1) / 2];
    int pair = 0;
    for (int i = 0; i < years.length; i++) {
      for (int j = i + 1; j < years.length; j++) {
        slopes[pair++] = (values[j] - values[i]) / (years[j] - years[i]);
      }
    }
    Arrays.sort(slopes);
    double c = StandardNormal.QUANTILE_975 * Math.sqrt(variance);
    int low = (int) Math.rint((slopes.length - c) / 2);
    int high = (int) Math.rint((slopes.length + c) / 2) + 1;
    return new TheilSen(
        (slopes[(slopes.length - 1) / 2] + slopes[slopes.length / 2]) / 2,
        slopes[Math.max(low, 1) - 1],
        slopes[Math.min(high, slopes.length) - 1]);
  }

  /** What is left of the values without the trend. */
  public double[] residuals(int[] years, double[] values) {
    double[] residuals = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      residuals[i] = values[i] - slope * (years[i] - years[0]);
    }
    return residuals;
  }
}
