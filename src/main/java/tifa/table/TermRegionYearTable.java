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
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tifa.count.CountsByTerm;
import tifa.count.ReportCounts;
import tifa.lexicon.Term;
import tifa.storage.Sha256;
import tifa.trend.CountedReport;

/** Terms by report: every term has a row for every report that counts, zeros included. */
final class TermRegionYearTable implements TermRows<TermRegionYearTable.Row> {
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

  private final List<Shared<CountedReport>> reports = new ArrayList<>();

  /** Of each report; most terms are not in most reports. */
  private final List<Shared<Counts>> nothing = new ArrayList<>();

  private final List<Shared<Term>> terms;
  private final CountsByTerm mentions;
  private final CountsByTerm contested;
  private final CountsByTerm excluded;
  private final byte[] hashOfReports;

  TermRegionYearTable(CountedCorpus corpus) {
    MessageDigest all = Sha256.digest();
    for (CountedReport report : corpus.panel().reports()) {
      reports.add(Shared.byMany(report));
      nothing.add(
          Shared.byMany(new Counts(0, 0, 0, report.facts().chars(), report.facts().tokens())));
      all.update(report.inWords().getBytes(StandardCharsets.UTF_8));
    }
    hashOfReports = all.digest();
    terms = corpus.lexicon().terms().stream().map(Shared::byMany).toList();
    mentions = corpus.panel().mentionsByTerm();
    contested = byTerm(corpus, counts -> counts::contested);
    excluded = byTerm(corpus, counts -> counts::excluded);
  }

  private static CountsByTerm byTerm(
      CountedCorpus corpus, Function<ReportCounts, CountsByTerm.Row> counts) {
    return CountsByTerm.of(
        corpus.lexicon().terms().size(),
        corpus.panel().reports().stream().map(report -> counts.apply(report.counts())).toList());
  }

  @Override
  public void addTo(MessageDigest key, int term) {
    key.update(hashOfReports);
    mentions.addTo(key, term);
    contested.addTo(key, term);
    excluded.addTo(key, term);
  }

  @Override
  public void each(int term, RowSink<Row> rows) throws IOException {
    CountsByTerm.Column mentionsOf = mentions.column(term);
    CountsByTerm.Column contestedOf = contested.column(term);
    CountsByTerm.Column excludedOf = excluded.column(term);
    for (int i = 0; i < reports.size(); i++) {
      int counted = mentionsOf.of(i);
      int failed = contestedOf.of(i);
      int inside = excludedOf.of(i);
      Shared<Counts> counts = nothing.get(i);
      if (counted + failed + inside > 0) {
        Counts zero = counts.value();
        counts = Shared.byOne(new Counts(counted, failed, inside, zero.chars(), zero.tokens()));
      }
      rows.add(new Row(terms.get(term), reports.get(i), counts));
    }
  }
}
