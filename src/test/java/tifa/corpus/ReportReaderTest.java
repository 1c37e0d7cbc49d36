package tifa.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tifa.problem.Problem;
import tifa.problem.ProblemCode;
import tifa.problem.RejectedFileException;

class ReportReaderTest {
  private static final String OPENING = "现在，我代表市人民政府，向大会报告政府工作，请予审议。";
  private static final String BODY = OPENING + "\n一、过去一年工作回顾\n全市经济稳中有进。\n";

  @Test
  void readsATitleBlockInFull() {
    TitleBlock block =
        block(
            """
            云州市2031年政府工作报告

            ――2031年1月15日在云州市第九届人民代表大会第六次会议上
            云州市市长　梅若水

            各位代表：
            """
                + BODY);
    assertThat(block.title()).isEqualTo("云州市2031年政府工作报告");
    assertThat(block.year()).contains(2031);
    assertThat(block.kind()).isEqualTo(ReportKind.WORK_REPORT);
    assertThat(block.deliveredOn()).contains(LocalDate.of(2031, 1, 15));
    assertThat(block.speaker()).isEqualTo("梅若水");
    assertThat(block.abridged()).isFalse();
    assertThat(block.lines()).hasSize(4).endsWith("各位代表：");
  }

  @Test
  void leavesTheFirstSentenceInTheBody() {
    assertThat(firstBodyLine("政府工作报告\n各位代表：\n" + BODY)).isEqualTo(OPENING);
    assertThat(firstBodyLine("政府工作报告\n——2031年1月5日在市人民代表大会上\n市长 梅若水\n" + BODY)).isEqualTo(OPENING);
    assertThat(firstBodyLine("政府工作报告\n各位代表，" + BODY)).isEqualTo("各位代表，" + OPENING);
  }

  @Test
  void readsATitleWithTheDateOnItsLine() {
    TitleBlock block = block("政府工作报告——2031年1月15日在云州市第九届人民代表大会第六次会议上\n云州市市长　梅若水\n各位代表：\n" + BODY);
    assertThat(block.title()).isEqualTo("政府工作报告");
    assertThat(block.deliveredOn()).contains(LocalDate.of(2031, 1, 15));
    assertThat(block.years()).extracting(YearClue::kind).containsExactly(YearClue.Kind.DELIVERY);
    assertThat(block.speaker()).isEqualTo("梅若水");
  }

