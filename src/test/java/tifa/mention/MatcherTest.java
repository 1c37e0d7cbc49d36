package tifa.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tifa.analysis.Analysed;
import tifa.analysis.AnalysedReport;
import tifa.analysis.AnalysedSection;
import tifa.lexicon.Lexicon;
import tifa.lexicon.Lexicons;
import tifa.token.Hanlp;

class MatcherTest {
  private static final String CARBON = "双碳,,碳达峰碳中和|碳达峰、碳中和|碳达峰|碳中和,,";

  @Test
  void countsLongestSurfaceOnce() {
    assertThat(mentions("有序推进碳达峰碳中和", CARBON)).containsExactly("双碳:碳达峰碳中和");
    assertThat(mentions("有序推进碳达峰、碳中和。做好碳达峰工作。", CARBON)).containsExactly("双碳:碳达峰、碳中和", "双碳:碳达峰");
  }

  @Test
  void rejectsATermInsideAnotherWord() {
    assertThat(hits("改善人民生活，增进民生福祉。", "民生,,,,"))
        .containsExactly("民生:民生 contested", "民生:民生 counted");
    assertThat(hits("保持平稳增长，全力稳增长。", "稳增长,,,,"))
        .containsExactly("稳增长:稳增长 contested", "稳增长:稳增长 counted");
    assertThat(hits("贯彻创新发展理念和新发展理念。", "新发展理念,,,,"))
        .containsExactly("新发展理念:新发展理念 contested", "新发展理念:新发展理念 counted");
  }

  @Test
  void saysExcludedBeforeItSaysContested() {
    assertThat(hits("改善人民生活，增进民生福祉。", "民生,,,人民生活,"))
        .containsExactly("民生:民生 excluded", "民生:民生 counted");
    assertThat(hits("改善人民生活，增进民生福祉。", "民生,,,人民生活,exact"))
        .containsExactly("民生:民生 excluded", "民生:民生 counted");
  }

  @ParameterizedTest
  @CsvSource({
    "主动融入京津冀东部经济带, 京津冀",
    "加强对标世行营商环境评估, 营商环境",
    "打响打造林长制工作品牌, 林长制",
    "对标高质量发展要求, 高质量发展",
    "开展“对标高质量”发展行动, 高质量发展"
  })
  void countsATermWhoseBoundariesWouldCostLittle(String text, String term) {
    assertThat(mentions(text, term + ",,,,")).containsExactly(term + ":" + term);
  }

  @ParameterizedTest
  @CsvSource({"创新动能持续增强, 新动能", "便民生活圈, 民生", "帮助农民生产自救, 民生", "工业平稳增长, 稳增长", "改善人民生活, 民生"})
  void rejectsATermWhoseBoundariesWouldCostMuch(String text, String term) {
    assertThat(hits(text, term + ",,,,")).containsExactly(term + ":" + term + " contested");
  }

  @Test
  void pricesTheTextWithItsQuotationMarks() {
    assertThat(mentions("开展“惠民生”活补贴", "民生,,,,")).containsExactly("民生:民生");
    assertThat(mentions("开展惠民生活补贴", "民生,,,,")).isEmpty();
  }

  @Test
  void letsAMentionByPriceCoverWhatFollows() {
    assertThat(hits("对标高质量发展", "高质量发展,,质量发展,,"))
        .containsExactly("高质量发展:高质量发展 counted", "高质量发展:质量发展 overlapped");
  }

  @Test
  void excludesOnlyInsideOfWhatStandsOnBoundariesItself() {
    assertThat(hits("价格创新高，创新高等教育模式", "创新,,,创新高,"))
        .containsExactly("创新:创新 excluded", "创新:创新 counted");
    assertThat(hits("价格创新高，创新高等教育模式", "创新,,,创新高,exact"))
        .containsExactly("创新:创新 excluded", "创新:创新 excluded");
    assertThat(mentions("开展“百城惠民生”活动", "民生,,,惠民生活,")).containsExactly("民生:民生");
    assertThat(mentions("开展“百城惠民生”活动", "民生,,,惠民生活,exact")).isEmpty();
  }

  @Test
  void pricesASentenceWithoutEndInTimeThatGrowsWithIt() {
    String[] rows = {"民生,,,,", "稳增长,,,,", "新动能,,,,"};
    String hostile = "改善人民生活和平稳增长与创新动能".repeat(6_000);
    assertTimeout(Duration.ofSeconds(20), () -> assertThat(mentions(hostile, rows)).isEmpty());
  }

