package tifa.table;

import static tifa.table.Columns.CATEGORY_MENTIONS;
import static tifa.table.Columns.CHARS;
import static tifa.table.Columns.DISTINCT_SPANS;
import static tifa.table.Columns.LEVEL;
import static tifa.table.Columns.ONE_CATEGORY;
import static tifa.table.Columns.PER_10K_CHARS;
import static tifa.table.Columns.PER_10K_TOKENS;
import static tifa.table.Columns.TOKENS;
import static tifa.table.Columns.YEAR;

import java.io.IOException;
import tifa.trend.LevelSeries;
import tifa.trend.YearCell;

/** Categories by year, zeros included. */
final class CategoryYearTable {
  static final Layout<Row> LAYOUT =
      Layout.<Row>of("category_year")
          .titled("类别分年统计", "Categories by year")
          .rows("每个层级、类别和有报告的年份一行。", "One row for each level, category and year that has a report.")
          .key(
              LEVEL.text(Row::level),
              ONE_CATEGORY.text(Row::category),
              YEAR.year(row -> row.year().year()))
          .columns(
              CATEGORY_MENTIONS.integer(Row::mentions),
              DISTINCT_SPANS.integer(row -> row.year().distinctSpans(row.index())),
              CHARS.integer(Row::chars),
              TOKENS.integer(Row::tokens),
              PER_10K_CHARS.rate(Row::mentions, Row::chars),
              PER_10K_TOKENS.rate(Row::mentions, Row::tokens));

  /** A category in a year of a level; {@code index} is the category's in the lexicon. */
  record Row(String level, String category, int index, YearCell year) {
    int mentions() {
      return year.categoryMentions(index);
    }

    long chars() {
      return year.chars();
    }

    long tokens() {
      return year.tokens();
    }
  }

  private CategoryYearTable() {}

  static void rows(CountedCorpus corpus, RowSink<Row> rows) throws IOException {
    for (LevelSeries level : corpus.panel().levels()) {
      for (int i = 0; i < corpus.lexicon().categories().size(); i++) {
        for (YearCell year : level.years()) {
          rows.add(new Row(level.level(), corpus.lexicon().categories().get(i), i, year));
        }
      }
    }
  }
}
