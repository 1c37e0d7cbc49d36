package tifa.section;

import static org.assertj.core.api.Assertions.assertThat;
import static tifa.section.Outlines.headings;
import static tifa.section.Outlines.roles;
import static tifa.section.Outlines.tree;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What belongs to a part, and what to its last subsection. */
class PartsTest {
  private static final String TEXT = "园区道路全线贯通，老街修缮如期完工，河湖水质稳步改善，农贸市场焕然一新，城乡公交按时到站，居民出行更加方便。";

  /** Two subsections of two paragraphs each, and one paragraph more. */
  private static String afterTheLastSubsection(String paragraph) {
    return "一、过去一年工作回顾\n（一）产业提质。甲。\n乙。\n（二）城乡增色。丙。\n丁。\n"
        + paragraph
        + "\n二、今年工作安排\n戊。\n各位代表！让我们团结奋斗！";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "一年来，我们精简会议文件，办结建议提案一百件。",
        "过去一年，我们持续改进作风，行政效能不断提高。",
        "上述成绩的取得，是全市上下共同努力的结果。",
        "我代表市人民政府，向全市人民表示衷心感谢！",
        "在看到成绩的同时，我们也清醒认识到，发展还不平衡。",
        "我们也看到，有效需求仍然不足。",
        "前进路上还面临不少困难和挑战，要认真加以解决。",
        "与此同时，国防动员、民族宗教、妇女儿童、气象等工作取得新进步。",
        "此外，工会、共青团、妇联、档案等事业都有新发展。",
        "完成全年任务，对政府自身建设提出了新的要求，要依法行政、清正廉洁。",
        "我们要大力支持国防和军队现代化建设，加强双拥共建，巩固军政军民团结。",
        "扎实做好普查工作。支持工会、妇联、残联等群团组织，抓好外事侨务、民族宗教、国防动员等工作。",
        "我们切实加强政府建设，压缩会议三成，行政开支连年下降，审批效率大幅提高。",
        "市政府还将办好十件民生实事：改造老旧小区五个，新建幼儿园三所。",
      })
  void givesThePartWhatSpeaksOfTheWholeOrOfOtherWork(String paragraph) {
    assertThat(tree(afterTheLastSubsection(paragraph)))
        .contains("s1.2 （二）城乡增色。丙。|丁。", "s1 " + paragraph);
  }

  @Test
  void beginsAPartWhereALineCountsTheParts() {
    assertThat(
            headings(
                "第一部分 过去五年工作回顾\n一、产业提质。"
                    + TEXT
                    + "\n二、城乡增色。"
                    + TEXT
                    + "\n第二部分：今后五年奋斗目标\n"
                    + TEXT
                    + "\n第三部分 2031年主要工作\n今年要抓好以下工作：\n一、修路架桥。"
                    + TEXT
                    + "\n二、植树种草。"
                    + TEXT))
        .containsExactly(
            "s1 第一部分 过去五年工作回顾",
            "s1.1 一、产业提质。",
            "s1.2 二、城乡增色。",
            "s2 第二部分：今后五年奋斗目标",
            "s3 第三部分 2031年主要工作",
            "s3.1 一、修路架桥。",
            "s3.2 二、植树种草。");
  }

  @Test
  void takesDashesAloneOnTheirLinesAboveTextForSections() {
    assertThat(
            headings(
                "一、2030年工作回顾\n——提升质量，实力增强\n"
                    + TEXT
                    + TEXT
                    + "\n——推进项目，后劲增强\n"
                    + TEXT
                    + TEXT
                    + "\n二、2031年工作安排\n目标是：\n——产值增长百分之五\n——就业十万人\n"
                    + TEXT
                    + TEXT))
        .containsExactly(
            "s1 一、2030年工作回顾", "s1.1 ——提升质量，实力增强", "s1.2 ——推进项目，后劲增强", "s2 二、2031年工作安排");
  }

  @Test
  void takesALineOfAYearRightAboveTheFirstLineBelowItForAPart() {
    assertThat(
            headings(
                "2030年工作回顾\n产业提质增效\n"
                    + TEXT
                    + "\n城乡提速扩面\n"
                    + TEXT
                    + "\n民生持续改善\n"
                    + TEXT
                    + "\n2031年工作安排\n全力稳增长\n"
                    + TEXT
                    + "\n不懈促创新\n"
                    + TEXT
                    + "\n用心惠民生\n"
                    + TEXT))
        .containsExactly(
            "s1 2030年工作回顾",
            "s1.1 产业提质增效",
            "s1.2 城乡提速扩面",
            "s1.3 民生持续改善",
            "s2 2031年工作安排",
            "s2.1 全力稳增长",
            "s2.2 不懈促创新",
            "s2.3 用心惠民生");
  }

  @Test
  void takesALineOfAYearBetweenNumbersForThePartThatLostItsOwn() {
    assertThat(
            headings(
                "一、2030年工作回顾\n（一）产业提质。"
                    + TEXT
                    + "\n2031年工作安排\n"
                    + TEXT
                    + "\n（一）修路架桥。"
                    + TEXT
                    + "\n三、政府自身建设\n"
                    + TEXT))
        .containsExactly(
            "s1 一、2030年工作回顾", "s1.1 （一）产业提质。", "s2 2031年工作安排", "s2.1 （一）修路架桥。", "s3 三、政府自身建设");
    assertThat(
            headings(
                "2030年工作回顾\n（一）产业提质。"
                    + TEXT
                    + "\n二、2031年工作安排\n（一）修路架桥。"
                    + TEXT
                    + "\n三、政府自身建设\n"
                    + TEXT))
        .containsExactly(
            "s1 2030年工作回顾", "s1.1 （一）产业提质。", "s2 二、2031年工作安排", "s2.1 （一）修路架桥。", "s3 三、政府自身建设");
  }

  @Test
  void takesTheOpeningForNoHeadingWhateverMarkEndsIt() {
    assertThat(headings("我代表市人民政府向大会报告工作,请予审议.\n一、2030年工作回顾\n" + TEXT + "\n二、2031年工作安排\n" + TEXT))
        .containsExactly("s1 一、2030年工作回顾", "s2 二、2031年工作安排");
  }

  @Test
  void leavesAListWithTheSectionThatLeadsToIt() {
    assertThat(
            tree(
                "一、今年工作安排\n（一）壮大产业。甲。\n（二）改善环境。乙。\n（三）办好实事。今年要办好以下实事：\n1.新建食堂十家。\n2.改造老街三条。\n3.新增车位百个。\n各位代表！让我们团结奋斗！"))
        .contains("s1.3 （三）办好实事。今年要办好以下实事：|1.新建食堂十家。|2.改造老街三条。|3.新增车位百个。");
  }

  @Test
  void givesThePartWhatTellsOfTheEndOfAPlanOrOfDefenceBeforePromises() {
    assertThat(
            tree(
                "一、过去一年工作回顾\n1.产业提质。甲。\n2.城乡增色。乙。\n去年任务的完成，标志着规划胜利收官。\n二、今年工作安排\n（一）壮大产业。丙。\n丁。\n（二）改善民生。戊。\n己。\n加强国防动员，深化双拥共建。依法管理民族宗教事务，做好外事、港澳工作。\n今年继续办好十件民生实事。"))
        .contains("s1 去年任务的完成，标志着规划胜利收官。")
        .endsWith("s2 加强国防动员，深化双拥共建。依法管理民族宗教事务，做好外事、港澳工作。|今年继续办好十件民生实事。");
  }

  @Test
  void takesTwoLinesWithTheSameOrnamentForSections() {
    assertThat(
            headings(
                "■2030年工作回顾\n◆产业提质增效\n" + TEXT + "\n◆城乡提速扩面\n" + TEXT + "\n■2031年工作安排\n" + TEXT))
        .containsExactly("s1 ■2030年工作回顾", "s1.1 ◆产业提质增效", "s1.2 ◆城乡提速扩面", "s2 ■2031年工作安排");
  }

  @Test
  void takesBracketsBeforeTheirTextForSections() {
    assertThat(
            tree("一、2030年工作回顾\n甲。\n【产业升级】乙。\n丙。\n【城乡增色】丁。\n二、2031年工作安排\n戊。\n【扩大内需】己。\n三、自身建设\n庚。"))
        .containsExactly(
            "s1 一、2030年工作回顾|甲。",
            "s1.1 【产业升级】乙。|丙。",
            "s1.2 【城乡增色】丁。",
            "s2 二、2031年工作安排|戊。|【扩大内需】己。",
            "s3 三、自身建设|庚。");
  }

  @Test
  void takesALineAboveOneThatLeadsToHeadingsForAPart() {
    assertThat(
            headings(
                "2030年工作回顾\n"
                    + TEXT
                    + "\n2031年总体要求\n"
                    + TEXT
                    + "\n2031年重点任务\n今年要抓好以下工作：\n全力稳增长\n"
                    + TEXT
                    + "\n不懈促创新\n"
                    + TEXT
                    + "\n用心惠民生\n"
                    + TEXT))
        .containsExactly(
            "s1 2030年工作回顾",
            "s2 2031年总体要求",
            "s3 2031年重点任务",
            "s3.1 全力稳增长",
            "s3.2 不懈促创新",
            "s3.3 用心惠民生");
  }

  @Test
  void beginsTheFirstPartAboveASecondWhoseFirstLostItsHeading() {
    String review = "2030年，" + TEXT + TEXT + TEXT + TEXT;
    assertThat(
            roles(
                "我代表市人民政府向大会报告工作，请予审议。\n"
                    + review
                    + "\n——桥梁竣工。"
                    + review
                    + "\n——绿道贯通。"
                    + review
                    + "\n二、2031年目标任务\n（一）修路。"
                    + TEXT
                    + "\n（二）架桥。"
                    + TEXT
                    + "\n三、政府自身建设\n"
                    + TEXT))
        .containsExactly(
            "s0 preamble order", "s1 review lead", "s2 plan heading", "s3 governance heading");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "同时，新建公园三座，新增绿道十公里。",
        "加强国防教育。开展双拥共建，慰问军队官兵。",
        "今年是云州建城千年，城市面貌为之一新。",
        "改造老旧小区五个，让居民住得舒心。"
      })
  void leavesWithTheLastSubsectionWhatGoesOnWithIt(String paragraph) {
    assertThat(tree(afterTheLastSubsection(paragraph))).contains("s1.2 （二）城乡增色。丙。|丁。|" + paragraph);
  }

  @Test
  void leavesPromisesWithTheSubsectionThatIsAboutThem() {
    assertThat(tree("一、今年工作安排\n（一）壮大产业。甲。\n乙。\n（二）改善民生。丙。\n丁。\n我们将继续办好十件民生实事。"))
        .contains("s1.2 （二）改善民生。丙。|丁。|我们将继续办好十件民生实事。");
  }

  @Test
  void seesNoSummaryInWordsWithWhichSubsectionsGoOn() {
    assertThat(tree("一、过去一年工作回顾\n（一）产业提质。甲。\n一年来，项目落地。\n（二）城乡增色。丙。\n一年来，道路畅通。"))
        .contains("s1.1 （一）产业提质。甲。|一年来，项目落地。", "s1.2 （二）城乡增色。丙。|一年来，道路畅通。");
  }

  @Test
  void leavesTheSubsectionItsOnlyText() {
    assertThat(tree("一、过去一年工作回顾\n（一）产业提质\n甲。\n（二）城乡增色\n一年来，道路畅通。\n二、今年工作安排\n乙。"))
        .contains("s1.2 （二）城乡增色|一年来，道路畅通。");
  }

  @Test
  void keepsAnAddressBetweenSubsectionsWithTheOneBefore() {
    assertThat(
            tree(
                "一、今年工作安排\n（一）壮大产业。甲。\n各位代表！产业是根基。\n（二）建设城乡。乙。\n——修好道路。丙。\n——修好河堤。丁。\n各位代表，道路通向未来。\n（三）改善民生。戊。\n各位代表！任务艰巨。\n二、建设\n己。"))
        .containsExactly(
            "s1 一、今年工作安排",
            "s1.1 （一）壮大产业。甲。|各位代表！产业是根基。",
            "s1.2 （二）建设城乡。乙。",
            "s1.2.1 ——修好道路。丙。",
            "s1.2.2 ——修好河堤。丁。",
            "s1.2 各位代表，道路通向未来。",
            "s1.3 （三）改善民生。戊。",
            "s1 各位代表！任务艰巨。",
            "s2 二、建设|己。");
  }

  @Test
  void makesDashesBelowALeadOfThePartItsSections() {
    assertThat(
            headings(
                "一、过去一年工作回顾\n（一）产业提质。甲。\n（二）城乡增色。乙。\n一年来，我们改进作风。\n回望五年，我们走过不平凡的历程。\n——这五年，实力跃升。丙。\n——这五年，城乡变样。丁。"))
        .containsExactly(
            "s1 一、过去一年工作回顾",
            "s1.1 （一）产业提质。",
            "s1.2 （二）城乡增色。",
            "s1.3 ——这五年，实力跃升。",
            "s1.4 ——这五年，城乡变样。");
  }

  @Test
  void givesThePartTheLeadBetweenDashesAndNumbers() {
    assertThat(tree("一、过去一年工作回顾\n——实力跃升。甲。\n乙。\n——城乡变样。丙。\n丁。\n主要做了以下工作：\n（一）产业提质。戊。"))
        .contains("s1.2 ——城乡变样。丙。|丁。", "s1 主要做了以下工作：", "s1.3 （一）产业提质。戊。");
  }

  @Test
  void takesAnAppealWithoutAddressForTheClosing() {
    assertThat(tree("一、过去一年工作回顾\n甲。\n二、今年工作安排\n乙。\n蓝图已经绘就。让我们携手并肩，为建设云州而努力奋斗！"))
        .last()
        .isEqualTo("s3 蓝图已经绘就。让我们携手并肩，为建设云州而努力奋斗！");
    assertThat(tree("一、今年工作安排\n乙。\n“答卷在手”。各位代表，我们要更加紧密地团结在一起，作出更大贡献！"))
        .last()
        .isEqualTo("s2 “答卷在手”。各位代表，我们要更加紧密地团结在一起，作出更大贡献！");
    assertThat(tree("一、今年工作安排\n乙。\n结束语\n各位代表：\n任务光荣。让我们努力奋斗！"))
        .last()
        .isEqualTo("s2 结束语|各位代表：|任务光荣。让我们努力奋斗！");
  }

  @Test
  void takesTheCriesBeforeAnAppealForItsBeginning() {
    assertThat(tree("一、今年工作安排\n（一）修路。乙。\n实干成就未来！\n让我们携手并肩，为建设云州而努力奋斗！"))
        .contains("s1.1 （一）修路。乙。", "s2 实干成就未来！|让我们携手并肩，为建设云州而努力奋斗！");
  }

  @Test
  void takesThanksAtTheEndOfAReviewForNoClosing() {
    assertThat(tree("一、过去一年工作回顾\n（一）产业提质。甲。\n（二）城乡增色。乙。\n各位代表！成绩来之不易，我向大家表示衷心感谢！"))
        .last()
        .isEqualTo("s1 各位代表！成绩来之不易，我向大家表示衷心感谢！");
  }

  @Test
  void seesWhereThePlanBeginsWhoseHeadingWasLost() {
    String body =
        "一、过去一年工作回顾\n（一）产业提质。甲。\n（二）城乡增色。乙。\n今年是关键一年。\n今年政府工作的总体要求是：稳中求进。\n（一）壮大产业。丙。\n（二）改善民生。丁。\n三、加强政府自身建设\n戊。";
    assertThat(tree(body))
        .containsExactly(
            "s1 一、过去一年工作回顾",
            "s1.1 （一）产业提质。甲。",
            "s1.2 （二）城乡增色。乙。",
            "s2 今年是关键一年。|今年政府工作的总体要求是：稳中求进。",
            "s2.1 （一）壮大产业。丙。",
            "s2.2 （二）改善民生。丁。",
            "s3 三、加强政府自身建设|戊。");
    assertThat(roles(body))
        .containsExactly("s1 review heading", "s2 plan lead", "s3 governance heading");
  }

  @Test
  void seesWhereTheReviewBeginsWhoseHeadingWasLost() {
    String body = "现在，请予审议。\n全市经济稳步向好。\n（一）产业提质。甲。\n（二）城乡增色。乙。\n二、今年工作安排\n（一）壮大产业。丙。";
    assertThat(tree(body))
        .containsExactly(
            "s0 现在，请予审议。",
            "s1 全市经济稳步向好。",
            "s1.1 （一）产业提质。甲。",
            "s1.2 （二）城乡增色。乙。",
            "s2 二、今年工作安排",
            "s2.1 （一）壮大产业。丙。");
    assertThat(roles(body)).contains("s1 review lead", "s2 plan heading");
  }

  @Test
  void seesBothPartsWhereAllTheirHeadingsWereLost() {
    String body =
        "现在，请予审议。\n全市经济稳步向好。\n（一）产业提质。甲。\n（二）城乡增色。乙。\n今年经济社会发展的主要预期目标是：增长百分之六。\n（一）壮大产业。丙。\n（二）改善民生。丁。";
    assertThat(headings(body))
        .containsExactly("s1.1 （一）产业提质。", "s1.2 （二）城乡增色。", "s2.1 （一）壮大产业。", "s2.2 （二）改善民生。");
    assertThat(roles(body)).contains("s1 review lead", "s2 plan lead");
  }

  @Test
  void seesNoLostHeadingWhereAPlanStatesItsGoalsBetweenItsSections() {
    assertThat(headings("一、今年工作安排\n（一）形势。甲。\n（二）思路。乙。\n主要预期目标是：增长百分之六。\n（一）壮大产业。丙。"))
        .containsExactly("s1 一、今年工作安排", "s1.1 （一）形势。", "s1.2 （二）思路。", "s1.3 （一）壮大产业。");
  }

  @Test
  void seesNoPlanInGoalsThatWereReached() {
    String review = "“十五五”工作回顾\n五年来，我们圆满完成了规划的主要目标任务，" + TEXT;
    assertThat(headings(review + "\n一、产业提质\n" + TEXT + "\n二、城乡增色\n" + TEXT))
        .containsExactly("s1 “十五五”工作回顾", "s1.1 一、产业提质", "s1.2 二、城乡增色");
    assertThat(roles(review + "\n一、产业提质\n" + TEXT)).containsExactly("s1 review heading");
  }

  @Test
  void findsAHeadingInsideTheParagraphOfTheOneBefore() {
    assertThat(tree("一、回顾\n（一）产业提质。甲。\n（二）城乡增色。乙。（三）生态向好。丙。\n（四）民生改善。丁。"))
        .contains("s1.2 （二）城乡增色。乙。", "s1.3 （三）生态向好。丙。", "s1.4 （四）民生改善。丁。");
    assertThat(tree("一、回顾\n（一）产业提质。甲。（二）城乡增色。乙。（三）生态向好。丙。\n二、安排\n丁。"))
        .contains("s1.1 （一）产业提质。甲。", "s1.2 （二）城乡增色。乙。", "s1.3 （三）生态向好。丙。");
    assertThat(headings("一、回顾\n甲。二、安排\n乙。\n三、建设\n丙。"))
        .containsExactly("s1 一、回顾", "s2 二、安排", "s3 三、建设");
  }

  @Test
  void takesNumbersInRunningTextForNoHeadings() {
    assertThat(headings("一、回顾\n（一）产业提质。修订条例第（二）项，甲。\n（二）城乡增色。落实（三）、（四）条。"))
        .containsExactly("s1 一、回顾", "s1.1 （一）产业提质。", "s1.2 （二）城乡增色。");
    assertThat(headings("一、安排\n目标是：（一）增收；（二）增效。\n二、建设\n丙。")).containsExactly("s1 一、安排", "s2 二、建设");
  }

  @Test
  void keepsThePlaceInTheTextOfAHeadingInsideAParagraph() {
    Section inner = Outlines.of("一、回顾\n（一）产业提质。甲。（二）城乡增色。乙。").sections().get(2);
    String kept = "政府工作报告\n各位代表：\n一、回顾\n（一）产业提质。甲。（二）城乡增色。乙。";
    assertThat(kept.substring(inner.start(), inner.end())).isEqualTo("（二）城乡增色。乙。");
    assertThat(inner.head().heading()).isEqualTo("（二）城乡增色。");
  }

  @Test
  void takesAllItemsOfAListForHeadingsOrNone() {
    assertThat(headings("一、安排\n办好以下实事：\n1.新建食堂十家；改造小区五个。\n2.新建幼儿园三所；新增学位百个。\n3.发放消费券，让市场更有人气。"))
        .containsExactly("s1 一、安排");
    assertThat(headings("一、安排\n1.建成示范区。\n2.建成博物馆。\n3.建成医院；抓好服务。\n4.建成道路。"))
        .containsExactly("s1 一、安排");
    assertThat(headings("一、安排\n（一）壮大产业。甲。\n（二）扩大开放；建好港口。乙。\n（三）改善民生。丙。"))
        .containsExactly("s1 一、安排", "s1.1 （一）壮大产业。", "s1.2 （二）扩大开放；", "s1.3 （三）改善民生。");
  }

  @Test
  void takesDashesBeforeSingleSentencesForAList() {
    assertThat(headings("一、回顾\n——跃居百强第六位，制造底色更亮。\n——获评幸福城市。\n——开通轨道交通。\n主要抓了以下工作：\n（一）兴产业。甲。"))
        .containsExactly("s1 一、回顾", "s1.1 （一）兴产业。");
  }

  @Test
  void takesAllDashesThatBeginAlikeForSections() {
    String endless = "——过去一年，我们坚持把更多精力放到抓项目、抓园区、抓企业、抓服务上来，全力以赴稳住经济基本盘，推动工业稳步回升。";
    assertThat(headings("一、回顾\n" + endless + "甲。\n乙。\n——过去一年，我们兴农。丙。\n" + endless + "丁。\n二、安排\n戊。"))
        .hasSize(5);
  }

  @Test
  void takesOrdinalsForHeadingsThoughSomeAreLong() {
    String endless = "第二，云州从本地实际出发，从群众意愿出发，坚持把最好的资源留给群众，坚持把最好的岸线还给市民，坚持把最好的服务送到家门。";
    assertThat(headings("一、安排\n第一，抓产业。甲。\n" + endless + "乙。\n第三，抓民生。丙。")).hasSize(4);
  }

  @Test
  void findsShortLinesAboveTheirTextsInARun() {
    assertThat(
            tree(
                "一、回顾\n经济稳步向好。\n生态更加亮丽。\n"
                    + TEXT
                    + "\n产业向新向优。\n"
                    + TEXT
                    + "\n民生可感可及。\n"
                    + TEXT
                    + "\n各位代表！成绩来之不易。\n二、安排\n甲。"))
        .containsExactly(
            "s1 一、回顾|经济稳步向好。",
            "s1.1 生态更加亮丽。|" + TEXT,
            "s1.2 产业向新向优。|" + TEXT,
            "s1.3 民生可感可及。|" + TEXT,
            "s1 各位代表！成绩来之不易。",
            "s2 二、安排|甲。");
  }

  @Test
  void seesARunOfLinesBelowASubsectionAndNoneInALineAlone() {
    assertThat(
            headings(
                "一、安排\n（一）壮大产业\n改造老厂。\n"
                    + TEXT
                    + "\n培育新厂。\n"
                    + TEXT
                    + "\n引进大厂。\n"
                    + TEXT
                    + "\n（二）建设城乡\n修好道路。\n"
                    + TEXT))
        .containsExactly(
            "s1 一、安排",
            "s1.1 （一）壮大产业",
            "s1.1.1 改造老厂。",
            "s1.1.2 培育新厂。",
            "s1.1.3 引进大厂。",
            "s1.2 （二）建设城乡");
  }

  @Test
  void putsShortLinesBelowLongOnesThatBeginAlike() {
    String line = "五年来，我们坚定不移推进%s，在开拓进取中谱写云州新篇章。";
    assertThat(
            headings(
                "一、回顾\n"
                    + line.formatted("改革")
                    + "\n"
                    + TEXT
                    + "\n园区集聚成势。\n"
                    + TEXT
                    + "\n"
                    + line.formatted("开放")
                    + "\n"
                    + TEXT
                    + "\n港口扩容提质。\n"
                    + TEXT
                    + "\n"
                    + line.formatted("创新")
                    + "\n"
                    + TEXT))
        .extracting(heading -> heading.substring(0, heading.indexOf(' ')))
        .containsExactly("s1", "s1.1", "s1.1.1", "s1.2", "s1.2.1", "s1.3");
  }

  @Test
  void putsNumbersThatBeginAnewBelowTheLinesAboveThem() {
    assertThat(
            headings(
                "一、回顾\n一年来，我们攻坚克难，经济趋好\n甲。\n（一）工业回升。乙。\n（二）农业丰收。丙。\n一年来，我们倾力而为，民生改善\n（一）就业稳定。丁。\n（二）社保普惠。戊。\n二、安排\n己。"))
        .containsExactly(
            "s1 一、回顾",
            "s1.1 一年来，我们攻坚克难，经济趋好",
            "s1.1.1 （一）工业回升。",
            "s1.1.2 （二）农业丰收。",
            "s1.2 一年来，我们倾力而为，民生改善",
            "s1.2.1 （一）就业稳定。",
            "s1.2.2 （二）社保普惠。",
            "s2 二、安排");
  }

  @ParameterizedTest
  @ValueSource(strings = {"一年来，我们坚持%s", "过去一年，全市%s", "突出稳字当头，%s"})
  void putsLinesOfClausesBelowTheUnnumberedPart(String line) {
    String body =
        "2030年工作回顾\n"
            + TEXT
            + "\n"
            + line.formatted("稳中求进，经济平稳向好")
            + "\n"
            + TEXT
            + "\n"
            + line.formatted("为民惠民，生活不断改善")
            + "\n"
            + TEXT
            + "\n"
            + TEXT
            + "\n2031年目标任务\n"
            + TEXT
            + "\n一、培育产业\n"
            + TEXT
            + "\n二、改善民生\n"
            + TEXT
            + "\n加强政府自身建设\n"
            + TEXT;
    assertThat(headings(body))
        .extracting(heading -> heading.substring(0, heading.indexOf(' ')))
        .containsExactly("s1", "s1.1", "s1.2", "s2", "s2.1", "s2.2", "s3");
    assertThat(roles(body))
        .containsExactly("s1 review heading", "s2 plan heading", "s3 governance heading");
  }

  @Test
  void takesALineForAHeadingThatIsLongerThanTheOthersButBeginsAsTheyDo() {
    assertThat(
            headings(
                "一、“十四五”时期回顾\n"
                    + TEXT
                    + "\n五年来，我们坚定不移兴工强市，产业实力迈上台阶。工业持续壮大。\n"
                    + TEXT
                    + "\n五年来，我们坚定不移改革开放，发展活力竞相迸发。开放持续扩大。\n"
                    + TEXT
                    + "\n五年来，我们坚定不移统筹城乡，区域发展更加协调。“一核两翼四组团”城镇格局基本形成、日趋完善。\n"
                    + TEXT
                    + "\n二、安排\n己。"))
        .extracting(heading -> heading.substring(0, heading.indexOf(' ')))
        .containsExactly("s1", "s1.1", "s1.2", "s1.3", "s2");
  }

  @Test
  void returnsToThePartWithTheWholeYearThoughOneOfItsSectionsNamedTheYearToo() {
    String section = "（%s）事业进步。云州各项事业取得进展。\n";
    String body =
        "一、2030年工作回顾\n甲。\n"
            + section.formatted("一")
            + section.formatted("二")
            + section.formatted("三")
            + section.formatted("四")
            + "过去一年，极不平凡，困难多多，医护日夜值守。\n"
            + section.formatted("五")
            + "一年来，我们始终坚持依法行政，办理建议三百件。\n二、2031年工作安排\n乙。";
    assertThat(tree(body))
        .contains("s1 一年来，我们始终坚持依法行政，办理建议三百件。")
        .anyMatch(section4 -> section4.startsWith("s1.4") && section4.endsWith("日夜值守。"));
  }

  @Test
  void leavesTheMarkOfANoteOutOfAHeading() {
    assertThat(headings("一、回顾^[1]\n甲^[2]。\n二、坚持“抓好两端，畅通中间”[3]，推动融合发展\n乙[4]。"))
        .containsExactly("s1 一、回顾", "s2 二、坚持“抓好两端，畅通中间”，推动融合发展");
  }

  @Test
  void joinsTheHeadingOfAPartOfTwoThatGoesOnInTheNextLine() {
    assertThat(headings("一、2030年工作回顾\n" + TEXT + "\n二、2031年工作\n总体要求和目标任务\n" + TEXT))
        .containsExactly("s1 一、2030年工作回顾", "s2 二、2031年工作总体要求和目标任务");
  }

  @Test
  void findsReviewPlanAndClosingOfAReportThatLostAllItsHeadings() {
    String body =
        "现在，我代表市人民政府，向大会报告工作，请予审议。\n2030年，云州经济稳定增长。"
            + TEXT
            + "\n"
            + TEXT
            + "\n我们也清醒认识到，工作中还存在不少短板。\n2031年是关键一年。政府工作的总体要求是：稳中求进。\n"
            + TEXT
            + "\n各位代表，让我们团结奋斗，共创云州美好明天！";
    assertThat(roles(body))
        .containsExactly("s0 preamble order", "s1 review lead", "s2 plan lead", "s3 closing order");
  }

  @Test
  void doesNotDivideATextWithoutHeadingsThatWeighsNothing() {
    assertThat(roles("2030年，云州经济稳定增长。" + TEXT + "\n2031年是关键一年。总体要求是：稳中求进。\n" + TEXT))
        .containsExactly("s0 body none");
  }

  @Test
  void beginsTheClosingWithTheLineThatHeadsItThoughTheDeputiesAreAddressedTwiceAfterIt() {
    assertThat(tree("一、回顾\n甲。\n二、安排\n乙。\n结束语\n各位代表！\n我们要坚定信心。\n各位代表！\n云岭的明天会更好，让我们团结奋斗！"))
        .endsWith("s3 结束语|各位代表！|我们要坚定信心。|各位代表！|云岭的明天会更好，让我们团结奋斗！");
  }

  @Test
  void takesTwoLinesAboveTheirTextsForSectionsWhereTheReportHasThreeElsewhere() {
    String three = "改造老厂。\n" + TEXT + "\n培育新厂。\n" + TEXT + "\n引进大厂。\n" + TEXT;
    String two = "一、安排\n甲。\n扩大出口。\n" + TEXT + "\n用好外资。\n" + TEXT;
    assertThat(headings("一、回顾\n" + three + two.replace("一、安排", "\n二、安排")))
        .endsWith("s2 二、安排", "s2.1 扩大出口。", "s2.2 用好外资。");
    assertThat(headings(two)).containsExactly("s1 一、安排");
  }

  @Test
  void putsItemsBelowTheLineUnderWhichTheyBeginAnew() {
    assertThat(
            headings(
                "一、安排\n升级产业。\n一要改造老厂。甲。\n二要培育新厂。乙。\n修好道路。\n" + TEXT + "\n深化改革。\n一是改制。丙。\n二是重组。丁。"))
        .containsExactly(
            "s1 一、安排",
            "s1.1 升级产业。",
            "s1.1.1 一要改造老厂。",
            "s1.1.2 二要培育新厂。",
            "s1.2 修好道路。",
            "s1.3 深化改革。",
            "s1.3.1 一是改制。",
            "s1.3.2 二是重组。");
  }

  @Test
  void putsLinesThatFollowItemsBesideThem() {
    assertThat(
            headings(
                "一、安排\n一是改造老厂。甲。\n二是培育新厂。乙。\n修好道路。\n"
                    + TEXT
                    + "\n建好港口。\n"
                    + TEXT
                    + "\n管好河湖。\n"
                    + TEXT))
        .containsExactly(
            "s1 一、安排", "s1.1 一是改造老厂。", "s1.2 二是培育新厂。", "s1.3 修好道路。", "s1.4 建好港口。", "s1.5 管好河湖。");
  }

  @Test
  void putsLinesBelowTheTwoThatSayOfWhichYearsTheyAre() {
    assertThat(
            headings(
                "2030年工作回顾\n"
                    + TEXT
                    + "\n产业加快升级\n"
                    + TEXT
                    + "\n城乡焕然一新\n"
                    + TEXT
                    + "\n民生持续改善\n"
                    + TEXT
                    + "\n2031年重点任务\n"
                    + TEXT
                    + "\n扩大有效需求\n"
                    + TEXT
                    + "\n推进科技创新\n"
                    + TEXT
                    + "\n保障改善民生\n"
                    + TEXT
                    + "\n加强政府自身建设\n"
                    + TEXT))
        .containsExactly(
            "s1 2030年工作回顾",
            "s1.1 产业加快升级",
            "s1.2 城乡焕然一新",
            "s1.3 民生持续改善",
            "s2 2031年重点任务",
            "s2.1 扩大有效需求",
            "s2.2 推进科技创新",
            "s2.3 保障改善民生",
            "s3 加强政府自身建设");
  }

  @Test
  void takesALineThatLeadsOnForNoPart() {
    assertThat(headings("五年计划的任务\n" + TEXT + "\n一、工业\n甲。\n下面，着重讲一下三个问题\n" + TEXT + "\n二、农业\n乙。"))
        .containsExactly("s1 五年计划的任务", "s1.1 一、工业", "s1.2 二、农业");
  }

  @Test
  void takesTheLastCryOfAReportForItsClosing() {
    String cry = "时代属于奋斗者。我们将一张蓝图绘到底，奋力谱写云州发展新篇章！";
    assertThat(tree("一、过去一年工作回顾\n甲。\n二、今年工作安排\n乙。\n丙。\n" + cry)).last().isEqualTo("s3 " + cry);
    assertThat(tree("一、过去一年工作回顾\n甲。\n二、今年工作安排\n" + cry + "\n乙。"))
        .last()
        .isEqualTo("s2 二、今年工作安排|" + cry + "|乙。");
  }

  @Test
  void takesAnyCryAtTheEndForTheClosingUnlessItThanks() {
    String cry = "使命重在担当。全市上下要时不我待，撸起袖子加油干，决胜全面小康！";
    assertThat(tree("一、过去一年工作回顾\n甲。\n二、今年工作安排\n乙。\n" + cry)).last().isEqualTo("s3 " + cry);
    String thanks = "我代表市政府，向守在田头和车间的乡亲们表示由衷的感谢！";
    assertThat(tree("一、过去一年工作回顾\n甲。\n二、今年工作安排\n乙。\n" + thanks))
        .last()
        .isEqualTo("s2 二、今年工作安排|乙。|" + thanks);
  }

  @Test
  void findsAHeadingThatBeginsWithAYearInsideAParagraph() {
    assertThat(tree("一、2030年工作回顾\n（一）产业提质。甲。二、2031年工作安排。乙。\n三、自身建设\n丙。\n本市增长2.5倍。"))
        .containsExactly(
            "s1 一、2030年工作回顾", "s1.1 （一）产业提质。甲。", "s2 二、2031年工作安排。乙。", "s3 三、自身建设|丙。|本市增长2.5倍。");
  }

  @Test
  void takesANumberedLineThatEndsInAColonForAHeading() {
    assertThat(headings("一、2030年工作回顾：\n甲。\n二、2031年工作安排：\n乙。"))
        .containsExactly("s1 一、2030年工作回顾：", "s2 二、2031年工作安排：");
  }

  @Test
  void takesAYearBehindADigitForNoDecimal() {
    assertThat(headings("1、2030年工作回顾\n（一）产业提质。甲。\n2、2031年工作安排\n（一）壮大产业。乙。\n3、自身建设\n丙。"))
        .containsExactly(
            "s1 1、2030年工作回顾", "s1.1 （一）产业提质。", "s2 2、2031年工作安排", "s2.1 （一）壮大产业。", "s3 3、自身建设");
  }
}
