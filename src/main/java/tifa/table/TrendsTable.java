package tifa.table;

import static tifa.table.Columns.CATEGORY;
import static tifa.table.Columns.LEVEL;
import static tifa.table.Columns.TERM;
import static tifa.table.Definition.column;

import java.io.IOException;
import tifa.lexicon.Lexicon;
import tifa.lexicon.Term;
import tifa.trend.Trend;

/** What the years of a term make together. */
final class TrendsTable {
  static final Layout<Row> LAYOUT =
      Layout.<Row>of("trends")
          .titled("提法趋势", "Trends of terms")
          .rows(
              "每个层级、提法和时间窗口一行；窗口内各年的地区不尽相同时两行。",
              "One row for each level, term and window, two where the set of regions changes within"
                  + " it.")
          .key(
              LEVEL.text(row -> row.trend().level()),
              TERM.text(row -> row.term().label()),
              column("window")
                  .titled("时间窗口", "Window")
                  .meaning(
                      "该行所看的该层级报告年：`all` 为全部，或最后几个，如 `last20`；见 `trend.windows`。",
                      "Which report years of the level the row looks at: `all`, or the last ones, such"
                          + " as `last20`; see `trend.windows`.")
                  .text(row -> row.trend().window().label()),
              column("panel")
                  .titled("样本口径", "Panel")
                  .meaning(
                      "`balanced`：只含该层级每个有报告的年份都有报告的地区；`unbalanced`：各年的全部报告。",
                      "`balanced`: only regions that have a report in every report year of the level;"
                          + " `unbalanced`: all reports of each year.")
                  .text(row -> row.trend().regions().label()))
          .columns(
              CATEGORY.text(row -> row.term().category()),
              Cells.of(row -> row.trend().finding(), TrendColumns.ALL));

  /** A term at a level. */
  record Row(Term term, Trend trend) {}

  private TrendsTable() {}

  static void rows(CountedCorpus corpus, RowSink<Row> rows) throws IOException {
    Lexicon lexicon = corpus.lexicon();
    for (Trend trend : Trend.of(corpus.panel(), lexicon.terms().size(), corpus.trend())) {
      rows.add(new Row(lexicon.terms().get(trend.term()), trend));
    }
  }
}
