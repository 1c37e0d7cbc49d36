package tifa.trend;

import java.util.List;
import java.util.Optional;
import tifa.stats.RateRatio;
import tifa.trend.Series.Point;

/** What becomes of a term over the years. The order is that in which they are asked for. */
public enum Direction {
  /** Too few report years or mentions to say. */
  UNTESTED("untested"),
  /** Mentioned in the last three report years, and in none before them. */
  NEW("new"),
  /** Mentioned, but in none of the last three report years. */
  GONE("gone"),
  /**
   * Frequent in the three years around a peak inside, less than two thirds as frequent before them,
   * and less than half as frequent now.
   */
  ROSE_AND_FELL("rose_and_fell"),
  /** A higher level from one year on. */
  STEPPED_UP("stepped_up"),
  /** A lower level from one year on. */
  STEPPED_DOWN("stepped_down"),
  /** A significant trend upwards. */
  RISING("rising"),
  /** A significant trend downwards. */
  FALLING("falling"),
  /**
   * Some test found a change and others did not, the rate is half or double, be it by chance, or
   * neither half nor double can be ruled out.
   */
  INCONCLUSIVE("inconclusive"),
  /** No test found a change, and the rate is about what it was. */
  NO_TREND("no_trend");

  private static final int LAST_YEARS = 3;
  private static final int LEAST_MENTIONS = 3;
  private static final int LEAST_REPORTS = 2;

  private final String label;

  Direction(String label) {
    this.label = label;
  }

  /** The name in tables. */
  public String label() {
    return label;
  }

  /** Whether it is a change of level from one year on. */
  public boolean isStep() {
    return this == STEPPED_UP || this == STEPPED_DOWN;
  }

  /**
   * The direction of a series.
   *
   * @param points the years that have text
   * @param significance empty where it was not tested
   * @param effect the last years against those before
   * @param alpha below which q is significant
   */
  static Direction of(
      List<Point> points,
      Optional<Significance> significance,
      Optional<RateRatio> effect,
      double alpha) {
    Optional<Direction> cameOrWent = cameOrWent(points);
    if (cameOrWent.isPresent()) {
      return cameOrWent.get();
    }
    if (significance.isEmpty()) {
      return UNTESTED;
    }
    if (roseAndFell(points)) {
      return ROSE_AND_FELL;
    }
    return step(points, significance.get(), alpha)
        .or(() -> trend(significance.get(), effect, alpha))
        .orElse(isOpen(significance.get(), effect, alpha) ? INCONCLUSIVE : NO_TREND);
  }

  private static boolean isOpen(
      Significance significance, Optional<RateRatio> effect, double alpha) {
    return significance.qValue() < alpha
        || changes(significance, alpha)
        || effect
            .filter(
                ratio -> ratio.isAbove() || ratio.isBelow() || ratio.isLarge() || ratio.isWide())
            .isPresent();
  }

  private static boolean changes(Significance significance, double alpha) {
    return significance.changeQValue().orElse(1) < alpha;
  }

  /** Whether all mentions lie within the last years, or all before them. */
  private static Optional<Direction> cameOrWent(List<Point> points) {
    int last = Math.max(points.size() - LAST_YEARS, 0);
    boolean before = false;
    boolean since = false;
    long mentions = 0;
    long reports = 0;
    for (int i = 0; i < points.size(); i++) {
      Point point = points.get(i);
      before |= i < last && point.isMentioned();
      since |= i >= last && point.isMentioned();
      mentions += point.mentions();
      reports += point.reportsWithTerm();
    }
    if (last == 0 || before == since || mentions < LEAST_MENTIONS || reports < LEAST_REPORTS) {
      return Optional.empty();
    }
    return Optional.of(since ? NEW : GONE);
  }

  private static boolean roseAndFell(List<Point> points) {
    int peak = 0;
    for (int i = 1; i < points.size(); i++) {
      peak = points.get(i).hasHigherRateThan(points.get(peak)) ? i : peak;
    }
    int late = TrendFinding.firstLate(points.size());
    if (peak < 2 || peak + 2 > late) {
      return false;
    }
    RateRatio.Pooled before = Series.pooled(points, 0, peak - 1);
    RateRatio.Pooled around = Series.pooled(points, peak - 1, peak + 2);
    RateRatio.Pooled now = Series.pooled(points, late, points.size());
    return isLess(3, before, 2, around)
        && isLess(2, now, 1, around)
        && Series.ratio(points.subList(peak - 1, peak + 2), points.subList(late, points.size()))
            .filter(RateRatio::isLower)
            .isPresent();
  }

  /** Whether so many times the one rate is less than so many times the other. */
  private static boolean isLess(
      int times, RateRatio.Pooled one, int otherTimes, RateRatio.Pooled other) {
    return Math.multiplyExact(times * one.count(), other.size())
        < Math.multiplyExact(otherTimes * other.count(), one.size());
  }

  private static Optional<Direction> step(
      List<Point> points, Significance significance, double alpha) {
    if (!changes(significance, alpha)) {
      return Optional.empty();
    }
    int year = significance.statistics().change().orElseThrow().year();
    int first = 0;
    while (points.get(first).year() < year) {
      first++;
    }
    return Series.ratio(points.subList(0, first), points.subList(first, points.size()))
        .flatMap(ratio -> side(ratio.isHigher(), ratio.isLower(), STEPPED_UP, STEPPED_DOWN));
  }

  private static Optional<Direction> trend(
      Significance significance, Optional<RateRatio> effect, double alpha) {
    if (significance.qValue() >= alpha) {
      return Optional.empty();
    }
    Direction ofPairs = significance.statistics().mannKendall().s() > 0 ? RISING : FALLING;
    return effect
        .flatMap(ratio -> side(ratio.isAbove(), ratio.isBelow(), RISING, FALLING))
        .filter(ofPairs::equals);
  }

  private static Optional<Direction> side(
      boolean isAbove, boolean isBelow, Direction above, Direction below) {
    if (isAbove) {
      return Optional.of(above);
    }
    return isBelow ? Optional.of(below) : Optional.empty();
  }
}
