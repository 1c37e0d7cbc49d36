package tifa.stats;

/**
 * How much more frequent an item is in a text than in another, its baseline.
 *
 * <p>The log ratio (Hardie 2014) is log₂ of the relative frequency here over that in the baseline;
 * where it is mentioned in one of the two alone, ½ is added to both counts and both sizes (Walter
 * 1975). Its 95 % interval takes √(1/f₁ − 1/n₁ + 1/f₂ − 1/n₂) for the standard error of the natural
 * logarithm (Katz and others 1978). G² is that of the four cells (Dunning 1993), and its p that of
 * χ² with one degree of freedom.
 *
 * @param mentions in the text
 * @param size of the text, no less than the mentions in it
 * @param baselineMentions in the baseline
 * @param baselineSize of the baseline, no less than the mentions in it
 * @param logRatio positive where the item is more frequent than in the baseline
 * @param low lower end of its interval
 * @param high upper end of its interval
 */
public record Keyness(
    long mentions,
    long size,
    long baselineMentions,
    long baselineSize,
    double logRatio,
    double low,
    double high) {
  private static final double LN_2 = StrictMath.log(2);

  /**
   * Compares two frequencies, of which at least one is more than 0.
   *
   * @param size of the text, no less than the mentions in it
   */
  public static Keyness of(long mentions, long size, long baselineMentions, long baselineSize) {
    if (mentions > size || baselineMentions > baselineSize || mentions + baselineMentions < 1) {
      throw new IllegalArgumentException(
          "Invalid frequencies %s of %s, %s of %s"
              .formatted(mentions, size, baselineMentions, baselineSize));
    }
    double half = mentions == 0 || baselineMentions == 0 ? 0.5 : 0;
    double f1 = mentions + half;
    double n1 = size + half;
    double f2 = baselineMentions + half;
    double n2 = baselineSize + half;
    double ratio = StrictMath.log(f1 / n1 / (f2 / n2)) / LN_2;
    double error = Math.sqrt(Math.max(0, 1 / f1 - 1 / n1 + 1 / f2 - 1 / n2)) / LN_2;
    return new Keyness(
        mentions,
        size,
        baselineMentions,
        baselineSize,
        ratio,
        ratio - StandardNormal.QUANTILE_975 * error,
        ratio + StandardNormal.QUANTILE_975 * error);
  }

  /** Never negative; made when asked for, since of regions nobody asks. */
  public double g2() {
    return LogLikelihood.ofCells(
        mentions, size - mentions, baselineMentions, baselineSize - baselineMentions);
  }

  /** The p-value of G². */
  public double pValue() {
    return StandardNormal.twoSidedProbability(Math.sqrt(g2()));
  }

  /** Whether the item is no rarer than in the baseline. */
  public boolean isMore() {
    return logRatio >= 0;
  }

  /** How far the interval keeps from 0 in the direction of the ratio; negative where it holds 0. */
  public double certainRatio() {
    return isMore() ? low : -high;
  }
}
