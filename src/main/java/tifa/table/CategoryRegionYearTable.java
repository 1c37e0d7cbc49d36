package tifa.table;

import static tifa.table.Columns.CATEGORY_MENTIONS;
import static tifa.table.Columns.CHARS;
import static tifa.table.Columns.DISTINCT_SPANS;
import static tifa.table.Columns.LEVEL;
import static tifa.table.Columns.ONE_CATEGORY;
import static tifa.table.Columns.PER_10K_CHARS;
import static tifa.table.Columns.PER_10K_TOKENS;
import static tifa.table.Columns.REGION;
import static tifa.table.Columns.REGION_CODE;
import static tifa.table.Columns.REPORT_ID;
import static tifa.table.Columns.TOKENS;
import static tifa.table.Columns.YEAR;

import java.io.IOException;
import tifa.trend.CountedReport;

/** Categories by report, zeros included. */
final class CategoryRegionYearTable {
  static final Layout<Row> LAYOUT =
      Layout.<Row>of("category_region_year")
          .titled("类别分地区分年统计", "Categories by region and year")
          .rows("每个类别和计入的报告一行。", "One row for each category and report that counts.")
          .key(
              ONE_CATEGORY.text(Row::category),
              REGION_CODE.text(row -> row.report().regionKey()),
              YEAR.year(row -> row.report().year()))
          .columns(
              LEVEL.text(row -> row.report().level()),
              REGION.text(row -> row.report().regionName()),
              REPORT_ID.text(row -> row.report().entry().reportId()),
              CATEGORY_MENTIONS.integer(Row::mentions),
              DISTINCT_SPANS.integer(row -> row.report().counts().distinctSpans(row.index())),
              CHARS.integer(Row::chars),
              TOKENS.integer(Row::tokens),
              PER_10K_CHARS.rate(Row::mentions, Row::chars),
              PER_10K_TOKENS.rate(Row::mentions, Row::tokens));

  /** A category in a report; {@code index} is the category's in the lexicon. */
  record Row(String category, int index, CountedReport report, int mentions) {
    int chars() {
      return report.facts().chars();
    }

    int tokens() {
      return report.facts().tokens();
    }
  }

  private CategoryRegionYearTable() {}

  static void rows(CountedCorpus corpus, RowSink<Row> rows) throws IOException {
    for (int i = 0; i < corpus.lexicon().categories().size(); i++) {
      String category = corpus.lexicon().categories().get(i);
      for (CountedReport report : corpus.panel().reports()) {
        rows.add(new Row(category, i, report, report.counts().categoryMentions(i)));
      }
    }
  }
}
