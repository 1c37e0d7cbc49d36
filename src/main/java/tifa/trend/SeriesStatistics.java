package tifa.trend;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import tifa.stats.Burst;
import tifa.stats.HamedRao;
import tifa.stats.Kleinberg;
import tifa.stats.MannKendall;
import tifa.stats.Pettitt;
import tifa.stats.TheilSen;
import tifa.trend.Series.Point;

/**
 * What tests tell about a term's yearly mentions in 10,000 characters, without regard to other
 * terms. A year without a report, or whose reports have no text that counts, is a gap.
 *
 * @param mannKendall whether it rises or falls
 * @param acf1 autocorrelation at lag 1 of the ranks of the detrended series, as {@link HamedRao}
 *     uses it; empty where that is constant
 * @param adjustedPValue p corrected for serial correlation
 * @param theilSen how fast, in one year
 * @param change where it changes its level; empty for fewer than {@value #CHANGE_YEARS} years,
 *     fewer than {@value #CHANGE_VALUES} with a mention, and where all are equal
 * @param burstUnit what bursts are made of
 * @param bursts years in which the term is unusually frequent
 */
public record SeriesStatistics(
    MannKendall mannKendall,
    OptionalDouble acf1,
    double adjustedPValue,
    TheilSen theilSen,
    Optional<ChangePoint> change,
    BurstUnit burstUnit,
    List<Burst> bursts) {
  private static final int CHANGE_YEARS = 12;
  private static final int CHANGE_VALUES = 5;
  private static final int LEAST_MENTIONS = 5;
  private static final int ENOUGH_REPORTS = 5;

  /** What a burst has more of than other years. */
  public enum BurstUnit {
    /** Reports with the term among reports, where every year has at least five. */
    REPORTS("reports"),
    /** Mentions among tokens. */
    MENTIONS("mentions");

    private final String label;

    BurstUnit(String label) {
      this.label = label;
    }

    /** The name in tables. */
    public String label() {
      return label;
    }
  }

  /** Copies the bursts. */
  public SeriesStatistics {
    bursts = List.copyOf(bursts);
  }

  /**
   * Tests a series; empty where it has fewer years than {@code minYears} or fewer than {@value
   * #LEAST_MENTIONS} mentions.
   */
  static Optional<SeriesStatistics> of(Series series, int minYears) {
    List<Point> points = testable(series, minYears);
    return points.isEmpty() ? Optional.empty() : Optional.of(of(points));
  }

  /** The p-values of the tests. */
  PValues pValues() {
    return new PValues(
        mannKendall.pValue(),
        adjustedPValue,
        change.isPresent() ? OptionalDouble.of(change.get().pValue()) : OptionalDouble.empty());
  }

  /**
   * The p-values of a series.
   *
   * @param trend of the plain test for a trend
   * @param adjusted of that corrected for serial correlation
   * @param change of the change point, where there is one
   */
  record PValues(double trend, double adjusted, OptionalDouble change) {}

  private static List<Point> testable(Series series, int minYears) {
    if (series.total() < LEAST_MENTIONS) {
      return List.of();
    }
    List<Point> points = series.pointsWithText();
    return points.size() < minYears ? List.of() : points;
  }

  private static SeriesStatistics of(List<Point> points) {
    int[] years = new int[points.size()];
    double[] rates = new double[years.length];
    for (int i = 0; i < years.length; i++) {
      years[i] = points.get(i).year();
      rates[i] = points.get(i).perTenThousandChars();
    }
    MannKendall mannKendall = MannKendall.of(rates);
    TheilSen theilSen = TheilSen.of(years, rates, mannKendall.variance());
    HamedRao hamedRao = HamedRao.of(years, theilSen.residuals(years, rates));
    BurstUnit unit =
        fewestReports(points) >= ENOUGH_REPORTS ? BurstUnit.REPORTS : BurstUnit.MENTIONS;
    return new SeriesStatistics(
        mannKendall,
        hamedRao.acf1(),
        hamedRao.adjustedPValue(mannKendall),
        theilSen,
        change(years, rates),
        unit,
        bursts(years, points, unit));
  }

  private static int fewestReports(List<Point> points) {
    int fewest = Integer.MAX_VALUE;
    for (Point point : points) {
      fewest = Math.min(fewest, point.reports());
    }
    return fewest;
  }

  private static List<Burst> bursts(int[] years, List<Point> points, BurstUnit unit) {
    long[] relevant = new long[years.length];
    long[] events = new long[years.length];
    for (int i = 0; i < years.length; i++) {
      Point point = points.get(i);
      relevant[i] = unit == BurstUnit.REPORTS ? point.reportsWithTerm() : point.mentions();
      events[i] = unit == BurstUnit.REPORTS ? point.reports() : point.tokens();
    }
    return Kleinberg.bursts(years, relevant, events);
  }

  private static Optional<ChangePoint> change(int[] years, double[] rates) {
    int aboveZero = 0;
    for (double rate : rates) {
      aboveZero += rate > 0 ? 1 : 0;
    }
    if (rates.length < CHANGE_YEARS || aboveZero < CHANGE_VALUES) {
      return Optional.empty();
    }
    Pettitt pettitt = Pettitt.of(rates);
    return pettitt.k() == 0
        ? Optional.empty()
        : Optional.of(new ChangePoint(years[pettitt.before()], pettitt.pValue()));
  }
}
