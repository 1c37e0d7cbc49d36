package tifa.table;

import static tifa.table.Columns.CATEGORY;
import static tifa.table.Columns.LEVEL;
import static tifa.table.Columns.TERM;
import static tifa.table.Definition.column;

/** Mentions with a column for each calendar year. */
final class TermYearWideTable {
  static final Layout<WideRow> LAYOUT =
      Layout.<WideRow>of("term_year_wide")
          .titled("提法分年次数宽表", "Mentions by year, wide")
          .rows(
              "每个层级和提法一行，`mentions` 按日历年份各占一列，从语料的第一年到最后一年；该层级没有报告的年份为空。",
              "One row for each level and term, with its `mentions` in a column for each calendar"
                  + " year from the corpus' first to its last; empty where the level has no report.")
          .key(LEVEL.text(row -> row.level().level()), TERM.text(row -> row.term().label()))
          .columns(
              CATEGORY.text(row -> row.term().category()),
              column("total")
                  .titled("合计", "Total")
                  .in(Unit.MENTIONS)
                  .meaning("各年提及次数之和。", "Mentions in all years.")
                  .integer(row -> row.series().total()))
          .yearColumns(
              year ->
                  Cells.ofOptional(
                      row -> row.year(year),
                      column(Integer.toString(year))
                          .titled(year + "年", Integer.toString(year))
                          .in(Unit.MENTIONS)
                          .meaning("%s年的提及次数。".formatted(year), "Mentions in %s.".formatted(year))
                          .integer(WideRow.Year::mentions)));

  private TermYearWideTable() {}
}
