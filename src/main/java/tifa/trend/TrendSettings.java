package tifa.trend;

/**
 * What it takes to call a trend one.
 *
 * @param minYears report years from which on a term is tested, {@value #LEAST_YEARS} or more
 * @param alpha the false discovery rate below which a trend counts, between 0 and 1
 */
public record TrendSettings(int minYears, double alpha) {
  private static final int LEAST_YEARS = 4;

  /** Refuses settings with which nothing, or everything, would be a trend. */
  public TrendSettings {
    if (minYears < LEAST_YEARS) {
      throw new IllegalArgumentException(
          "Invalid minimum of %s years: a trend needs %s".formatted(minYears, LEAST_YEARS));
    }
    if (!(alpha > 0 && alpha < 1)) {
      throw new IllegalArgumentException("Invalid alpha %s: not between 0 and 1".formatted(alpha));
    }
  }
}
