package tifa.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static tifa.trend.SmallCorpus.EAST;
import static tifa.trend.SmallCorpus.NORTH;
import static tifa.trend.SmallCorpus.WEST;
import static tifa.trend.SmallCorpus.part;
import static tifa.trend.SmallCorpus.term;

import org.junit.jupiter.api.Test;
import tifa.section.Role;

class YearCellTest {
  @Test
  void spreadsTenMentionsInThreeReportsAndNoFewer() {
    SmallCorpus corpus =
        new SmallCorpus(term("改革", ""))
            .report(EAST, 2015, part(Role.PLAN, "改革|".repeat(8) + "开放"))
            .report(WEST, 2015, part(Role.PLAN, "改革|".repeat(2) + "开放"))
            .report(NORTH, 2015, part(Role.PLAN, "开放"))
            .report(EAST, 2016, part(Role.PLAN, "改革|".repeat(9) + "开放"))
            .report(WEST, 2016, part(Role.PLAN, "开放"))
            .report(NORTH, 2016, part(Role.PLAN, "开放"))
            .report(EAST, 2017, part(Role.PLAN, "改革|".repeat(9) + "开放"))
            .report(WEST, 2017, part(Role.PLAN, "改革|".repeat(9) + "开放"));
    LevelSeries level = corpus.panel().levels().get(0);
    // Shares 8/10, 2/10, 0 against 9/13, 3/13, 1/13.
    assertThat(level.years().get(0).dispersion(0).orElseThrow().dp())
        .isEqualTo((0.8 - 9 / 13.0 + 3 / 13.0 - 0.2 + 1 / 13.0) / 2, within(1e-15));
    assertThat(level.years().get(1).dispersion(0)).isEmpty();
    assertThat(level.years().get(2).dispersion(0)).isEmpty();
  }
}
