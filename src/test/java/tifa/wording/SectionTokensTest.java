package tifa.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tifa.analysis.Analysed;
import tifa.analysis.AnalysedSection;
import tifa.token.Hanlp;

class SectionTokensTest {
  private final SectionTokens tokens = SectionTokens.of(section(), Hanlp.ofThisJvm());

  private static AnalysedSection section() {
    String sentence = "大力推进供给侧结构性改革，增长8.5%，建设“一带一路”和民生工程。";
    return Analysed.report("一、去年工作\n" + (sentence + "\n").repeat(9)).sections().get(0);
  }

  @Test
  void aShapeHasTheEndsOfTokensWhereverTheyLie() {
    for (int first = 0; first < tokens.size(); first++) {
      int shape = 0;
      for (int last = first; last < tokens.size(); last++) {
        int length = tokens.end(last) - tokens.start(first);
        if (length >= Integer.SIZE) {
          break;
        }
        shape |= 1 << length;
        assertThat(tokens.shape(first, last)).isEqualTo(shape);
        assertThat(tokens.lengthsFrom(first) >>> length & 1).isEqualTo(1);
      }
    }
    assertThat(tokens.end(tokens.size() - 1)).isGreaterThan(3 * Long.SIZE);
  }
}
