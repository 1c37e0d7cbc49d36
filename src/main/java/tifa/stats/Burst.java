package tifa.stats;

/**
 * Years without a gap in which a term is unusually frequent.
 *
 * @param from the first year
 * @param to the last year, included
 */
public record Burst(int from, int to) {
  /** Refuses a burst that ends before it begins. */
  public Burst {
    if (from > to) {
      throw new IllegalArgumentException("Invalid burst from %s to %s".formatted(from, to));
    }
  }
}
