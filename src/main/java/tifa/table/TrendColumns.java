package tifa.table;

import java.util.List;
import java.util.stream.Stream;

/** The columns of tables of trends, which differ only in whose trends they are. */
final class TrendColumns {
  private static final List<Column> COLUMNS =
      List.of(
          Column.integer("report_years", "years", "有报告年数", "Years that have a report."),
          Column.integer("mention_years", "years", "提及年数", "Years that mention the term."),
          Column.year("first_year", "首次年份", "First year that mentions the term."),
          Column.year("last_year", "末次年份", "Last year that mentions the term."),
          Column.year(
              "peak_year", "峰值年份", "Year of the highest per_10k_chars, the earliest of several."),
          Column.integer("total", "mentions", "合计", "Mentions in all years."),
          Column.rate(
              "mean_per_10k_chars",
              "mentions per 10,000 characters",
              "年均每万字次数",
              "Unweighted mean of the yearly per_10k_chars, years with 0 included."),
          Column.rate(
              "rate_before",
              "mentions per 10,000 characters",
              "此前每万字次数",
              "per_10k_chars of the report years before the last five (three where there are fewer"
                  + " than 15), taken together. Empty, with the four columns that follow, for fewer"
                  + " than three report years, and without any mention."),
          Column.rate(
              "rate_now",
              "mentions per 10,000 characters",
              "近年每万字次数",
              "per_10k_chars of those last report years, taken together."),
          Column.statistic(
              "log2_ratio",
              "",
              "频率比对数",
              "log₂ of rate_now to rate_before, ½ added to the mentions of both: 1 is twice as often."),
          Column.statistic(
              "ratio_low", "", "频率比下限", "Lower end of its 95 % interval (quasi-Poisson)."),
          Column.statistic("ratio_high", "", "频率比上限", "Upper end of that interval."),
          Column.year(
              "since",
              "起始年份",
              "First year of the new level where direction is a step; else the first year with a"
                  + " mention from which on two thirds of the report years or more have one."),
          Column.integer(
              "mk_s",
              "pairs",
              "MK统计量S",
              "Mann–Kendall S of the yearly per_10k_chars: pairs of years that rise minus pairs that"
                  + " fall. Empty, as all that follows but `direction`, where the term is not tested:"
                  + " fewer report years than `trend.minYears`, or fewer than 5 mentions."),
          Column.statistic("mk_z", "", "MK统计量Z", "Standardised S."),
          Column.statistic(
              "p_value",
              "",
              "p值",
              "Two-sided p of the Mann–Kendall test, as if the years were independent of each other."),
          Column.statistic(
              "acf1",
              "",
              "一阶自相关",
              "Autocorrelation at lag 1 of the ranks of the detrended series; empty where that is"
                  + " constant."),
          Column.statistic(
              "p_adjusted",
              "",
              "校正p值",
              "p corrected for serial correlation over the first three lags (Hamed–Rao), never below"
                  + " p_value."),
          Column.statistic(
              "q_value",
              "",
              "q值",
              "False discovery rate (Benjamini–Hochberg) of p_value among the tested rows of this"
                  + " table with the same level, and with the same window and panel."),
          Column.statistic(
              "q_adjusted",
              "",
              "校正q值",
              "The same of p_adjusted: whether a trend survives the correction for serial correlation."),
          Column.integer("q_family_size", "rows", "同批检验项数", "How many rows were tested together."),
          Column.statistic(
              "sen_slope",
              "mentions per 10,000 characters and year",
              "Sen斜率",
              "Theil–Sen slope over calendar years: the median of the slopes between any two years."),
          Column.statistic(
              "sen_low",
              "mentions per 10,000 characters and year",
              "Sen斜率下限",
              "Lower end of the slope's 95 % interval."),
          Column.statistic(
              "sen_high",
              "mentions per 10,000 characters and year",
              "Sen斜率上限",
              "Upper end of the slope's 95 % interval."),
          Column.year(
              "change_year",
              "转折年份",
              "First year of the new regime by Pettitt's test; empty for fewer than 12 report years,"
                  + " or fewer than 5 with a mention."),
          Column.statistic("change_p", "", "转折p值", "Two-sided p of Pettitt's test, approximate."),
          Column.statistic("change_q", "", "转折q值", "Its false discovery rate, as of q_value."),
          Column.text(
              "direction",
              "走向",
              "The first that applies: `untested`; `new`: mentioned in the last three report years and"
                  + " not before; `gone`: not mentioned in the last three; `rose_and_fell`: the peak"
                  + " lies inside, the last three years' mean is below half of it, and q_value or"
                  + " change_p is below `trend.alpha`; `rising`, `falling`: q_value is below it;"
                  + " `no_trend`: none was found, which does not mean steady."),
          Column.text(
              "bursts",
              "突现时段",
              "Years of unusual frequency (Kleinberg), such as `2015-2018;2021-2022`."),
          Column.text(
              "burst_unit",
              "突现单位",
              "What bursts are made of: `reports` with the term among reports where every year has 5"
                  + " or more, else `mentions` among tokens."));

  private TrendColumns() {}

  /** The columns that say whose trend it is, and those that say what it is. */
  static Column[] after(Column... whose) {
    return Stream.concat(Stream.of(whose), COLUMNS.stream()).toArray(Column[]::new);
  }
}
