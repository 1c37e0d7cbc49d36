package tifa.target;

import static org.assertj.core.api.Assertions.assertThat;
import static tifa.target.Sections.section;
import static tifa.target.Sections.sectionOf;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tifa.analysis.AnalysedSection;
import tifa.section.Role;

class PromiseReaderTest {
  private static final int YEAR = 2026;
  private static final String CITY = "云州市";

  private final PromiseReader reader = new PromiseReader(IndicatorFile.shipped());

  @Test
  void readsTheParagraphOfTheMainGoals() {
    List<Target> targets =
        targets("综合考虑，建议今年全市经济社会发展主要预期目标是：地区生产总值增长5.5%左右，城镇新增就业3万人以上；粮食产量稳定在20万吨以上。");
    assertThat(targets)
        .extracting(Target::indicator)
        .containsExactly("gdp_growth", "new_urban_jobs", "grain_output");
    assertThat(targets).extracting(Target::place).containsOnly(Target.Place.MAIN);
    Target.Value jobs = targets.get(1).value().orElseThrow();
    assertThat(jobs.low()).contains(BigDecimal.valueOf(3));
    assertThat(jobs.high()).isEmpty();
    assertThat(jobs.hedgeWords()).isEqualTo("以上");
    // 1万吨 is 0.2亿斤.
    Target.Value grain = targets.get(2).value().orElseThrow();
    assertThat(grain.unit()).isEqualTo("万吨");
    assertThat(grain.standardLow().orElseThrow()).isEqualByComparingTo("4");
    assertThat(grain.standardUnit()).isEqualTo("亿斤");
  }

  @Test
  void goesOnBelowAPhraseThatIsAHeading() {
    assertThat(targets("主要预期目标", "地区生产总值增长6%左右；", "一般公共预算收入增长4%。", "我们要坚持稳中求进，工业投资增长9%。"))
        .filteredOn(target -> target.place() == Target.Place.MAIN)
        .extracting(Target::indicator)
        .containsExactly("gdp_growth", "budget_revenue_growth");
  }

  @Test
  void leavesOutWhatJustifiesAGoal() {
    assertThat(targets("今年发展主要预期目标是：地区生产总值增长5%左右。这里要说明，提出5%左右的预期目标与长远规划衔接，去年增长5.2%。")).hasSize(1);
  }

  @Test
  void tellsTheLastYearOfAReviewOfSeveralYearsApart() {
    List<Outcome> outcomes =
        outcomes(
            section(
                Role.REVIEW,
                "2025年和十四五时期",
                "五年来，全省奋力前行。地区生产总值增长32%。",
                "这一年，全省迎难而上。我们稳住大盘，地区生产总值增长4%。",
                "“十四五”时期，全省成就显著。地区生产总值增长33%。"));
    assertThat(outcomes)
        .extracting(Outcome::period)
        .containsExactly(
            Outcome.Period.FIVE_YEARS_SUM, Outcome.Period.YEAR, Outcome.Period.FIVE_YEARS_SUM);
  }

  @Test
  void takesWhatFellToAValueForNoFallOfIt() {
    assertThat(
            outcomes(
                section(
                    Role.REVIEW,
                    "",
                    "物价涨幅回落到1.7%。",
                    "出口下降6%。",
                    "居民消费价格下降0.4%。",
                    "进出口扭转下降势头、增长7%。",
                    "CPI微降0.7%。")))
        .extracting(outcome -> outcome.value().toPlainString())
        .containsExactly("1.7", "-6", "-0.4", "7", "-0.7");
  }

  @Test
  void tellsAStretchValueApart() {
    List<Target> targets = targets("主要预期目标是：地区生产总值增长6%以上、力争达到7%。");
    assertThat(targets)
        .extracting(target -> target.value().orElseThrow().hedge())
        .containsExactly(Hedge.AT_LEAST, Hedge.STRETCH);
  }

  @Test
  void takesNoUpperEndFromWhatIsStrivenForAsALeast() {
    List<Target> targets = targets("主要预期目标是：地区生产总值增长6%左右，力争出口增长7%以上，力争粮食产量超过31万吨。");
    assertThat(targets)
        .extracting(target -> target.value().orElseThrow())
        .extracting(value -> value.hedge().label() + " " + value.hedgeWords() + " " + value.high())
        .containsExactly(
            "about 左右 Optional[6]", "stretch 力争以上 Optional.empty", "stretch 力争超过 Optional.empty");
  }

