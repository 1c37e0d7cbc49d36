package tifa.stats;

import java.util.Arrays;

/**
 * The false discovery rate of Benjamini and Hochberg (1995): of m tests the q-value of that with
 * the i-th smallest p is the least p<sub>(j)</sub> m / j over j ≥ i, at most 1.
 */
public final class BenjaminiHochberg {
  private BenjaminiHochberg() {}

  /** The q-values of a family of tests, in the order of their p-values. */
  public static double[] qValues(double[] pValues) {
    double[] ascending = pValues.clone();
    Arrays.sort(ascending);
    double[] ofAscending = new double[pValues.length];
    double least = 1;
    for (int rank = pValues.length; rank > 0; rank--) {
      least = Math.min(least, ascending[rank - 1] * pValues.length / rank);
      ofAscending[rank - 1] = least;
    }
    double[] qValues = new double[pValues.length];
    for (int i = 0; i < pValues.length; i++) {
      // Of equal p-values whichever: their q-values are that of the last of them.
      qValues[i] = ofAscending[Arrays.binarySearch(ascending, pValues[i])];
    }
    return qValues;
  }
}
