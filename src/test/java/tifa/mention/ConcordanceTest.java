package tifa.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tifa.analysis.Analysed;
import tifa.analysis.AnalysedReport;
import tifa.lexicon.Lexicon;
import tifa.lexicon.Lexicons;
import tifa.token.Hanlp;

class ConcordanceTest {
  @Test
  void quotesTheSentenceAsWritten() {
    assertThat(quotation("稳中求进。我们深化“放 管服”改革,优化环境。继续前进。", "放管服改革,,,,"))
        .isEqualTo(new Quotation(23, 30, "我们深化“", "放 管服”改革", ",优化环境。"));
  }

  @Test
  void countsOffsetsInCodePointsAfterASupplementaryCharacter() {
    Quotation quotation = quotation("𠮷港𠮷城推进乡村振兴。", "乡村振兴,,,,");
    assertThat(quotation).isEqualTo(new Quotation(19, 23, "𠮷港𠮷城推进", "乡村振兴", "。"));
  }

  @Test
  void startsASentenceWithTheParagraph() {
    assertThat(quotation("甲。\n　　“双碳”工作起步。\n乙。", "双碳,,,,"))
        .isEqualTo(new Quotation(19, 21, "“", "双碳", "”工作起步。"));
  }

  @Test
  void leavesAClosingQuotationMarkToTheSentenceBefore() {
    assertThat(quotation("他说：“好。”推进乡村振兴。", "乡村振兴,,,,").left()).isEqualTo("推进");
  }

  @Test
  void endsASentenceAtTheEndOfItsParagraph() {
    assertThat(quotation("推进乡村振兴\n乙。", "乡村振兴,,,,").right()).isEmpty();
    assertThat(quotation("一、推进乡村振兴\n乙。", "乡村振兴,,,,").left()).isEqualTo("一、推进");
  }

  @Test
  void quotesWholeCharactersWhereOneBecomesSeveral() {
    assertThat(quotation("新增3㎡绿地", "平米,,m2,,exact").match()).isEqualTo("㎡");
    assertThat(quotation("新增3㎡绿地", "平米,,2绿地,,exact").match()).isEqualTo("㎡绿地");
  }

  @Test
  void quotesNothingThatWasCutAsARepeat() {
    StringBuilder block = new StringBuilder();
    Random random = new Random(3);
    for (int i = 0; i < 700; i++) {
      block.append((char) (0x5200 + random.nextInt(1_500)));
    }
    Quotation quotation = quotation("甲" + block + "。\n甲" + block + "。\n推进乡村振兴。", "乡村振兴,,,,");
    assertThat(quotation.left()).isEqualTo("推进");
  }

  @Test
  void ordersHitsByStartThenTerm() {
    AnalysedReport report = Analysed.report("一、回顾\n京津冀协同发展与改革。\n二、安排\n改革。");
    Lexicon lexicon = Lexicons.of("改革,,,,", "京津冀,,,,", "京津冀协同发展,,,,");
    List<Mention> mentions =
        Concordance.of(
            report, new Matcher(lexicon, Hanlp.ofThisJvm()), verdict -> verdict == Verdict.COUNTED);
    assertThat(mentions)
        .extracting(
            m -> m.sectionNumber() + " " + m.quotation().start() + " " + m.quotation().match())
        .containsExactly("s1 18 京津冀", "s1 18 京津冀协同发展", "s1 26 改革", "s2 35 改革");
    assertThat(mentions)
        .extracting(Mention::role)
        .containsExactly("review", "review", "review", "plan");
    assertThat(mentions).extracting(Mention::reportId).containsOnly(report.facts().reportId());
  }

  @Test
  void namesTheWordsThatWereFoundAndNotThePattern() {
    AnalysedReport report = Analysed.report("实施“1＋4”政策，落实2+N 行动。构建“双\u200b碳”体系。");
    Matcher matcher =
        new Matcher(
            Lexicons.of("数字加号,,\\d\\+[\\dN],,regex", "碳达峰,,“双碳”体系,,exact"), Hanlp.ofThisJvm());
    assertThat(Concordance.of(report, matcher, verdict -> verdict == Verdict.COUNTED))
        .extracting(mention -> mention.surface() + " < " + mention.quotation().match())
        .containsExactly("1+4 < 1＋4", "2+N < 2+N", "双碳体系 < 双\u200b碳”体系");
  }

  @Test
  void keepsRejectedHitsApart() {
    AnalysedReport report = Analysed.report("改善人民生活，增进民生福祉。");
    Matcher matcher = new Matcher(Lexicons.of("民生,,,,"), Hanlp.ofThisJvm());
    assertThat(Concordance.of(report, matcher, verdict -> verdict == Verdict.CONTESTED))
        .extracting(m -> m.quotation().left() + "[" + m.quotation().match() + "]")
        .containsExactly("改善人[民生]");
  }

