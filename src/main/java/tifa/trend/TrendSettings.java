package tifa.trend;

import java.util.List;

/**
 * What it takes to call a trend one, and what years are compared with.
 *
 * @param minYears report years from which on a term is tested, {@value #LEAST_YEARS} or more
 * @param alpha the false discovery rate below which a trend counts, between 0 and 1
 * @param baselineYears with how many report years before it a year is compared, at least 1
 * @param windows which years trends are looked for in, none twice; not empty
 */
public record TrendSettings(int minYears, double alpha, int baselineYears, List<Window> windows) {
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
    if (baselineYears < 1) {
      throw new IllegalArgumentException(
          "Invalid baseline of %s years: nothing to compare with".formatted(baselineYears));
    }
    if (windows.isEmpty() || windows.stream().distinct().count() < windows.size()) {
      throw new IllegalArgumentException("Invalid windows %s".formatted(windows));
    }
    windows = List.copyOf(windows);
  }
}
