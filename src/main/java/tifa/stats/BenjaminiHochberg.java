package tifa.stats;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The false discovery rate of Benjamini and Hochberg (1995): of m tests the q-value of that with
 * the i-th smallest p is the least p<sub>(j)</sub> m / j over j ≥ i, at most 1.
 */
public final class BenjaminiHochberg {
  private BenjaminiHochberg() {}

  /** The q-values of a family of tests, in the order of their p-values. */
  public static double[] qValues(double[] pValues) {
    int[] descending =
        IntStream.range(0, pValues.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -pValues[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] qValues = new double[pValues.length];
    double least = 1;
    for (int i = 0; i < descending.length; i++) {
      int rank = pValues.length - i;
      least = Math.min(least, pValues[descending[i]] * pValues.length / rank);
      qValues[descending[i]] = least;
    }
    return qValues;
  }
}
