package tifa.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.lang3.SerializationUtils;
import org.junit.jupiter.api.Test;
import tifa.analysis.Analysed;
import tifa.analysis.AnalysedReport;
import tifa.analysis.ReportFold;
import tifa.lexicon.Lexicon;
import tifa.lexicon.Lexicons;
import tifa.mention.Matcher;
import tifa.token.Hanlp;

/** Counting by one lexicon and then by another gives what counting by the other alone gives. */
class RecountingTest {
  private static final Hanlp HANLP = Hanlp.ofThisJvm();

  private static final List<AnalysedReport> REPORTS =
      List.of(
          Analysed.report("一、去年工作回顾\n深化改革，扩大开放。改善民生；推进改革开放！\n二、今年工作安排\n改革。"),
          Analysed.report("一、去年工作回顾\n人民生活改善。坚持改革开放，保障民生。\n二、今年工作安排\n开放。"),
          Analysed.report("一、去年工作回顾\n数字经济增长5%。\n二、今年工作安排\n数字政府，数字经济。"),
          Analysed.report("一、去年工作回顾\n科技创新，人民生活。\n二、今年工作安排\n创新驱动，制度创新。"));

  /** Several rows of a label: each another form of the term. */
  private static final List<String> ROWS =
      List.of(
          "改革,甲,,,exact",
          "改革,甲|乙,,改革开放,exact",
          "改革,,,,",
          "开放,乙,,,exact",
          "改革开放,丙,,,exact",
          "民生,甲,,人民生活,exact",
          "民生,丙,,,exact",
          "民生,丙,人民生活,,",
          "数字经济,乙,数字政府,,exact",
          "增长,丁,增长\\d%,,regex",
          "创新,丁,科技创新,,",
          "政府,,,,exact");

  @Test
  void givesWhatCountingAloneGives() {
    for (int seed = 0; seed < 60; seed++) {
      Random random = new Random(seed);
      List<String> before = rows(random);
      List<String> now = rows(random);
      Counting counting = counting(Lexicons.of(now.toArray(String[]::new)));
      Lexicon old = Lexicons.of(before.toArray(String[]::new));
      assertThat(
              CountsInWords.of(
                  counting.setting(),
                  counting.from(old, fold(counting(old)), (again, ids) -> fold(again))))
          .as("%s after %s", now, before)
          .isEqualTo(CountsInWords.of(counting.setting(), fold(counting)));
    }
  }

  /** At least one, of each label one. */
  private static List<String> rows(Random random) {
    List<String> shuffled = new ArrayList<>(ROWS);
    Collections.shuffle(shuffled, random);
    Map<String, String> byLabel =
        shuffled.stream()
            .limit(1 + random.nextInt(ROWS.size()))
            .collect(
                Collectors.toMap(
                    row -> row.substring(0, row.indexOf(',')), row -> row, (one, other) -> one));
    return List.copyOf(new TreeMap<>(byLabel).values());
  }

  @Test
  void countsOnlyReportsWithAHitOfWhatChanged() {
    assertThat(countedAgain(List.of("改革,,,,exact"), List.of("改革,,,,exact", "创新,,,,exact")))
        .containsExactly(REPORTS.get(3).facts().reportId());
    assertThat(countedAgain(List.of("改革,,,,exact", "增长,,,,exact"), List.of("改革,,,,exact")))
        .containsExactly(REPORTS.get(2).facts().reportId());
    assertThat(countedAgain(List.of("创新,甲,,,exact"), List.of("创新,乙,,,exact")))
        .containsExactly(REPORTS.get(3).facts().reportId());
    assertThat(countedAgain(List.of("创新,甲,,,exact"), List.of("创新,甲,,,exact"))).isEmpty();
  }

  private static List<String> countedAgain(List<String> before, List<String> now) {
    Lexicon old = Lexicons.of(before.toArray(String[]::new));
    List<String> counted = new ArrayList<>();
    counting(Lexicons.of(now.toArray(String[]::new)))
        .from(
            old,
            fold(counting(old)),
            (again, ids) -> {
              CorpusCounts counts = fold(again);
              counted.addAll(counts.byReport().keySet());
              assertThat(counted).allMatch(ids);
              return counts;
            });
    return counted;
  }

  private static Counting counting(Lexicon lexicon) {
    Map<String, String> groups = new TreeMap<>();
    for (int i = 0; i < REPORTS.size(); i++) {
      groups.put(REPORTS.get(i).facts().reportId(), i % 2 == 0 ? "city" : "county");
    }
    return new Counting(lexicon, new Counter(lexicon, new Matcher(lexicon, HANLP), true), groups);
  }

  /** As where a task folds: it is sent what to do. */
  private static CorpusCounts fold(ReportFold<CorpusCounts> fold) {
    ReportFold<CorpusCounts> sent = SerializationUtils.clone(fold);
    CorpusCounts counts = sent.empty();
    REPORTS.forEach(report -> sent.add(report, counts));
    return counts;
  }
}
