package tifa.section;

import static org.assertj.core.api.Assertions.assertThat;
import static tifa.section.Outlines.headings;
import static tifa.section.Outlines.tree;

import java.util.List;
import org.junit.jupiter.api.Test;

class OutlineTest {
  private static final String TEXT = "全市上下同心协力，主要指标好于预期，城乡面貌发生新的变化，群众获得感不断增强，各项事业迈上新的台阶。";

  @Test
  void numbersPartsAndSubsectionsOfTheUsualStyles() {
    assertThat(
            headings(
                """
                一、过去一年工作回顾
                甲。
                二、今年重点工作
                （一）抓好产业升级
                乙。
                (二)抓好城乡建设
                1.修好道路
                丙。
                2、管好水源
                丁。
                （三）抓好社会事业
                戊。
                三、加强政府自身建设
                己。
                """))
        .containsExactly(
            "s1 一、过去一年工作回顾",
            "s2 二、今年重点工作",
            "s2.1 （一）抓好产业升级",
            "s2.2 (二)抓好城乡建设",
            "s2.2.1 1.修好道路",
            "s2.2.2 2、管好水源",
            "s2.3 （三）抓好社会事业",
            "s3 三、加强政府自身建设");
  }

  @Test
  void putsEveryParagraphUnderItsOwnSectionOnly() {
    assertThat(tree("开头。\n一、回顾\n甲。\n（一）产业\n乙。\n丙。\n二、安排\n丁。"))
        .containsExactly("s0 开头。", "s1 一、回顾|甲。", "s1.1 （一）产业|乙。|丙。", "s2 二、安排|丁。");
  }

  @Test
  void endsARunInHeadingAtTheFirstFullStop() {
    assertThat(headings("一、安排\n（一）锻造长板、补齐短板，产业水平提高。全面实施链长制。培育集群。\n（二）扩大开放。开通航线。"))
        .containsExactly("s1 一、安排", "s1.1 （一）锻造长板、补齐短板，产业水平提高。", "s1.2 （二）扩大开放。");
  }

  @Test
  void opensASectionForEachDashOfARunHoweverLongItsFirstSentence() {
    String endless = "——开展了全市性的财务大检查，查出应当上交的资金，".repeat(2).substring(0, 46) + "并且全部上交了市级国库。成效明显。";
    assertThat(headings("一、回顾\n——压缩开支。成效好。\n" + endless + "\n——整顿秩序。成效好。\n二、安排\n甲。"))
        .hasSize(5)
        .element(3)
        .isEqualTo("s1.3 ——整顿秩序。");
  }

  @Test
  void givesTheLeadBetweenDashesToThePart() {
    assertThat(tree("一、回顾\n——改革展开。步子快。\n五年来，对外开放不断扩大。\n——港口开放。船多了。\n二、安排\n甲。"))
        .containsExactly(
            "s1 一、回顾", "s1.1 ——改革展开。步子快。", "s1 五年来，对外开放不断扩大。", "s1.2 ——港口开放。船多了。", "s2 二、安排|甲。");
  }

  @Test
  void takesALineBeforeAShortSentenceAndALongParagraphForAHeading() {
    assertThat(headings("今后的任务\n" + TEXT + "\n前两年的执行情况\n前两年的情况是好的，这一点大家都已经看得很清楚了。\n" + TEXT))
        .containsExactly("s1 今后的任务", "s2 前两年的执行情况");
  }

  @Test
  void countsNumbersBeyondTen() {
    assertThat(headings("一、安排\n（十）稳就业\n甲。\n（十一）优教育\n乙。\n（二十）保安全\n丙。"))
        .containsExactly("s1 一、安排", "s1.1 （十）稳就业", "s1.2 （十一）优教育", "s1.3 （二十）保安全");
  }

  @Test
  void takesNoLeadSentenceForAHeading() {
    assertThat(headings("一、安排\n高标准建设临港新区。推进一批项目。\n坚持绿色发展。治理河湖。")).containsExactly("s1 一、安排");
  }

