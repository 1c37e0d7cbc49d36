package tifa.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenLinesTest {
  private static final String TEXT = "全市上下同心协力，主要指标好于预期，城乡面貌发生新的变化，群众获得感不断增强，各项事业迈上新的台阶。";

  @Test
  void joinsALineThatOpensWithPunctuation() {
    assertThat(found("全面实施\n“十五五”规划\n，建设云州新区。\n" + TEXT))
        .containsExactly("全面实施", "“十五五”规划，建设云州新区。", TEXT);
  }

  @Test
  void leavesALineThatOpensWithALostDash() {
    assertThat(found("欢迎阅读！\n??2031年1月15日在云州市第九届人民代表大会第六次会议上\n" + TEXT)).hasSize(3);
  }

  @Test
  void joinsALineThatEndsInsideASentence() {
    assertThat(found("支持社会组织参与治理，扩大服务，\n发展专业社会工作。\n" + TEXT))
        .containsExactly("支持社会组织参与治理，扩大服务，发展专业社会工作。", TEXT);
  }

  @Test
  void healsATextThatIsBrokenAtItsLinks() {
    String wiki =
        """
        过去一年，全市推动
        京津冀协同发展
        ，承接产业转移，建设
        云州新区
        ，培育
        新质生产力
        。粮食丰收，全市推进
        乡村振兴
        取得新进展。
        二、今年工作安排
        抓好项目。
        """;
    assertThat(found(wiki))
        .containsExactly(
            "过去一年，全市推动京津冀协同发展，承接产业转移，建设云州新区，培育新质生产力。粮食丰收，全市推进乡村振兴取得新进展。", "二、今年工作安排", "抓好项目。");
  }

  @Test
  void joinsTheOneHeadingThatIsBrokenInTwo() {
    assertThat(
            found(
                "一、2030年工作回顾\n"
                    + TEXT
                    + "\n二、2031年工作安排\n"
                    + TEXT
                    + "\n三、不断磨炼机关\n办事本领和便民作风\n"
                    + TEXT))
        .containsExactly("一、2030年工作回顾", TEXT, "二、2031年工作安排", TEXT, "三、不断磨炼机关办事本领和便民作风", TEXT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "细颗粒物（PM|2.5|）浓度下降一成。",
        "全市推进开放，与|云水市|结为友好城市，往来增多。",
        "全市贯彻《|云州条例|》精神，",
        "落实规划，建设（|科创园|）和港口。",
        "第二，|发展新型工业。",
        "一是|完善银行监管。",
        "“勤俭为先、邻里互助、山水相依”|三条公约|早已写进村规，是操持红白喜事的基本准则，也是全镇老少共同遵守的行为规范和持家立业的根本要求。"
      })
  void joinsTheFewWordsOfALinkToTheSentenceAroundThem(String broken) {
    assertThat(found("一、工作回顾\n" + broken.replace('|', '\n') + "\n二、工作安排\n" + TEXT))
        .containsExactly("一、工作回顾", broken.replace("|", ""), "二、工作安排", TEXT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "各位代表，\n现在请予审议。",
        "一、工作回顾\n主要成就\n" + TEXT + "\n二、工作安排\n总体要求\n" + TEXT + "\n三、自身建设\n" + TEXT,
        "一、工作回顾\n主要成就\n" + TEXT,
        "主要指标如下，目标如下，要求如下，\n一、经济增长。\n二、物价稳定。",
        "全市推动高质量发展，成效明显\n今后的任务\n" + TEXT
      })
  void leavesLinesThatAreWhole(String text) {
    assertThat(found(text)).containsExactly(text.split("\n"));
  }

  private static List<String> found(String text) {
    return ParagraphFinder.find(text, Lines.in(text, Blanks.in(text)).without(List.of())).stream()
        .map(
            spans ->
                spans.stream()
                    .map(span -> text.substring(span.start(), span.end()))
                    .collect(Collectors.joining()))
        .toList();
  }
}
