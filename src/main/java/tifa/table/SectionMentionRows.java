package tifa.table;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import tifa.lexicon.Lexicon;
import tifa.lexicon.Term;
import tifa.normal.CodePoints;
import tifa.trend.CountedReport;
import tifa.trend.Panel;

/** Rows of terms by section of each report; only those that are mentioned. */
final class SectionMentionRows {
  private final Panel panel;
  private final Lexicon lexicon;

  SectionMentionRows(Panel panel, Lexicon lexicon) {
    this.panel = panel;
    this.lexicon = lexicon;
  }

  void write(CsvTable csv) throws IOException {
    List<CountedReport> byId =
        panel.reports().stream()
            .sorted(Comparator.comparing(report -> report.entry().reportId(), CodePoints.ORDER))
            .toList();
    for (CountedReport report : byId) {
      String id = report.entry().reportId();
      report
          .counts()
          .<IOException>bySection(
              (section, index, mentions) -> {
                Term term = lexicon.terms().get(index);
                csv.text(id)
                    .text(section)
                    .text(term.label())
                    .text(term.category())
                    .integer(mentions)
                    .endRow();
              });
    }
  }
}
