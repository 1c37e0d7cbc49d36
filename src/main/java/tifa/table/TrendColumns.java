package tifa.table;

import static tifa.table.Columns.FIRST_YEAR;
import static tifa.table.Columns.LAST_YEAR;
import static tifa.table.Columns.PEAK_YEAR;
import static tifa.table.Definition.column;

import java.util.List;
import java.util.StringJoiner;
import tifa.stats.Burst;
import tifa.stats.MannKendall;
import tifa.stats.RateRatio;
import tifa.stats.TheilSen;
import tifa.trend.ChangePoint;
import tifa.trend.Series;
import tifa.trend.SeriesStatistics;
import tifa.trend.Significance;
import tifa.trend.TrendFinding;

/** The columns of tables of trends, which differ only in whose trends they are. */
final class TrendColumns {
  private static final Cells<TrendFinding> SERIES =
      Cells.of(
          TrendFinding::series,
          column("report_years")
              .titled("有报告年数", "Years with a report")
              .in(Unit.YEARS)
              .meaning("有报告的年数。", "Years that have a report.")
              .integer(series -> series.points().size()),
          column("mention_years")
              .titled("提及年数", "Years with a mention")
              .in(Unit.YEARS)
              .meaning("提及该提法的年数。", "Years that mention the term.")
              .integer(Series::mentionYears),
          FIRST_YEAR
              .meaning("第一个提及该提法的年份。", "First year that mentions the term.")
              .optionalYear(Series::firstYear),
          LAST_YEAR
              .meaning("最后一个提及该提法的年份。", "Last year that mentions the term.")
              .optionalYear(Series::lastYear),
          PEAK_YEAR
              .meaning(
                  "per_10k_chars 最高的年份，并列取最早。",
                  "Year of the highest per_10k_chars, the earliest of several.")
              .optionalYear(Series::peakYear),
          column("total")
              .titled("合计", "Total")
              .in(Unit.MENTIONS)
              .meaning("各年提及次数之和。", "Mentions in all years.")
              .integer(Series::total),
          column("mean_per_10k_chars")
              .titled("年均每万字次数", "Mean per 10,000 characters")
              .in(Unit.MENTIONS_PER_10K_CHARACTERS)
              .meaning(
                  "各年 per_10k_chars 的不加权平均，0 的年份也在内。",
                  "Unweighted mean of the yearly per_10k_chars, years with 0 included.")
              .decimal(Series::meanPerTenThousandChars));

  private static final Cells<TrendFinding> EFFECT =
      Cells.all(
          Cells.ofOptional(
              TrendFinding::effect,
              column("rate_before")
                  .titled("此前每万字次数", "Rate before")
                  .in(Unit.MENTIONS_PER_10K_CHARACTERS)
                  .meaning(
                      "最后五个报告年（不足 15 个报告年时为三个）之前各报告年合计的 per_10k_chars。" + "不足三个报告年或没有提及时，与其后四列均为空。",
                      "per_10k_chars of the report years before the last five (three where there are"
                          + " fewer than 15), taken together. Empty, with the four columns that follow,"
                          + " for fewer than three report years, and without any mention.")
                  .rate(ratio -> ratio.before().count(), ratio -> ratio.before().size()),
              column("rate_now")
                  .titled("近年每万字次数", "Rate now")
                  .in(Unit.MENTIONS_PER_10K_CHARACTERS)
                  .meaning(
                      "这最后几个报告年合计的 per_10k_chars。",
                      "per_10k_chars of those last report years, taken together.")
                  .rate(ratio -> ratio.now().count(), ratio -> ratio.now().size()),
              column("log2_ratio")
                  .titled("频率比对数", "Log ratio of the rates")
                  .meaning(
                      "rate_now 与 rate_before 之比的 log₂，两者的次数各加 ½：1 为两倍。",
                      "log₂ of rate_now to rate_before, ½ added to the mentions of both: 1 is twice as"
                          + " often.")
                  .significant(RateRatio::log2),
              column("ratio_low")
                  .titled("频率比下限", "Ratio, low")
                  .meaning("其 95 % 区间的下限（准泊松）。", "Lower end of its 95 % interval (quasi-Poisson).")
                  .significant(RateRatio::low),
              column("ratio_high")
                  .titled("频率比上限", "Ratio, high")
                  .meaning("该区间的上限。", "Upper end of that interval.")
                  .significant(RateRatio::high)),
          column("since")
              .titled("起始年份", "Since")
              .meaning(
                  "走向为跃升或骤降时，新水平的第一年；否则为此后三分之二以上的报告年都提及的第一个提及年份。" + "已消失的，`last_year` 说明用到哪年。",
                  "First year of the new level where direction is a step; else the first year with a"
                      + " mention from which on two thirds of the report years or more have one."
                      + " Of a term that is gone, `last_year` says until when.")
              .optionalYear(TrendFinding::since));

