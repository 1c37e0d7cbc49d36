package tifa.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tifa.analysis.Analysed;
import tifa.lexicon.Lexicon;
import tifa.lexicon.Lexicons;
import tifa.mention.Matcher;
import tifa.mention.Verdict;
import tifa.section.Role;
import tifa.token.Hanlp;

class CounterTest {
  private static final String REPORT =
      "一、过去一年工作回顾\n深化改革，改善人民生活。\n二、今年工作安排\n（一）深化改革\n改革永无止境。增进民生福祉。";
  private static final Lexicon LEXICON =
      Lexicons.of(
          "改革,经济,,,",
          "民生,社会|生活,,,",
          "京津冀,区域,,,",
          "京津冀协同发展,区域,,,",
          "协同,区域,,,exact",
          "人民生活,生活,,,",
          "稳增长,,,平稳增长,");

  @Test
  void countsMentionsByRole() {
    assertThat(byRole(count(LEXICON, REPORT)))
        .containsExactly("plan 改革 2", "plan 民生 1", "review 人民生活 1", "review 改革 1");
  }

  @Test
  void countsRejectedHitsApart() {
    Lexicon lexicon = Lexicons.of("民生,,,,", "稳增长,,,平稳增长,", "改革,,,,");
    List<String> rejected = new ArrayList<>();
    only(count(lexicon, "改善人民生活，实现平稳增长，深化改革。人民生活好。"))
        .rejected(
            (term, contested, excluded) ->
                rejected.add(lexicon.terms().get(term).label() + " " + contested + " " + excluded));
    assertThat(rejected).containsExactlyInAnyOrder("民生 2 0", "稳增长 0 1");
  }

  @Test
  void countsCharactersThatNestedTermsShareOnceInACategory() {
    assertThat(byCategory("推动京津冀协同发展。京津冀联动。")).containsExactly("区域 4 2");
  }

  @Test
  void countsATermInEachOfItsCategories() {
    assertThat(byCategory("增进民生福祉。改善人民生活。")).containsExactlyInAnyOrder("社会 1 1", "生活 2 2");
  }

  @Test
  void countsMentionsSideBySideAsTwoSpans() {
    Lexicon lexicon = Lexicons.of("改革,经济,,,exact", "开放,经济,,,exact");
    assertThat(byCategory(lexicon, "改革开放。")).containsExactly("经济 2 2");
  }

  @Test
  void auditsEverySurface() {
    Lexicon lexicon = Lexicons.of("双碳,,碳达峰碳中和|碳达峰|碳中和,碳中和林,");
    SurfaceAudit audit = count(lexicon, "推进碳达峰碳中和。种好碳中和林。做好碳达峰工作。").audit();
    assertThat(row(audit, lexicon, 0)).isEqualTo("双碳 0 0 0 0");
    assertThat(row(audit, lexicon, 1)).isEqualTo("碳达峰碳中和 1 1 0 0");
    assertThat(row(audit, lexicon, 2)).isEqualTo("碳达峰 2 1 0 0");
    assertThat(audit.hits(0, 2, Verdict.OVERLAPPED)).isEqualTo(1);
    assertThat(row(audit, lexicon, 3)).isEqualTo("碳中和 2 0 1 0");
  }

  @Test
  void showsOneContestedHitWithItsSurroundings() {
    Lexicon lexicon = Lexicons.of("民生,,,,");
    SurfaceAudit audit = count(lexicon, "不断改善城乡人民生活水平和质量。\n人民生活好。").audit();
    assertThat(audit.rawHits(0, 0)).isEqualTo(2);
    assertThat(audit.exampleContested(0, 0)).isEqualTo("断改善城乡人【民生】活水平和质量");
    assertThat(count(lexicon, "增进民生福祉。").audit().exampleContested(0, 0)).isEmpty();
  }

