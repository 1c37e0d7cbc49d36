package tifa.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static tifa.trend.Direction.FALLING;
import static tifa.trend.Direction.GONE;
import static tifa.trend.Direction.INCONCLUSIVE;
import static tifa.trend.Direction.NEW;
import static tifa.trend.Direction.NO_TREND;
import static tifa.trend.Direction.RISING;
import static tifa.trend.Direction.ROSE_AND_FELL;
import static tifa.trend.Direction.STEPPED_DOWN;
import static tifa.trend.Direction.STEPPED_UP;
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
  void isNewWithThreeMentionsInTwoReportsAndNoneBeforeTheLastThreeYears() {
    assertThat(direction(0, 0, 0, 0, 0, 4, 6, 9)).isEqualTo(NEW);
    assertThat(direction(0, 1, 2, 0)).isEqualTo(NEW);
    assertThat(direction(0, 0, 0, 0, 0, 0, 0, 1)).isEqualTo(UNTESTED);
    assertThat(direction(0, 0, 0, 0, 0, 0, 1, 1)).isEqualTo(UNTESTED);
    // Three mentions in a single report.
    assertThat(direction(0, 0, 0, 0, 0, 0, 0, 3)).isEqualTo(UNTESTED);
    assertThat(direction(1, 2, 3)).isEqualTo(UNTESTED);
    assertThat(direction(0, 0, 0, 0, 1, 4, 6, 9)).isNotEqualTo(NEW);
  }

  @Test
  void isGoneWithoutAMentionInTheLastThree() {
    assertThat(direction(9, 8, 7, 6, 5, 0, 0, 0)).isEqualTo(GONE);
    assertThat(direction(1, 2, 0, 0, 0, 0, 0, 0)).isEqualTo(GONE);
    assertThat(direction(1, 1, 0, 0, 0, 0, 0, 0)).isEqualTo(UNTESTED);
    assertThat(direction(9, 8, 7, 6, 5, 0, 0, 1)).isNotEqualTo(GONE);
  }

  @Test
  void roseAndFellWhereThePeakLiesInsideAndHalfOfItIsLost() {
    assertThat(direction(4, 5, 6, 10, 12, 14, 16, 18, 20, 24, 22, 3, 2, 1, 3, 2, 1, 2, 3, 1))
        .isEqualTo(ROSE_AND_FELL);
    // Three years around the peak have 66 mentions; half of that in three years of the last is 33.
    assertThat(direction(2, 3, 2, 9, 21, 24, 21, 14, 12, 11, 11, 11)).isNotEqualTo(ROSE_AND_FELL);
    assertThat(direction(2, 3, 2, 9, 21, 24, 21, 14, 12, 11, 11, 10)).isEqualTo(ROSE_AND_FELL);
  }

  @Test
  void neitherRoseNorFellWithThePeakAtAnEnd() {
    assertThat(direction(24, 21, 18, 16, 14, 12, 9, 7, 5, 3, 2)).isEqualTo(FALLING);
    assertThat(direction(20, 24, 18, 16, 14, 12, 9, 7, 5, 3, 2)).isEqualTo(FALLING);
  }

  @Test
  void didNotRiseWhereItHadBeenAsFrequentBefore() {
    // 31 in the three years around 12, and 20 in the two before them: 10 a year against 10.3.
    assertThat(direction(9, 11, 9, 12, 10, 9, 11, 10, 3, 4, 2, 3, 4, 3, 2)).isEqualTo(STEPPED_DOWN);
  }

  @Test
  void steppedWhereItsLevelChangedInAYear() {
    assertThat(direction(3, 4, 2, 3, 4, 3, 2, 9, 11, 10, 9, 12, 10, 9, 11, 10))
        .isEqualTo(STEPPED_UP);
    assertThat(direction(9, 11, 10, 9, 12, 10, 9, 11, 10, 3, 4, 2, 3, 4, 3, 2))
        .isEqualTo(STEPPED_DOWN);
    assertThat(finding(3, 4, 2, 3, 4, 3, 2, 9, 11, 10, 9, 12, 10, 9, 11, 10).since())
        .hasValue(2007);
  }

  @Test
  void risesAndFallsByTheSignOfS() {
    assertThat(direction(1, 2, 3, 4, 5, 6, 7, 8, 9)).isEqualTo(RISING);
    assertThat(direction(9, 8, 7, 6, 5, 4, 3, 2, 1)).isEqualTo(FALLING);
  }

  @Test
  void roseAndFellAlsoWhereNothingIsLeftOfAPeakThatScatters() {
    assertThat(direction(0, 0, 1, 0, 1, 4, 3, 13, 3, 2, 3, 4, 1, 1, 0, 0, 0, 0, 0, 1))
        .isEqualTo(ROSE_AND_FELL);
    // Down to less than half, where the years scatter no more than chance: D = 6.39 of 3.84.
    assertThat(direction(0, 1, 0, 2, 3, 5, 3, 7, 8, 6, 5, 4, 3, 2, 2, 4, 2, 3, 2, 4))
        .isEqualTo(ROSE_AND_FELL);
  }

  @Test
  void steppedUpOutOfYearsWithoutAnyMention() {
    assertThat(direction(0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 2, 1, 1, 1, 0, 1))
        .isEqualTo(STEPPED_UP);
  }

  @Test
  void isInconclusiveWhereNeitherHalfNorDoubleIsRuledOut() {
    assertThat(direction(1, 0, 0, 2, 0, 0, 1, 1, 0, 1)).isEqualTo(INCONCLUSIVE);
  }

  @Test
  void isInconclusiveWhereOneTestFoundWhatAnotherDidNotConfirm() {
    // Only the last of 30 years is frequent: the rates differ beyond chance, no trend is found.
    assertThat(
            direction(
                1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
                0, 5))
        .isEqualTo(INCONCLUSIVE);
  }

  @Test
  void isInconclusiveWhereTheRateDoubledAndItMayBeByChance() {
    assertThat(direction(3, 2, 4, 2, 3, 2, 3, 1, 12, 5)).isEqualTo(INCONCLUSIVE);
  }

  @Test
  void hasNoTrendWhereNoneWasFoundInManyMentions() {
    assertThat(direction(15, 13, 16, 12, 17, 14, 15, 13)).isEqualTo(NO_TREND);
    assertThat(direction(14, 14, 14, 14, 14, 14, 14, 14)).isEqualTo(NO_TREND);
  }

  @Test
  void passesOverYearsWithoutText() {
    List<Point> points = new ArrayList<>(series(0, 0, 0, 0, 0, 2, 2, 0).points());
    points.add(new Point(2008, 0, 0, 0, 1, 0));
    assertThat(TrendFinding.of(new Series(points), Optional.empty(), 0.05).direction())
        .isEqualTo(NEW);
  }

  @Test
  void isUsedSinceTheFirstYearFromWhichTwoThirdsMentionIt() {
    assertThat(finding(0, 1, 0, 0, 0, 1, 0, 1, 1, 0, 1, 1).since()).hasValue(2005);
    assertThat(finding(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1).since()).hasValue(2011);
    assertThat(finding(1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0).since()).hasValue(2000);
    assertThat(finding(0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0).since()).isEmpty();
  }

  private static Direction direction(long... mentions) {
    return finding(mentions).direction();
  }

  /** Tests a series by itself. */
  private static TrendFinding finding(long... mentions) {
    Series series = series(mentions);
    Optional<Significance> significance =
        SeriesStatistics.of(series, 8)
            .map(
                statistics -> {
                  TestFamily family = new TestFamily();
                  family.add(statistics.pValues());
                  return family.judged().next(statistics);
                });
    return TrendFinding.of(series, significance, 0.05);
  }

  private static Series series(long... mentions) {
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < mentions.length; i++) {
      points.add(new Point(2000 + i, mentions[i], 9_000, 5_000, 1, mentions[i] > 0 ? 1 : 0));
    }
    return new Series(points);
  }
}
