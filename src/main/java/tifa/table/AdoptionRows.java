package tifa.table;

import java.io.IOException;
import tifa.lexicon.Lexicon;
import tifa.lexicon.Term;
import tifa.trend.LevelSeries;
import tifa.trend.Panel;
import tifa.trend.Spread;

/** Rows of how terms spread over the regions of a level. */
final class AdoptionRows {
  private final Panel panel;
  private final Lexicon lexicon;

  AdoptionRows(Panel panel, Lexicon lexicon) {
    this.panel = panel;
    this.lexicon = lexicon;
  }

  void write(CsvTable csv) throws IOException {
    for (LevelSeries level : panel.levels()) {
      for (int i = 0; i < lexicon.terms().size(); i++) {
        Term term = lexicon.terms().get(i);
        for (Spread.Year year : Spread.years(level, i)) {
          csv.text(level.level())
              .text(term.label())
              .year(year.year())
              .text(term.category())
              .integer(year.reporting())
              .integer(year.using())
              .integer(year.everUsed())
              .integer(year.everReported())
              .share(year.everUsed(), year.everReported())
              .integer(year.leftCensored())
              .endRow();
        }
      }
    }
  }
}
