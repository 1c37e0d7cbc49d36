package tifa.section;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tifa.corpus.ReportReader;

class CompletenessTest {
  private static final String PROSE = "粮食丰收，道路拓宽，桥梁竣工。".repeat(14);
  private static final String WHOLE = "一、工作回顾\n甲。\n二、工作安排\n（一）抓产业\n乙。\n各位代表！让我们团结奋斗！";

  @Test
  void findsNothingMissingOfAWholeReport() {
    assertThat(Outlines.of(WHOLE).gaps()).isEmpty();
    assertThat(Outlines.of(WHOLE + "\n名词解释\n1.两重：甲，乙").gaps()).isEmpty();
    assertThat(Outlines.of("一、工作回顾\n甲。\n二、工作安排\n乙。\n二、重点任务\n丙。\n让我们团结奋斗！").gaps()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          三、工作安排;甲。;四、自身建设;乙。                   | its parts begin with 三、工作安排
          一、工作回顾;甲。;二、工作安排;乙。;四、自身建设;丙。 | between 二、工作安排 and 四、自身建设 a part or a heading is missing
          一、工作回顾;甲。;二、工作安排;要抓好产业，推动项目落地，还要 | it ends inside a sentence: …要抓好产业，推动项目落地，还要
          一、工作回顾;甲。;二、工作安排;要抓好：               | it ends inside a sentence: …要抓好：
          """)
  void findsWhatTheNumbersOrTheLastSentencePromise(String lines, String gap) {
    assertThat(Outlines.of(lines.replace(';', '\n')).gaps()).containsExactly(gap);
  }

  @Test
  void missesBothOpeningAndClosing() throws Exception {
    String middle = "一、工作回顾\n全市经济稳中有进。\n二、工作安排\n抓好项目建设。";
    Outline outline = Outline.of(new ReportReader().read("a.txt", middle, true).reports().get(0));
    assertThat(outline.gaps())
        .containsExactly("there is neither an opening nor a closing address to the deputies");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"让我们为建设美丽云州而团结奋斗", "让我们更加紧密地团结起来，谱写云州发展新篇章", "蓝图已经绘就。让我们携手并肩，奋勇前进！", "谢谢大家！"})
  void takesAReportWithClosingWordsForWholeThoughItsLastMarkIsMissing(String closing) {
    assertThat(Outlines.of("一、工作回顾\n甲。\n二、工作安排\n乙。\n" + closing).gaps()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"……（某文库省略912字，正式会员可完整阅读）……", "（阅读全部图文内容，您需要先登录！）", "剩余3500字未显示"})
  void tellsThatASiteLeftSomeOfItOut(String mark) {
    assertThat(Outlines.of("一、工作回顾\n甲。\n" + mark + "\n二、工作安排\n乙。\n让我们团结奋斗！").gaps())
        .singleElement()
        .asString()
        .startsWith("a site left some of it out");
    assertThat(Outlines.of("一、工作回顾\n压减文件，人均少写500字。\n二、工作安排\n推广全民阅读。\n让我们团结奋斗！").gaps()).isEmpty();
  }

  @Test
  void tellsAReviewWithoutPlanAndAPlanWithoutReview() {
    assertThat(
            Outlines.of("一、2030年工作回顾\n（一）产业\n" + PROSE + "\n（二）民生\n乙。\n各位代表！成绩来之不易。在此，我表示衷心感谢！")
                .gaps())
        .contains("it reviews, and no part plans");
    assertThat(Outlines.of("一、2031年工作安排\n" + PROSE).gaps())
        .contains("it plans, and no part reviews");
  }

  @Test
  void tellsAPageThatLeadsToFurtherPages() throws Exception {
    String page = "政府工作报告\n各位代表：\n一、2030年工作回顾\n全市经济稳中有进。\n上一页 1 2 3 下一页";
    Outline outline = Outline.of(new ReportReader().read("a.txt", page, true).reports().get(0));
    assertThat(outline.gaps())
        .contains("a pager leads to further pages, which are not in the file");
  }

  @Test
  void tellsATextThatStopsWithoutClosingWords() {
    assertThat(Outlines.of("一、工作回顾\n" + PROSE + "\n二、工作安排\n抓好项目。").gaps())
        .containsExactly("it has no closing words, its last are: …抓好项目。");
  }
}
