package tifa.stats;

/**
 * The test of Pettitt (1979) for a change point: U<sub>t</sub> = 2 Σ<sub>i≤t</sub> R<sub>i</sub> −
 * t(n+1) over ranks, K = max |U<sub>t</sub>|, p ≈ 2 exp(−6K² / (n³ + n²)), at most 1.
 *
 * @param k the largest |U<sub>t</sub>|; 0 where all values are equal
 * @param before how many values come before the change, the fewest of several
 * @param pValue two-sided, approximate
 */
public record Pettitt(double k, int before, double pValue) {
  /** Tests values in the order of time. */
  public static Pettitt of(double[] values) {
    double[] ranks = MidRanks.of(values);
    double n = values.length;
    double k = 0;
    int before = 0;
    double u = 0;
    for (int t = 1; t < values.length; t++) {
      u += 2 * ranks[t - 1] - (n + 1);
      if (Math.abs(u) > k) {
        k = Math.abs(u);
        before = t;
      }
    }
    return new Pettitt(
        k, before, Math.min(1, 2 * StrictMath.exp(-6 * k * k / (n * n * n + n * n))));
  }
}
