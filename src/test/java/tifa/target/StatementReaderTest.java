package tifa.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tifa.normal.Normaliser;

class StatementReaderTest {
  private final StatementReader reader = new StatementReader(IndicatorFile.shipped());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "地区生产总值增长5%左右|gdp_growth about 5",
        "地区生产总值增长5%以上|gdp_growth at_least 5",
        "全市地区生产总值增长５．５％左右|gdp_growth about 5.5",
        "国内生产总值增长6.5%－7%|gdp_growth range 6.5-7",
        "经济增长4.5-5%|gdp_growth range 4.5-5",
        "生产总值增长5.0%—5.5%，在实际工作中争取更好结果|gdp_growth range 5.0-5.5",
        "地区生产总值增长9%以上、力争达到11%|gdp_growth at_least 9; gdp_growth stretch 11",
        "地区生产总值增长6%以上，力争达到7%|gdp_growth at_least 6; gdp_growth stretch 7",
        "城镇登记失业率控制在4.6%|unemployment_reg at_most 4.6",
        "城镇调查失业率5.5%左右|unemployment_survey about 5.5",
        "城镇调查失业率全年控制在7.3%以内|unemployment_survey at_most 7.3",
        "居民消费价格涨幅控制在8%左右|cpi about 8",
        "居民消费价格总水平103左右|cpi about 103",
        "城镇新增就业不少于30万人|new_urban_jobs at_least 30",
        "城镇新增就业3，700万人以上|new_urban_jobs at_least 3700",
        "粮食产量继续保持736亿斤以上|grain_output at_least 736",
        "单位地区生产总值能耗下降7.3%|energy_intensity exact 7.3",
        "城乡居民人均可支配收入分别增长13%和17%左右|urban_income_growth about 13; rural_income_growth about 17",
        "一、二、三产增加值分别增长8.5%以上、13%左右、11%以上|"
            + "primary_va_growth at_least 8.5; secondary_va_growth about 13; tertiary_va_growth at_least 11",
        "城镇登记失业率、居民消费价格涨幅分别控制在8%和6%以内|unemployment_reg at_most 8; cpi at_most 6",
        "居民消费价格涨幅、城镇调查失业率分别控制在6%和8%以内|cpi at_most 6; unemployment_survey at_most 8",
        "地区生产总值增速、工业投资增速和出口增速分别达到6%、9%、7%|gdp_growth exact 6; industry_fai_growth exact 9; export_growth exact 7",
        "社会消费品零售总额、固定资产投资增长14%左右|retail_growth about 14; fai_growth about 14",
        "城镇调查失业率7.6%左右、城镇新增就业430万人左右|unemployment_survey about 7.6; new_urban_jobs about 430",
        "地区生产总值达到282亿元，同比增长21%|gdp_level exact 282; gdp_growth exact 21",
        "今年出口增长预期目标为16%左右|export_growth about 16",
        "地区生产总值增速力争超过8%|gdp_growth stretch 8",
        "地区生产总值增速超过8%|gdp_growth at_least 8",
        "力争全市出口增长7%、进出口总额增长9%以上|export_growth stretch 7; trade_growth stretch 9",
        "去年居民消费价格上涨3.7%|cpi exact 3.7",
        "五年累积新增城镇就业38万人|new_urban_jobs exact 38",
        "1 9 8 6 年国内生产总值达到8 3 1 7 亿元|gdp_level exact 8317",
        "棚户区改造60多万套|shantytown at_least 60",
        "城镇居民人均可支配收入4.3万元，农村居民人均可支配收入2.1万元，实际增长6.4%和7.7%"
            + "|urban_income_level exact 4.3; rural_income_level exact 2.1;"
            + " urban_income_growth exact 6.4; rural_income_growth exact 7.7",
        "旅游总收入47亿元，增长6%、8%|tourism_revenue exact 47",
        "城镇调查失业率不超过5.5%|unemployment_survey at_most 5.5",
        "居民消费价格涨幅控制在不超过3%的水平|cpi at_most 3",
        "粮食产量保持在3 6 1 8 0万吨|grain_output exact 36180",
        "出口增长23·7%|export_growth exact 23.7",
        "进出口总额从2031年的3.9万亿元增加到2036年的6.6万亿元|trade_level exact 6.6",
        "粮食面积615万亩、产量238万吨以上|grain_area exact 615; grain_output at_least 238",
        "粮食播种面积稳定在737万亩，总产量达到311万吨|grain_area exact 737; grain_output exact 311",
        "出口增长７．４％上下|export_growth about 7.4",
        "城镇新增就业１２，３４０人|new_urban_jobs exact 12340",
        "粮食产量９７．２亿斤|grain_output exact 97.2",
        "出口增长7–9%|export_growth range 7-9",
        "出口增长7%~9.5%|export_growth range 7-9.5",
        "固定资产投资增长11%--13%|fai_growth range 11-13",
        "旅游收入增长14%至17%|tourism_revenue_growth range 14-17",
        "出口、进出口分别增长14%、16%以上|export_growth at_least 14; trade_growth at_least 16",
        "固定资产投资和社会消费品零售总额分别增长18%和19%左右|fai_growth about 18; retail_growth about 19",
        "城镇登记失业率、居民消费价格涨幅分别不超过7%、6%|unemployment_reg at_most 7; cpi at_most 6",
        "固定资产投资、工业投资和民间投资均增长17%以上"
            + "|fai_growth at_least 17; industry_fai_growth at_least 17; private_fai_growth at_least 17",
        "出口增长17%，争取达到18.5%|export_growth exact 17; export_growth stretch 18.5",
        "出口确保增长17%、力争19%|export_growth exact 17; export_growth stretch 19",
        "生产总值增长保8争9|gdp_growth at_least 8; gdp_growth stretch 9",
        "出口增长保13%、争16%|export_growth at_least 13; export_growth stretch 16",
        "财政总收入保87争92亿元|total_revenue_level at_least 87; total_revenue_level stretch 92",
        "城镇新增就业超57万人|new_urban_jobs at_least 57",
        "旅游收入突破370亿元|tourism_revenue at_least 370",
        "居民消费价格指数控制在102.5以内|cpi at_most 102.5",
        "国民生产总值计划增长百分之十一|gdp_growth exact 11",
        "国家要求今年的出口比上年增长百分之七点五|export_growth exact 7.5",
        "固定资产投资增长速度的目标，定为百分之十一至十二|fai_growth range 11-12",
        "出口增长百分之一百二十以上|export_growth at_least 120",
        "人口自然增长率控制在千分之十七以内|population_growth at_most 17",
        "居民消费价格与上年基本持平|cpi about 0",
        "出口与上年持平|export_growth exact 0",
        "地方一般公共预算收入突破370亿元、达到381亿元|budget_revenue_level exact 381",
        "地区生产总值迈上9000亿元台阶，达到9261亿元|gdp_level exact 9261",
        "进出口总额迈上9000亿元台阶|trade_level at_least 9000",
        "国内生产总值从不到37万亿元增加到超过52万亿元|gdp_level at_least 52",
        "旅游收入361亿元、调查失业率7%左右的较低水平|tourism_revenue exact 361; unemployment_survey about 7",
        "城镇居民人均可支配收入1.9万元，农村居民人均纯收入8360元，扣除因素，分别实际增长17.7%和16.8%"
            + "|urban_income_level exact 1.9; rural_income_level exact 8360;"
            + " urban_income_growth exact 17.7; rural_income_growth exact 16.8",
        "国民生产总值达到37600亿元上下，平均每年增长17.5%左右|gdp_level about 37600; gdp_growth about 17.5",
        "一般公共预算收入同口径增长17%、自然口径增长13%|budget_revenue_growth exact 17; budget_revenue_growth exact 13",
        "新开工改造城镇老旧小区3.7万个|old_blocks exact 3.7",
        "出口由上年下降12.3%转为增长18.5%|export_growth exact 18.5",
        "城镇调查失业率力争控制在7%以内|unemployment_survey stretch 7",
        "居民消费价格下降0.7%、工业品出厂价格下降13%|cpi exact 0.7",
        "固定资产投资（不含农户）增长16%|fai_growth exact 16",
        "接待国内外游客370万人次、实现旅游收入61亿元，分别同比增长13%、17%"
            + "|tourists exact 370; tourism_revenue exact 61;"
            + " tourists_growth exact 13; tourism_revenue_growth exact 17",
        "接待游客人次、旅游综合收入各增长13%、17%|tourists_growth exact 13; tourism_revenue_growth exact 17",
        "出口增长幅度由上年的百分之三十八回落到百分之十七|export_growth exact 17",
        "出口增长由原定平均每年百分之十六调高到百分之十八至十九|export_growth range 18-19",
        "城镇和农村人均可支配收入分别增长14%、16%左右|urban_income_growth about 14; rural_income_growth about 16",
        "完成老旧小区94个、沿街旧楼61栋、渔家小院827户|old_blocks exact 94",
        "城乡居民收入分别完成3.6万元、1.9万元、分别增长9.3%、12%"
            + "|urban_income_level exact 3.6; rural_income_level exact 1.9;"
            + " urban_income_growth exact 9.3; rural_income_growth exact 12",
        "人均生产总值突破9万关口、达到9.17万元|gdp_pc_level exact 9.17",
        "全市生产总值8324亿元、增长7.3%|gdp_level exact 8324; gdp_growth exact 7.3",
        "万人发明专利拥有量从11.4件增加到27件|patents exact 27",
        "全员劳动生产率从人均13.6万元提高到19万元以上|labor_productivity at_least 19",
        "城镇居民和农村居民人均可支配收入达到6.4万元、3.7万元|urban_income_level exact 6.4; rural_income_level exact 3.7",
      })
  void readsNumbersWithTheirHedges(String clause, String stated) {
    assertThat(String.join("; ", numeric(clause))).isEqualTo(stated);
  }

  /** What would be the number of something else. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "海洋生产总值增长8%",
        "新能源汽车出口增长30%",
        "林下经济占地区生产总值比重达17%左右",
        "工业投资占固定资产投资比重超过40%",
        "消费对经济增长的贡献率达60%",
        "办好12345热线",
        "建成5A级景区2个",
        "承包期延长30年",
        "撑起了全市三成的规模工业增加值和27%左右的关税",
        "固定资产投资率为46%",
        "脱贫劳动力就近就业规模稳定在18万人以上",
        "城镇居民取暖补助标准提高到每户每季95元",
        "新增城镇就业参保6.3万人",
        "出口平均通关时间缩短31%",
        "新增专精特新企业7家、高新技术企业23家",
        "社会融资规模比年初增加346亿元",
        "拨打12315投诉电话",
        "居民人均可支配收入达到全国平均水平的87%",
        "一般公共预算收入完成预算的103.7%",
        "财政收入完成年初预算103.7%",
        "人均地区生产总值增长17%",
        "签约固定资产投资7亿元以上工业项目37个",
        "国家财政收入的67%以上来自城市",
        "城镇居民的消费水平提高百分之十三",
        "新增4A级景区7家",
        "把合同延长25年",
        "消费对国内生产总值增长的贡献率为77%",
        "出口占进出口总额比重提高到57%",
        "财政收入增速与上年持平",
        "森林覆盖率与上年持平",
        "出口增速与全国持平",
        "对东盟进出口增长37%",
      })
  void takesNoOtherNumberForThatOfAnIndicator(String clause) {
    assertThat(numeric(clause)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "居民收入增长与经济增长同步|income_growth sync gdp_growth",
        "居民收入和经济增长基本同步|income_growth sync_approx gdp_growth",
        "居民收入增速高于经济增速|income_growth above gdp_growth",
        "居民消费价格涨幅与全国一致|cpi same national",
        "居民消费价格涨幅低于全国平均水平|cpi below national",
        "居民收入增长跑赢经济增长|income_growth above gdp_growth",
        "固定资产投资增速领先全国平均水平|fai_growth above national",
        "固定资产投资增速保持在全国平均水平以上|fai_growth above national",
        "农村常住居民人均可支配收入增速高于全国平均水平|rural_income_growth above national",
        "居民可支配收入与经济发展相匹配|income_growth sync_approx gdp_growth",
        "出口增速高于全省平均3个百分点以上|export_growth above region",
        "工业投资增速高于全国平均水平2个百分点左右|industry_fai_growth above national",
      })
  void readsComparisons(String clause, String stated) {
    List<String> relative =
        read(clause).stream()
            .filter(each -> each.kind() == Statement.Kind.RELATIVE)
            .map(
                each ->
                    "%s %s %s"
                        .formatted(
                            each.indicator().orElseThrow().key(),
                            each.relation().orElseThrow().kind().label(),
                            each.relation().orElseThrow().reference()))
            .toList();
    assertThat(relative).containsExactly(stated);
    assertThat(numeric(clause)).isEmpty();
  }

  @Test
  void keepsTheMarginOfAComparisonApart() {
    List<Statement> read = read("农村居民人均可支配收入增速高于全国平均水平2个百分点");
    assertThat(read).hasSize(1);
    assertThat(read.get(0).relation().orElseThrow().margin().orElseThrow())
        .isEqualByComparingTo("2");
  }

  @Test
  void readsAComparisonThatGoesOnFromTheClauseBefore() {
    assertThat(read("出口增速高于全省3个百分点，力争高于全省7个百分点"))
        .extracting(
            each ->
                each.indicator().orElseThrow().key()
                    + " "
                    + each.relation().orElseThrow().margin().orElseThrow())
        .containsExactly("export_growth 3", "export_growth 7");
  }

  @Test
  void readsEachOfTwoComparisons() {
    List<Statement> read = read("农民收入增速快于全国平均水平、快于城镇居民收入增速");
    assertThat(read)
        .extracting(
            each ->
                each.indicator().orElseThrow().key()
                    + " "
                    + each.relation().orElseThrow().reference())
        .containsExactly("rural_income_growth national", "rural_income_growth urban_income_growth");
    assertThat(read.get(0).start()).isLessThan(read.get(1).start());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "主要污染物减排完成自治区下达的年度任务|自治区下达",
        "城镇登记失业率完成云州市确定的目标|云州市",
        "粮食产量完成省上下达的任务|省上下达",
        "城镇登记失业率控制在国家和省下达的年度范围内|国家和省下达",
      })
  void readsWhoSetATask(String clause, String who) {
    assertThat(read(clause))
        .extracting(each -> each.kind().label() + " " + each.assigned())
        .containsExactly("assigned " + who);
  }

  @Test
  void readsTasksAndWishes() {
    assertThat(read("碳排放强度下降完成国家下达任务"))
        .extracting(each -> each.kind().label() + " " + each.assigned())
        .containsExactly("assigned 国家下达");
    assertThat(read("进出口保稳提质"))
        .extracting(each -> each.kind().label())
        .containsExactly("qualitative");
  }

  private List<String> numeric(String clause) {
    return read(clause).stream()
        .filter(each -> each.kind() == Statement.Kind.NUMERIC && each.indicator().isPresent())
        .map(
            each ->
                "%s %s %s%s"
                    .formatted(
                        each.indicator().get().key(),
                        each.hedge().orElseThrow().label(),
                        each.quantity().orElseThrow().low(),
                        each.quantity().orElseThrow().high().map(high -> "-" + high).orElse("")))
        .toList();
  }

  private List<Statement> read(String clause) {
    String text = Normaliser.simplified().surface(clause);
    return reader.read(text, 0, text.length());
  }
}
