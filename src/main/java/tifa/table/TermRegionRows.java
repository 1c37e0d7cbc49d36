package tifa.table;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import tifa.analysis.ReportFacts.RoleSize;
import tifa.lexicon.Lexicon;
import tifa.lexicon.Term;
import tifa.normal.CodePoints;
import tifa.trend.CountedReport;
import tifa.trend.Panel;

/** Rows of terms by report: every term has one for every report that counts, zeros included. */
final class TermRegionRows {
  private static final Comparator<RoleSize> BY_LABEL =
      Comparator.comparing(size -> size.role().label(), CodePoints.ORDER);

  private final Panel panel;
  private final Lexicon lexicon;

  TermRegionRows(Panel panel, Lexicon lexicon) {
    this.panel = panel;
    this.lexicon = lexicon;
  }

  void writeReports(CsvTable csv) throws IOException {
    for (int i = 0; i < lexicon.terms().size(); i++) {
      Term term = lexicon.terms().get(i);
      for (CountedReport report : panel.reports()) {
        int mentions = report.mentions(i);
        csv.text(term.label())
            .text(report.regionKey())
            .year(report.year())
            .text(term.category())
            .text(report.level())
            .text(report.regionName())
            .text(report.entry().reportId())
            .integer(mentions)
            .integer(report.counts().contested(i))
            .integer(report.counts().excluded(i))
            .integer(report.facts().chars())
            .integer(report.facts().tokens())
            .rate(mentions, report.facts().chars())
            .rate(mentions, report.facts().tokens())
            .endRow();
      }
    }
  }

  void writeRoles(CsvTable csv) throws IOException {
    List<List<RoleSize>> rolesOf =
        panel.reports().stream()
            .map(report -> report.facts().roleSizes().stream().sorted(BY_LABEL).toList())
            .toList();
    for (int i = 0; i < lexicon.terms().size(); i++) {
      Term term = lexicon.terms().get(i);
      for (int j = 0; j < panel.reports().size(); j++) {
        CountedReport report = panel.reports().get(j);
        for (RoleSize size : rolesOf.get(j)) {
          csv.text(term.label())
              .text(report.regionKey())
              .year(report.year())
              .text(size.role().label())
              .text(term.category())
              .text(report.level())
              .text(report.regionName())
              .text(report.entry().reportId())
              .integer(report.counts().mentions(size.role(), i))
              .integer(size.chars())
              .integer(size.tokens())
              .endRow();
        }
      }
    }
  }
}
