package tifa.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tifa.trend.Series.Point;

class SeriesTest {
  @Test
  void peaksByRateAndNotByMentions() {
    // 5 in 1,000 is 50; 6 in 2,000 is 30.
    Series series = series(point(2014, 5, 1_000), point(2015, 6, 2_000));
    assertThat(series.peakYear()).hasValue(2014);
  }

  @Test
  void peaksInTheEarliestOfEqualYears() {
    // 1 in 3 and 2 in 6 are the same rate, though neither is a decimal.
    Series series = series(point(2014, 0, 9), point(2015, 1, 3), point(2017, 2, 6));
    assertThat(series.peakYear()).hasValue(2015);
  }

  @Test
  void hasNeitherPeakNorFirstYearWithoutAMention() {
    Series series = series(point(2014, 0, 9), point(2015, 0, 9));
    assertThat(series.peakYear()).isEmpty();
    assertThat(series.firstYear()).isEmpty();
    assertThat(series.lastYear()).isEmpty();
    assertThat(series.mentionYears()).isZero();
    assertThat(series.meanPerTenThousandChars().orElseThrow()).isZero();
  }

  @Test
  void countsYearsThatMentionTheTerm() {
    Series series = series(point(2014, 0, 10), point(2015, 1, 10), point(2019, 3, 10));
    assertThat(series.firstYear()).hasValue(2015);
    assertThat(series.lastYear()).hasValue(2019);
    assertThat(series.mentionYears()).isEqualTo(2);
    assertThat(series.total()).isEqualTo(4);
    // (0 + 1000 + 3000) / 3
    assertThat(series.meanPerTenThousandChars().orElseThrow().toPlainString())
        .isEqualTo("1333.3333");
  }

  private static Point point(int year, long mentions, long chars) {
    return new Point(year, mentions, chars, chars / 2, 1, mentions > 0 ? 1 : 0);
  }

  private static Series series(Point... points) {
    return new Series(List.of(points));
  }
}
