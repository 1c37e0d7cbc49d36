package tifa.wording;

import tifa.stats.LogLikelihood;

/**
 * How new a phrase is: by how much more frequent it is from some report year on than in all years
 * before.
 */
final class Novelty {
  /** Years that count from the one on in which a phrase may begin. */
  static final int WINDOW = 5;

  private Novelty() {}

  /**
   * The largest G² (Dunning 1993, four cells) over all report years but the first, of the phrase's
   * mentions in the years from there on, {@value #WINDOW} at most, against those in all years
   * before; 0 where it is nowhere more frequent than before.
   *
   * @param mentions of each report year
   * @param tokens of each report year
   */
  static double of(int[] mentions, long[] tokens) {
    double best = 0;
    long before = 0;
    long tokensBefore = 0;
    for (int from = 1; from < mentions.length; from++) {
      before += mentions[from - 1];
      tokensBefore += tokens[from - 1];
      long within = 0;
      long tokensWithin = 0;
      for (int year = from; year < Math.min(from + WINDOW, mentions.length); year++) {
        within += mentions[year];
        tokensWithin += tokens[year];
      }
      if (mentions[from] > 0 && (double) within * tokensBefore > (double) before * tokensWithin) {
        best =
            Math.max(
                best,
                LogLikelihood.ofCells(
                    within,
                    Math.max(0, tokensWithin - within),
                    before,
                    Math.max(0, tokensBefore - before)));
      }
    }
    return best;
  }
}
