package tifa.stats;

import java.util.Arrays;

/**
 * The test of Mann (1945) and Kendall (1975) for a monotonic trend.
 *
 * <p>S = Σ<sub>i&lt;j</sub> sgn(x<sub>j</sub> − x<sub>i</sub>); Var S = [n(n−1)(2n+5) − Σ
 * t(t−1)(2t+5)] / 18 over groups of t equal values; Z = (S ∓ 1) / √Var, and 0 where S = 0. The
 * two-sided p comes from the normal distribution, for {@value #EXACT_UP_TO} values or fewer without
 * ties from the exact distribution of S. A constant series has Z = 0 and p = 1.
 *
 * @param s pairs that rise minus pairs that fall
 * @param variance of S where there is no trend and no serial correlation
 * @param z standardised S
 * @param pValue two-sided
 */
public record MannKendall(long s, double variance, double z, double pValue) {
  private static final int EXACT_UP_TO = 10;

  /** Tests values in the order of time. */
  public static MannKendall of(double[] values) {
    long s = 0;
    long[] equal = new long[values.length];
    for (int i = 0; i < values.length; i++) {
      for (int j = i + 1; j < values.length; j++) {
        if (values[j] == values[i]) {
          equal[i]++;
          equal[j]++;
        } else {
          s += values[j] > values[i] ? 1 : -1;
        }
      }
    }
    long ties = 0;
    for (long others : equal) {
      // Once for each of the t values of a group.
      long t = 1 + others;
      ties += (t - 1) * (2 * t + 5);
    }
    long n = values.length;
    double variance = (n * (n - 1) * (2 * n + 5) - ties) / 18.0;
    double z = standardised(s, variance);
    double pValue =
        n <= EXACT_UP_TO && ties == 0
            ? exactProbability(values.length, s)
            : StandardNormal.twoSidedProbability(z);
    return new MannKendall(s, variance, z, pValue);
  }

  /** Z for another variance of the same S. */
  public static double standardised(long s, double variance) {
    return s == 0 ? 0 : (s - Long.signum(s)) / Math.sqrt(variance);
  }

  /** How many of the n! orders of n values have an S at least so far from 0. */
  private static double exactProbability(int n, long s) {
    int pairs = n * (n - 1) / 2;
    // Orders by the number of falling pairs: the k-th value can fall below 0 to k − 1 earlier ones.
    long[] orders = new long[pairs + 1];
    orders[0] = 1;
    for (int k = 2; k <= n; k++) {
      long[] longer = new long[pairs + 1];
      for (int falling = 0; falling <= pairs; falling++) {
        for (int more = 0; more < k && more <= falling; more++) {
          longer[falling] += orders[falling - more];
        }
      }
      orders = longer;
    }
    long asFar = 0;
    for (int falling = 0; falling <= pairs; falling++) {
      asFar += Math.abs(pairs - 2 * falling) >= Math.abs(s) ? orders[falling] : 0;
    }
    return (double) asFar / Arrays.stream(orders).sum();
  }
}
