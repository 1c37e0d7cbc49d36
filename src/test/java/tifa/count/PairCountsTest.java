package tifa.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tifa.analysis.Analysed;
import tifa.analysis.AnalysedReport;
import tifa.lexicon.Lexicon;
import tifa.lexicon.Lexicons;
import tifa.mention.Matcher;
import tifa.token.Hanlp;

class PairCountsTest {
  private static final Lexicon LEXICON =
      Lexicons.of("改革,,,,exact", "开放,,,,exact", "改革开放,,,,exact", "民生,,,,exact");

  @Test
  void countsSentencesThatHoldBoth() {
    PairCounts counts = count("一、工作\n深化改革，扩大开放，再改革。改善民生；推进改革！");
    assertThat(pairs(counts)).containsExactly("开放 改革 1");
    assertThat(counts.sentences(term("改革"))).isEqualTo(2);
    // The heading, and three that end with 。, ； and ！.
    assertThat(counts.sentences()).isEqualTo(4);
  }

  @Test
  void makesNoPairOfATermAndTheTermAroundIt() {
    PairCounts counts = count("一、工作\n坚持改革开放。");
    assertThat(pairs(counts)).containsExactly("开放 改革 1");
    assertThat(pairs(count("一、工作\n坚持改革开放，深化改革。"))).containsExactly("开放 改革 1", "改革 改革开放 1");
  }

  @Test
  void addsUpInAnyOrder() {
    PairCounts one = count("一、工作\n改革民生。").merge(count("一、工作\n改革开放。"));
    PairCounts other = count("一、工作\n改革开放。").merge(count("一、工作\n改革民生。"));
    assertThat(pairs(one)).isEqualTo(pairs(other)).containsExactly("开放 改革 1", "改革 民生 1");
    assertThat(one.sentences()).isEqualTo(4);
  }

  private static PairCounts count(String body) {
    AnalysedReport report = Analysed.report(body);
    Counting counting =
        new Counting(
            LEXICON,
            new Counter(LEXICON, new Matcher(LEXICON, Hanlp.ofThisJvm())),
            Map.of(report.facts().reportId(), "city"));
    CorpusCounts counts = counting.empty();
    counting.add(report, counts);
    return counts.pairs().get("city");
  }

  private static int term(String label) {
    return LEXICON.indexOf(label).orElseThrow();
  }

  private static List<String> pairs(PairCounts counts) {
    List<String> pairs = new ArrayList<>();
    counts.each(
        (one, other, sentences) ->
            pairs.add(
                "%s %s %s"
                    .formatted(
                        LEXICON.terms().get(one).label(),
                        LEXICON.terms().get(other).label(),
                        sentences)));
    return pairs;
  }
}
