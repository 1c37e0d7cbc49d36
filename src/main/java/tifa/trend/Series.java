package tifa.trend;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import tifa.stats.RateRatio;
import tifa.stats.RateRatio.Periods;

/**
 * A term over calendar years.
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
    return points.stream().filter(point -> point.chars() > 0).toList();
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

  private static Periods periods(List<Point> points) {
    return new Periods(
        points.stream().mapToLong(Point::mentions).toArray(),
        points.stream().mapToLong(Point::chars).toArray());
  }

  /** Mentions in all years. */
  public long total() {
    return points.stream().mapToLong(Point::mentions).sum();
  }

  /** Characters of all years. */
  public long chars() {
    return points.stream().mapToLong(Point::chars).sum();
  }

  /** How many years mention the term. */
  public int mentionYears() {
    return (int) points.stream().filter(point -> point.mentions() > 0).count();
  }

  /** The first year that mentions the term. */
  public OptionalInt firstYear() {
    return points.stream().filter(point -> point.mentions() > 0).mapToInt(Point::year).min();
  }

  /** The last year that mentions the term. */
  public OptionalInt lastYear() {
    return points.stream().filter(point -> point.mentions() > 0).mapToInt(Point::year).max();
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