  @Test
  void takesNeitherDecimalsNorYearsForNumbers() {
    assertThat(headings("一、回顾\n8.5%的增速来之不易。\n2030年以来，经济向好。\n一年来，全市团结奋斗。\n第一，抓项目。"))
        .containsExactly("s1 一、回顾");
  }

  @Test
  void takesNoListItemThatEndsInASemicolonForAHeading() {
    assertThat(headings("一、安排\n主要目标是：\n（一）生产总值增长5%；\n（二）粮食产量稳定；\n各项工作如下。"))
        .containsExactly("s1 一、安排");
  }

  @Test
  void makesSubsectionsOfDashBulletsThatRunIn() {
    assertThat(tree("一、回顾\n一年来：\n――产业发展取得新突破。园区建成。\n――城乡面貌实现新变化。道路畅通。\n成绩来之不易。\n二、安排\n甲。"))
        .containsExactly(
            "s1 一、回顾|一年来：",
            "s1.1 ――产业发展取得新突破。园区建成。",
            "s1.2 ――城乡面貌实现新变化。道路畅通。",
            "s1 成绩来之不易。",
            "s2 二、安排|甲。");
  }

  @Test
  void leavesParagraphsWithTheirDashWhereDashesHaveParagraphs() {
    assertThat(tree("一、回顾\n——产业发展取得新突破。园区建成。\n港口开航。\n——城乡实现新变化。道路畅通。\n公园开放。\n二、安排\n甲。"))
        .containsExactly(
            "s1 一、回顾", "s1.1 ——产业发展取得新突破。园区建成。|港口开航。", "s1.2 ——城乡实现新变化。道路畅通。|公园开放。", "s2 二、安排|甲。");
  }

  @Test
  void dividesASectionByARunOfItems() {
    assertThat(tree("一、回顾\n主要做了以下工作。\n一是产业发展迈出新步。园区建成。\n二是改革开放。港口开航。\n成绩来之不易。\n二、安排\n甲。"))
        .containsExactly(
            "s1 一、回顾|主要做了以下工作。",
            "s1.1 一是产业发展迈出新步。园区建成。",
            "s1.2 二是改革开放。港口开航。",
            "s1 成绩来之不易。",
            "s2 二、安排|甲。");
  }

  @Test
  void takesItemsOnALineOfTheirOwnWithTheirParagraphs() {
    assertThat(tree("二、安排\n一是扩大内需，着力促消费\n提振消费。\n扩大投资。\n二是发展工业，着力抓创新\n建设园区。\n培育企业。"))
        .containsExactly(
            "s1 二、安排", "s1.1 一是扩大内需，着力促消费|提振消费。|扩大投资。", "s1.2 二是发展工业，着力抓创新|建设园区。|培育企业。");
  }

  @Test
  void takesOrdinalsThatRunOnForHeadings() {
    assertThat(headings("一、安排\n第一、办好农业。\n兴修水利。\n第二、办好工业。\n一要抓煤炭。增产。\n二要抓电力。节约。"))
        .containsExactly(
            "s1 一、安排", "s1.1 第一、办好农业。", "s1.2 第二、办好工业。", "s1.2.1 一要抓煤炭。", "s1.2.2 二要抓电力。");
  }

  @Test
  void takesArgumentsForNoItems() {
    String argument = "是坚持实事求是的思想路线，从云州的实际出发，从群众的愿望出发，从长远的利益出发，".repeat(2) + "稳步前进。效果好。";
    assertThat(headings("一、回顾\n一" + argument + "\n二" + argument)).containsExactly("s1 一、回顾");
    assertThat(headings("一、回顾\n一是抓产业。二是抓项目。\n全市团结奋斗。\n三是一句话。")).containsExactly("s1 一、回顾");
    assertThat(headings("一、回顾\n一是抓产业；\n二是抓项目。")).containsExactly("s1 一、回顾");
    assertThat(headings("一是抓产业。\n二是抓项目。\n一、回顾\n甲。")).containsExactly("s1 一、回顾");
  }

