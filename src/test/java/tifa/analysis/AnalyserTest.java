package tifa.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tifa.corpus.YearClue;
import tifa.extract.text.Decoder;
import tifa.problem.Problem;
import tifa.problem.ProblemCode;
import tifa.section.Role;
import tifa.token.Hanlp;

class AnalyserTest {
  private static final String REPORT =
      """
      云州市2031年政府工作报告
      ——2031年1月15日在云州市第九届人民代表大会第六次会议上
      云州市市长　梅若水
      各位代表：
      现在，我代表市人民政府报告工作，请予审议。
      一、2030年工作回顾
      经济总量达到 1,200 亿元。
      二、2031年工作安排
      （一）抓好产业
      培育新动能。
      各位代表！让我们团结奋斗！
      """;

  private final Analyser analyser = new Analyser(Decoder.detecting(), Hanlp.ofThisJvm());

  @Test
  void gathersWhatAReportSaysOfItself() {
    ReportFacts facts = Analysed.file(REPORT).reports().get(0).facts();
    assertThat(facts.title()).isEqualTo("云州市2031年政府工作报告");
    assertThat(facts.years())
        .extracting(YearClue::kind, YearClue::year)
        .containsExactly(
            tuple(YearClue.Kind.TITLE, 2031),
            tuple(YearClue.Kind.DELIVERY, 2031),
            tuple(YearClue.Kind.PLAN_HEADING, 2031),
            tuple(YearClue.Kind.REVIEW_HEADING, 2031));
    assertThat(facts.deliveredOn()).isEqualTo(LocalDate.of(2031, 1, 15));
    assertThat(facts.speaker()).isEqualTo("梅若水");
    assertThat(facts.opening()).startsWith("现在，我代表市人民政府报告工作，请予审议。\n");
    assertThat(facts.divided()).isTrue();
    assertThat(facts.gaps()).isEmpty();
    assertThat(facts.sections()).isEqualTo(5);
    assertThat(facts.reportId()).matches("r[0-9a-f]{12}");
  }

  @Test
  void countsVisibleCharactersOfSectionsWithoutTheTitleBlock() {
    AnalysedReport report = Analysed.file(REPORT).reports().get(0);
    // By hand, line by line: 21, 11 + 14, 11, 7 + 6, 13.
    assertThat(report.sections())
        .extracting(AnalysedSection::number, AnalysedSection::chars)
        .containsExactly(
            tuple("s0", 21), tuple("s1", 25), tuple("s2", 11), tuple("s2.1", 13), tuple("s3", 13));
    assertThat(report.facts().chars()).isEqualTo(83);
    assertThat(report.facts().roleSizes())
        .extracting(ReportFacts.RoleSize::role, ReportFacts.RoleSize::chars)
        .containsExactly(
            tuple(Role.PREAMBLE, 21),
            tuple(Role.REVIEW, 25),
            tuple(Role.PLAN, 24),
            tuple(Role.CLOSING, 13));
  }

  @Test
  void countsTokensWithALetterDigitOrIdeographOnly() {
    AnalysedSection section = Analysed.section("改革、开放；GDP——8。");
    assertThat(section.tokens()).isEqualTo(4);
  }

  @Test
  void keepsNormalisedTextWithoutQuotationMarksAndItsOrigins() {
    AnalysedSection section = Analysed.section("抓“链 长”制。\n好。");
    assertThat(section.text()).isEqualTo("抓链长制。\n好。\n");
    assertThat(section.origins()).containsExactly(13, 15, 17, 19, 20, 21, 22, 23, 24);
  }

  @Test
  void takesQuotationMarksForTokenBoundaries() {
    AnalysedSection section = Analysed.section("抓“链长”制");
    assertThat(section.tokenStarts().get(1)).isTrue();
    assertThat(section.tokenEnds().get(2)).isTrue();
  }

  @Test
  void numbersTheReportsOfAFile() {
    String first = REPORT + projects("园区");
    String second = REPORT.replace("2031", "2032") + projects("校舍");
    List<AnalysedReport> reports = Analysed.file(first + second).reports();
    assertThat(reports).hasSize(2);
    assertThat(reports.get(1).facts().reportId())
        .isEqualTo(reports.get(0).facts().reportId() + "-2");
    assertThat(reports.get(1).text()).isEqualTo(second);
    assertThat(reports.get(1).facts().years().get(0).year()).isEqualTo(2032);
  }

  private static String projects(String kind) {
    StringBuilder projects = new StringBuilder();
    for (int i = 1; i < 30; i++) {
      projects.append("全市第").append(i).append("号").append(kind).append("项目建成投产。\n");
    }
    return projects.toString();
  }

  @Test
  void turnsWhatCannotBeReadIntoAProblem() {
    FileAnalysis rejected =
        analyser.analyse("a/坏\n.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n'}).get(0);
    assertThat(rejected.reports()).isEmpty();
    assertThat(rejected.problems())
        .extracting(Problem::code, Problem::path)
        .containsExactly(tuple(ProblemCode.UNREAD_FORMAT, "a/坏\n.txt"));
    assertThat(rejected.sha256()).hasSize(64);
  }

  @Test
  void readsOneReportAlikeInAllItsEncodings() {
    AnalysedReport utf8 = Analysed.file(REPORT).reports().get(0);
    for (Charset charset :
        List.of(
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            Charset.forName("GBK"),
            Charset.forName("GB18030"))) {
      FileAnalysis file = analyser.analyse("a.txt", REPORT.getBytes(charset)).get(0);
      assertThat(file.reports()).as(charset + " " + file.problems()).hasSize(1);
      assertThat(file.reports().get(0).text()).isEqualTo(utf8.text());
      assertThat(file.reports().get(0).facts().chars()).isEqualTo(83);
    }
  }
}
