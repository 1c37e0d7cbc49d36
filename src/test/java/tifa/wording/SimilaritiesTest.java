package tifa.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static tifa.trend.SmallCorpus.EAST;
import static tifa.trend.SmallCorpus.NATION;
import static tifa.trend.SmallCorpus.WEST;
import static tifa.trend.SmallCorpus.part;
import static tifa.trend.SmallCorpus.term;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import tifa.register.Status;
import tifa.section.Role;
import tifa.token.Hanlp;
import tifa.trend.SmallCorpus;

/**
 * The expected values are what these lines of Python say of the counts that stand here, with the
 * reports of one level as dictionaries:
 *
 * <pre>
 * def cosine(a, b, level):
 *     idf = lambda w: log((1 + len(level)) / (1 + sum(w in r for r in level))) + 1
 *     s = lambda x, y: sum(x.get(w, 0) * y.get(w, 0) * idf(w) ** 2 for w in {*x, *y})
 *     return s(a, b) / sqrt(s(a, a) * s(b, b))
 * </pre>
 */
class SimilaritiesTest {
  private static final Offset<Double> TINY = within(1e-12);

  private final SmallCorpus corpus =
      new SmallCorpus(term("双碳", ""))
          .report(EAST, 2019, part(Role.REVIEW, "工业|工业|工业|发展|。"))
          .report(EAST, 2020, part(Role.REVIEW, "工业|工业|农业|的|，|2020|。"), part(Role.PLAN, "发展|。"))
          .report(WEST, 2020, part(Role.PLAN, "农业|发展|教育|教育|。"), part(Role.APPENDIX, "工业|。"))
          .report(WEST, 2022, part(Role.PLAN, "的|。"))
          .report(NATION, 2020, part(Role.PLAN, "发展|教育|科技|。"))
          .report(NATION, 2021, part(Role.PLAN, "发展|教育|教育|。"))
          .uncounted(EAST, 2018, Status.CONFLICT);

  private final Similarities similarities =
      Similarities.of(corpus.register(), corpus.fold(new WordCounting(Hanlp.ofThisJvm())));

  @Test
  void weighsWordsThatAreRareAtTheLevelMore() {
    assertThat(similarities.toPrevious("r001")).hasValueCloseTo(0.9006529868622766, TINY);
    assertThat(similarities.toNational("r001")).hasValueCloseTo(0.12031676154415863, TINY);
    assertThat(similarities.toNational("r002")).hasValueCloseTo(0.5944139568526766, TINY);
  }

  @Test
  void takesRarityFromTheReportsOwnLevel() {
    assertThat(similarities.toPrevious("r005")).hasValueCloseTo(0.6728984701822542, TINY);
  }

  @Test
  void comparesWithTheYearBeforeAloneAndWithReportsThatCount() {
    assertThat(similarities.toPrevious("r000")).isEmpty();
    assertThat(similarities.toPrevious("r002")).isEmpty();
    assertThat(similarities.toNational("r000")).isEmpty();
    assertThat(similarities.toNational("r004")).isEmpty();
  }

  @Test
  void saysNothingOfAReportWithoutWords() {
    assertThat(similarities.toPrevious("r003")).isEmpty();
  }
}