  @Test
  void showsNoHalfOfACharacter() {
    String example =
        count(Lexicons.of("民生,,,,"), "𠮷乡城乡人民生活一二三四𠮷。").audit().exampleContested(0, 0);
    assertThat(example).isEqualTo("𠮷乡城乡人【民生】活一二三四𠮷");
  }

  @Test
  void givesTheSameInWhateverOrderCountsAreMerged() {
    List<CorpusCounts> parts = new ArrayList<>();
    List<String> results = new ArrayList<>();
    for (int seed = 0; seed < 12; seed++) {
      parts.clear();
      Counter counter = new Counter(LEXICON, new Matcher(LEXICON, Hanlp.ofThisJvm()));
      for (int i = 0; i < 9; i++) {
        CorpusCounts part = new CorpusCounts(LEXICON);
        counter.count(Analysed.report(REPORT + "第" + i + "段：人民生活，京津冀协同发展。"), part);
        if (i % 2 == 0) {
          counter.count(Analysed.report("改革" + i + "，人民生活。"), part);
        }
        parts.add(part);
      }
      Random random = new Random(seed);
      Collections.shuffle(parts, random);
      while (parts.size() > 1) {
        CorpusCounts taken = parts.remove(random.nextInt(parts.size()));
        parts.get(random.nextInt(parts.size())).merge(taken);
      }
      results.add(describe(parts.get(0)));
    }
    assertThat(results).hasSize(12);
    assertThat(results.stream().distinct()).hasSize(1);
  }

  private static String row(SurfaceAudit audit, Lexicon lexicon, int surface) {
    return "%s %d %d %d %d"
        .formatted(
            lexicon.terms().get(0).surfaces().get(surface).written(),
            audit.rawHits(0, surface),
            audit.hits(0, surface, Verdict.COUNTED),
            audit.hits(0, surface, Verdict.EXCLUDED),
            audit.hits(0, surface, Verdict.CONTESTED));
  }

  private static String describe(CorpusCounts counts) {
    Map<String, String> reports = new TreeMap<>();
    counts
        .byReport()
        .forEach(
            (id, report) -> {
              StringBuilder numbers = new StringBuilder();
              ReportCounts.Row row = (a, b, c) -> numbers.append(a + "," + b + "," + c + ";");
              report.byRole(row);
              report.rejected(row);
              report.byCategory(row);
              reports.put(id, numbers.toString());
            });
    StringBuilder all = new StringBuilder(reports.toString());
    for (int term = 0; term < LEXICON.terms().size(); term++) {
      for (Verdict verdict : Verdict.values()) {
        all.append(counts.audit().hits(term, 0, verdict)).append(' ');
      }
      all.append(counts.audit().exampleContested(term, 0)).append('\n');
    }
    return all.toString();
  }

  private static List<String> byRole(CorpusCounts counts) {
    List<String> rows = new ArrayList<>();
    only(counts)
        .byRole(
            (role, term, mentions) ->
                rows.add(
                    Role.values()[role].label()
                        + " "
                        + LEXICON.terms().get(term).label()
                        + " "
                        + mentions));
    Collections.sort(rows);
    return rows;
  }

  private static List<String> byCategory(String body) {
    return byCategory(LEXICON, body);
  }

  private static List<String> byCategory(Lexicon lexicon, String body) {
    List<String> rows = new ArrayList<>();
    only(count(lexicon, body))
        .byCategory(
            (category, mentions, spans) ->
                rows.add(lexicon.categories().get(category) + " " + mentions + " " + spans));
    return rows;
  }

  private static ReportCounts only(CorpusCounts counts) {
    assertThat(counts.byReport()).hasSize(1);
    return counts.byReport().values().iterator().next();
  }

  private static CorpusCounts count(Lexicon lexicon, String body) {
    CorpusCounts counts = new CorpusCounts(lexicon);
    new Counter(lexicon, new Matcher(lexicon, Hanlp.ofThisJvm()))
        .count(Analysed.report(body), counts);
    return counts;
  }
}
