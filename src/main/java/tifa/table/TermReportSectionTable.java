package tifa.table;

import static tifa.table.Columns.CATEGORY;
import static tifa.table.Columns.REPORT_ID;
import static tifa.table.Columns.SECTION_NO;
import static tifa.table.Columns.TERM;
import static tifa.table.Definition.column;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import tifa.lexicon.Term;
import tifa.normal.CodePoints;
import tifa.trend.CountedReport;

/** Terms by section; only those that are mentioned. */
final class TermReportSectionTable {
  static final Layout<Row> LAYOUT =
      Layout.<Row>of("term_report_section")
          .titled("提法分章节统计", "Terms by section")
          .rows(
              "每个章节和它所提及的提法一行；没有提及的章节没有行。",
              "One row for each section and term that it mentions; sections without a mention have"
                  + " none.")
          .key(
              REPORT_ID.text(Row::reportId),
              SECTION_NO.text(Row::section),
              TERM.text(row -> row.term().label()))
          .columns(
              CATEGORY.text(row -> row.term().category()),
              column("mentions")
                  .titled("提及次数", "Mentions")
                  .in(Unit.MENTIONS)
                  .meaning(
                      "在该章节自身文字中的提及次数，至少 1 次。", "Mentions in the section's own text, 1 or more.")
                  .integer(Row::mentions));

  /** A term that a section mentions. */
  record Row(String reportId, String section, Term term, int mentions) {}

  private TermReportSectionTable() {}

  static void rows(CountedCorpus corpus, RowSink<Row> rows) throws IOException {
    List<CountedReport> byId =
        corpus.panel().reports().stream()
            .sorted(Comparator.comparing(report -> report.entry().reportId(), CodePoints.ORDER))
            .toList();
    for (CountedReport report : byId) {
      String id = report.entry().reportId();
      report
          .counts()
          .<IOException>bySection(
              (section, term, mentions) ->
                  rows.add(new Row(id, section, corpus.lexicon().terms().get(term), mentions)));
    }
  }
}
