package tifa.section;

import static org.assertj.core.api.Assertions.assertThat;
import static tifa.section.Outlines.roles;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RolesTest {
  @Test
  void seesReviewAndPlanInTheWorkOfAYearAndTheTasksOfTheNext() {
    assertThat(roles("一、2030年的工作和2031年的任务\n甲。\n二、改善民生\n乙。"))
        .contains("s1 mixed heading", "s2 plan order");
  }

  @Test
  void letsSectionsLookAheadBelowAPartThatBeganWithTheReviewAndTurned() {
    String review = "关于经济建设\n一年来，粮食丰收，道路拓宽，桥梁竣工，河湖水质稳步改善，农贸市场焕然一新，城乡公交按时到站，居民出行更加方便。\n";
    String sections = "一、改革流通体制，做到货畅其流。\n甲。\n二、开放沿江城镇，办好工业园区。\n乙。\n";
    String last = "关于对外工作\n我们同各国友好往来，经贸合作不断扩大，文化交流日益频繁，边境地区安宁祥和，朋友越来越多，道路越走越宽广。";
    assertThat(sectionRoles(review + "今后的经济工作，要着重抓好以下几点。\n" + sections + last))
        .contains("s1 review", "s1.1 plan", "s1.2 plan");
    assertThat(sectionRoles(review + "主要做了几项工作。\n" + sections + last))
        .contains("s1 review", "s1.1 review", "s1.2 review");
  }

  @Test
  void letsASectionOfAMixedPartFollowTheOneBeforeItWhereNothingElseTells() {
    assertThat(
            sectionRoles(
                "一、经济的成就和建设任务\n分四个方面来说。\n（一）农业过去两年连续增产。甲。\n（二）工业品种齐全。乙。\n（三）商品供应充足。丙。\n二、今后要注意的问题\n丁。"))
        .contains("s1.1 review", "s1.2 review", "s1.3 review");
  }

  private static List<String> sectionRoles(String body) {
    return Outlines.of(body).sections().stream()
        .map(section -> section.number() + " " + section.role().label())
        .toList();
  }

  @Test
  void takesALastPartOnHowOfficialsServeForGovernance() {
    for (String last : List.of("坚持党的领导，以优良作风狠抓落实\n甲。", "强化担当，永葆清廉本色\n甲。", "不负重托\n政府工作人员要忠诚履职。")) {
      assertThat(roles("一、2030年工作回顾\n甲。\n二、2031年工作安排\n乙。\n三、" + last))
          .element(2)
          .asString()
          .startsWith("s3 governance");
    }
    assertThat(roles("一、2030年工作回顾\n甲。\n二、2031年工作安排\n乙。\n三、狠抓项目落地\n丙。\n四、丰富群众文化\n丁。"))
        .contains("s3 plan order", "s4 plan order");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          过去一年工作回顾         | review
          2030年工作回顾           | review
          过去五年的工作           | review
          2030年工作总结           | review
          2030年工作和“十五五”发展回顾 | review
          2030年工作回顾和“十五五”发展主要成绩 | review
          2030年工作总结和“十五五”时期发展成就 | review
          首先报告2030年的工作     | review
          去年以来的工作           | review
          巨大成就是坚持方针的结果 | review
          今年工作目标和主要任务   | plan
          全力做好2031年重点工作   | plan
          总体要求                 | plan
          2031年工作安排           | plan
          对今年工作的建议         | plan
          “十六五”发展的主要考虑   | plan
          2031年总体思路           | plan
          """)
  void readsTheRoleFromTheHeading(String heading, String role) {
    assertThat(roles("一、" + heading + "\n甲。\n二、其他\n乙。")).contains("s1 " + role + " heading");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "切实加强政府自身建设",
        "努力提升政府工作效能和水平",
        "建设人民满意的服务型政府",
        "全面推进依法行政",
        "切实提升服务群众的政务水平",
        "提高政府履职能力和水平",
        "着力增强政府落实力",
        "深入推进政府治理创新",
        "切实加强行署自身建设",
        "提升履职效能",
        "深化政府自我革命",
        "扎实推进作风革命、效能革命",
        "切实转变作风，狠抓工作落实"
      })
  void tellsAPartOnTheGovernmentsOwnWork(String heading) {
    assertThat(roles("一、过去一年工作回顾\n甲。\n二、今年工作安排\n乙。\n三、" + heading + "\n丙。"))
        .containsExactly("s1 review heading", "s2 plan heading", "s3 governance heading");
  }

  @Test
  void givesTheSubsectionOnTheGovernmentsOwnWorkATopicOnly() {
    List<Section> sections =
        Outlines.of("一、过去一年工作回顾\n甲。\n二、今年工作安排\n（一）稳产业\n乙。\n（二）加强政府自身建设\n丙。").sections();
    assertThat(sections).extracting(Section::number).containsExactly("s1", "s2", "s2.1", "s2.2");
    assertThat(sections)
        .extracting(section -> section.head().topic())
        .containsExactly("", "", "", "governance");
    assertThat(sections.get(3).role()).isEqualTo(Role.PLAN);
    assertThat(sections.get(3).head().roleSource()).isEqualTo(RoleSource.HEADING);
  }

  @Test
  void tellsTheTasksOfAYearWrittenOutFromItsWork() {
    assertThat(roles("一、一九八〇年的工作\n甲。\n二、一九八一年的任务\n乙。"))
        .containsExactly("s1 review heading", "s2 plan heading");
  }

  @Test
  void readsHowABudgetWasKeptAsReviewAndTheNextAsPlan() {
    assertThat(roles("一、2030年计划执行情况\n甲。\n二、2030年预算执行情况\n乙。\n三、2031年计划安排\n丙。\n四、2031年预算草案\n丁。"))
        .containsExactly(
            "s1 review heading", "s2 review heading", "s3 plan heading", "s4 plan heading");
  }

  @Test
  void reviewsTwiceWhereTwoPeriodsAreOver() {
    assertThat(roles("一、“十五五”发展回顾\n甲。\n二、2030年工作回顾\n乙。\n三、2031年工作安排\n丙。"))
        .containsExactly("s1 review heading", "s2 review heading", "s3 plan heading");
  }

  @Test
  void turnsAMixedPartAheadWithTheParagraphOnYearsToCome() {
    List<Section> sections =
        Outlines.of(
                "一、“十五五”发展成就和“十六五”目标任务\n过去五年，成绩很大。\n（一）实力大增。甲。\n（二）城乡大变。乙。\n今后五年，大有可为。总体要求是稳中求进。\n（一）建设新城。丙。\n（二）建设新村。丁。\n二、2031年重点工作\n戊。")
            .sections();
    assertThat(sections)
        .extracting(section -> section.number() + " " + section.role().label())
        .containsExactly(
            "s1 mixed",
            "s1.1 review",
            "s1.2 review",
            "s1 mixed",
            "s1.3 plan",
            "s1.4 plan",
            "s2 plan");
  }

  @Test
  void readsAReviewFromTheLeadSentence() {
    assertThat(roles("一、综合经济\n过去的一年，全市团结奋斗。\n二、产业发展\n甲。\n三、社会事业\n乙。"))
        .containsExactly("s1 review lead", "s2 plan order", "s3 plan order");
  }

  @Test
  void givesNoRoleWithoutEvidence() {
    assertThat(roles("一、综合经济\n甲。\n二、产业发展\n乙。")).containsExactly("s1 body none", "s2 body none");
    assertThat(roles("没有标题的一段话。")).containsExactly("s0 body none");
  }

  @Test
  void takesTextBeforeTheFirstPartForAPreamble() {
    assertThat(roles("现在，请予审议。\n一、过去一年工作回顾\n甲。"))
        .containsExactly("s0 preamble order", "s1 review heading");
  }

  @Test
  void takesALongReviewBeforeTheFirstPartForTheReview() {
    String review =
        IntStream.range(0, 70)
            .mapToObj(i -> "第%d个园区的产业、城乡、生态各项工作都取得进步。".formatted(i))
            .collect(Collectors.joining("", "过去的一年，全市上下团结奋斗。", ""));
    assertThat(roles(review + "\n一、发展农业\n甲。\n二、发展工业\n乙。"))
        .containsExactly("s0 review lead", "s1 plan order", "s2 plan order");
  }

  @Test
  void tellsAPartOnTheGovernmentsOwnWorkByItsFirstWords() {
    assertThat(roles("一、过去一年工作回顾\n甲。\n二、今年工作安排\n乙。\n三、以实干取信于民\n面对新任务，必须加强政府自身建设。"))
        .contains("s3 governance lead");
  }

  @Test
  void takesTheWorkOfAYearForThePlanAfterTheReview() {
    assertThat(roles("一、2030年工作回顾\n甲。\n二、2031年工作\n乙。"))
        .containsExactly("s1 review heading", "s2 plan heading");
    assertThat(roles("一、2030年工作\n甲。\n二、2031年工作\n乙。"))
        .containsExactly("s1 review heading", "s2 plan heading");
  }

  @Test
  void takesTheSituationForThePastWhereNothingElseLooksBack() {
    assertThat(roles("一、2030年工作回顾\n甲。\n二、2031年发展形势和主要目标\n乙。"))
        .containsExactly("s1 review heading", "s2 plan heading");
    assertThat(roles("一、当前形势和基本任务\n甲。\n二、农业\n乙。"))
        .containsExactly("s1 mixed heading", "s2 plan order");
  }

  @Test
  void givesTheSectionsOfAMixedPartTheRoleOfTheSentenceThatLeadsToThem() {
    List<Section> sections =
        Outlines.of(
                "一、2030年工作回顾\n甲。\n二、“十五五”时期发展成就和“十六五”主要目标任务\n过去五年，乙。\n今后五年，要做好两件事。\n（一）建设新城。丙。\n（二）建设新村。丁。")
            .sections();
    assertThat(sections)
        .extracting(Section::role)
        .containsExactly(Role.REVIEW, Role.MIXED, Role.PLAN, Role.PLAN);
    assertThat(sections.subList(1, 3))
        .extracting(
            section -> Years.of(section.head().yearWords(), section.role(), 2031).orElseThrow())
        .containsExactly(new Years(2026, 2035), new Years(2031, 2035));
  }

  @Test
  void decidesAMixedPartAtTheNextLevel() {
    List<Section> sections =
        Outlines.of("一、过去一年回顾和今年工作安排\n（一）去年工作回顾\n甲。\n（二）今年重点任务\n乙。\n（三）其他\n丙。").sections();
    assertThat(sections)
        .extracting(Section::role)
        .containsExactly(Role.MIXED, Role.REVIEW, Role.PLAN, Role.MIXED);
  }

  @Test
  void letsSubsectionsInheritTheirPartsRole() {
    List<Section> sections = Outlines.of("一、过去一年工作回顾\n（一）产业\n1.工业任务\n甲。\n二、今年工作安排\n乙。").sections();
    assertThat(sections)
        .extracting(Section::role)
        .containsExactly(Role.REVIEW, Role.REVIEW, Role.REVIEW, Role.PLAN);
  }

  @Test
  void givesTheClosingItsRoleByItsPlace() {
    assertThat(roles("一、过去一年工作回顾\n甲。\n二、今年工作安排\n乙。\n各位代表！让我们团结奋斗！"))
        .containsExactly("s1 review heading", "s2 plan heading", "s3 closing order");
  }

  @Test
  void reviewsInAMixedPartWhatFollowsAParagraphOnThePastAndPlansAfterTheTurn() {
    assertThat(
            Outlines.of(
                    "一、2030年工作回顾和2031年工作的总体要求\n过去一年，云岭人民团结奋斗，实现了目标。\n（一）经济较快增长。甲。\n（二）改革继续推进。乙。\n（三）民生继续改善。丙。\n各位代表！今年要做好各项工作：\n1.增投资。丁。\n2.促消费。戊。\n二、发展农业\n己。")
                .sections())
        .filteredOn(section -> section.head().depth() == 2)
        .extracting(section -> section.head().heading() + " " + section.role().label())
        .containsExactly(
            "（一）经济较快增长。 review",
            "（二）改革继续推进。 review",
            "（三）民生继续改善。 review",
            "1.增投资。 plan",
            "2.促消费。 plan");
  }

  @Test
  void takesThePartOfTheYearBeforeForTheReview() {
    assertThat(roles("一、2030年：攻坚克难稳步前行\n甲。\n二、2031年工作安排\n乙。"))
        .containsExactly("s1 review heading", "s2 plan heading");
    assertThat(roles("一、“十四五”计划完成情况\n甲。\n二、今年工作安排\n乙。"))
        .containsExactly("s1 review heading", "s2 plan heading");
  }
}
