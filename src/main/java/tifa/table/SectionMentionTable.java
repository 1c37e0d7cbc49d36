package tifa.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import tifa.count.SectionMentions;
import tifa.lexicon.Lexicon;
import tifa.lexicon.Term;
import tifa.register.ReportEntry;

/** Writes term_report_section.csv, one report after the other. */
public final class SectionMentionTable {
  private final CsvTable csv;
  private final Lexicon lexicon;
  private final ReportOrder order = new ReportOrder();

  /** Begins the table. The stream stays open in the end. */
  public SectionMentionTable(Lexicon lexicon, OutputStream out) throws IOException {
    this.lexicon = lexicon;
    this.csv = new CsvTable(Table.TERM_REPORT_SECTION, out);
  }

  /**
   * Writes the mentions of a report by section.
   *
   * @param report used; later by id than all before
   * @param rows by section number in code-point order, then term
   */
  public void add(ReportEntry report, List<SectionMentions> rows) throws IOException {
    order.next(report);
    for (SectionMentions row : rows) {
      Term term = lexicon.terms().get(row.term());
      csv.text(report.reportId())
          .text(row.sectionNumber())
          .text(term.label())
          .text(term.category())
          .integer(row.mentions())
          .endRow();
    }
  }

  /** Ends the table. */
  public WrittenTable finish() throws IOException {
    return csv.finish();
  }
}