  /** A report of 2031 that was given in December. */
  @Test
  void takesTheDateOnItsLineForNoYearOfTheTitle() {
    TitleBlock block = block("2031年政府工作报告（2030年12月28日在云州市第九届人民代表大会第六次会议上）\n各位代表：\n" + BODY);
    assertThat(block.year()).contains(2031);
    assertThat(block.deliveredOn()).contains(LocalDate.of(2030, 12, 28));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          云州市市长　梅 若 水                                     | 梅若水
          云州市人民政府代市长 梅若水                              | 梅若水
          云岭省副省长兼发展计划委员会主任梅若水                   | 梅若水
          自治区主席 艾山·买买提                                   | 艾山·买买提
          ——2031年1月15日在云州市第九届人民代表大会第六次会议上 市长 梅若水 | 梅若水
          云州市市长;梅若水                                        | 梅若水
          2031年1月15日在云州市第九届人民代表大会第六次会议上市长梅若水作报告 | 梅若水
          2031年1月15日在云州市第九届人民代表大会第六次会议上云州市市长 梅若水同志作政府工作报告。 | 梅若水
          ——2031年1月15日市长 梅若水在云州市第九届人民代表大会第六次会议上的讲话 | 梅若水
          ----2031年1月15日梅若水市长在云州市第九届人民代表大会第六次会议的政府工作报告 | 梅若水
          2031年1月15日 市长 梅若水                                | 梅若水
          市　长;梅 若 和;（2031年1月15日）                        | 梅若和
          云州市人民政府市长、党组书记 梅若水                      | 梅若水
          报告人：梅若水                                           | 梅若水
          云水盟盟长 宝音德力格尔                                  | 宝音德力格尔
          云州市市长                                               | -
          来源：云州市市长信箱                                     | -
          """)
  void readsTheNameOfTheSpeaker(String lines, String name) {
    String text = "政府工作报告\n" + lines.replace(';', '\n') + "\n各位代表：\n" + BODY;
    assertThat(block(text).speaker()).isEqualTo(name == null ? "" : name);
  }

  @Test
  void keepsASpacedSalutationFromTheNameAboveIt() {
    assertThat(block("政府工作报告\n市 长　梅 若 和\n各 位 代 表 ：\n" + BODY).speaker()).isEqualTo("梅若和");
  }

  @Test
  void takesASalutationForNoSpeaker() {
    assertThat(block("政府工作报告\n各位主任、委员：\n" + BODY).speaker()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "发布时间：2031年2月10日 07时41分",
        "2031年2月10日 07:41",
        "来源：云州日报 2031年2月10日",
        "日期:\n2031年2月10日"
      })
  void takesTheDateOfAWebPageForNoDelivery(String stamp) {
    TitleBlock block = block("政府工作报告\n" + stamp + "\n2031年2月3日在云州市第九届人民代表大会第六次会议上\n各位代表：\n" + BODY);
    assertThat(block.deliveredOn()).contains(LocalDate.of(2031, 2, 3));
    assertThat(block("政府工作报告\n" + stamp + "\n各位代表：\n" + BODY).deliveredOn()).isEmpty();
  }

  @Test
  void prefersTheDateOfAMeetingToABareOne() {
    TitleBlock block = block("政府工作报告\n2031年2月10日\n——2031年2月3日在云州市第九届人民代表大会第六次会议上\n各位代表：\n" + BODY);
    assertThat(block.deliveredOn()).contains(LocalDate.of(2031, 2, 3));
  }

  @Test
  void knowsAReportWithoutSalutationByItsHeadings() throws RejectedFileException {
    String prose = "工业回升，农业增产，城乡面貌焕然一新，人民生活得到改善。".repeat(10);
    String text = "2030年工作回顾\n" + prose + "\n2031年工作安排\n" + prose;
    assertThat(new ReportReader().read("a.txt", text, false).reports()).hasSize(1);
    assertThat(firstBodyLine(text)).isEqualTo("2030年工作回顾");
    RejectedFileException refused =
        catchThrowableOfType(
            RejectedFileException.class,
            () -> new ReportReader().read("a.txt", text.replace("2031年", "2033年"), false));
    assertThat(refused.code()).isEqualTo(ProblemCode.NO_REPORT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "云州市九届人大六次会议开幕\n市长梅若水代表市政府向大会作政府工作报告。报告分两部分：\n一、2030年工作回顾\n二、2031年工作安排",
        "云州市九届人大六次会议开幕\n市长梅若水作《政府工作报告》\n会场气氛热烈。",
        "市政府就《政府工作报告》征求市人大常委会意见\n会议听取了说明。",
        "2031年云州市政府工作报告重点任务分解方案\n各县区人民政府：\n一、2031年主要目标",
        "政府工作报告\n政府工作报告是各级政府的一种公文形式。\n一、报告的结构",
        "2031年政府工作报告“高票通过”背后的民意",
        "2031年《政府工作报告》继续大瘦身",
        "1975年政府工作报告\n那些年的报告\n市长梅若水向大会作政府工作报告，用时最短。",
      })
  void takesWhatIsWrittenAboutAReportForNone(String head) {
    String article = head + "\n" + "代表们认为，报告求真务实，部署清楚，催人奋进。".repeat(20);
    RejectedFileException refused =
        catchThrowableOfType(
            RejectedFileException.class, () -> new ReportReader().read("a.txt", article, false));
    assertThat(refused.code()).isEqualTo(ProblemCode.NO_REPORT);
  }

  @Test
  void readsTheTitleBlockBelowAnIntroductionOfItsEditor() {
    String introduction =
        "关于云州市政府工作报告\n" + "小编整理了今年的报告，欢迎阅读。云州是一座美丽的城市，山清水秀，物产丰饶，百姓安居乐业。".repeat(4);
    TitleBlock block =
        block(introduction + "\n——2031年1月15日在云州市第九届人民代表大会第六次会议上\n市长 梅若水\n各位代表：\n" + BODY);
    assertThat(block.deliveredOn()).contains(LocalDate.of(2031, 1, 15));
    assertThat(block.speaker()).isEqualTo("梅若水");
  }

  @Test
  void knowsASummaryThatTellsWhatWasSaid() throws RejectedFileException {
    String prose = "工业回升，农业增产，城乡面貌焕然一新，人民生活得到改善。".repeat(5);
    String told = "梅若水市长说，" + prose + "\n";
    String summary = "梅若水市长在报告中首先指出，" + prose + "\n" + told.repeat(4);
    assertThat(new ReportReader().read("a.txt", summary, false).reports()).hasSize(1);
    RejectedFileException refused =
        catchThrowableOfType(
            RejectedFileException.class, () -> new ReportReader().read("a.txt", told, false));
    assertThat(refused.code()).isEqualTo(ProblemCode.NO_REPORT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "——2031年1月15日在云州市第九届人民代表大会第六次会议上",
        "――2031年1月15日在云州市第九届人民代表大会第六次会议上",
        "--2031年1月15日在云州市第九届人民代表大会第六次会议上",
        "----2031年1月15日在云州市第九届人民代表大会第六次会议上",
        "（2031年1月15日）",
        "(2031年1月15日在云州市第九届人民代表大会第六次会议上)",
        "――２０３１年１月１５日在云州市第九届人民代表大会第六次会议上",
        "2 0 3 1 年1 月15 日在云州市第九届人民代表大会第六次会议上",
        "二〇三一年一月十五日",
        "二O三一年一月十五日在云州市第九届人民代表大会第六次会议上"
      })
  void readsEveryShapeOfDateLine(String line) {
    for (String salutation : List.of("", "各位代表：\n")) {
      String text = "政府工作报告\n" + line + "\n市长 梅若水\n" + salutation + BODY;
      assertThat(block(text).deliveredOn()).as(text).contains(LocalDate.of(2031, 1, 15));
      assertThat(block(text).speaker()).isEqualTo("梅若水");
      assertThat(firstBodyLine(text)).isEqualTo(OPENING);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"各位代表：", "各位代表!", "各位代表，", "各位代表、同志们：", "各位主任、委员：", "同志们：", "代表们：", "各位代表"})
  void takesTheSalutationForMetadata(String salutation) {
    assertThat(firstBodyLine("政府工作报告\n" + salutation + "\n" + BODY)).isEqualTo(OPENING);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2031年云州市政府工作报告(全文)                            | 2031 | WORK_REPORT
          2031政府工作报告                                          | 2031 | WORK_REPORT
          关于2031年云州市政府工作的报告                            | 2031 | WORK_REPORT
          关于2030年国民经济计划执行情况和2031年计划草案的报告      | 2031 | PLAN
          关于2030年财政决算和2031年财政预算的报告                  | 2031 | BUDGET
          关于云州市2030年国民经济和社会发展计划执行情况与2031年国民经济和社会发展计划（草案）的报告 | 2031 | PLAN
          云州市人民政府2031年工作报告                              | 2031 | WORK_REPORT
          2031年云水地区行政公署工作报告                            | 2031 | WORK_REPORT
          云州高新技术产业开发区管委会2031年工作报告                | 2031 | WORK_REPORT
          """)
  void readsYearAndKindFromTheTitle(String title, int year, ReportKind kind) {
    TitleBlock block = block(title + "\n各位代表：\n" + BODY);
    assertThat(block.year()).contains(year);
    assertThat(block.kind()).isEqualTo(kind);
  }

