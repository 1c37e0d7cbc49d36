package tifa.table;

import static tifa.table.Columns.CATEGORY;
import static tifa.table.Columns.LEVEL;
import static tifa.table.Columns.REGION;
import static tifa.table.Columns.REGION_CODE;
import static tifa.table.Columns.TERM;

import java.io.IOException;
import tifa.lexicon.Lexicon;
import tifa.lexicon.Term;
import tifa.trend.RegionSeries;
import tifa.trend.RegionTrends;
import tifa.trend.TrendFinding;

/** What the years of a term make together in each region. */
final class RegionTrendsTable {
  static final Layout<Row> LAYOUT =
      Layout.<Row>of("region_trends")
          .titled("提法分地区趋势", "Trends of terms by region")
          .rows(
              "每个提法和有计入报告的地区一行。", "One row for each term and region that has a report that counts.")
          .key(
              TERM.text(row -> row.term().label()),
              REGION_CODE.text(row -> row.region().regionKey()))
          .columns(
              CATEGORY.text(row -> row.term().category()),
              LEVEL.text(row -> row.region().level()),
              REGION.text(row -> row.region().regionName()),
              Cells.of(Row::finding, TrendColumns.ALL));

  /** A term in a region. */
  record Row(Term term, RegionSeries region, TrendFinding finding) {}

  private RegionTrendsTable() {}

  static void rows(CountedCorpus corpus, RowSink<Row> rows) throws IOException {
    Lexicon lexicon = corpus.lexicon();
    new RegionTrends(corpus.panel(), lexicon.terms().size(), corpus.trend(), corpus.regionTests())
        .each(
            (term, region, finding) ->
                rows.add(new Row(lexicon.terms().get(term), region, finding)));
  }
}
