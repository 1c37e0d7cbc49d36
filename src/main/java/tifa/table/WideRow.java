package tifa.table;

import java.io.IOException;
import java.util.Optional;
import tifa.lexicon.Term;
import tifa.trend.LevelSeries;
import tifa.trend.Series;
import tifa.trend.YearCell;

/**
 * A term at a level with all its years: a row of the wide tables.
 *
 * @param index the term's in the lexicon
 * @param series the years that have a report
 */
record WideRow(LevelSeries level, Term term, int index, Series series) {
  /** The mentions in a calendar year; empty where the level has no report. */
  Optional<Year> year(int calendarYear) {
    return level.year(calendarYear).map(cell -> new Year(cell, index));
  }

  /** A year of the term. */
  record Year(YearCell cell, int index) {
    int mentions() {
      return cell.mentions(index);
    }

    long chars() {
      return cell.chars();
    }
  }

  /** Every term at every level. */
  static void each(CountedCorpus corpus, RowSink<WideRow> rows) throws IOException {
    for (LevelSeries level : corpus.panel().levels()) {
      for (int i = 0; i < corpus.lexicon().terms().size(); i++) {
        rows.add(new WideRow(level, corpus.lexicon().terms().get(i), i, level.ofTerm(i)));
      }
    }
  }
}
