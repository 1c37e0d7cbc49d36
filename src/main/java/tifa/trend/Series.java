package tifa.trend;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import tifa.stats.RateRatio;
import tifa.stats.RateRatio.Periods;
import tifa.stats.RateRatio.Pooled;

/**
 * A term over calendar years. There are as many as terms times regions, which is why what is asked
 * of all of them is found in plain loops.
 *
 * @param points the years that have a report, ascending; years without are gaps
 */
public record Series(List<Point> points) {
  /**
   * A year.
   *
   * @param year calendar year
   * @param mentions of the term
   * @param chars visible code points of all reports
   * @param tokens of all reports
   * @param reports of the year
   * @param reportsWithTerm those that mention the term
   */
  public record Point(
      int year, long mentions, long chars, long tokens, int reports, int reportsWithTerm) {
    /** The same year of a term that one report alone mentions, so often. */
    Point ofOneReport(int mentions) {
      return new Point(year, mentions, chars, tokens, reports, 1);
    }

    /** Whether the year mentions the term. */
    boolean isMentioned() {
      return mentions > 0;
    }

    /** Compares rates exactly. */
    boolean hasHigherRateThan(Point other) {
      return Math.multiplyExact(mentions, other.chars) > Math.multiplyExact(other.mentions, chars);
    }

    /** Mentions in 10,000 characters, where there are any. */
    double perTenThousandChars() {
      return 10_000.0 * mentions / chars;
    }
  }

  /** Refuses a series without years. */
  public Series {
    if (points.isEmpty()) {
      throw new IllegalArgumentException("Invalid series: no year");
    }
    points = List.copyOf(points);
  }

  /** The years that have a rate. */
  List<Point> pointsWithText() {
    List<Point> withText = new ArrayList<>(points.size());
    for (Point point : points) {
      if (point.chars() > 0) {
        withText.add(point);
      }
    }
    return withText;
  }

  /** The last report years. */
  Series within(Window window) {
    return window.narrows(points.size()) ? new Series(window.of(points)) : this;
  }

  /** The years with a rate from the one with this index on against those before. */
  Optional<RateRatio> ratioFrom(int first) {
    List<Point> years = pointsWithText();
    return ratio(years.subList(0, first), years.subList(first, years.size()));
  }

  /** How much more frequent the term is in some years than in others, see {@link RateRatio}. */
  static Optional<RateRatio> ratio(List<Point> before, List<Point> now) {
    return RateRatio.of(periods(before), periods(now));
  }

  /** The mentions and characters of the years {@code [from, to)} together. */
  static Pooled pooled(List<Point> points, int from, int to) {
    long mentions = 0;
    long chars = 0;
    for (int i = from; i < to; i++) {
      mentions += points.get(i).mentions();
      chars += points.get(i).chars();
    }
    return new Pooled(mentions, chars);
  }

  private static Periods periods(List<Point> points) {
    long[] counts = new long[points.size()];
    long[] sizes = new long[points.size()];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = points.get(i).mentions();
      sizes[i] = points.get(i).chars();
    }
    return new Periods(counts, sizes);
  }

  /** Mentions in all years. */
  public long total() {
    return pooled(points, 0, points.size()).count();
  }

  /** Characters of all years. */
  public long chars() {
    return pooled(points, 0, points.size()).size();
  }

  /** How many years mention the term. */
  public int mentionYears() {
    int years = 0;
    for (Point point : points) {
      years += point.isMentioned() ? 1 : 0;
    }
    return years;
  }

  /** The first year that mentions the term. */
  public OptionalInt firstYear() {
    int first = 0;
    while (first < points.size() && !points.get(first).isMentioned()) {
      first++;
    }
    return first == points.size() ? OptionalInt.empty() : OptionalInt.of(points.get(first).year());
  }

  /** The last year that mentions the term. */
  public OptionalInt lastYear() {
    int last = points.size() - 1;
    while (last >= 0 && !points.get(last).isMentioned()) {
      last--;
    }
    return last < 0 ? OptionalInt.empty() : OptionalInt.of(points.get(last).year());
  }

  /** The year of the highest rate, the earliest of several; empty without any mention. */
  public OptionalInt peakYear() {
    Point peak = points.get(0);
    for (Point point : points) {
      peak = point.hasHigherRateThan(peak) ? point : peak;
    }
    return peak.mentions() == 0 ? OptionalInt.empty() : OptionalInt.of(peak.year());
  }

  /** The unweighted mean of the yearly rates, in 10,000 characters, four decimals. */
  public Optional<BigDecimal> meanPerTenThousandChars() {
    Periods years = periods(points);
    return Rate.mean(years.counts(), years.sizes());
  }
}
