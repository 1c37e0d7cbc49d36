package tifa.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static tifa.trend.Direction.FALLING;
import static tifa.trend.Direction.GONE;
import static tifa.trend.Direction.NEW;
import static tifa.trend.Direction.NO_TREND;
import static tifa.trend.Direction.RISING;
import static tifa.trend.Direction.ROSE_AND_FELL;
import static tifa.trend.Direction.UNTESTED;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tifa.trend.Series.Point;

class DirectionTest {
  @Test
  void isUntestedWithTooFewYearsOrMentions() {
    assertThat(direction(1, 2, 3, 4, 5, 6, 7)).isEqualTo(UNTESTED);
    assertThat(direction(1, 0, 0, 0, 0, 0, 1, 2)).isEqualTo(UNTESTED);
    assertThat(direction(0, 0, 0, 0, 0, 0, 0, 0)).isEqualTo(UNTESTED);
  }

  @Test
  void isNewWithoutAMentionBeforeTheLastThreeReportYears() {
    assertThat(direction(0, 0, 0, 0, 0, 0, 0, 1)).isEqualTo(NEW);
    assertThat(direction(0, 0, 0, 0, 0, 4, 6, 9)).isEqualTo(NEW);
    assertThat(direction(0, 2, 0, 0)).isEqualTo(NEW);
    assertThat(direction(1, 2, 3)).isEqualTo(UNTESTED);
    assertThat(direction(0, 0, 0, 0, 1, 4, 6, 9)).isNotEqualTo(NEW);
  }

  @Test
  void isGoneWithoutAMentionInTheLastThree() {
    assertThat(direction(9, 8, 7, 6, 5, 0, 0, 0)).isEqualTo(GONE);
    assertThat(direction(1, 1, 0, 0, 0, 0, 0, 0)).isEqualTo(UNTESTED);
    assertThat(direction(9, 8, 7, 6, 5, 0, 0, 1)).isNotEqualTo(GONE);
  }

  @Test
  void roseAndFellWithThePeakInside() {
    // Its q is 0.24, and p of its change point 0.0018.
    assertThat(direction(4, 5, 6, 10, 12, 14, 16, 18, 20, 24, 22, 3, 2, 1, 3, 2, 1, 2, 3, 1))
        .isEqualTo(ROSE_AND_FELL);
    // The mean of the last three is exactly half the peak.
    long[] half = {9, 24, 23, 22, 21, 20, 19, 18, 17, 16, 15, 14, 13, 12, 12, 12};
    assertThat(direction(half)).isEqualTo(FALLING);
    half[half.length - 1] = 11;
    assertThat(direction(half)).isEqualTo(ROSE_AND_FELL);
    // The first year is no peak inside.
    assertThat(direction(24, 21, 18, 16, 14, 12, 9, 7, 5, 3, 2, 1)).isEqualTo(FALLING);
  }

  @Test
  void risesAndFallsByTheSignOfS() {
    assertThat(direction(1, 2, 3, 4, 5, 6, 7, 8)).isEqualTo(RISING);
    assertThat(direction(8, 7, 6, 5, 4, 3, 2, 1)).isEqualTo(FALLING);
    // Sen's slope of a mostly-zero series is 0.
    Series late = series(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5);
    assertThat(significance(late).orElseThrow().statistics().theilSen().slope()).isZero();
    assertThat(Direction.of(late, significance(late), 0.05)).isEqualTo(RISING);
  }

  @Test
  void hasNoTrendWhereNoneWasFound() {
    assertThat(direction(5, 3, 6, 2, 7, 4, 5, 3)).isEqualTo(NO_TREND);
    assertThat(direction(4, 4, 4, 4, 4, 4, 4, 4)).isEqualTo(NO_TREND);
  }

  @Test
  void passesOverYearsWithoutText() {
    List<Point> points = new ArrayList<>(series(0, 0, 0, 0, 0, 1, 1, 0).points());
    points.add(new Point(2008, 0, 0, 0, 1, 0));
    Series series = new Series(points);
    assertThat(Direction.of(series, Optional.empty(), 0.05)).isEqualTo(NEW);
  }

  private static Direction direction(long... mentions) {
    Series series = series(mentions);
    return Direction.of(series, significance(series), 0.05);
  }

  /** Tests a series by itself. */
  private static Optional<Significance> significance(Series series) {
    return SeriesStatistics.of(series, 8)
        .map(statistics -> new Significance(statistics, statistics.adjustedPValue(), 1));
  }

  private static Series series(long... mentions) {
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < mentions.length; i++) {
      points.add(new Point(2000 + i, mentions[i], 9_000, 5_000, 1, mentions[i] > 0 ? 1 : 0));
    }
    return new Series(points);
  }
}