  @Test
  void takesThePromisedLandForNoYearOfTheReport() {
    TitleBlock block = block("关于“十七五”计划和２０５５年远景目标纲要的报告\n——2041年2月7日\n各位代表：\n" + BODY);
    assertThat(block.years()).extracting(YearClue::kind).containsExactly(YearClue.Kind.DELIVERY);
    assertThat(block.deliveredOn()).contains(LocalDate.of(2041, 2, 7));
    assertThat(block("2041年政府工作报告\n关于2055年远景目标纲要的报告\n各位代表：\n" + BODY).year()).contains(2041);
  }

  @Test
  void letsASubtitleSayThatItIsAPlanReport() {
    TitleBlock block = block("2032年政府工作报告\n关于二〇三二年计划草案的报告\n各位代表：\n" + BODY);
    assertThat(block.kind()).isEqualTo(ReportKind.PLAN);
    assertThat(block.title()).isEqualTo("2032年政府工作报告");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          政府工作报告（摘要）            | true
          政府工作报告;（摘要）           | true
          政府工作报告;（节选）           | true
          政府工作报告;(全文)             | false
          政府工作报告（全文）            | false
          """)
  void seesThatATextIsASummary(String lines, boolean abridged) {
    assertThat(block(lines.replace(';', '\n') + "\n各位代表：\n" + BODY).abridged()).isEqualTo(abridged);
  }

  @Test
  void takesASloganBelowTheTitleForMetadata() {
    String text = "政府工作报告\n同心协力，为建设美丽云州而奋斗\n——2031年1月5日\n" + BODY;
    assertThat(firstBodyLine(text)).isEqualTo(OPENING);
  }

  /** Headlines beside a printed page, joined for lines of equal length. */
  @Test
  void takesHeadlinesAboveTheSalutationForMetadata() {
    String headlines = "市政府召开常务会议研究民生工作".repeat(10);
    assertThat(firstBodyLine(headlines + "\n各位代表：\n" + BODY)).isEqualTo(OPENING);
    String news = "会议听取了各项工作的汇报。".repeat(10);
    assertThat(firstBodyLine(news + "\n各位代表：\n" + BODY)).isEqualTo(news);
  }

  @ParameterizedTest
  @ValueSource(strings = {"各位代表：\n", ""})
  void stepsOverATableOfContents(String salutation) {
    String contents = "目　录\n一、过去一年工作回顾\n二、今年工作安排\n";
    String parts = "一、过去一年工作回顾\n经济稳中有进。\n二、今年工作安排\n抓好项目建设。\n";
    String title = "政府工作报告\n（2031年1月5日）\n";
    assertThat(texts(title + contents + salutation + OPENING + "\n" + parts))
        .containsExactly(OPENING, "一、过去一年工作回顾", "经济稳中有进。", "二、今年工作安排", "抓好项目建设。");
    assertThat(texts(title + salutation + contents + OPENING + "\n" + parts))
        .containsExactly(OPENING, "一、过去一年工作回顾", "经济稳中有进。", "二、今年工作安排", "抓好项目建设。");
  }

  @Test
  void keepsTextOnOneLine() {
    String line = "云州市2031年政府工作报告　各位代表：" + OPENING + "一、回顾。" + "经济稳中有进。".repeat(30);
    assertThat(texts(line)).hasSize(1);
  }

  @Test
  void splitsAFileOfSeveralReports() {
    String first = "云州市2030年政府工作报告\n各位代表：\n" + OPENING + "\n" + prose(400, 1);
    String second = "云州市2031年政府工作报告\n——2031年1月15日在市人民代表大会第六次会议上\n" + OPENING + "\n" + prose(400, 2);
    FileReading reading = read(first + "\n\n" + second);
    assertThat(reading.reports()).hasSize(2);
    Report last = reading.reports().get(1);
    assertThat(last.position()).isEqualTo(2);
    assertThat(last.titleBlock().year()).contains(2031);
    assertThat(last.text()).startsWith("云州市2031年");
    assertThat(last.text().substring(last.body().get(0).start(), last.body().get(0).end()))
        .isEqualTo(OPENING);
    assertThat(reading.reports().get(0).text()).endsWith("\n\n").startsWith("云州市2030年");
  }

  @Test
  void splitsReportsOfWhichOnlyTitleAndFirstHeadingTellTheBeginning() {
    String first = "云州市2030年政府工作报告\n一、2029年工作回顾\n" + prose(400, 1);
    String second = "云州市2031年政府工作报告\n一、2030年工作回顾\n" + prose(400, 2);
    FileReading reading = read(first + "\n" + second);
    assertThat(reading.reports()).hasSize(2);
    assertThat(reading.reports().get(1).titleBlock().year()).contains(2031);
    String tasks = "\n2031年政府工作报告重点任务分工\n一、2031年主要目标\n" + prose(400, 3);
    assertThat(read(second + tasks).reports()).hasSize(1);
  }

  @Test
  void takesATitleThatIsOnlyMentionedForNoNewReport() {
    String text = "云州市政府工作报告\n各位代表：\n" + prose(400, 1) + "\n政府工作报告\n" + prose(400, 2);
    assertThat(read(text).reports()).hasSize(1);
  }

  @Test
  void countsEightCopiesOnceAndSaysSo() {
    String copy = "云州市政府工作报告\n各位代表：\n" + OPENING + "\n" + prose(1_500, 3) + "\n";
    FileReading reading = read(copy.repeat(8));
    assertThat(reading.reports()).hasSize(1);
    Report report = reading.reports().get(0);
    assertThat(report.body()).extracting(Paragraph::text).containsExactly(OPENING, prose(1_500, 3));
    int visible = (int) copy.codePoints().filter(c -> c != '\n').count();
    assertThat(report.removedChars()).isEqualTo(7 * visible);
    assertThat(reading.problems()).hasSize(7).allMatch(p -> p.code() == ProblemCode.REPEATED_BLOCK);
    assertThat(reading.problems().get(0).detail())
        .contains("%d characters from offset %d".formatted(visible, copy.length()));
  }

  @Test
  void readsOverAFootnoteMarkInsideATermAndKeepsItsPlace() {
    String text = "政府工作报告\n来源：云州日报\n各位代表：\n推动数字［1］经济发展，建设“三网”［2］。";
    FileReading reading = read(text);
    Report report = reading.reports().get(0);
    Paragraph paragraph = report.body().get(0);
    assertThat(paragraph.text()).isEqualTo("推动数字经济发展，建设“三网”。");
    assertThat(paragraph.normal().originOf(paragraph.text().indexOf('经')))
        .isEqualTo(text.indexOf('经'));
    assertThat(report.removedChars()).isEqualTo("来源：云州日报［1］［2］".length());
    assertThat(reading.problems())
        .extracting(Problem::detail)
        .containsExactly(
            "Pieces of the page that were cut: 1, characters: 7, the first at offset 7: 来源：云州日报",
            "Footnote marks that were cut: 2, characters: 6, the first at offset 25: ［1］ | ［2］");
  }

  @Test
  void countsOffsetsOfProblemsInCodePoints() {
    String text = "𠮷州市政府工作报告\n各位代表：\n" + prose(600, 4) + "中" + prose(600, 4);
    String detail = read(text).problems().get(0).detail();
    int second = text.codePointCount(0, text.lastIndexOf(prose(600, 4)));
    assertThat(detail)
        .startsWith("600 characters from offset %d repeat those from offset 16 ".formatted(second));
  }

  @Test
  void cutsARepeatOutOfTheMiddle() {
    String block = prose(700, 5);
    String text = "政府工作报告\n各位代表：\n甲" + block + "乙\n丙" + block + "丁\n戊";
    assertThat(texts(text)).containsExactly("甲" + block + "乙", "丙丁", "戊");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "今天天气很好，我们去公园散步，看见许多花。",
        "《云州日报》记者从市统计局获悉，上半年全市经济稳中有进。",
        "政府工作报告 is the English for nothing but a very long line of Latin letters and no more"
            + " Chinese",
        "Lorem ipsum dolor sit amet",
        "\u200b\u200b",
        "\ue004\n\ue004",
        "云州市人民代表大会关于政府工作报告的决议\n云州市第四届人民代表大会第六次会议听取了市长梅若水所作的政府工作报告，决定批准这个报告。",
        "梅若水作政府工作报告 提出十项任务\n昨日上午，市长梅若水代表市人民政府向大会报告工作，掌声阵阵。",
        "一图读懂丨云州市2031年政府工作报告\n2030年工作回顾\n粮食总产三十万吨\n2031年重点工作\n修路二十条",
        "各位委员：\n我代表市政府，向大会表示热烈的祝贺。\n下面，我就《报告》起草情况和主要内容，向大会作简要说明。\n一、《报告》起草情况\n去年十一月着手起草。",
        "各位代表：",
        "政府工作报告",
        "政府工作报告\n各位代表："
      })
  void refusesWhatIsNoReport(String text) {
    RejectedFileException e =
        catchThrowableOfType(RejectedFileException.class, () -> readStrictly(text));
    assertThat(e).isNotNull();
    assertThat(e.code()).isIn(ProblemCode.NO_REPORT, ProblemCode.EMPTY);
  }

  @Test
  void acceptsAReportWithoutTitleThatOpensLikeOne() {
    assertThat(texts(BODY)).startsWith(OPENING);
    assertThat(texts("各位代表：\n全市经济稳中有进，成绩来之不易。")).containsExactly("全市经济稳中有进，成绩来之不易。");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"云州市中级人民法院工作报告", "云州市人民检察院2031年工作报告", "云州市人民代表大会常务委员会工作报告", "2031年云州市政协常委会工作报告"})
  void refusesTheReportOfAnotherBody(String title) {
    RejectedFileException e =
        catchThrowableOfType(
            RejectedFileException.class,
            () -> readStrictly(title + "\n——2031年1月13日在云州市第六届人民代表大会第七次会议上\n各位代表：\n" + BODY));
    assertThat(e.code()).isEqualTo(ProblemCode.NO_REPORT);
    assertThat(e.getMessage()).contains(title);
  }

  @Test
  void acceptsAReportUnderATitleThatSpeaksOfIt() {
    assertThat(texts("速览！云州市2031年政府工作报告全文来了\n各位代表：\n" + BODY)).startsWith(OPENING);
    assertThat(texts("市长梅若水所作的政府工作报告（审议稿）\n全市经济稳中有进，成绩来之不易。")).hasSize(1);
    assertThat(texts("昌图县人民政府2031年政府工作报告\n全县经济稳中有进，成绩来之不易。")).hasSize(1);
  }

  @Test
  void acceptsAReportFullOfHiddenCharacters() {
    String text = "政府工作报告\n各位代表：\n" + BODY;
    for (String hidden : List.of("\ue004", "\u200b\u2060\ufeff\u200c", "\u200b\ue004")) {
      assertThat(texts(text.replaceAll("(?<=[^\n])(?=[^\n])", hidden))).startsWith(OPENING);
    }
  }

  @Test
  void splitsReportsOfWhichOnlyTheSalutationsTellTheBeginning() {
    String report = "各位代表：\n" + BODY + prose(400, 3) + "\n让我们奋斗！\n";
    assertThat(
            read(report + report.replace("稳中有进", "稳中向好").replace(prose(400, 3), prose(400, 4)))
                .reports())
        .hasSize(2);
  }

  @Test
  void splitsAReportALine() {
    String line = "2031年云州市政府工作报告——2031年1月15日在云州市人民代表大会上市长 梅若水各位代表：" + OPENING;
    FileReading reading =
        read(line + prose(400, 5) + "\n" + line.replace("2031", "2032") + prose(400, 6));
    assertThat(reading.reports()).hasSize(2);
    assertThat(reading.reports())
        .extracting(report -> report.titleBlock().title())
        .containsExactly("2031年云州市政府工作报告", "2032年云州市政府工作报告");
  }

  @Test
  void refusesATextLongerThanAnyReport() {
    RejectedFileException e =
        catchThrowableOfType(
            RejectedFileException.class,
            () -> readStrictly("政府工作报告\n各位代表：\n" + BODY + prose(201_000, 7)));
    assertThat(e.code()).isEqualTo(ProblemCode.SEVERAL_REPORTS);
  }

  @Test
  void refusesSeveralReportsWhoseBoundsNothingTells() {
    StringBuilder text = new StringBuilder("政府工作报告\n各位代表：\n");
    for (int i = 0; i < 4; i++) {
      text.append("一、工作回顾\n").append(prose(300, i)).append("\n二、工作安排\n");
      text.append(prose(300, 10 + i)).append("\n让我们团结起来，为建设美好云州而奋斗！\n");
    }
    RejectedFileException e =
        catchThrowableOfType(RejectedFileException.class, () -> readStrictly(text.toString()));
    assertThat(e.code()).isEqualTo(ProblemCode.SEVERAL_REPORTS);
    assertThat(e.getMessage()).contains("closings before a part 一、: 3");
  }

  private static TitleBlock block(String text) {
    return read(text).reports().get(0).titleBlock();
  }

  private static List<String> texts(String text) {
    return read(text).reports().get(0).body().stream().map(Paragraph::text).toList();
  }

  private static String firstBodyLine(String text) {
    return texts(text).get(0);
  }

  private static FileReading read(String text) {
    try {
      return readStrictly(text);
    } catch (RejectedFileException e) {
      throw new AssertionError(text, e);
    }
  }

  private static FileReading readStrictly(String text) throws RejectedFileException {
    return new ReportReader().read("a.txt", text, false);
  }

  private static String prose(int length, int seed) {
    Random random = new Random(seed);
    StringBuilder prose = new StringBuilder();
    while (prose.length() < length - 1) {
      prose.append((char) (0x5200 + random.nextInt(1_500)));
    }
    return prose.append('。').toString();
  }
}