  @Test
  void readsTheYearOfAReportOfTheLastCenturyForThatYear() {
    assertThat(outcomes(section(Role.REVIEW, "过去五年的工作", "1 9 8 6 年，城镇居民人均可支配收入达到913元。")))
        .extracting(Outcome::period)
        .containsExactly(Outcome.Period.YEAR);
  }

  @Test
  void knowsWhatIsForLaterYears() {
    assertThat(targets("主要预期目标是：地区生产总值增长5%，到2030年城镇化率达到70%，“十五五”时期劳动生产率年均增长6%。"))
        .extracting(Target::horizon)
        .startsWith(Target.Horizon.YEAR, Target.Horizon.LONGER);
  }

  @Test
  void takesAnIndexOfPricesForWhatItExceedsAHundredBy() {
    Target.Value prices = targets("主要预期目标是：居民消费价格总水平103左右。").get(0).value().orElseThrow();
    assertThat(prices.low()).contains(BigDecimal.valueOf(103));
    assertThat(prices.standardLow().orElseThrow()).isEqualByComparingTo("3");
    assertThat(prices.standardUnit()).isEqualTo("%");
  }

  @Test
  void readsWhatAReviewReports() {
    List<Outcome> outcomes =
        outcomes(
            section(
                Role.REVIEW,
                "",
                "全市地区生产总值6193亿元、增长8.7%，居民消费价格下降1.3%，单位地区生产总值能耗下降7%。",
                "旅游收入超过47亿元，前三季度出口增长19%。"));
    assertThat(outcomes)
        .extracting(
            outcome -> outcome.indicator() + " " + outcome.value() + " " + outcome.period().label())
        .containsExactly(
            "gdp_level 6193 year",
            "gdp_growth 8.7 year",
            "cpi -1.3 year",
            "energy_intensity 7 year",
            "tourism_revenue 47 year",
            "export_growth 19 part_year");
    assertThat(outcomes.get(4).approximate()).isEqualTo("超过");
  }

  @Test
  void readsNoGrowthOfOneYearOutOfFive() {
    assertThat(
            outcomes(
                section(Role.REVIEW, "过去五年工作回顾", "地区生产总值年均增长7.8%，城镇化率达到71%。2024年，地区生产总值增长6%。")))
        .extracting(outcome -> outcome.indicator() + " " + outcome.period().label())
        .containsExactly("gdp_growth five_years_average", "urbanization level", "gdp_growth year");
  }

  @Test
  void takesGrowthSinceANamedYearForThatOfOneYearOnlyWhereItIsTheYearBefore() {
    assertThat(
            outcomes(
                section(
                    Role.REVIEW,
                    "过去一年工作回顾",
                    "地区生产总值增长6%，城镇新增就业5万人。固定资产投资较2020年增长31%。",
                    "2021年，进出口总额比2020年增长9%，单位地区生产总值能耗比2015年下降18%。")))
        .extracting(
            outcome -> outcome.indicator() + " " + outcome.value() + " " + outcome.period().label())
        .containsExactly(
            "gdp_growth 6 year",
            "new_urban_jobs 5 year",
            "fai_growth 31 five_years_sum",
            "trade_growth 9 year",
            "energy_intensity 18 five_years_sum");
  }

  @Test
  void readsNoTargetInAReviewAndNoOutcomeInAPlan() {
    String goals = "主要预期目标是：地区生产总值增长5%。";
    assertThat(reader.targets(section(Role.REVIEW, "", goals))).isEmpty();
    assertThat(outcomes(section(Role.PLAN, "", goals))).isEmpty();
  }

  @Test
  void readsTargetsElsewhereInAPlan() {
    assertThat(targets("财政赤字7.16万亿元，赤字率拟按5.3%安排。去年赤字率为4.6%。"))
        .extracting(target -> target.indicator() + " " + target.place().label())
        .containsExactly("deficit_amount elsewhere", "deficit_ratio elsewhere");
  }

  @Test
  void placesTargetsInTheText() {
    Target target = targets("主要预期目标是：地区生产总值增长5%左右。").get(0);
    assertThat(Optional.of("主要预期目标是：地区生产总值增长5%左右。".substring(target.start(), target.end())))
        .contains("5%左右");
    assertThat(target.clause()).isEqualTo("地区生产总值增长5%左右");
  }

  @Test
  void tellsASeveralYearsReviewThatNoHeadingNamesFromTheYearBeforeIt() {
    List<Outcome> outcomes =
        outcomes(
            section(Role.REVIEW, "2031年工作回顾", "一年来，全市贷款余额增长9%。", "各位代表！过去五年，全省攻坚克难。贷款余额增长83%。"),
            sectionOf("s1.2", Role.REVIEW, "2031年工作回顾", "城镇新增就业318万人。"),
            sectionOf("s1.3", Role.REVIEW, "2031年工作回顾", "刚刚过去的2031年，城镇新增就业67万人。"));
    assertThat(outcomes)
        .extracting(outcome -> outcome.value() + " " + outcome.period().label())
        .containsExactly("9 year", "83 five_years_sum", "318 level", "67 year");
  }

