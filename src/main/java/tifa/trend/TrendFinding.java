package tifa.trend;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import tifa.stats.RateRatio;
import tifa.trend.Series.Point;

/**
 * What the years of a term make together.
 *
 * @param series the years
 * @param significance what tests tell; empty where the series is too short or too rare for them
 * @param effect the last report years against those before; empty where there are too few, or no
 *     mention
 * @param direction what becomes of the term
 * @param since the first year of the new level where the direction is a step, else the first of
 *     sustained use: it has a mention, and so have two thirds of the report years from it on
 */
public record TrendFinding(
    Series series,
    Optional<Significance> significance,
    Optional<RateRatio> effect,
    Direction direction,
    OptionalInt since) {
  private static final int LATE_YEARS = 5;
  private static final int FEW_LATE_YEARS = 3;
  private static final int LONG = 15;

  /**
   * What a series makes.
   *
   * @param alpha below which q is significant
   */
  static TrendFinding of(Series series, Optional<Significance> significance, double alpha) {
    List<Point> points = series.pointsWithText();
    Optional<RateRatio> effect = series.ratioFrom(firstLate(points.size()));
    Direction direction = Direction.of(points, significance, effect, alpha);
    OptionalInt since =
        direction.isStep()
            ? OptionalInt.of(significance.orElseThrow().statistics().change().orElseThrow().year())
            : sustainedSince(points);
    return new TrendFinding(series, significance, effect, direction, since);
  }

  /** The index of the first year that counts as now: the last five, three of fewer than 15. */
  static int firstLate(int years) {
    return Math.max(0, years - (years < LONG ? FEW_LATE_YEARS : LATE_YEARS));
  }

  private static OptionalInt sustainedSince(List<Point> points) {
    OptionalInt since = OptionalInt.empty();
    int mentioned = 0;
    for (int i = points.size() - 1; i >= 0; i--) {
      mentioned += points.get(i).mentions() > 0 ? 1 : 0;
      if (points.get(i).mentions() > 0 && 3 * mentioned >= 2 * (points.size() - i)) {
        since = OptionalInt.of(points.get(i).year());
      }
    }
    return since;
  }
}