  private static final Cells<SeriesStatistics> MANN_KENDALL =
      Cells.of(
          SeriesStatistics::mannKendall,
          column("mk_s")
              .titled("MK统计量S", "Mann–Kendall S")
              .in(Unit.PAIRS)
              .meaning(
                  "各年 per_10k_chars 的 Mann–Kendall S：上升的年份对数减下降的年份对数。"
                      + "提法未检验（有报告的年数少于 `trend.minYears`，或不足 5 次提及）时为空，"
                      + "其后各列除 `direction` 外亦然。",
                  "Mann–Kendall S of the yearly per_10k_chars: pairs of years that rise minus pairs"
                      + " that fall. Empty, as all that follows but `direction`, where the term is"
                      + " not tested: fewer report years than `trend.minYears`, or fewer than 5"
                      + " mentions.")
              .integer(MannKendall::s),
          column("mk_z")
              .titled("MK统计量Z", "Mann–Kendall Z")
              .meaning("标准化的 S。", "Standardised S.")
              .significant(MannKendall::z),
          column("p_value")
              .titled("p值", "p")
              .meaning(
                  "Mann–Kendall 检验的双侧 p，视各年相互独立。",
                  "Two-sided p of the Mann–Kendall test, as if the years were independent of each"
                      + " other.")
              .significant(MannKendall::pValue));

  private static final Cells<SeriesStatistics> THEIL_SEN =
      Cells.of(
          SeriesStatistics::theilSen,
          column("sen_slope")
              .titled("Sen斜率", "Sen slope")
              .in(Unit.MENTIONS_PER_10K_CHARACTERS_AND_YEAR)
              .meaning(
                  "按日历年份的 Theil–Sen 斜率：任意两年间斜率的中位数。",
                  "Theil–Sen slope over calendar years: the median of the slopes between any two"
                      + " years.")
              .significant(TheilSen::slope),
          column("sen_low")
              .titled("Sen斜率下限", "Sen slope, low")
              .in(Unit.MENTIONS_PER_10K_CHARACTERS_AND_YEAR)
              .meaning("斜率 95 % 区间的下限。", "Lower end of the slope's 95 % interval.")
              .significant(TheilSen::low),
          column("sen_high")
              .titled("Sen斜率上限", "Sen slope, high")
              .in(Unit.MENTIONS_PER_10K_CHARACTERS_AND_YEAR)
              .meaning("斜率 95 % 区间的上限。", "Upper end of the slope's 95 % interval.")
              .significant(TheilSen::high));

  private static final Cells<SeriesStatistics> CHANGE =
      Cells.ofOptional(
          SeriesStatistics::change,
          column("change_year")
              .titled("转折年份", "Change year")
              .meaning(
                  "按 Pettitt 检验，新阶段的第一年；有报告的年数少于 12，或有提及的不足 5 个时为空。",
                  "First year of the new regime by Pettitt's test; empty for fewer than 12 report"
                      + " years, or fewer than 5 with a mention.")
              .year(ChangePoint::year),
          column("change_p")
              .titled("转折p值", "p of the change")
              .meaning("Pettitt 检验的双侧 p，近似值。", "Two-sided p of Pettitt's test, approximate.")
              .significant(ChangePoint::pValue));