  @Test
  void beginsWithWhatTheHeadingNamesFirst() {
    assertThat(
            outcomes(
                section(Role.REVIEW, "2030年和“十五五”时期工作回顾", "地区生产总值增长7%。"),
                sectionOf("s2", Role.REVIEW, "“十五五”时期和2030年工作回顾", "地区生产总值增长46%。")))
        .extracting(outcome -> outcome.period().label())
        .containsExactly("year", "five_years_sum");
  }

  @Test
  void takesFirstThreeQuartersForAPartUntilTheWholeYearIsNamed() {
    assertThat(
            outcomes(
                section(
                    Role.REVIEW,
                    "",
                    "前三季度，地区生产总值683亿元、增长4.7%；社零总额增长9%。",
                    "二季度出口增长2%，全年进出口总额740亿元；粮食总产量达61亿斤、创近五年新高。")))
        .extracting(
            outcome -> outcome.indicator() + " " + outcome.period().label() + outcome.approximate())
        .containsExactly(
            "gdp_level part_year",
            "gdp_growth part_year",
            "retail_growth part_year",
            "export_growth part_year",
            "trade_level year",
            "grain_output year");
  }

  @Test
  void readsWhereSomethingMovedToAndNotFrom() {
    assertThat(
            outcomes(
                section(
                    Role.REVIEW,
                    "",
                    "人均生产总值从3.4万元增至9.2万元，税收占比由2031年的58.3%提高到66.8%。",
                    "地方财政赤字比去年增加10亿元。",
                    "农村贫困人口减少7万人。")))
        .extracting(outcome -> outcome.indicator() + " " + outcome.value())
        .containsExactly("gdp_pc_level 9.2", "tax_share 66.8", "poverty_reduction 7");
  }

  @Test
  void takesTheNumbersOfACountyForNoneOfTheCity() {
    assertThat(outcomes(section(Role.REVIEW, "", "云台县陶瓷产业集群壮大，地区生产总值首次突破460亿元。", "全市地区生产总值170亿元。")))
        .extracting(outcome -> outcome.value().toPlainString())
        .containsExactly("170");
  }

  @Test
  void readsWhatAPlanTellsOfTheYearBeforeIt() {
    String plan = "过去一年，全省成绩来之不易。地区生产总值增长12.4%。今年，力争出口增长8%。";
    assertThat(outcomes(section(Role.PLAN, "2031年工作", plan)))
        .extracting(Outcome::indicator)
        .containsExactly("gdp_growth");
    assertThat(targets(plan)).extracting(Target::indicator).containsExactly("export_growth");
  }

  @Test
  void takesTargetsUnderTheHeadingOfAFiveYearPlanForThose() {
    assertThat(
            reader.targets(
                section(
                    Role.PLAN,
                    "“十五五”时期主要任务",
                    "城镇化率达到58%以上。森林覆盖率从20%提高到22%。",
                    "今年，城镇新增就业2.6万人以上，PM2.5年均浓度降至28微克/立方米以下。")))
        .extracting(target -> target.indicator() + " " + target.horizon().label())
        .containsExactly(
            "urbanization five_years",
            "forest_cover five_years",
            "new_urban_jobs year",
            "pm25 year");
  }

  @Test
  void readsATargetThatIsComparedWithLastYear() {
    assertThat(targets("今年拟安排财政赤字4.7万亿元，比去年增加6450亿元，赤字率从去年的3.4%提高到3.9%。"))
        .extracting(
            target -> target.indicator() + " " + target.value().orElseThrow().low().orElseThrow())
        .containsExactly("deficit_amount 4.7", "deficit_ratio 3.9");
  }

  @Test
  void takesAWishForATargetOnlyWhereItIsOfTheIndicatorItself() {
    assertThat(
            targets(
                "主要预期目标是：全市生产总值增长8%，进出口保稳提质，工业投资和民间投资占比逐年提升，" + "着力改善经济增长质量和成色，沼气发电不计入能源消费总量控制。"))
        .extracting(Target::indicator)
        .containsExactly("gdp_growth", "trade_growth");
  }

