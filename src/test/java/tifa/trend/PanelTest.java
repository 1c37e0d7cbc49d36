package tifa.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;
import static tifa.trend.SmallCorpus.EAST;
import static tifa.trend.SmallCorpus.TOWN;
import static tifa.trend.SmallCorpus.WEST;
import static tifa.trend.SmallCorpus.part;
import static tifa.trend.SmallCorpus.term;

import org.junit.jupiter.api.Test;
import tifa.count.CorpusCounts;
import tifa.section.Role;

class PanelTest {
  private final SmallCorpus corpus =
      new SmallCorpus(term("改革", "改革开放"), term("改革开放", "改革开放"), term("稳增长", ""))
          .report(WEST, 2015, part(Role.REVIEW, "改革|改革|。"), part(Role.PLAN, "改革|开放|，|稳增长|。"))
          .report(EAST, 2015, part(Role.REVIEW, "平稳|增长|，|开放|。"))
          .report(EAST, 2016, part(Role.REVIEW, "改革|。"))
          .report(TOWN, 2018, part(Role.PLAN, "开放|。"));

  @Test
  void addsUpTheReportsOfALevelAndYear() {
    LevelSeries provinces = corpus.panel().levels().get(1);
    YearCell year = provinces.years().get(0);
    int reform = index("改革");
    assertThat(provinces.level()).isEqualTo("province");
    assertThat(year.year()).isEqualTo(2015);
    assertThat(year.reports())
        .extracting(CountedReport::regionKey)
        .containsExactly("110000", "120000");
    // West: 改革改革。 5, 改革开放，稳增长。 9. East: 平稳增长，开放。 8.
    assertThat(year.chars()).isEqualTo(22);
    // West: 2 and 3. East: 3.
    assertThat(year.tokens()).isEqualTo(8);
    assertThat(year.mentions(reform)).isEqualTo(3);
    assertThat(year.reportsWithTerm(reform)).isEqualTo(1);
    assertThat(year.mentions(index("改革开放"))).isEqualTo(1);
    assertThat(year.contested(index("稳增长"))).isEqualTo(1);
    assertThat(year.mentions(index("稳增长"))).isEqualTo(1);
  }

  @Test
  void keepsEachRoleWithItsSize() {
    YearCell year = corpus.panel().levels().get(1).years().get(0);
    int reform = index("改革");
    assertThat(year.roles())
        .extracting(
            cell -> cell.role().label(),
            YearCell.RoleCell::chars,
            YearCell.RoleCell::tokens,
            cell -> cell.mentions(reform))
        .containsExactly(tuple("plan", 9L, 3L, 1), tuple("review", 13L, 5L, 2));
  }

  @Test
  void countsNestedTermsOfACategoryEachAndTheirSpanOnce() {
    YearCell year = corpus.panel().levels().get(1).years().get(0);
    // 改革, 改革, 改革 inside 改革开放, 改革开放: four mentions, three stretches.
    assertThat(year.categoryMentions(0)).isEqualTo(4);
    assertThat(year.distinctSpans(0)).isEqualTo(3);
  }

  @Test
  void meansTheRatesOfReports() {
    YearCell year = corpus.panel().levels().get(1).years().get(0);
    // West: 3 in 14 characters; East: 0. 30,000 / 14 / 2 = 1071.428571…
    assertThat(year.meanReportRate(index("改革")).orElseThrow().toPlainString())
        .isEqualTo("1071.4286");
  }

  @Test
  void neverAddsLevelsTogetherAndOrdersThemByLabel() {
    assertThat(corpus.panel().levels())
        .extracting(LevelSeries::level)
        .containsExactly("city", "province");
  }

  @Test
  void spansTheYearsWithoutReportToo() {
    assertThat(corpus.panel().calendarYears()).containsExactly(2015, 2016, 2017, 2018);
  }

  @Test
  void refusesAUsedReportThatWasNotCounted() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Panel.of(corpus.register(), new CorpusCounts(corpus.lexicon()), corpus.lexicon()))
        .withMessageContaining("not counted");
  }

  private int index(String label) {
    return corpus.lexicon().indexOf(label).orElseThrow();
  }
}
