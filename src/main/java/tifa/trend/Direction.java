package tifa.trend;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import tifa.trend.Series.Point;

/** What becomes of a term over the years. The order is that in which they are asked for. */
public enum Direction {
  /** Too few report years or mentions to say. */
  UNTESTED("untested"),
  /** Mentioned in the last three report years, and in none before them. */
  NEW("new"),
  /** Mentioned, but in none of the last three report years. */
  GONE("gone"),
  /** The peak lies inside, and the mean of the last three report years is below half of it. */
  ROSE_AND_FELL("rose_and_fell"),
  /** A significant trend upwards. */
  RISING("rising"),
  /** A significant trend downwards. */
  FALLING("falling"),
  /** No significant trend, which is not the same as steadiness. */
  NO_TREND("no_trend");

  private static final int LAST_YEARS = 3;

  private final String label;

  Direction(String label) {
    this.label = label;
  }

  /** The name in tables. */
  public String label() {
    return label;
  }

  /**
   * The direction of a series.
   *
   * @param significance empty where it was not tested
   * @param alpha below which q, or p of the change point, is significant
   */
  static Direction of(Series series, Optional<Significance> significance, double alpha) {
    List<Point> points = series.pointsWithText();
    int before = Math.max(points.size() - LAST_YEARS, 0);
    boolean mentionedBefore = points.subList(0, before).stream().anyMatch(Direction::mentions);
    boolean mentionedLast =
        points.subList(before, points.size()).stream().anyMatch(Direction::mentions);
    boolean isNew = before > 0 && !mentionedBefore && mentionedLast;
    if (significance.isEmpty() && !isNew) {
      return UNTESTED;
    }
    if (isNew) {
      return NEW;
    }
    if (!mentionedLast) {
      return GONE;
    }
    SeriesStatistics statistics = significance.orElseThrow().statistics();
    boolean trend = significance.orElseThrow().qValue() < alpha;
    boolean change = statistics.change().filter(point -> point.pValue() < alpha).isPresent();
    if ((trend || change) && fellFromPeak(points)) {
      return ROSE_AND_FELL;
    }
    if (!trend) {
      return NO_TREND;
    }
    return statistics.mannKendall().s() > 0 ? RISING : FALLING;
  }

  private static boolean mentions(Point point) {
    return point.mentions() > 0;
  }

  private static boolean fellFromPeak(List<Point> points) {
    int peak = 0;
    for (int i = 1; i < points.size(); i++) {
      peak = points.get(i).hasHigherRateThan(points.get(peak)) ? i : peak;
    }
    return peak > 0
        && peak < points.size() - 1
        && isBelowHalf(points.subList(points.size() - LAST_YEARS, points.size()), points.get(peak));
  }

  /** Whether the mean rate of three years is below half of another's; in integers, so exactly. */
  private static boolean isBelowHalf(List<Point> last, Point peak) {
    BigInteger mentions = BigInteger.ZERO;
    BigInteger chars = BigInteger.ONE;
    for (Point point : last) {
      BigInteger size = BigInteger.valueOf(point.chars());
      mentions = mentions.multiply(size).add(chars.multiply(BigInteger.valueOf(point.mentions())));
      chars = chars.multiply(size);
    }
    BigInteger sumOfLast = mentions.multiply(BigInteger.valueOf(peak.chars()));
    BigInteger ofPeak = chars.multiply(BigInteger.valueOf(peak.mentions()));
    return sumOfLast.shiftLeft(1).compareTo(ofPeak.multiply(BigInteger.valueOf(LAST_YEARS))) < 0;
  }
}
