package tifa.target;

import static org.assertj.core.api.Assertions.assertThat;
import static tifa.target.Sections.section;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tifa.section.Role;
import tifa.target.Pledge.Verdict;

class PledgeJudgeTest {
  private final PromiseReader reader = new PromiseReader(IndicatorFile.shipped());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "地区生产总值增长6.5%-7%|地区生产总值增长6.7%|met|0",
        "地区生产总值增长6.5%-7%|地区生产总值增长6.1%|missed|-0.4",
        "地区生产总值增长5%以上|地区生产总值增长5%|met|0",
        "地区生产总值增长5.5%左右|地区生产总值增长5.8%|met|0.3",
        "地区生产总值增长5.5%左右|地区生产总值增长5.3%|in_range|-0.2",
        "地区生产总值增长5.5%左右|地区生产总值增长3%|missed|-2.5",
        "地区生产总值增长5.5%|地区生产总值增长5.4%|missed|-0.1",
        "居民消费价格涨幅3%左右|居民消费价格上涨2%|met|-1",
        "城镇登记失业率控制在4.5%以内|城镇登记失业率4.02%|met|-0.48",
        "城镇新增就业2100万人以上|城镇新增就业2437万人|met|337",
        "广义货币M2增长17%左右|广义货币M2增长14.6%|missed|-2.4",
        "居民收入增长与经济增长基本同步|居民人均可支配收入增长6.3%，地区生产总值增长6.7%|missed|-0.4",
        "粮食产量110万吨以上|粮食产量23亿斤|met|1",
      })
  void judgesByTheNextReport(String target, String outcome, String verdict, BigDecimal gap) {
    Pledge pledge = pledges(target, outcome).get(0);
    assertThat(pledge.verdict().label()).isEqualTo(verdict);
    assertThat(pledge.gap().orElseThrow()).isEqualByComparingTo(gap);
  }

  @Test
  void saysSoWhereTheNextReportDoesNotTell() {
    assertThat(pledges("进出口增长6%左右", "外贸稳中提质").get(0).verdict()).isEqualTo(Verdict.NOT_REPORTED);
  }

  @Test
  void takesANumberOfSeveralYearsForNoSilence() {
    assertThat(pledges("地区生产总值增长5%左右", "过去五年，地区生产总值年均增长5.4%").get(0).verdict())
        .isEqualTo(Verdict.NOT_COMPARABLE);
  }

  @Test
  void waitsWhereThereIsNoNextReport() {
    TreeMap<Integer, Promises> reports = new TreeMap<>();
    reports.put(2024, promises("", "地区生产总值增长5%"));
    reports.put(2026, promises("地区生产总值增长5.5%", ""));
    assertThat(judged(reports).get(0).verdict()).isEqualTo(Verdict.PENDING);
  }

  @Test
  void doesNotCompareWhatHasNoNumber() {
    assertThat(pledges("进出口稳中提质", "进出口总额增长5%").get(0).verdict()).isEqualTo(Verdict.NOT_COMPARABLE);
  }

  @Test
  void takesTheTargetAndNotWhatIsStrivenFor() {
    List<Pledge> pledges = pledges("地区生产总值增长6%以上、力争达到7%", "地区生产总值增长6.2%");
    assertThat(pledges)
        .filteredOn(pledge -> pledge.target().indicator().equals("gdp_growth"))
        .extracting(Pledge::verdict)
        .containsExactly(Verdict.MET);
  }

  @Test
  void judgesATargetThatStandsElsewhereWhereNoMainOneHasItsIndicator() {
    TreeMap<Integer, Promises> reports = new TreeMap<>();
    reports.put(
        2016, new Promises(reader.targets(section(Role.PLAN, "", "今年贷款余额预期增长14%左右。")), List.of()));
    reports.put(2017, promises("贷款余额增长10.6%", ""));
    assertThat(judged(reports))
        .filteredOn(pledge -> pledge.year() == 2016)
        .extracting(Pledge::verdict)
        .containsExactly(Verdict.MISSED);
  }

  @Test
  void judgesIncomesOfTownAndCountryByTheOneThatFallsShort() {
    Pledge pledge = pledges("城乡居民收入与经济发展同步", "城乡居民收入分别增长8.3%、7.1%，地区生产总值增长7.9%").get(0);
    assertThat(pledge.verdict()).isEqualTo(Verdict.MISSED);
    assertThat(pledge.outcome().orElseThrow().indicator()).isEqualTo("rural_income_growth");
  }

  @Test
  void tellsHowTheNextTargetDiffers() {
    TreeMap<Integer, Promises> reports = new TreeMap<>();
    reports.put(2024, promises("", "地区生产总值增长6%以上"));
    reports.put(2025, promises("地区生产总值增长5.1%", "地区生产总值增长5%左右"));
    assertThat(judged(reports).get(0).change().orElseThrow()).isEqualByComparingTo("-1");
  }

  private List<Pledge> pledges(String target, String outcome) {
    TreeMap<Integer, Promises> reports = new TreeMap<>();
    reports.put(2016, promises("", target));
    reports.put(2017, promises(outcome, ""));
    return judged(reports);
  }

  private static List<Pledge> judged(SortedMap<Integer, Promises> reports) {
    return new PledgeJudge(IndicatorFile.shipped(), year -> Optional.empty()).judge(reports);
  }

  private Promises promises(String review, String goals) {
    return new Promises(
        reader.targets(section(Role.PLAN, "", "主要预期目标是：" + goals + "，经济结构优化，森林覆盖率达到40%。")),
        reader.outcomes(List.of(section(Role.REVIEW, "", review + "。"))));
  }
}
