package tifa.table;

import java.io.IOException;
import java.util.Optional;
import tifa.lexicon.Lexicon;
import tifa.lexicon.Term;
import tifa.trend.LevelSeries;
import tifa.trend.Panel;
import tifa.trend.Series;
import tifa.trend.YearCell;

/** Rows with a column for each calendar year. */
final class WideRows {
  private final Panel panel;
  private final Lexicon lexicon;

  WideRows(Panel panel, Lexicon lexicon) {
    this.panel = panel;
    this.lexicon = lexicon;
  }

  @FunctionalInterface
  private interface YearWriter {
    void write(YearCell year, int term) throws IOException;
  }

  @FunctionalInterface
  private interface TotalWriter {
    void write(Series series) throws IOException;
  }

  void writeMentions(CsvTable csv) throws IOException {
    write(
        csv,
        series -> csv.integer(series.total()),
        (year, term) -> csv.integer(year.mentions(term)));
  }

  void writeRates(CsvTable csv) throws IOException {
    write(
        csv,
        series -> csv.rate(series.total(), series.chars()),
        (year, term) -> csv.rate(year.mentions(term), year.chars()));
  }

  private void write(CsvTable csv, TotalWriter total, YearWriter yearWriter) throws IOException {
    int[] calendarYears = panel.calendarYears().toArray();
    for (LevelSeries level : panel.levels()) {
      for (int i = 0; i < lexicon.terms().size(); i++) {
        Term term = lexicon.terms().get(i);
        csv.text(level.level()).text(term.label()).text(term.category());
        total.write(level.ofTerm(i));
        for (int calendarYear : calendarYears) {
          Optional<YearCell> year = level.year(calendarYear);
          if (year.isPresent()) {
            yearWriter.write(year.get(), i);
          } else {
            csv.none();
          }
        }
        csv.endRow();
      }
    }
  }
}