  @Test
  void namesWhatTheVocabularyLacksWithoutTheVerb() {
    assertThat(targets("主要预期目标是：全市生产总值增长8%，建筑业总产值增长13%，油茶种植面积稳定在46万亩以上。"))
        .filteredOn(target -> target.indicator().equals(Target.OTHER))
        .extracting(Target::named)
        .containsExactly("建筑业总产值", "油茶种植面积");
  }

  @Test
  void keepsTheHedgeOfAListForEachOfIt() {
    assertThat(targets("主要预期目标是：城镇、农村居民人均可支配收入各增长7.4%、8.2%左右。"))
        .extracting(target -> target.value().orElseThrow().hedgeWords())
        .containsExactly("左右", "左右");
  }

  @Test
  void looksAheadAgainOnlyWithWordsThatDo() {
    String looksBack = "过去一年，全市主要指标好于预期，需要的将近都有了。地区生产总值增长10.3%。";
    assertThat(targets(looksBack)).isEmpty();
    assertThat(outcomes(section(Role.PLAN, "", looksBack)))
        .extracting(Outcome::indicator)
        .containsExactly("gdp_growth");
  }

  @Test
  void doesNotLookBackWhereATargetIsComparedWithTheYearBefore() {
    assertThat(targets("主要预期目标是：财政赤字规模与去年持平，失业率低于去年，赤字率4%，地区生产总值增长5%。"))
        .extracting(Target::indicator)
        .contains("deficit_ratio", "gdp_growth");
  }

  @Test
  void takesNoYearlyMeanForAPlanOfFiveYears() {
    assertThat(targets("今年，PM2.5年均值控制在28微克以内，城镇新增就业2万人。"))
        .extracting(Target::horizon)
        .containsOnly(Target.Horizon.YEAR);
  }

  @Test
  void readsWhatIsNotOfACountyBeforeThatWord() {
    assertThat(outcomes(section(Role.REVIEW, "", "贫困县全部摘帽，农村居民人均可支配收入增长9%。", "云台县出口增长7%。")))
        .extracting(Outcome::indicator)
        .containsExactly("rural_income_growth");
  }

  @Test
  void takesTheNameOfTheRegionItselfForNoPart() {
    Promises read =
        new Promises(
            List.of(),
            reader.outcomes(
                List.of(section(Role.REVIEW, "", "云台县迎难而上，地区生产总值增长7%。", "云台高新区加快建设，出口增长9%。"))));
    assertThat(read.of(2031, "云台县").outcomes())
        .extracting(Outcome::indicator)
        .containsExactly("gdp_growth");
    assertThat(read.of(2031, "云台高新区").outcomes())
        .extracting(Outcome::indicator)
        .containsExactly("export_growth");
    assertThat(read.of(2031, "云州市").outcomes()).isEmpty();
  }

  @Test
  void takesTheYearOfTheReportForNoLaterOne() {
    List<Target> read =
        reader.targets(
            section(
                Role.PLAN,
                "",
                "主要预期目标是：到2031年底，城镇化率达到70%。",
                "“十四五”时期，到2031年森林覆盖率达到40%。",
                "到2035年，人均生产总值达到20万元。"));
    Promises promises = new Promises(read, List.of());
    assertThat(promises.of(2031, "云州市").targets())
        .extracting(target -> target.indicator() + " " + target.horizon().label())
        .containsExactly("urbanization year", "forest_cover five_years", "gdp_pc_level longer");
    assertThat(promises.of(2033, "云州市").targets())
        .extracting(Target::indicator)
        .containsExactly("gdp_pc_level");
  }

  @Test
  void takesTheNumbersOfAZoneThatAParagraphIsOnForNoneOfTheRegion() {
    assertThat(
            targets(
                "加快云台新区建设。聚焦主导产业，推动27个项目开工，力争地区生产总值增长36%以上。全市出口增长7%。",
                "培育新区产业。云岭新区提速发展。力争工业投资增长37%。新城面貌不断改善。力争旅游收入达到77亿元。", "建好云台县陶瓷基地；云台县力争民间投资增长47%。"))
        .extracting(Target::indicator)
        .containsExactly("export_growth", "tourism_revenue");
  }

  @Test
  void takesTheNumbersOfTheProvinceAndTheNationForNoneOfTheCity() {
    AnalysedSection review = section(Role.REVIEW, "", "全国出口增长3%，全省出口增长4%，全市实现出口增长7%。");
    Promises read = new Promises(List.of(), reader.outcomes(List.of(review)));
    assertThat(read.of(2031, "云州市").outcomes())
        .extracting(each -> each.indicator() + " " + each.value())
        .containsExactly("export_growth 7");
    assertThat(read.of(2031, "云岭省").outcomes())
        .extracting(each -> each.value().toPlainString())
        .containsExactly("4");
  }

