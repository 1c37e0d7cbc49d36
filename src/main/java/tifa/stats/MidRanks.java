package tifa.stats;

import java.util.Arrays;

/** Ranks from 1; values that are equal share the mean of their ranks. */
public final class MidRanks {
  private MidRanks() {}

  /** The ranks of values, in their order. */
  public static double[] of(double[] values) {
    return of(values, 0);
  }

  /**
   * The ranks of values, in their order.
   *
   * @param resolution how far apart neighbours may lie that are equal but for rounding
   */
  public static double[] of(double[] values, double resolution) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double[] ranksOfSorted = new double[sorted.length];
    int from = 0;
    while (from < sorted.length) {
      int to = from + 1;
      while (to < sorted.length && sorted[to] - sorted[to - 1] <= resolution) {
        to++;
      }
      Arrays.fill(ranksOfSorted, from, to, (from + 1 + to) / 2.0);
      from = to;
    }
    double[] ranks = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      ranks[i] = ranksOfSorted[Arrays.binarySearch(sorted, values[i])];
    }
    return ranks;
  }
}