  private static final Cells<Significance> TESTS =
      Cells.all(
          Cells.of(
              Significance::statistics,
              MANN_KENDALL,
              column("acf1")
                  .titled("一阶自相关", "Autocorrelation")
                  .meaning(
                      "去趋势序列之秩的一阶自相关；序列恒定时为空。",
                      "Autocorrelation at lag 1 of the ranks of the detrended series; empty where that"
                          + " is constant.")
                  .optionalSignificant(SeriesStatistics::acf1),
              column("p_adjusted")
                  .titled("校正p值", "p, adjusted")
                  .meaning(
                      "按前三阶序列相关校正的 p（Hamed–Rao），不小于 p_value。",
                      "p corrected for serial correlation over the first three lags (Hamed–Rao), never"
                          + " below p_value.")
                  .significant(SeriesStatistics::adjustedPValue)),
          column("q_value")
              .titled("q值", "q")
              .meaning(
                  "p_value 在本表同一层级、同一时间窗口和样本口径已检验各行中的错误发现率（Benjamini–Hochberg）。",
                  "False discovery rate (Benjamini–Hochberg) of p_value among the tested rows of this"
                      + " table with the same level, and with the same window and panel.")
              .significant(Significance::qValue),
          column("q_adjusted")
              .titled("校正q值", "q, adjusted")
              .meaning(
                  "p_adjusted 的错误发现率：趋势是否经得起序列相关的校正。",
                  "The same of p_adjusted: whether a trend survives the correction for serial"
                      + " correlation.")
              .significant(Significance::adjustedQValue),
          column("q_family_size")
              .titled("同批检验项数", "Rows tested together")
              .in(Unit.ROWS)
              .meaning("一同检验的行数。", "How many rows were tested together.")
              .integer(Significance::familySize),
          Cells.of(Significance::statistics, THEIL_SEN, CHANGE),
          column("change_q")
              .titled("转折q值", "q of the change")
              .meaning("其错误发现率，同 q_value。", "Its false discovery rate, as of q_value.")
              .optionalSignificant(Significance::changeQValue));

  private static final Cells<TrendFinding> BURSTS =
      Cells.ofOptional(
          TrendFinding::significance,
          Cells.of(
              Significance::statistics,
              column("bursts")
                  .titled("突现时段", "Bursts")
                  .meaning(
                      "频率异常高的年份（Kleinberg），如 `2015-2018;2021-2022`。",
                      "Years of unusual frequency (Kleinberg), such as `2015-2018;2021-2022`.")
                  .text(statistics -> written(statistics.bursts())),
              column("burst_unit")
                  .titled("突现单位", "Unit of bursts")
                  .meaning(
                      "突现以何计：每年都有 5 份以上报告时为提及的报告占报告之比（`reports`），否则为提及占词数之比（`mentions`）。",
                      "What bursts are made of: `reports` with the term among reports where every year"
                          + " has 5 or more, else `mentions` among tokens.")
                  .text(statistics -> statistics.burstUnit().label())));

  /** What became of a term. */
  static final Cells<TrendFinding> ALL =
      Cells.all(
          SERIES,
          Cells.ofOptional(TrendFinding::significance, TESTS),
          EFFECT,
          column("direction")
              .titled("走向", "Direction")
              .meaning(
                  "取第一个符合的，各项条件见 METHOD：`untested`（未检验）、`new`（新出现）、`gone`（已消失）、"
                      + "`rose_and_fell`（先升后降）、`stepped_up`（跃升）、`stepped_down`（骤降）、"
                      + "`rising`（上升）、`falling`（下降）、`inconclusive`（证据不足）、`no_trend`（未见趋势）。",
                  "The first that applies, see METHOD for what each asks for: `untested`, `new`,"
                      + " `gone`, `rose_and_fell`, `stepped_up`, `stepped_down`, `rising`,"
                      + " `falling`, `inconclusive`, `no_trend`.")
              .text(finding -> finding.direction().label()),
          BURSTS);

  private TrendColumns() {}

  private static String written(List<Burst> bursts) {
    StringJoiner written = new StringJoiner(";");
    for (Burst burst : bursts) {
      written.add(burst.from() + "-" + burst.to());
    }
    return written.toString();
  }
}
