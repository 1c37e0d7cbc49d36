package tifa.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MannKendallTest {
  @Test
  void testsALongSeriesAsPyMannKendallDoes() {
    MannKendall test = MannKendall.of(LongSeries.read().values());
    assertThat(test.s()).isEqualTo(-1959);
    assertThat(test.variance()).isEqualTo(4889800.333333333, within(1e-6));
    assertThat(test.z()).isEqualTo(-0.8854562842589916, within(1e-14));
    assertThat(test.pValue()).isEqualTo(0.37591058740506833, within(1e-14));
  }

  @Test
  void testsAShortSeries() {
    MannKendall test =
        MannKendall.of(
            new double[] {
              12.9, 14.8, 13.2, 15.7, 13.8, 15.6, 12.9, 11.0, 17.3, 15.9, 19.0, 18.3, 20.1, 21.7
            });
    assertThat(test.s()).isEqualTo(54);
    assertThat(test.variance()).isEqualTo(332.666667, within(5e-7));
    assertThat(test.z()).isEqualTo(2.9058, within(5e-5));
    // SciPy: 2 * norm.sf(53 / sqrt(998 / 3)).
    assertThat(test.pValue()).isEqualTo(0.003662723762882436, within(1e-15));
  }

  @Test
  void correctsTheVarianceForTies() {
    // EPA QA/G-9S.
    MannKendall test = MannKendall.of(new double[] {10, 10, 10, 5, 10, 20, 18, 17, 15, 24, 15});
    assertThat(test.s()).isEqualTo(22);
    assertThat(test.variance()).isEqualTo(155.33, within(5e-3));
    assertThat(test.z()).isEqualTo(1.685, within(5e-4));
    assertThat(test.pValue()).isEqualTo(0.0919983, within(5e-8));
  }

  // All orders of n values, counted one by one.
  @ParameterizedTest
  @CsvSource({
    "1 2 3 4, 6, 12, 1",
    "2 1 3 4, 4, 3, 1",
    "4 3 2 1, -6, 12, 1",
    "1 2 3 4 5, 10, 60, 1",
    "5 3 4 2 1, -8, 12, 1",
    "1 4 2 3 5, 6, 30, 7",
    "1 2 3 4 6 5, 13, 60, 1",
    "2 1 4 3 6 5, 9, 360, 49",
    "6 1 2 3 4 5, 5, 360, 169"
  })
  void isExactForFewValuesWithoutTies(String values, long s, int of, int orders) {
    MannKendall test = MannKendall.of(values(values));
    assertThat(test.s()).isEqualTo(s);
    assertThat(test.pValue()).isEqualTo((double) orders / of, within(1e-15));
  }

  @Test
  void isExactUpToTenValues() {
    // SciPy: kendalltau(range(10), x, method="exact").
    MannKendall ten = MannKendall.of(values("1 3 2 4 6 5 8 7 10 9"));
    assertThat(ten.s()).isEqualTo(37);
    assertThat(ten.pValue()).isEqualTo(0.0003576940035273369, within(1e-16));
    MannKendall eleven = MannKendall.of(values("1 3 2 4 6 5 8 7 10 9 11"));
    assertThat(eleven.pValue()).isEqualTo(StandardNormal.twoSidedProbability(eleven.z()));
    MannKendall tied = MannKendall.of(values("1 2 3 3"));
    assertThat(tied.pValue()).isEqualTo(StandardNormal.twoSidedProbability(tied.z()));
  }

  @Test
  void findsNothingInAConstantSeries() {
    MannKendall test = MannKendall.of(new double[12]);
    assertThat(test).isEqualTo(new MannKendall(0, 0, 0, 1));
  }

  private static double[] values(String written) {
    return Arrays.stream(written.split(" ")).mapToDouble(Double::parseDouble).toArray();
  }
}
