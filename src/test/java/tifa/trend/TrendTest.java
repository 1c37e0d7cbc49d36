package tifa.trend;

import static org.assertj.core.api.Assertions.assertThat;
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
  private final SmallCorpus corpus = new SmallCorpus(term("改革", ""));

  @Test
  void isBalancedWhereTheRegionsStayTheSame() {
    corpus
        .report(EAST, 2015, part(Role.PLAN, "改革"))
        .report(WEST, 2015, part(Role.PLAN, "改革"))
        .report(EAST, 2017, part(Role.PLAN, "改革"))
        .report(WEST, 2017, part(Role.PLAN, "改革"));
    assertThat(trends()).extracting(Trend::regions).containsExactly(BALANCED);
    assertThat(trends().get(0).series().total()).isEqualTo(4);
  }

  @Test
  void isBothWhereARegionComesOrGoes() {
    corpus
        .report(EAST, 2015, part(Role.PLAN, "改革"))
        .report(EAST, 2016, part(Role.PLAN, "改革"))
        .report(WEST, 2016, part(Role.PLAN, "改革"));
    assertThat(trends()).extracting(Trend::regions).containsExactly(BALANCED, UNBALANCED);
    assertThat(trends().get(0).series().total()).isEqualTo(2);
    assertThat(trends().get(1).series().total()).isEqualTo(3);
  }

  @Test
  void isUnbalancedWhereNoRegionHasEveryYear() {
    corpus.report(EAST, 2015, part(Role.PLAN, "改革")).report(WEST, 2016, part(Role.PLAN, "改革"));
    assertThat(trends()).extracting(Trend::regions).containsExactly(UNBALANCED);
    assertThat(trends().get(0).series().points()).hasSize(2);
  }

  private List<Trend> trends() {
    return Trend.of(corpus.panel(), 1);
  }
}
