package tifa.table;

import static tifa.table.Columns.CATEGORY;
import static tifa.table.Columns.LEVEL;
import static tifa.table.Columns.TERM;
import static tifa.table.Definition.column;

/** Rates with a column for each calendar year. */
final class TermYearWideRateTable {
  static final Layout<WideRow> LAYOUT =
      Layout.<WideRow>of("term_year_wide_rate")
          .titled("提法分年每万字次数宽表", "Rates by year, wide")
          .rows(
              "`term_year.csv` 的 per_10k_chars，每个层级和提法一行，每个日历年份一列，" + "从语料的第一年到最后一年；该层级没有报告的年份为空。",
              "per_10k_chars of `term_year.csv`, one row for each level and term, one column for each"
                  + " calendar year from the corpus' first to its last; empty where the level has no"
                  + " report.")
          .key(LEVEL.text(row -> row.level().level()), TERM.text(row -> row.term().label()))
          .columns(
              CATEGORY.text(row -> row.term().category()),
              column("total")
                  .titled("合计", "Total")
                  .in(Unit.MENTIONS_PER_10K_CHARACTERS)
                  .meaning(
                      "各年提及次数之和 × 10,000 / 各年字数之和。",
                      "Mentions in all years × 10,000 / characters of all years.")
                  .rate(row -> row.series().total(), row -> row.series().chars()))
          .yearColumns(
              year ->
                  Cells.ofOptional(
                      row -> row.year(year),
                      column(Integer.toString(year))
                          .titled(year + "年", Integer.toString(year))
                          .in(Unit.MENTIONS_PER_10K_CHARACTERS)
                          .meaning(
                              "%s年每万字的提及次数。".formatted(year),
                              "Mentions per 10,000 characters in %s.".formatted(year))
                          .rate(WideRow.Year::mentions, WideRow.Year::chars)));

  private TermYearWideRateTable() {}
}
