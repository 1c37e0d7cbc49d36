package tifa.table;

import static tifa.table.Columns.CATEGORY;
import static tifa.table.Columns.CHARS;
import static tifa.table.Columns.LEVEL;
import static tifa.table.Columns.MENTIONS;
import static tifa.table.Columns.PER_10K_CHARS;
import static tifa.table.Columns.PER_10K_TOKENS;
import static tifa.table.Columns.ROLE;
import static tifa.table.Columns.TERM;
import static tifa.table.Columns.TOKENS;
import static tifa.table.Columns.YEAR;

import java.io.IOException;
import tifa.lexicon.Term;
import tifa.trend.LevelSeries;
import tifa.trend.YearCell;
import tifa.trend.YearCell.RoleCell;

/** Terms by year and part: every term has a row for every role that occurs, zeros included. */
final class TermSectionYearTable {
  static final Layout<Row> LAYOUT =
      Layout.<Row>of("term_section_year")
          .titled("提法分年分部分统计", "Terms by year and part")
          .rows(
              "每个层级、提法、年份和该层级该年任一报告所有的部分一行。",
              "One row for each level, term, year and role that any report of the level and year"
                  + " has.")
          .key(
              LEVEL.text(Row::level),
              TERM.text(row -> row.term().label()),
              YEAR.year(Row::year),
              ROLE.text(row -> row.role().role().label()))
          .columns(
              CATEGORY.text(row -> row.term().category()),
              MENTIONS.integer(Row::mentions),
              CHARS.integer(Row::chars),
              TOKENS.integer(Row::tokens),
              PER_10K_CHARS.rate(Row::mentions, Row::chars),
              PER_10K_TOKENS.rate(Row::mentions, Row::tokens));

  /** A term in the sections of one role; {@code index} is the term's in the lexicon. */
  record Row(String level, Term term, int index, int year, RoleCell role) {
    int mentions() {
      return role.mentions(index);
    }

    long chars() {
      return role.chars();
    }

    long tokens() {
      return role.tokens();
    }
  }

  private TermSectionYearTable() {}

  static void rows(CountedCorpus corpus, RowSink<Row> rows) throws IOException {
    for (LevelSeries level : corpus.panel().levels()) {
      for (int i = 0; i < corpus.lexicon().terms().size(); i++) {
        Term term = corpus.lexicon().terms().get(i);
        for (YearCell year : level.years()) {
          for (RoleCell role : year.roles()) {
            rows.add(new Row(level.level(), term, i, year.year(), role));
          }
        }
      }
    }
  }
}
