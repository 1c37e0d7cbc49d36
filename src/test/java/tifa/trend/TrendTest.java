package tifa.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.groups.Tuple.tuple;
import static tifa.trend.SmallCorpus.EAST;
import static tifa.trend.SmallCorpus.WEST;
import static tifa.trend.SmallCorpus.part;
import static tifa.trend.SmallCorpus.term;
import static tifa.trend.Trend.Regions.BALANCED;
import static tifa.trend.Trend.Regions.UNBALANCED;

import java.util.List;
import org.junit.jupiter.api.Test;
import tifa.section.Role;

class TrendTest {
  private static final TrendSettings SETTINGS = new TrendSettings(4, 0.05, 5, List.of(Window.ALL));

  private final SmallCorpus corpus = new SmallCorpus(term("改革", ""));

  @Test
  void isBalancedWhereTheRegionsStayTheSame() {
    corpus
        .report(EAST, 2015, part(Role.PLAN, "改革"))
        .report(WEST, 2015, part(Role.PLAN, "改革"))
        .report(EAST, 2017, part(Role.PLAN, "改革"))
        .report(WEST, 2017, part(Role.PLAN, "改革"));
    assertThat(trends()).extracting(Trend::regions).containsExactly(BALANCED);
    assertThat(trends().get(0).finding().series().total()).isEqualTo(4);
  }

  @Test
  void isBothWhereARegionComesOrGoes() {
    corpus
        .report(EAST, 2015, part(Role.PLAN, "改革"))
        .report(EAST, 2016, part(Role.PLAN, "改革"))
        .report(WEST, 2016, part(Role.PLAN, "改革"));
    assertThat(trends()).extracting(Trend::regions).containsExactly(BALANCED, UNBALANCED);
    assertThat(trends().get(0).finding().series().total()).isEqualTo(2);
    assertThat(trends().get(1).finding().series().total()).isEqualTo(3);
  }

  @Test
  void isUnbalancedWhereNoRegionHasEveryYear() {
    corpus.report(EAST, 2015, part(Role.PLAN, "改革")).report(WEST, 2016, part(Role.PLAN, "改革"));
    assertThat(trends()).extracting(Trend::regions).containsExactly(UNBALANCED);
    assertThat(trends().get(0).finding().series().points()).hasSize(2);
  }

  @Test
  void testsTermsOfTheSameRegionsTogether() {
    SmallCorpus three = new SmallCorpus(term("改革", ""), term("开放", ""), term("搞活", ""));
    for (int i = 0; i < 7; i++) {
      three.report(
          EAST,
          2010 + i,
          part(Role.PLAN, "改革|".repeat(i) + "其他|".repeat(9 - i) + (i % 2 == 0 ? "开放|。" : "照旧|。")));
    }
    three.report(WEST, 2016, part(Role.PLAN, "开放|。"));
    List<Trend> trends = Trend.of(three.panel(), 3, SETTINGS);
    // 搞活 is not tested; 开放 has four mentions in the east and five in all.
    assertThat(trends)
        .extracting(
            Trend::regions,
            trend -> three.lexicon().terms().get(trend.term()).label(),
            trend -> trend.finding().significance().map(Significance::familySize).orElse(0))
        .containsExactlyInAnyOrder(
            tuple(BALANCED, "改革", 1),
            tuple(UNBALANCED, "改革", 2),
            tuple(BALANCED, "开放", 0),
            tuple(UNBALANCED, "开放", 2),
            tuple(BALANCED, "搞活", 0),
            tuple(UNBALANCED, "搞活", 0));
    Trend reform =
        trends.stream()
            .filter(
                trend -> trend.finding().series().total() == 21 && trend.regions() == UNBALANCED)
            .findFirst()
            .orElseThrow();
    // The other one tested is 开放, whose p is larger.
    Significance significance = reform.finding().significance().orElseThrow();
    assertThat(significance.qValue())
        .isEqualTo(2 * significance.statistics().mannKendall().pValue(), within(1e-15));
    assertThat(significance.adjustedQValue())
        .isEqualTo(2 * significance.statistics().adjustedPValue(), within(1e-15));
    assertThat(significance.statistics().mannKendall().s()).isPositive();
  }

  @Test
  void looksAtTheLastReportYearsByThemselves() {
    // The west has a report in each of the last four years only; 2012 has none at all.
    for (int year : new int[] {2010, 2011, 2013, 2014, 2015, 2016}) {
      corpus.report(EAST, year, part(Role.PLAN, "改革"));
      if (year > 2012) {
        corpus.report(WEST, year, part(Role.PLAN, "改革"));
      }
    }
    TrendSettings settings =
        new TrendSettings(
            4, 0.05, 5, List.of(new Window(4), Window.ALL, new Window(6), new Window(20)));
    assertThat(Trend.of(corpus.panel(), 1, settings))
        .extracting(
            trend -> trend.window().label(),
            Trend::regions,
            trend -> trend.finding().series().points().size(),
            trend -> trend.finding().series().total())
        .containsExactly(
            tuple("all", BALANCED, 6, 6L),
            tuple("all", UNBALANCED, 6, 10L),
            tuple("last4", BALANCED, 4, 8L));
  }

  @Test
  void hasAWindowThatHoldsAllYearsOnce() {
    corpus
        .report(EAST, 2015, part(Role.PLAN, "改革"))
        .report(EAST, 2016, part(Role.PLAN, "改革"))
        .report(EAST, 2017, part(Role.PLAN, "改革"));
    TrendSettings settings = new TrendSettings(4, 0.05, 5, List.of(new Window(20), new Window(10)));
    assertThat(Trend.of(corpus.panel(), 1, settings))
        .extracting(trend -> trend.window().label())
        .containsExactly("last20");
  }

  private List<Trend> trends() {
    return Trend.of(corpus.panel(), corpus.lexicon().terms().size(), SETTINGS);
  }
}
