package tifa.table;

import static tifa.table.Columns.CATEGORY;
import static tifa.table.Columns.CHARS;
import static tifa.table.Columns.LEVEL;
import static tifa.table.Columns.MENTIONS;
import static tifa.table.Columns.REGION;
import static tifa.table.Columns.REGION_CODE;
import static tifa.table.Columns.REPORT_ID;
import static tifa.table.Columns.ROLE;
import static tifa.table.Columns.TERM;
import static tifa.table.Columns.TOKENS;
import static tifa.table.Columns.YEAR;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tifa.analysis.ReportFacts.RoleSize;
import tifa.count.CountsByTerm;
import tifa.lexicon.Term;
import tifa.normal.CodePoints;
import tifa.trend.CountedReport;

/** Terms by report and part: every term has a row for every role of every report, zeros too. */
final class TermRegionSectionYearTable {
  static final Layout<Row> LAYOUT =
      Layout.<Row>of("term_region_section_year")
          .titled("提法分地区分年分部分统计", "Terms by region, year and part")
          .rows(
              "每个提法、计入的报告和报告所有的部分一行。",
              "One row for each term, report that counts, and role that the report has.")
          .key(
              Cells.ofShared(Row::term, TERM.text(Term::label)),
              Cells.ofShared(
                  Row::part,
                  REGION_CODE.text(part -> part.report().regionKey()),
                  YEAR.year(part -> part.report().year()),
                  ROLE.text(part -> part.size().role().label())))
          .columns(
              Cells.ofShared(Row::term, CATEGORY.text(Term::category)),
              Cells.ofShared(
                  Row::part,
                  LEVEL.text(part -> part.report().level()),
                  REGION.text(part -> part.report().regionName()),
                  REPORT_ID.text(part -> part.report().entry().reportId())),
              Cells.ofShared(
                  Row::counts,
                  MENTIONS.integer(Counts::mentions),
                  CHARS.integer(Counts::chars),
                  TOKENS.integer(Counts::tokens)));

  /** A term in the sections of one role of a report. */
  record Row(Shared<Term> term, Shared<Part> part, Shared<Counts> counts) {}

  /** The sections of one role of a report. */
  record Part(CountedReport report, RoleSize size) {}

  /** Mentions of a term in so many characters and tokens. */
  record Counts(int mentions, int chars, int tokens) {}

  private TermRegionSectionYearTable() {}

  static void rows(CountedCorpus corpus, RowSink<Row> rows) throws IOException {
    List<Shared<Part>> parts = new ArrayList<>();
    // Most terms are not in most parts.
    List<Shared<Counts>> nothing = new ArrayList<>();
    List<CountsByTerm.Row> mentions = new ArrayList<>();
    Comparator<RoleSize> byLabel =
        Comparator.comparing(size -> size.role().label(), CodePoints.ORDER);
    for (CountedReport report : corpus.panel().reports()) {
      for (RoleSize size : report.facts().roleSizes().stream().sorted(byLabel).toList()) {
        parts.add(Shared.byMany(new Part(report, size)));
        nothing.add(Shared.byMany(new Counts(0, size.chars(), size.tokens())));
        mentions.add(counts -> report.counts().mentions(size.role(), counts));
      }
    }
    CountsByTerm mentionsByTerm = CountsByTerm.of(corpus.lexicon().terms().size(), mentions);
    for (int i = 0; i < corpus.lexicon().terms().size(); i++) {
      Shared<Term> term = Shared.byMany(corpus.lexicon().terms().get(i));
      CountsByTerm.Column mentionsOf = mentionsByTerm.column(i);
      for (int j = 0; j < parts.size(); j++) {
        int count = mentionsOf.of(j);
        Shared<Counts> counts = nothing.get(j);
        if (count > 0) {
          counts = Shared.byOne(new Counts(count, counts.value().chars(), counts.value().tokens()));
        }
        rows.add(new Row(term, parts.get(j), counts));
      }
    }
  }
}
