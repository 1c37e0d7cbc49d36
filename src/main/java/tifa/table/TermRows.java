package tifa.table;

import java.io.IOException;
import java.util.OptionalDouble;
import tifa.lexicon.Lexicon;
import tifa.lexicon.Term;
import tifa.stats.Dispersion;
import tifa.trend.LevelSeries;
import tifa.trend.Panel;
import tifa.trend.YearCell;

/** Rows of terms by year: every term has one in every year that has a report, zeros included. */
final class TermRows {
  private final Panel panel;
  private final Lexicon lexicon;

  TermRows(Panel panel, Lexicon lexicon) {
    this.panel = panel;
    this.lexicon = lexicon;
  }

  void writeYears(CsvTable csv) throws IOException {
    for (LevelSeries level : panel.levels()) {
      for (int i = 0; i < lexicon.terms().size(); i++) {
        Term term = lexicon.terms().get(i);
        for (YearCell year : level.years()) {
          csv.text(level.level())
              .text(term.label())
              .year(year.year())
              .text(term.category())
              .integer(year.mentions(i))
              .integer(year.contested(i))
              .integer(year.excluded(i))
              .integer(year.reports().size())
              .integer(year.reportsWithTerm(i))
              .integer(year.chars())
              .integer(year.tokens())
              .rate(year.mentions(i), year.chars())
              .rate(year.mentions(i), year.tokens())
              .decimal(year.meanReportRate(i))
              .significant(dpNorm(year, i))
              .endRow();
        }
      }
    }
  }

  private static OptionalDouble dpNorm(YearCell year, int term) {
    return year.dispersion(term).stream().mapToDouble(Dispersion::dpNorm).findFirst();
  }

  void writeRoles(CsvTable csv) throws IOException {
    for (LevelSeries level : panel.levels()) {
      for (int i = 0; i < lexicon.terms().size(); i++) {
        Term term = lexicon.terms().get(i);
        for (YearCell year : level.years()) {
          for (YearCell.RoleCell role : year.roles()) {
            csv.text(level.level())
                .text(term.label())
                .year(year.year())
                .text(role.role().label())
                .text(term.category())
                .integer(role.mentions(i))
                .integer(role.chars())
                .integer(role.tokens())
                .rate(role.mentions(i), role.chars())
                .rate(role.mentions(i), role.tokens())
                .endRow();
          }
        }
      }
    }
  }
}
