package tifa.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import tifa.analysis.ReportFacts.RoleSize;
import tifa.count.CountsByTerm;
import tifa.count.ReportCounts;
import tifa.lexicon.Lexicon;
import tifa.lexicon.Term;
import tifa.normal.CodePoints;
import tifa.table.CsvTable.Cells;
import tifa.trend.CountedReport;
import tifa.trend.Panel;

/**
 * Rows of terms by report: every term has one for every report that counts, zeros included. Most
 * are zeros, and of those all but the term is rendered once for each report, of others all that the
 * report tells.
 */
final class TermRegionRows {
  private static final Comparator<RoleSize> BY_LABEL =
      Comparator.comparing(size -> size.role().label(), CodePoints.ORDER);

  private final Panel panel;
  private final Lexicon lexicon;

  TermRegionRows(Panel panel, Lexicon lexicon) {
    this.panel = panel;
    this.lexicon = lexicon;
  }

  /**
   * The rows of a report, or of a role in it.
   *
   * @param place what stands between term and category
   * @param report what follows the category
   * @param zero the rest where nothing was found
   */
  private record Rows(Cells place, Cells report, Cells zero, int chars, int tokens) {}

  void writeReports(CsvTable csv) throws IOException {
    List<Rows> all = new ArrayList<>();
    for (CountedReport report : panel.reports()) {
      int chars = report.facts().chars();
      int tokens = report.facts().tokens();
      all.add(
          new Rows(
              csv.prepare(1, row -> row.text(report.regionKey()).year(report.year())),
              csv.prepare(4, row -> report(row, report)),
              csv.prepare(7, row -> counts(row, 0, 0, 0, chars, tokens)),
              chars,
              tokens));
    }
    CountsByTerm mentionsByTerm = panel.mentionsByTerm();
    CountsByTerm contestedByTerm = byTerm(counts -> counts::contested);
    CountsByTerm excludedByTerm = byTerm(counts -> counts::excluded);
    for (int i = 0; i < lexicon.terms().size(); i++) {
      Term term = lexicon.terms().get(i);
      Cells label = csv.prepare(0, row -> row.text(term.label()));
      Cells category = csv.prepare(3, row -> row.text(term.category()));
      CountsByTerm.Column mentionsOf = mentionsByTerm.column(i);
      CountsByTerm.Column contestedOf = contestedByTerm.column(i);
      CountsByTerm.Column excludedOf = excludedByTerm.column(i);
      for (int j = 0; j < all.size(); j++) {
        Rows rows = all.get(j);
        csv.cells(label).cells(rows.place()).cells(category).cells(rows.report());
        int mentions = mentionsOf.of(j);
        int contested = contestedOf.of(j);
        int excluded = excludedOf.of(j);
        if (mentions + contested + excluded == 0) {
          csv.cells(rows.zero());
        } else {
          counts(csv, mentions, contested, excluded, rows.chars(), rows.tokens());
        }
        csv.endRow();
      }
    }
  }

  void writeRoles(CsvTable csv) throws IOException {
    List<Rows> all = new ArrayList<>();
    List<CountsByTerm.Row> mentions = new ArrayList<>();
    for (CountedReport report : panel.reports()) {
      Cells reportCells = csv.prepare(5, row -> report(row, report));
      for (RoleSize size : report.facts().roleSizes().stream().sorted(BY_LABEL).toList()) {
        all.add(
            new Rows(
                csv.prepare(
                    1,
                    row ->
                        row.text(report.regionKey()).year(report.year()).text(size.role().label())),
                reportCells,
                csv.prepare(8, row -> counts(row, 0, size.chars(), size.tokens())),
                size.chars(),
                size.tokens()));
        mentions.add(counts -> report.counts().mentions(size.role(), counts));
      }
    }
    CountsByTerm mentionsByTerm = CountsByTerm.of(lexicon.terms().size(), mentions);
    for (int i = 0; i < lexicon.terms().size(); i++) {
      Term term = lexicon.terms().get(i);
      Cells label = csv.prepare(0, row -> row.text(term.label()));
      Cells category = csv.prepare(4, row -> row.text(term.category()));
      CountsByTerm.Column mentionsOf = mentionsByTerm.column(i);
      for (int j = 0; j < all.size(); j++) {
        Rows rows = all.get(j);
        csv.cells(label).cells(rows.place()).cells(category).cells(rows.report());
        int count = mentionsOf.of(j);
        if (count == 0) {
          csv.cells(rows.zero());
        } else {
          counts(csv, count, rows.chars(), rows.tokens());
        }
        csv.endRow();
      }
    }
  }

  private CountsByTerm byTerm(Function<ReportCounts, CountsByTerm.Row> counts) {
    return CountsByTerm.of(
        lexicon.terms().size(),
        panel.reports().stream().map(report -> counts.apply(report.counts())).toList());
  }

  private static void report(CsvTable row, CountedReport report) throws IOException {
    row.text(report.level()).text(report.regionName()).text(report.entry().reportId());
  }

  private static void counts(CsvTable row, int mentions, int chars, int tokens) {
    row.integer(mentions).integer(chars).integer(tokens);
  }

  private static void counts(
      CsvTable row, int mentions, int contested, int excluded, int chars, int tokens) {
    row.integer(mentions)
        .integer(contested)
        .integer(excluded)
        .integer(chars)
        .integer(tokens)
        .rate(mentions, chars)
        .rate(mentions, tokens);
  }
}