  @Test
  void excludesOnlyWhatStandsWhollyInside() {
    assertThat(hits("民生活力", "民生,,,民生活动,exact")).containsExactly("民生:民生 counted");
  }

  @Test
  void findsTheCharactersAnywhereWhereTheMatchIsExact() {
    assertThat(mentions("改善人民生活，增进民生福祉。", "民生,,,,exact")).containsExactly("民生:民生", "民生:民生");
  }

  @Test
  void letsAShorterSurfaceCountWhereTheLongerIsRejected() {
    assertThat(hits("发行专项债券", "专项债,,专项,专项债券,"))
        .containsExactlyInAnyOrder("专项债:专项债 excluded", "专项债:专项 excluded");
    assertThat(hits("增进民生活力", "民生,,民生活,,"))
        .filteredOn(hit -> hit.endsWith("counted"))
        .hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void countsNestedTermsForBoth() {
    assertThat(mentions("推动京津冀协同发展", "京津冀,,,,", "京津冀协同发展,,,,", "协同发展,,,,"))
        .containsExactlyInAnyOrder("京津冀:京津冀", "京津冀协同发展:京津冀协同发展", "协同发展:协同发展");
  }

  @Test
  void takesTheLeftmostOfOverlappingSurfaces() {
    assertThat(hits("发展改革开放", "甲,,发展改革|改革开放,,exact"))
        .containsExactly("甲:发展改革 counted", "甲:改革开放 overlapped");
    assertThat(mentions("改革改革改革", "改革,,改革改革,,exact")).containsExactly("改革:改革改革", "改革:改革");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "坚持“三个代表”重要思想",
        "坚持「三个代表」重要思想",
        "坚持\"三个代表\"重要思想",
        "坚持三个代表重要思想",
        "坚持“三个代表重要思想”",
        "坚持“ 三个 代表 ”\u200b重要思想"
      })
  void looksThroughQuotationMarksInTextAndLexicon(String text) {
    assertThat(mentions(text, "“三个代表”重要思想,,,,exact")).containsExactly("“三个代表”重要思想:三个代表重要思想");
    assertThat(mentions(text, "三个代表重要思想,,,,")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "发展新质 生产力",
        "发展新质\u200b生产力",
        "发展新质　生产力",
        "发展新质\u00a0生产力",
        "发展新质\ue004生产力",
        "发展新质⽣产力"
      })
  void findsATermHoweverItIsTyped(String text) {
    assertThat(mentions(text, "新质生产力,,,,")).containsExactly("新质生产力:新质生产力");
  }

  @ParameterizedTest
  @ValueSource(strings = {"。", "！", "？", "；", "\n", "!", ";"})
  void matchesNothingAcrossTheEndOfASentence(String end) {
    assertThat(mentions("要改革" + end + "开放好", "改革开放,,,,exact", "两头,,改革.*开放,,regex")).isEmpty();
  }

  @Test
  void matchesAcrossACommaWhereTheSurfaceHasOne() {
    assertThat(mentions("水渠是用来浇田的,不是用来排污的", "渠浇不污,,水渠是用来浇田的，不是用来排污的,,"))
        .containsExactly("渠浇不污:水渠是用来浇田的，不是用来排污的");
  }

  @Test
  void findsARegexLeftmostFirstAndNeverEmpty() {
    assertThat(mentions("第十四个五年规划和第十五个五年计划", "五年规划,,第十[一二三四五]个五年(规划|计划),,regex"))
        .containsExactly("五年规划:第十四个五年规划", "五年规划:第十五个五年计划");
    assertThat(mentions("改革开放", "甲,,改|改革,,regex")).containsExactly("甲:改");
    assertThat(mentions("改革开放", "甲,,x*,,regex")).isEmpty();
  }

  @Test
  void endsARegexBeforeTheEndOfTheParagraph() {
    assertThat(mentions("全面推动改革\n继续", "甲,,推动[^，]*,,regex")).containsExactly("甲:推动改革");
    assertThat(mentions("全面推动改革", "甲,,改革$,,regex")).containsExactly("甲:改革");
  }

  @Test
  void excludesInsideOfARegexToo() {
    assertThat(hits("人民生活与民生", "甲,,民生,人民生活,regex"))
        .containsExactly("甲:民生 excluded", "甲:民生 counted");
  }

  @ParameterizedTest
  @CsvSource({"抓好“链长制”工作, 链长制, 1", "全面推行“一制三化”改革, 一制三化, 1", "深化“放管服”改革, 放管服, 1"})
  void takesQuotedCoinagesForMentions(String text, String term, int expected) {
    assertThat(mentions(text, term + ",,,,")).hasSize(expected);
  }

