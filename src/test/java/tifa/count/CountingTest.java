package tifa.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tifa.analysis.Analysed;
import tifa.analysis.AnalysedReport;
import tifa.lexicon.Lexicon;
import tifa.lexicon.Lexicons;
import tifa.mention.Matcher;
import tifa.token.Hanlp;

/** Taking reports back gives what counting the others gives, or nothing. */
class CountingTest {
  private static final Lexicon LEXICON =
      Lexicons.of("改革,甲|乙,,改革开放,", "开放,乙,,,exact", "民生,丙,,人民生活,", "创新,丁,科技创新,,", "发展,甲,,,");

  private static final List<String> SENTENCES =
      List.of(
          "深化改革，扩大开放。", "改善民生；推进改革开放！", "人民生活改善。", "科技创新，制度创新。", "发展民生，发展改革。", "大发展观。", "创新开放发展。");

  private static final String[] GROUPS = {"city", "county", ""};

  private final Counting counting =
      new Counting(
          LEXICON, new Counter(LEXICON, new Matcher(LEXICON, Hanlp.ofThisJvm()), true), Map.of());

  @Test
  void givesWhatTheOthersGive() {
    Random random = new Random(16);
    int told = 0;
    for (int round = 0; round < 60; round++) {
      List<AnalysedReport> reports = reports(random);
      int first = random.nextInt(reports.size());
      CorpusCounts others = counts(reports, 0, first);
      CorpusCounts gone = counts(reports, first, reports.size());
      CorpusCounts all = counts(reports, 0, reports.size());
      var left = counting.without(all, gone);
      told += left.isPresent() ? 1 : 0;
      left.ifPresent(
          counts ->
              assertThat(CountsInWords.of(LEXICON, counts))
                  .isEqualTo(CountsInWords.of(LEXICON, others)));
    }
    assertThat(told).isBetween(10, 59);
  }

  private static List<AnalysedReport> reports(Random random) {
    List<AnalysedReport> reports = new ArrayList<>();
    for (int i = 0; i < 2 + random.nextInt(8); i++) {
      StringBuilder text = new StringBuilder("一、去年工作回顾\n");
      for (int j = 0; j < 4; j++) {
        text.append(SENTENCES.get(random.nextInt(SENTENCES.size())));
      }
      reports.add(Analysed.report(text + "\n二、今年工作安排\n改革" + random.nextInt(1000) + "。"));
    }
    return reports;
  }

  private CorpusCounts counts(List<AnalysedReport> reports, int from, int to) {
    CorpusCounts counts = counting.empty();
    for (int i = from; i < to; i++) {
      counting.add(reports.get(i), GROUPS[i % GROUPS.length], counts);
    }
    return counts;
  }
}
