package tifa.table;

import static tifa.table.Columns.CATEGORY;
import static tifa.table.Columns.END;
import static tifa.table.Columns.FOUND;
import static tifa.table.Columns.LEVEL;
import static tifa.table.Columns.REGION;
import static tifa.table.Columns.REPORT_ID;
import static tifa.table.Columns.ROLE;
import static tifa.table.Columns.SECTION_NO;
import static tifa.table.Columns.START;
import static tifa.table.Columns.TERM;
import static tifa.table.Columns.YEAR;
import static tifa.table.Definition.column;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import tifa.lexicon.Lexicon;
import tifa.lexicon.Term;
import tifa.mention.Mention;
import tifa.mention.Verdict;
import tifa.register.ReportEntry;

/** Mentions in context, one report after the other. */
public final class ConcordanceTable implements Closeable {
  static final Layout<Row> LAYOUT =
      Layout.<Row>of("concordance")
          .titled("语境索引", "Concordance")
          .rows(
              "每次提及一行，附其句子在两旁的文字，照原文。",
              "One row for each mention, with what its sentence says beside it, as written.")
          .key(
              Cells.ofShared(Row::report, REPORT_ID.text(ReportLabel::reportId)),
              START
                  .meaning(
                      "匹配在 `texts/<report_id>.txt` 中的起点，从 0 计，不含字节顺序标记。",
                      "Where the match begins in `texts/<report_id>.txt`, from 0, byte-order mark"
                          + " excluded.")
                  .integer(row -> row.mention().quotation().start()),
              TERM.text(row -> row.term().label()))
          .columns(
              CATEGORY.text(row -> row.term().category()),
              END.meaning("匹配的终点，不含。", "Where the match ends, exclusive.")
                  .integer(row -> row.mention().quotation().end()),
              SECTION_NO.text(row -> row.mention().sectionNumber()),
              ROLE.text(row -> row.mention().role()),
              Cells.ofShared(
                  Row::report,
                  LEVEL.text(ReportLabel::level),
                  REGION.text(ReportLabel::region),
                  YEAR.year(ReportLabel::year)),
              FOUND.text(row -> row.mention().surface()),
              column("left")
                  .titled("左文", "Left")
                  .meaning(
                      "句子在匹配之前的文字，最多取最后 100 字。",
                      "The sentence before the match, the last 100 characters of it at most.")
                  .text(row -> row.mention().quotation().left()),
              column("match")
                  .titled("匹配", "Match")
                  .meaning("匹配，照原文。", "The match as it stands in the text.")
                  .text(row -> row.mention().quotation().match()),
              column("right")
                  .titled("右文", "Right")
                  .meaning(
                      "句子在匹配之后的文字，最多取最前 100 字。",
                      "The sentence after the match, the first 100 characters of it at most.")
                  .text(row -> row.mention().quotation().right()));

  /** A mention of a term in a report. */
  record Row(Shared<ReportLabel> report, Term term, Mention mention) {}

  private final RowsByReport rows;

  /** Begins the table, and a temporary file beside. */
  public ConcordanceTable() throws IOException {
    rows = new RowsByReport(LAYOUT.name());
  }

  /**
   * The rows of a report.
   *
   * @param mentions counted hits, by start, then term
   */
  static RenderedRows rows(ReportLabel report, Lexicon lexicon, List<Mention> mentions) {
    Shared<ReportLabel> shared = Shared.byMany(report);
    List<Row> rows = new ArrayList<>();
    for (Mention mention : mentions) {
      if (mention.verdict() != Verdict.COUNTED) {
        throw new IllegalArgumentException(
            "Invalid mention in %s at %s: %s"
                .formatted(
                    report.reportId(), mention.quotation().start(), mention.verdict().label()));
      }
      rows.add(new Row(shared, lexicon.terms().get(mention.term()), mention));
    }
    return RenderedRows.of(LAYOUT, rows);
  }

  /**
   * Takes the rows of a report.
   *
   * @param report used; in whatever order
   */
  public void add(ReportEntry report, ReportRows ofReport) throws IOException {
    rows.add(report, ofReport.concordance());
  }

  /** Takes back what reports have of terms that are others now. */
  public void keep(Set<String> reports, SharedRows shared) throws IOException {
    try {
      reports.parallelStream()
          .filter(report -> !shared.keepsAllQuoted(report))
          .forEach(report -> keep(report, shared.quotedLabels(report)));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void keep(String report, Predicate<String> terms) {
    try {
      rows.replace(report, all -> ConcordanceRows.of(all, terms));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes the rows of further terms of a report. */
  public void join(ReportRows ofReport, SharedRows shared) throws IOException {
    rows.replace(
        ofReport.reportId(),
        there -> ConcordanceRows.joined(there, ofReport.concordance(), shared::order));
  }

  /** All its rows that have come. */
  public RowsByReport rows() {
    return rows;
  }

  /** Writes the table once all reports have come. The stream stays open. */
  public WrittenTable write(OutputStream out) throws IOException {
    CsvTable<Row> csv = new CsvTable<>(LAYOUT, out);
    rows.writeTo(csv);
    return csv.finish();
  }

  /** Deletes the temporary file. */
  @Override
  public void close() throws IOException {
    rows.close();
  }
}
