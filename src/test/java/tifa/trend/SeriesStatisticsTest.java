package tifa.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static tifa.trend.SeriesStatistics.BurstUnit.MENTIONS;
import static tifa.trend.SeriesStatistics.BurstUnit.REPORTS;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tifa.stats.Burst;
import tifa.trend.Series.Point;

class SeriesStatisticsTest {
  private static final long[] LATE = {0, 0, 0, 0, 0, 0, 5, 6, 7, 8, 9, 8};

  @Test
  void wantsEnoughYearsAndFiveMentions() {
    assertThat(SeriesStatistics.of(series(1, 1, 0, 0, 1, 1, 1, 0), 8)).isPresent();
    assertThat(SeriesStatistics.of(series(1, 1, 0, 0, 1, 1, 1, 0), 9)).isEmpty();
    assertThat(SeriesStatistics.of(series(1, 1, 0, 0, 1, 1, 0, 0), 8)).isEmpty();
  }

  @Test
  void namesTheFirstYearOfTheNewRegime() {
    assertThat(of(LATE).change().map(ChangePoint::year)).hasValue(2006);
  }

  @Test
  void looksForNoChangeInFewYearsOrWithFewMentioned() {
    assertThat(of(0, 0, 0, 0, 0, 6, 7, 8, 9, 8, 9).change()).isEmpty();
    assertThat(of(0, 0, 0, 0, 0, 0, 0, 0, 7, 8, 9, 8).change()).isEmpty();
    assertThat(of(0, 0, 0, 0, 0, 0, 0, 6, 7, 8, 9, 8).change()).isPresent();
    assertThat(of(2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2).change()).isEmpty();
  }

  @Test
  void burstsByReportsWhereEveryYearHasFive() {
    assertThat(of(LATE).burstUnit()).isEqualTo(MENTIONS);
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      points.add(new Point(2000 + i, 40, 90_000, 50_000, 20, i < 5 ? 2 : 16));
    }
    SeriesStatistics many = SeriesStatistics.of(new Series(points), 8).orElseThrow();
    assertThat(many.burstUnit()).isEqualTo(REPORTS);
    assertThat(many.bursts()).containsExactly(new Burst(2005, 2007));
    points.set(0, new Point(2000, 40, 90_000, 50_000, 4, 2));
    SeriesStatistics few = SeriesStatistics.of(new Series(points), 8).orElseThrow();
    assertThat(few.burstUnit()).isEqualTo(MENTIONS);
    assertThat(few.bursts()).isEmpty();
  }

  @Test
  void takesAYearWithoutTextForAGap() {
    List<Point> points = new ArrayList<>(series(LATE).points());
    points.set(3, new Point(2003, 0, 0, 0, 1, 0));
    List<Point> without = new ArrayList<>(points);
    without.remove(3);
    assertThat(SeriesStatistics.of(new Series(points), 8))
        .isEqualTo(SeriesStatistics.of(new Series(without), 8));
  }

  private static SeriesStatistics of(long... mentions) {
    return SeriesStatistics.of(series(mentions), 8).orElseThrow();
  }

  private static Series series(long... mentions) {
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < mentions.length; i++) {
      points.add(new Point(2000 + i, mentions[i], 9_000, 5_000, 1, mentions[i] > 0 ? 1 : 0));
    }
    return new Series(points);
  }
}
