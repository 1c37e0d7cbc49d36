package tifa.trend;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Ranks from 1; values that are equal share the mean of their ranks. */
final class MidRanks {
  private MidRanks() {}

  /** The ranks of values, in their order. */
  static double[] of(double[] values) {
    return of(values, 0);
  }

  /**
   * The ranks of values, in their order.
   *
   * @param resolution how far apart neighbours may lie that are equal but for rounding
   */
  static double[] of(double[] values, double resolution) {
    int[] order =
        IntStream.range(0, values.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> values[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] ranks = new double[values.length];
    int from = 0;
    while (from < order.length) {
      int to = from + 1;
      while (to < order.length && values[order[to]] - values[order[to - 1]] <= resolution) {
        to++;
      }
      for (int i = from; i < to; i++) {
        ranks[order[i]] = (from + 1 + to) / 2.0;
      }
      from = to;
    }
    return ranks;
  }
}