  @Test
  void givesThePartWhatFollowsSubsectionsOfOneParagraphEach() {
    assertThat(tree("一、回顾\n（一）产业兴旺。甲。\n（二）城乡融合。乙。\n（三）生态优良。丙。\n一年来的成绩来之不易。\n二、安排\n丁。"))
        .contains("s1.3 （三）生态优良。丙。", "s1 一年来的成绩来之不易。");
    assertThat(tree("一、回顾\n（一）产业兴旺。甲。\n（二）城乡融合。乙。\n己。\n（三）生态优良。丙。\n各项事业更上层楼。"))
        .contains("s1.3 （三）生态优良。丙。|各项事业更上层楼。");
  }

  @Test
  void returnsToThePartWhenTheDeputiesAreAddressed() {
    assertThat(
            tree(
                "一、安排\n（一）抓产业\n甲。\n（二）抓民生\n乙。\n各位代表！我们要加强民族团结。\n我们要支持国防。\n二、建设\n丙。\n各位代表，让我们团结奋斗！"))
        .containsExactly(
            "s1 一、安排",
            "s1.1 （一）抓产业|甲。",
            "s1.2 （二）抓民生|乙。",
            "s1 各位代表！我们要加强民族团结。|我们要支持国防。",
            "s2 二、建设|丙。",
            "s3 各位代表，让我们团结奋斗！");
  }

  @Test
  void makesTheClosingAPartOfItsOwn() {
    Outline outline = Outlines.of("一、安排\n甲。\n各位代表！任务艰巨。\n使命光荣。\n各位代表！让我们团结奋斗！\n再创辉煌。");
    assertThat(outline.sections()).extracting(Section::number).containsExactly("s1", "s2");
    assertThat(outline.sections().get(0).paragraphs()).hasSize(4);
    Section closing = outline.sections().get(1);
    assertThat(closing.role()).isEqualTo(Role.CLOSING);
    assertThat(closing.head().heading()).isEmpty();
    assertThat(closing.paragraphs()).hasSize(2);
  }

  @Test
  void seesNoClosingInAnAddressInTheMiddle() {
    assertThat(tree("一、回顾\n各位代表！成绩来之不易。\n二、安排\n甲。"))
        .containsExactly("s1 一、回顾|各位代表！成绩来之不易。", "s2 二、安排|甲。");
  }

  /** As in 1981: text and unnumbered parts above, 一、 below （二）. */
  @Test
  void putsASequenceThatStandsUnderAnotherBelowIt() {
    assertThat(headings("（一）当前形势\n甲。\n（二）建设方针\n乙。\n一、改善农业\n丙。\n二、改善工业\n丁。\n（三）团结前进\n戊。"))
        .containsExactly("s1 （一）当前形势", "s2 （二）建设方针", "s2.1 一、改善农业", "s2.2 二、改善工业", "s3 （三）团结前进");
  }

  /** As in 1986: 一、 begins anew inside 二、. */
  @Test
  void putsASequenceThatBeginsAnewOneLevelDown() {
    assertThat(headings("一、形势\n甲。\n二、任务\n乙。\n一、农业\n丙。\n二、工业\n丁。\n三、商业\n戊。"))
        .startsWith("s1 一、形势", "s2 二、任务", "s2.1 一、农业", "s2.2 二、工业")
        .contains("s2.3 三、商业");
  }

  /** As where a word processor lost its automatic numbers. */
  @Test
  void goesNoDeeperWhereEveryHeadingIsNumberOne() {
    assertThat(headings("一、形势\n甲。\n一、农业\n乙。\n一、工业\n丙。\n一、商业\n丁。"))
        .containsExactly("s1 一、形势", "s1.1 一、农业", "s1.2 一、工业", "s1.3 一、商业");
  }

  @Test
  void takesUnnumberedLinesForPartsWhereNothingIsNumbered() {
    assertThat(headings("开头的话说了很多，" + TEXT + "\n一年来的成就\n" + TEXT + "\n新的一年的任务\n" + TEXT))
        .containsExactly("s1 一年来的成就", "s2 新的一年的任务");
  }

