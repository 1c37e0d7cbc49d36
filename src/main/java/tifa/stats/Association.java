package tifa.stats;

/**
 * How strongly two terms go together in sentences.
 *
 * <p>logDice (Rychlý 2008) is 14 + log₂(2 f<sub>xy</sub> / (f<sub>x</sub> + f<sub>y</sub>)), at
 * most 14. G² is that of the four cells: sentences with both, with the one, with the other, with
 * neither (Dunning 1993).
 *
 * @param logDice does not depend on the size of the corpus
 * @param g2 never negative
 */
public record Association(double logDice, double g2) {
  private static final double LN_2 = StrictMath.log(2);

  /**
   * Two terms.
   *
   * @param both sentences that hold both, more than 0
   * @param one sentences that hold the one, no less than those with both
   * @param other sentences that hold the other, no less than those with both
   * @param all sentences
   */
  public static Association of(long both, long one, long other, long all) {
    if (both < 1 || both > one || both > other || one + other - both > all) {
      throw new IllegalArgumentException(
          "Invalid sentences: %s with both, %s and %s with each, %s in all"
              .formatted(both, one, other, all));
    }
    return new Association(
        14 + StrictMath.log(2.0 * both / (one + other)) / LN_2,
        LogLikelihood.ofCells(both, one - both, other - both, all - one - other + both));
  }
}
