package tifa.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TheilSenTest {
  @Test
  void keepsGapsOpen() {
    LongSeries series = LongSeries.read();
    assertThat(slope(series.positions(), series.values()))
        .isEqualTo(-0.006369426751592357, within(1e-17));
    assertThat(slope(years(series.values().length), series.values()))
        .isEqualTo(-0.0064516, within(5e-8));
  }

  @Test
  void takesTheMedianSlopeAndItsInterval() {
    TheilSen series =
        of(
            years(14), 12.9, 14.8, 13.2, 15.7, 13.8, 15.6, 12.9, 11.0, 17.3, 15.9, 19.0, 18.3, 20.1,
            21.7);
    assertThat(series.slope()).isEqualTo(0.566667, within(5e-7));
    // SciPy: theilslopes.
    assertThat(series.low()).isEqualTo(0.325, within(1e-14));
    assertThat(series.high()).isEqualTo(0.8666666666666666, within(1e-14));
    assertThat(of(years(11), 10, 10, 10, 5, 10, 20, 18, 17, 15, 24, 15))
        .isEqualTo(new TheilSen(1, 0, 2));
  }

  @Test
  void spreadsAChangeOverTheYearsBetween() {
    // SciPy: theilslopes; the median slope is exactly 1/2.
    TheilSen series = of(new int[] {2001, 2002, 2005, 2006, 2007, 2010, 2011}, 1, 3, 2, 5, 4, 8, 6);
    assertThat(series.slope()).isEqualTo(0.5);
    assertThat(series.low()).isEqualTo(0.2, within(1e-15));
    assertThat(series.high()).isEqualTo(1.2, within(1e-15));
  }

  @Test
  void hasNoSlopeWhereMostYearsAreZero() {
    assertThat(of(years(8), 0, 0, 0, 0, 0, 0, 3, 5).slope()).isZero();
  }

  @Test
  void staysWithinTheSlopesThatThereAre() {
    // Four values have six slopes, fewer than the interval is wide.
    assertThat(of(years(4), 1, 2, 4, 10)).isEqualTo(new TheilSen(2.5, 1, 6));
  }

  @Test
  void leavesResidualsWithoutTheTrend() {
    int[] years = {2001, 2002, 2004};
    double[] values = {1, 2, 4};
    assertThat(TheilSen.of(years, values, 0).residuals(years, values)).containsExactly(1, 1, 1);
  }

  private static int[] years(int n) {
    return IntStream.rangeClosed(1, n).toArray();
  }

  private static double slope(int[] years, double[] values) {
    return of(years, values).slope();
  }

  private static TheilSen of(int[] years, double... values) {
    return TheilSen.of(years, values, MannKendall.of(values).variance());
  }
}