  @Test
  void slicesTheKeptTextAtItsOffsetsWhateverStandsInIt() {
    Random random = new Random(61);
    Matcher matcher = new Matcher(Lexicons.of("改革,,深化改革,,exact", "开放,,,,exact"), Hanlp.ofThisJvm());
    String[] pieces = {
      "改", "革", "深化改革", "开放", "𠮷", "。", "，", " ", "\n", "“", "”", "\u200b", "㎡", "；", "　", "⽣",
      "ab"
    };
    int seen = 0;
    for (int i = 0; i < 500; i++) {
      StringBuilder body = new StringBuilder("全市上下团结奋斗，建设美丽云州，城乡面貌一新，百姓安居乐业。");
      for (int j = 0; j < 40; j++) {
        body.append(pieces[random.nextInt(pieces.length)]);
      }
      AnalysedReport report = Analysed.report(body.toString());
      String kept = report.text();
      for (Mention mention : Concordance.of(report, matcher, verdict -> true)) {
        Quotation q = mention.quotation();
        int from = kept.offsetByCodePoints(0, q.start());
        int to = kept.offsetByCodePoints(0, q.end());
        assertThat(kept.substring(from, to)).isEqualTo(q.match());
        assertThat(kept.substring(0, from)).endsWith(q.left());
        assertThat(kept.substring(to)).startsWith(q.right());
        assertThat(q.match().replaceAll("[\\s　“”\u200b]", "")).isIn("改革", "深化改革", "开放");
        assertThat(q.left()).as(kept).doesNotContain("。").doesNotContain("；");
        seen++;
      }
    }
    assertThat(seen).isGreaterThan(1_000);
  }

  @Test
  void quotesAtMostAHundredCodePointsOfASentenceOnEitherSide() {
    String left = "𠮷".repeat(70) + "，" + "甲".repeat(60);
    String right = "，" + "乙".repeat(98) + "𠮷丙";
    AnalysedReport report = Analysed.report(left + "改革" + right + "。");
    Quotation quotation = only(new Concordance(report, REFORM).sample(term -> 10));
    assertThat(quotation.left()).isEqualTo("𠮷".repeat(39) + "，" + "甲".repeat(60));
    assertThat(quotation.match()).isEqualTo("改革");
    assertThat(quotation.right()).isEqualTo("，" + "乙".repeat(98) + "𠮷");
  }

  @Test
  void quotesASentenceOfThreeHundredCodePointsWhole() {
    String left = "𠮷".repeat(200);
    String right = "乙".repeat(97) + "。";
    Quotation quotation = only(of("丙。" + left + "改革" + right + "丁。"));
    assertThat(quotation.sentence()).isEqualTo(left + "改革" + right);
  }

  @Test
  void cutsALongerSentenceAtTheBeginningAndTheEndOfAClause() {
    String before = "甲".repeat(24) + "，";
    String after = "乙".repeat(24) + "，";
    Quotation quotation = only(of(before.repeat(15) + "改革" + after.repeat(15) + "。"));
    assertThat(quotation.left()).isEqualTo("…" + before.repeat(5));
    assertThat(quotation.right()).isEqualTo(after.repeat(5) + "…");
  }

  @Test
  void givesTheRoomOfAShortSideToTheOther() {
    String clause = "甲".repeat(24) + "，";
    Quotation quotation = only(of("推进改革，" + clause.repeat(15) + "。"));
    assertThat(quotation.left()).isEqualTo("推进");
    assertThat(quotation.right()).isEqualTo("，" + clause.repeat(11) + "…");
  }

  @Test
  void cutsAnExcerptOutOfAMatchThatIsLongerItself() {
    Matcher matcher = new Matcher(Lexicons.of("甲,,甲+改革,,regex"), Hanlp.ofThisJvm());
    AnalysedReport report = Analysed.report("推进" + "甲".repeat(500) + "改革。");
    Quotation quotation = only(Concordance.of(report, matcher, verdict -> true));
    assertThat(quotation.end() - quotation.start()).isEqualTo(502);
    assertThat(quotation.sentence().length()).isLessThanOrEqualTo(300);
    assertThat(quotation.sentence()).contains("甲甲").endsWith("…");
  }

  private static final Matcher REFORM = new Matcher(Lexicons.of("改革,,,,exact"), Hanlp.ofThisJvm());

  private static List<Mention> of(String body) {
    return Concordance.of(Analysed.report(body), REFORM, verdict -> true);
  }

  private static Quotation only(List<Mention> mentions) {
    assertThat(mentions).hasSize(1);
    return mentions.get(0).quotation();
  }

  private static Quotation quotation(String body, String row) {
    List<Mention> mentions =
        Concordance.of(
            Analysed.report(body),
            new Matcher(Lexicons.of(row), Hanlp.ofThisJvm()),
            verdict -> verdict == Verdict.COUNTED);
    assertThat(mentions).as(body).hasSize(1);
    return mentions.get(0).quotation();
  }
}
