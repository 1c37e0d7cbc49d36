package tifa.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static tifa.trend.SmallCorpus.EAST;
import static tifa.trend.SmallCorpus.NORTH;
import static tifa.trend.SmallCorpus.WEST;
import static tifa.trend.SmallCorpus.part;
import static tifa.trend.SmallCorpus.term;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tifa.section.Role;
import tifa.token.Hanlp;
import tifa.wording.ReportWords;
import tifa.wording.WordCounting;

/**
 * Three regions: the east has the term from its first report on, the west later, the north joins.
 */
class SpreadTest {
  private final SmallCorpus corpus =
      new SmallCorpus(term("双碳", ""))
          .report(EAST, 2019, part(Role.PLAN, "实现|双碳|目标|。"))
          .report(WEST, 2019, part(Role.PLAN, "发展|工业|。"))
          .report(EAST, 2020, part(Role.PLAN, "发展|工业|。"))
          .report(WEST, 2021, part(Role.PLAN, "双碳|。|双碳|工业|。"))
          .report(NORTH, 2021, part(Role.PLAN, "工业|工业|。"));

  @Test
  void countsRegionsThatReportAndUseNowOrEver() {
    Panel panel = corpus.panel();
    assertThat(new Spread(panel.levels().get(0)).years(0))
        .containsExactly(
            new Spread.Year(2019, 2, 1, 1, 2, 1),
            new Spread.Year(2020, 1, 0, 1, 2, 1),
            new Spread.Year(2021, 2, 1, 2, 3, 1));
  }

  @Test
  void knowsWhereTheFirstReportHasItAlready() {
    Panel panel = corpus.panel();
    List<Spread.FirstUse> uses = Spread.firstUses(panel.regions(), panel.mentionsByTerm(), 0);
    assertThat(uses)
        .extracting(use -> use.region().regionKey())
        .containsExactly(EAST.key(), WEST.key());
    assertThat(uses.get(0).leftCensored()).isTrue();
    assertThat(uses.get(0).lastYearWithout()).isEmpty();
    assertThat(uses.get(1))
        .satisfies(use -> assertThat(use.leftCensored()).isFalse())
        .satisfies(use -> assertThat(use.reportsBefore()).isEqualTo(1))
        .satisfies(use -> assertThat(use.lastYearWithout()).hasValue(2019))
        .satisfies(use -> assertThat(use.report().year()).isEqualTo(2021));
  }

  @Test
  void comparesAYearWithTheSameRegionsBefore() {
    List<Comparison> comparisons = Comparison.of(corpus.register(), 2);
    assertThat(comparisons).hasSize(2);
    Comparison last = comparisons.get(1);
    assertThat(List.of(last.year(), last.from(), last.to())).containsExactly(2021, 2019, 2020);
    // The north has no report before 2021, and the east none in 2021: the west alone is compared.
    assertThat(last.reports()).extracting(report -> report.reportId()).containsExactly("r003");
    assertThat(last.baseline()).extracting(report -> report.reportId()).containsExactly("r001");
    assertThat(last.size()).isEqualTo(3);
    assertThat(last.baselineSize()).isEqualTo(2);
  }

  @Test
  void countsWordsInTheReportsOfTheComparisons() {
    List<Comparison> comparisons = Comparison.of(corpus.register(), 2);
    List<String> year = comparisons.get(1).reportIds();
    List<String> baseline = comparisons.get(1).baselineIds();
    ReportWords words = corpus.fold(new WordCounting(Hanlp.ofThisJvm()));
    List<String> both = new ArrayList<>();
    words.each(
        year, baseline, 1, (word, count, other) -> both.add(word + " " + count + " " + other));
    assertThat(both).containsExactlyInAnyOrder("工业 1 1", "发展 0 1");
    both.clear();
    words.each(year, baseline, 2, (word, count, other) -> both.add(word));
    assertThat(both).containsExactly("工业");
  }
}
