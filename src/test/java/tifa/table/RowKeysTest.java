package tifa.table;

import static org.assertj.core.api.Assertions.assertThat;
import static tifa.trend.SmallCorpus.EAST;
import static tifa.trend.SmallCorpus.WEST;
import static tifa.trend.SmallCorpus.part;
import static tifa.trend.SmallCorpus.term;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tifa.lexicon.Term;
import tifa.region.Region;
import tifa.section.Role;
import tifa.trend.SmallCorpus;

class RowKeysTest {
  private static final Term ECONOMY = term("数字经济", "经济");
  private static final Term FOOD = term("粮食", "农业");

  /** The first report mentions the economy, the second food. */
  private static SmallCorpus corpus(Region first, int year, Term... terms) {
    return new SmallCorpus(terms)
        .report(first, year, part(Role.BODY, "发展|数字经济|。|数字经济|好|。|智能|。"))
        .report(WEST, 2021, part(Role.BODY, "粮食|。"));
  }

  private static SmallCorpus corpus(Term... terms) {
    return corpus(EAST, 2020, terms);
  }

  private static Map<String, String> keys(SmallCorpus corpus, String settings, MentionQuota quota) {
    return new RowKeys(settings, quota).of(corpus.register());
  }

  private static Map<String, String> keys(SmallCorpus corpus) {
    return keys(corpus, "program 1", MentionQuota.ALL);
  }

  private static final Map<String, String> KEYS = keys(corpus(ECONOMY, FOOD));

  /** The reports whose key is another than that of {@link #KEYS}. */
  private static List<String> others(Map<String, String> keys) {
    return KEYS.keySet().stream()
        .filter(report -> !KEYS.get(report).equals(keys.get(report)))
        .sorted()
        .toList();
  }

  @Test
  void isTheSameWhateverTheTerms() {
    assertThat(KEYS).hasSize(2);
    assertThat(others(keys(corpus(FOOD, ECONOMY)))).isEmpty();
    assertThat(others(keys(corpus(ECONOMY)))).isEmpty();
  }

  @Test
  void dependsOnRegionYearProgramAndQuota() {
    assertThat(others(keys(corpus(SmallCorpus.NORTH, 2020, ECONOMY, FOOD))))
        .containsExactly("r000");
    Region namesake = new Region("110001", "东省", "东省", Region.Level.PROVINCE);
    assertThat(others(keys(corpus(namesake, 2020, ECONOMY, FOOD)))).containsExactly("r000");
    assertThat(others(keys(corpus(EAST, 2019, ECONOMY, FOOD)))).containsExactly("r000");
    assertThat(others(keys(corpus(ECONOMY, FOOD), "program 2", MentionQuota.ALL)))
        .containsExactly("r000", "r001");
    assertThat(others(keys(corpus(ECONOMY, FOOD), "program 1", MentionQuota.perReport(1))))
        .containsExactly("r000", "r001");
  }
}
