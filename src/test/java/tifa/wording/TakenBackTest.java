package tifa.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tifa.analysis.Analysed;
import tifa.analysis.AnalysedReport;
import tifa.analysis.ReportSum;
import tifa.target.IndicatorFile;
import tifa.target.PromiseCodec;
import tifa.target.PromiseGathering;
import tifa.target.Promises;
import tifa.token.Hanlp;

/** What is gathered of reports can be taken back, and what is left is what the others give. */
class TakenBackTest {
  private static final Random RANDOM = new Random(16);

  private static final List<String> SENTENCES =
      List.of(
          "推进“放管服”改革，深化“链长制”建设。",
          "地区生产总值增长6%左右。",
          "实施“两不愁三保障”，巩固‘三农’基础。",
          "加快发展数字经济，建设数字政府。",
          "城镇新增就业30万人，五个振兴全面推进。",
          "完善公共服务体系，稳步提高居民收入。");

  private final List<AnalysedReport> others = new ArrayList<>();
  private final List<AnalysedReport> gone = new ArrayList<>();
  private final List<AnalysedReport> all = new ArrayList<>();

  @BeforeEach
  void reports() {
    for (int i = 0; i < 12; i++) {
      StringBuilder text = new StringBuilder("一、去年工作\n");
      for (int sentence = 0; sentence < 12; sentence++) {
        text.append(SENTENCES.get(RANDOM.nextInt(SENTENCES.size())));
      }
      AnalysedReport report = Analysed.report(text.append(ownPhrase(i)).toString());
      (i % 3 == 0 ? gone : others).add(report);
      all.add(report);
    }
  }

  private static String ownPhrase(int report) {
    return "深化“%s链长”制度。".formatted("甲乙丙丁戊己庚辛壬癸子丑".charAt(report));
  }

  private <R> R left(ReportSum<R> sum) {
    return sum.without(gathered(sum, all), gathered(sum, gone)).orElseThrow();
  }

  private static <R> R gathered(ReportSum<R> sum, List<AnalysedReport> reports) {
    R gathered = sum.empty();
    reports.forEach(report -> sum.add(report, gathered));
    return gathered;
  }

  @Test
  void words() {
    WordCounting counting = new WordCounting(Hanlp.ofThisJvm());
    assertThat(words(left(counting))).isEqualTo(words(gathered(counting, others))).isNotEmpty();
  }

  private static Map<String, Integer> words(ReportWords of) {
    Map<String, Integer> words = new TreeMap<>();
    List<String> ids = List.copyOf(of.reports());
    of.each(ids, ids, 1, (word, count, same) -> words.put(word, count));
    return words;
  }

  @Test
  void promises() {
    PromiseGathering gathering = new PromiseGathering(IndicatorFile.shipped());
    assertThat(promises(left(gathering)))
        .isEqualTo(promises(gathered(gathering, others)))
        .hasSize(8);
  }

  private static Map<String, Promises> promises(Map<String, byte[]> gathered) {
    Map<String, Promises> promises = new TreeMap<>();
    gathered.forEach((id, bytes) -> promises.put(id, PromiseCodec.decoded(bytes)));
    return promises;
  }

  @Test
  void sketches() {
    Map<String, ReportCell> cells = new HashMap<>();
    for (AnalysedReport report : all) {
      cells.put(report.facts().reportId(), new ReportCell(cells.size() % 2, 0, 0, ""));
    }
    ReportPlan plan =
        new ReportPlan(List.of(level("city"), level("province")), cells, List.of("云州市"));
    PhraseSketching sketching = new PhraseSketching(plan, Hanlp.ofThisJvm());
    assertThat(left(sketching).sieves())
        .usingRecursiveComparison()
        .isEqualTo(gathered(sketching, others).sieves())
        .isNotEqualTo(gathered(sketching, all).sieves());
  }

  private static ReportPlan.Level level(String label) {
    return new ReportPlan.Level(label, new int[] {2016}, new long[] {500}, new int[] {1}, 3_000);
  }
}
