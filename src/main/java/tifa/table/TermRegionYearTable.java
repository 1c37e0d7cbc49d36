package tifa.table;

import static tifa.table.Columns.CATEGORY;
import static tifa.table.Columns.CHARS;
import static tifa.table.Columns.CONTESTED;
import static tifa.table.Columns.EXCLUDED;
import static tifa.table.Columns.LEVEL;
import static tifa.table.Columns.MENTIONS;
import static tifa.table.Columns.PER_10K_CHARS;
import static tifa.table.Columns.PER_10K_TOKENS;
import static tifa.table.Columns.REGION;
import static tifa.table.Columns.REGION_CODE;
import static tifa.table.Columns.REPORT_ID;
import static tifa.table.Columns.TERM;
import static tifa.table.Columns.TOKENS;
import static tifa.table.Columns.YEAR;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tifa.count.CountsByTerm;
import tifa.count.ReportCounts;
import tifa.lexicon.Term;
import tifa.trend.CountedReport;

/** Terms by report: every term has a row for every report that counts, zeros included. */
final class TermRegionYearTable {
  static final Layout<Row> LAYOUT =
      Layout.<Row>of("term_region_year")
          .titled("提法分地区分年统计", "Terms by region and year")
          .rows("每个提法和计入的报告一行。", "One row for each term and report that counts.")
          .key(
              Cells.ofShared(Row::term, TERM.text(Term::label)),
              Cells.ofShared(
                  Row::report,
                  REGION_CODE.text(CountedReport::regionKey),
                  YEAR.year(CountedReport::year)))
          .columns(
              Cells.ofShared(Row::term, CATEGORY.text(Term::category)),
              Cells.ofShared(
                  Row::report,
                  LEVEL.text(CountedReport::level),
                  REGION.text(CountedReport::regionName),
                  REPORT_ID.text(report -> report.entry().reportId())),
              Cells.ofShared(
                  Row::counts,
                  MENTIONS.integer(Counts::mentions),
                  CONTESTED.integer(Counts::contested),
                  EXCLUDED.integer(Counts::excluded),
                  CHARS.integer(Counts::chars),
                  TOKENS.integer(Counts::tokens),
                  PER_10K_CHARS.rate(Counts::mentions, Counts::chars),
                  PER_10K_TOKENS.rate(Counts::mentions, Counts::tokens)));

  /** A term in a report. */
  record Row(Shared<Term> term, Shared<CountedReport> report, Shared<Counts> counts) {}

  /** What was found of a term, in a report of so many characters and tokens. */
  record Counts(int mentions, int contested, int excluded, int chars, int tokens) {}

  private TermRegionYearTable() {}

  static void rows(CountedCorpus corpus, RowSink<Row> rows) throws IOException {
    List<CountedReport> reports = corpus.panel().reports();
    List<Shared<CountedReport>> shared = new ArrayList<>();
    // Most terms are not in most reports.
    List<Shared<Counts>> nothing = new ArrayList<>();
    for (CountedReport report : reports) {
      shared.add(Shared.byMany(report));
      nothing.add(
          Shared.byMany(new Counts(0, 0, 0, report.facts().chars(), report.facts().tokens())));
    }
    CountsByTerm mentionsByTerm = corpus.panel().mentionsByTerm();
    CountsByTerm contestedByTerm = byTerm(corpus, counts -> counts::contested);
    CountsByTerm excludedByTerm = byTerm(corpus, counts -> counts::excluded);
    for (int i = 0; i < corpus.lexicon().terms().size(); i++) {
      Shared<Term> term = Shared.byMany(corpus.lexicon().terms().get(i));
      CountsByTerm.Column mentionsOf = mentionsByTerm.column(i);
      CountsByTerm.Column contestedOf = contestedByTerm.column(i);
      CountsByTerm.Column excludedOf = excludedByTerm.column(i);
      for (int j = 0; j < shared.size(); j++) {
        int mentions = mentionsOf.of(j);
        int contested = contestedOf.of(j);
        int excluded = excludedOf.of(j);
        Shared<Counts> counts = nothing.get(j);
        if (mentions + contested + excluded > 0) {
          Counts zero = counts.value();
          counts =
              Shared.byOne(new Counts(mentions, contested, excluded, zero.chars(), zero.tokens()));
        }
        rows.add(new Row(term, shared.get(j), counts));
      }
    }
  }

  private static CountsByTerm byTerm(
      CountedCorpus corpus, Function<ReportCounts, CountsByTerm.Row> counts) {
    return CountsByTerm.of(
        corpus.lexicon().terms().size(),
        corpus.panel().reports().stream().map(report -> counts.apply(report.counts())).toList());
  }
}
