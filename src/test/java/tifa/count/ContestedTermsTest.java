package tifa.count;

import static org.assertj.core.api.Assertions.assertThat;
import static tifa.trend.SmallCorpus.EAST;
import static tifa.trend.SmallCorpus.part;
import static tifa.trend.SmallCorpus.term;

import java.util.List;
import org.junit.jupiter.api.Test;
import tifa.problem.Problem;
import tifa.problem.ProblemCode;
import tifa.section.Role;
import tifa.trend.SmallCorpus;

class ContestedTermsTest {
  @Test
  void saysWhichTermLosesMoreThanAFifth() {
    assertThat(problems("稳增长|，|稳增长|，|稳增长|，|平稳|增长|，|平稳|增长"))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(ProblemCode.TERM_MOSTLY_CONTESTED);
              assertThat(problem.detail()).contains("2 of 5 hits of 稳增长", "平【稳增长】");
            });
  }

  @Test
  void isSilentAtAFifth() {
    assertThat(problems("稳增长|，|稳增长|，|稳增长|，|稳增长|，|平稳|增长")).isEmpty();
  }

  @Test
  void isSilentBelowFiveHits() {
    assertThat(problems("平稳|增长|，|平稳|增长|，|平稳|增长|，|平稳|增长")).isEmpty();
  }

  private static List<Problem> problems(String tokens) {
    SmallCorpus corpus =
        new SmallCorpus(term("稳增长", "")).report(EAST, 2015, part(Role.PLAN, tokens));
    return ContestedTerms.problems(corpus.lexicon(), corpus.counts().audit());
  }
}
