package tifa.table;

import java.io.IOException;
import tifa.lexicon.Lexicon;
import tifa.trend.CountedReport;
import tifa.trend.LevelSeries;
import tifa.trend.Panel;
import tifa.trend.YearCell;

/** Rows of categories, zeros included. */
final class CategoryRows {
  private final Panel panel;
  private final Lexicon lexicon;

  CategoryRows(Panel panel, Lexicon lexicon) {
    this.panel = panel;
    this.lexicon = lexicon;
  }

  void writeYears(CsvTable csv) throws IOException {
    for (LevelSeries level : panel.levels()) {
      for (int i = 0; i < lexicon.categories().size(); i++) {
        for (YearCell year : level.years()) {
          csv.text(level.level())
              .text(lexicon.categories().get(i))
              .year(year.year())
              .integer(year.categoryMentions(i))
              .integer(year.distinctSpans(i))
              .integer(year.chars())
              .integer(year.tokens())
              .rate(year.categoryMentions(i), year.chars())
              .rate(year.categoryMentions(i), year.tokens())
              .endRow();
        }
      }
    }
  }

  void writeReports(CsvTable csv) throws IOException {
    for (int i = 0; i < lexicon.categories().size(); i++) {
      for (CountedReport report : panel.reports()) {
        int mentions = report.counts().categoryMentions(i);
        csv.text(lexicon.categories().get(i))
            .text(report.regionKey())
            .year(report.year())
            .text(report.level())
            .text(report.regionName())
            .text(report.entry().reportId())
            .integer(mentions)
            .integer(report.counts().distinctSpans(i))
            .integer(report.facts().chars())
            .integer(report.facts().tokens())
            .rate(mentions, report.facts().chars())
            .rate(mentions, report.facts().tokens())
            .endRow();
      }
    }
  }
}
