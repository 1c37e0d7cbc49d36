package tifa.wording;

import tifa.stats.LogLikelihood;

/**
 * How new something is in a year, against all that was said before it.
 *
 * @param g2 G² (Dunning 1993, four cells) of both frequencies; where nothing was said before, what
 *     it would be beside as much text without a mention
 * @param share the frequency before as part of that of the year; 1 and more is not new
 */
public record Novelty(double g2, double share) {
  private static final double LN_2 = StrictMath.log(2);

  /**
   * Compares a year with the years before.
   *
   * @param mentions in the year, at least 1
   * @param tokens of the year
   * @param mentionsBefore in all earlier reports
   * @param tokensBefore of these; 0 where there is none
   */
  public static Novelty of(long mentions, long tokens, long mentionsBefore, long tokensBefore) {
    if (tokensBefore == 0) {
      return new Novelty(2 * mentions * LN_2, 0);
    }
    double share = (double) mentionsBefore / tokensBefore * tokens / mentions;
    return new Novelty(
        LogLikelihood.ofCells(
            mentions,
            Math.max(0, tokens - mentions),
            mentionsBefore,
            Math.max(0, tokensBefore - mentionsBefore)),
        share);
  }

  /** ln(1 + G²) · (1 − share)⁴; 0 where it is not new. */
  public double value() {
    double gained = Math.max(0, 1 - share);
    return StrictMath.log1p(g2) * gained * gained * gained * gained;
  }

  /** The value times √(1 + ln(reports of the year that have it)). */
  public double inReports(int reports) {
    return value() * Math.sqrt(1 + StrictMath.log(reports));
  }
}
