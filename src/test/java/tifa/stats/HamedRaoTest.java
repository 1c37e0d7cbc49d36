package tifa.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HamedRaoTest {
  private static final double[] SMOOTH = {
    1, 2, 3, 4, 4, 3, 2, 1, 1, 2, 4, 6, 7, 7, 6, 5, 5, 7, 9, 10
  };

  @Test
  void correctsALongSeriesAsPyMannKendallDoes() {
    // pyMannKendall takes the slope with gaps open, but closes them before it goes on.
    LongSeries series = LongSeries.read();
    double[] values = series.values();
    MannKendall test = MannKendall.of(values);
    int[] closed = IntStream.rangeClosed(1, values.length).toArray();
    HamedRao correction =
        HamedRao.of(
            closed,
            TheilSen.of(series.positions(), values, test.variance()).residuals(closed, values));
    double variance = test.variance() * correction.varianceRatio();
    assertThat(variance).isEqualTo(14228919.889368296, within(1e-6));
    assertThat(MannKendall.standardised(test.s(), variance))
        .isEqualTo(-0.5190709455046154, within(1e-14));
    assertThat(correction.adjustedPValue(test)).isEqualTo(0.6037112685123898, within(1e-14));
  }

  @Test
  void correctsForSignificantLagsOnly() {
    // Exact fractions in Python: lags 1 to 3 are 0.683, 0.089 and −0.405 with a bound of 0.438.
    int[] years = IntStream.range(2000, 2020).toArray();
    MannKendall test = MannKendall.of(SMOOTH);
    HamedRao correction =
        HamedRao.of(years, TheilSen.of(years, SMOOTH, test.variance()).residuals(years, SMOOTH));
    assertThat(correction.acf1()).hasValueCloseTo(0.6831198191409193, within(1e-14));
    assertThat(correction.varianceRatio()).isEqualTo(2.161303692539563, within(1e-14));
  }

  @Test
  void pairsYearsAndNotPositions() {
    // Exact fractions in Python.
    int[] years =
        IntStream.range(0, 24).filter(t -> t != 5 && t != 6 && t != 13 && t != 20).toArray();
    MannKendall test = MannKendall.of(SMOOTH);
    HamedRao correction =
        HamedRao.of(years, TheilSen.of(years, SMOOTH, test.variance()).residuals(years, SMOOTH));
    assertThat(correction.acf1()).hasValueCloseTo(0.6817496229260935, within(1e-14));
    assertThat(correction.varianceRatio()).isEqualTo(2.158974358974359, within(1e-14));
    assertThat(test.pValue()).isEqualTo(0.0003151403162012995, within(1e-16));
    assertThat(correction.adjustedPValue(test)).isEqualTo(0.014214744174633719, within(1e-14));
  }

  @Test
  void neverMakesATrendMoreSignificant() {
    int[] years = IntStream.range(2000, 2020).toArray();
    double[] residuals = IntStream.range(0, 20).mapToDouble(i -> i % 2).toArray();
    MannKendall test = MannKendall.of(SMOOTH);
    HamedRao correction = HamedRao.of(years, residuals);
    assertThat(correction.acf1().orElseThrow()).isEqualTo(-0.95, within(1e-14));
    assertThat(correction.varianceRatio()).isLessThan(1);
    assertThat(correction.adjustedPValue(test)).isEqualTo(test.pValue());
  }

  @Test
  void takesForEqualWhatRoundingTellsApart() {
    // On a line with slope 1/3 every residual is 0 but for rounding.
    int[] years = IntStream.range(2000, 2012).toArray();
    double[] line = IntStream.range(0, 12).mapToDouble(i -> 1 + i / 3.0).toArray();
    double[] residuals = TheilSen.of(years, line, 0).residuals(years, line);
    assertThat(HamedRao.of(years, residuals).acf1()).isEmpty();
    assertThat(HamedRao.of(years, residuals).varianceRatio()).isEqualTo(1);
  }
}