  @Test
  void tellsHitsTermByTermAndByAscendingStart() {
    List<String> hits = hits("改革发展，改革发展", "改革,,,,", "发展,,,,");
    assertThat(hits.subList(0, 2).stream().distinct()).hasSize(1);
    assertThat(hits.subList(2, 4).stream().distinct()).hasSize(1);
  }

  @Test
  void findsWhatASlowReadingOfTheRulesFinds() {
    Random random = new Random(51);
    for (int i = 0; i < 400; i++) {
      List<String> surfaces = new ArrayList<>();
      for (int j = 1 + random.nextInt(4); j > 0; j--) {
        String surface = word(random, 1 + random.nextInt(3));
        if (!surfaces.contains(surface)) {
          surfaces.add(surface);
        }
      }
      String exclusion = word(random, 1) + surfaces.get(0) + word(random, 1);
      if (surfaces.contains(exclusion)) {
        continue;
      }
      String text = word(random, 30);
      String row = surfaces.get(0) + ",," + String.join("|", surfaces) + "," + exclusion + ",exact";
      List<String> expected = new ArrayList<>();
      for (int at = 0; at < text.length(); ) {
        int from = at;
        String longest =
            surfaces.stream()
                .filter(surface -> text.startsWith(surface, from))
                .filter(surface -> !isInside(text, from, from + surface.length(), exclusion))
                .reduce("", (a, b) -> b.length() > a.length() ? b : a);
        if (!longest.isEmpty()) {
          expected.add(surfaces.get(0) + ":" + longest);
        }
        at += Math.max(1, longest.length());
      }
      assertThat(mentions(text, row)).as("%s in %s", row, text).isEqualTo(expected);
    }
  }

  private static boolean isInside(String text, int start, int end, String exclusion) {
    for (int at = text.indexOf(exclusion); at >= 0; at = text.indexOf(exclusion, at + 1)) {
      if (at <= start && end <= at + exclusion.length()) {
        return true;
      }
    }
    return false;
  }

  private static String word(Random random, int length) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < length; i++) {
      word.append("甲乙丙".charAt(random.nextInt(3)));
    }
    return word.toString();
  }

  private static List<String> mentions(String body, String... rows) {
    return hits(body, rows).stream()
        .filter(hit -> hit.endsWith(" counted"))
        .map(hit -> hit.substring(0, hit.length() - " counted".length()))
        .toList();
  }

  /** Term, matched characters and verdict of each hit, in the order in which they are told. */
  private static List<String> hits(String body, String... rows) {
    Lexicon lexicon = Lexicons.of(rows);
    List<String> hits = new ArrayList<>();
    AnalysedReport report = Analysed.report(body);
    for (AnalysedSection section : report.sections()) {
      new Matcher(lexicon, Hanlp.ofThisJvm())
          .match(
              section,
              report.text(),
              (term, surface, start, end, verdict, price) ->
                  hits.add(
                      "%s:%s %s"
                          .formatted(
                              lexicon.terms().get(term).label(),
                              section.text().substring(start, end),
                              verdict.label())));
    }
    return hits;
  }

  @Test
  void doesNotSlowDownWithTheNumberOfTerms() {
    String[] rows = new String[10_000];
    Arrays.setAll(rows, i -> "生僻词" + Integer.toString(i, 36) + "号,,,,");
    Matcher many = new Matcher(Lexicons.of(rows), Hanlp.ofThisJvm());
    Matcher few = new Matcher(Lexicons.of(Arrays.copyOf(rows, 100)), Hanlp.ofThisJvm());
    AnalysedReport report = Analysed.report("全市上下同心，经济稳中有进，生僻的词很多。".repeat(20));
    HitSink none = (term, surface, start, end, verdict, price) -> {};
    long slow = Long.MAX_VALUE;
    long fast = Long.MAX_VALUE;
    for (int i = 0; i < 30; i++) {
      fast = Math.min(fast, nanos(few, report, none));
      slow = Math.min(slow, nanos(many, report, none));
    }
    assertThat(slow).isLessThan(20 * fast + 1_000_000);
  }

  private static long nanos(Matcher matcher, AnalysedReport report, HitSink sink) {
    long start = System.nanoTime();
    for (int i = 0; i < 20; i++) {
      matcher.match(report.sections().get(0), report.text(), sink);
    }
    return System.nanoTime() - start;
  }
}