  @Test
  void putsNumbersUnderUnnumberedParts() {
    assertThat(
            headings(
                "一年来的成就\n"
                    + TEXT
                    + "\n新的一年的任务\n"
                    + TEXT
                    + "\n一、发展农业\n"
                    + TEXT
                    + "\n二、发展工业\n"
                    + TEXT
                    + "\n加强政府建设\n"
                    + TEXT))
        .containsExactly("s1 一年来的成就", "s2 新的一年的任务", "s2.1 一、发展农业", "s2.2 二、发展工业", "s3 加强政府建设");
  }

  @Test
  void takesShortLinesForTextWhereThePartsAreNumbered() {
    assertThat(headings("一、回顾\n" + TEXT + "\n城乡面貌一新\n" + TEXT + "\n二、安排\n" + TEXT))
        .containsExactly("s1 一、回顾", "s2 二、安排");
  }

  @Test
  void keepsARepeatedOrJumpingNumberOnItsLevel() {
    assertThat(headings("一、回顾\n甲。\n二、安排\n乙。\n二、安排\n丙。\n五、建设\n丁。"))
        .containsExactly("s1 一、回顾", "s2 二、安排", "s3 二、安排", "s4 五、建设");
  }

  @Test
  void saysThatATextWithoutHeadingsIsNotDivided() {
    Outline outline = Outlines.of(TEXT + "\n" + TEXT);
    assertThat(outline.isDivided()).isFalse();
    assertThat(outline.sections()).extracting(Section::number).containsExactly("s0");
    assertThat(Outlines.of("一、回顾\n" + TEXT).isDivided()).isTrue();
  }

  @Test
  void tellsWhatItsHeadingsSayOfTheYear() {
    assertThat(clues("一、2030年工作回顾\n甲。\n二、2031年工作安排\n乙。"))
        .containsExactly("PLAN_HEADING 2031", "REVIEW_HEADING 2031");
    assertThat(clues("一、2030年工作回顾\n甲。\n二、今年工作安排\n乙。")).containsExactly("REVIEW_HEADING 2031");
    assertThat(clues("一、2030年工作回顾和2031年工作的总体要求\n甲。\n二、扩大内需\n乙。"))
        .containsExactly("PLAN_HEADING 2031", "REVIEW_HEADING 2031");
    assertThat(clues("一、过去一年回顾\n甲。\n二、下步打算\n乙。")).isEmpty();
  }

  @Test
  void takesTheFormerOfTwoYearsOfTasksForDone() {
    assertThat(clues("一、奋力完成2030年各项任务\n甲。\n二、全力实现2031年奋斗目标\n乙。"))
        .containsExactly("REVIEW_HEADING 2031", "PLAN_HEADING 2031");
  }

  @Test
  void pairsTwoPartsThatNameAYearEach() {
    assertThat(clues("一、关于2030年工作\n甲。\n二、关于2031年工作\n乙。")).containsExactly("PLAN_HEADING 2031");
    assertThat(clues("一、关于2030年工作\n甲。\n二、关于2032年工作\n乙。")).isEmpty();
    assertThat(clues("一、关于2030年工作\n甲。\n二、关于2031年工作\n乙。\n三、2032年以后\n丙。")).isEmpty();
  }

  /** A later part is plan by its place; the year that it mentions is not that of the report. */
  @Test
  void doesNotAskAPartThatIsPlanByOrderAlone() {
    assertThat(clues("一、过去一年工作回顾\n甲。\n二、做好对外交往\n2030年，形势复杂。\n三、2030年的对外交往\n乙。")).isEmpty();
  }

  private static List<String> clues(String text) {
    return Outlines.of(text).yearClues().stream()
        .map(clue -> clue.kind() + " " + clue.year())
        .toList();
  }

  @Test
  void placesSectionsInTheKeptText() {
    Outline outline = Outlines.of("一、回 顾\n甲。\n二、安排\n乙。");
    Section second = outline.sections().get(1);
    String kept = "政府工作报告\n各位代表：\n一、回 顾\n甲。\n二、安排\n乙。";
    assertThat(kept.substring(second.start(), second.end())).isEqualTo("二、安排\n乙。");
    assertThat(outline.sections().get(0).head().heading()).isEqualTo("一、回 顾");
    assertThat(outline.sections().get(0).head().yearWords()).isEqualTo("一、回顾");
  }
}