  @Test
  void readsTheRegionsOwnNameBeforeAnIndicatorAndNoOtherRegions() {
    AnalysedSection review = section(Role.REVIEW, "", "云台县地区生产总值突破460亿元、增长13%。云州市实现地区生产总值2870亿元。");
    Promises read = new Promises(List.of(), reader.outcomes(List.of(review)));
    assertThat(read.of(2031, "云州市").outcomes())
        .extracting(each -> each.value().toPlainString())
        .containsExactly("2870");
    assertThat(read.of(2031, "云台县").outcomes())
        .extracting(each -> each.value().toPlainString())
        .containsExactly("460", "13");
  }

  @Test
  void tellsTheGoalsOfTheYearFromThoseOfAFiveYearPlanBeforeThem() {
    assertThat(
            targets(
                "“十五五”时期全市发展的主要目标是：地区生产总值年均增长7.5%以上，城镇新增就业37万人，粮食产量17亿斤。",
                "为“十五五”时期开好局、起好步，主要预期目标是：地区生产总值增长7%左右，城镇新增就业7.3万人，出口增长9%。"))
        .extracting(
            each ->
                each.place().label()
                    + " "
                    + each.horizon().label()
                    + " "
                    + each.value().orElseThrow().low().orElseThrow())
        .containsExactlyInAnyOrder(
            "main year 7",
            "main year 7.3",
            "main year 9",
            "elsewhere five_years 7.5",
            "elsewhere five_years 37",
            "elsewhere five_years 17");
  }

  @Test
  void takesGoalsThatStandOnAFoundationForNoneOfTheYearBefore() {
    assertThat(targets("今后五年，出口预期目标是在提高质量的基础上年均增长17%。", "“七五”计划规定，出口增长百分之六十七。"))
        .extracting(each -> each.indicator() + " " + each.horizon().label())
        .containsExactly("export_growth five_years", "export_growth five_years");
  }

  @Test
  void looksForAPlaceInTheClauseOfTheIndicatorAlone() {
    assertThat(targets("建设海洋经济示范区，力争出口增长7%，PM2.5平均浓度降到每立方米27微克。"))
        .extracting(Target::indicator)
        .containsExactly("export_growth", "pm25");
  }

  @Test
  void findsTheGoalsWhereThePhraseIsBroken() {
    String[] goals = {"今年发展的", "主要预期目标", "是：地区生产总值增长8.5%左右；", "出口增长7%。"};
    assertThat(targets(goals))
        .extracting(each -> each.indicator() + " " + each.place().label())
        .containsExactly("gdp_growth main", "export_growth main");
    assertThat(targets("主要预期目标：", "地区生产总值增长8.5%左右，", "出口增长7%。"))
        .extracting(each -> each.indicator() + " " + each.place().label())
        .containsExactly("gdp_growth main", "export_growth main");
  }

  @Test
  void keepsEachCalibreWithItsNumber() {
    assertThat(targets("主要预期目标是：财政总收入同口径增长17%、自然口径增长13%，出口增长9%（按可比口径）。"))
        .extracting(each -> each.value().orElseThrow().low().orElseThrow() + each.calibre())
        .containsExactly("17同口径", "13自然口径", "9按可比口径");
  }

  @Test
  void takesTheGrowthOfWhatAddsUpForThatOfTheYear() {
    assertThat(outcomes(section(Role.REVIEW, "", "全市累计接待游客1770万人次、增长37%，能耗强度累计下降17%。")))
        .extracting(each -> each.value() + " " + each.period().label())
        .containsExactly("1770 year", "37 year", "17 five_years_sum");
  }

  @Test
  void readsNoTargetInWhatAPlanTellsOfTheFiveYearsBeforeIt() {
    assertThat(targets("这五年，全市实力大增。全市生产总值从3700亿元增加到5300亿元。今后，力争出口增长7%。"))
        .extracting(Target::indicator)
        .containsExactly("export_growth");
    assertThat(targets("实行开放以来，国力大增。2031年同2023年相比，出口由370亿元增加到631亿元，按可比价增长61%。")).isEmpty();
  }

  private List<Outcome> outcomes(AnalysedSection... sections) {
    return new Promises(List.of(), reader.outcomes(List.of(sections))).of(YEAR, CITY).outcomes();
  }

  private List<Target> targets(String... paragraphs) {
    List<Target> read = reader.targets(section(Role.PLAN, "", paragraphs));
    return new Promises(read, List.of()).of(YEAR, CITY).targets();
  }
}
