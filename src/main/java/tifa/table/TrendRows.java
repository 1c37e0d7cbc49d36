package tifa.table;

import java.io.IOException;
import tifa.lexicon.Lexicon;
import tifa.lexicon.Term;
import tifa.trend.Panel;
import tifa.trend.Series;
import tifa.trend.Trend;

/** Rows of trends. */
final class TrendRows {
  private final Panel panel;
  private final Lexicon lexicon;

  TrendRows(Panel panel, Lexicon lexicon) {
    this.panel = panel;
    this.lexicon = lexicon;
  }

  void write(CsvTable csv) throws IOException {
    for (Trend trend : Trend.of(panel, lexicon.terms().size())) {
      Term term = lexicon.terms().get(trend.term());
      Series series = trend.series();
      csv.text(trend.level())
          .text(term.label())
          .text(trend.regions().label())
          .text(term.category())
          .integer(series.points().size())
          .integer(series.mentionYears())
          .year(series.firstYear())
          .year(series.lastYear())
          .year(series.peakYear())
          .integer(series.total())
          .decimal(series.meanPerTenThousandChars())
          .endRow();
    }
  }
}
