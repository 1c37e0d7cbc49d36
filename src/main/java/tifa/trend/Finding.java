package tifa.trend;

import java.util.Optional;

/**
 * What the years of a term make together.
 *
 * @param series the years
 * @param significance what tests tell; empty where the series is too short or too rare for them
 * @param direction what becomes of the term
 */
public record Finding(Series series, Optional<Significance> significance, Direction direction) {
  /**
   * What a series makes.
   *
   * @param alpha below which q, or p of a change point, is significant
   */
  static Finding of(Series series, Optional<Significance> significance, double alpha) {
    return new Finding(series, significance, Direction.of(series, significance, alpha));
  }
}
