package tifa.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import tifa.lexicon.Lexicon;
import tifa.lexicon.Term;
import tifa.mention.Mention;
import tifa.mention.Quotation;
import tifa.mention.Verdict;
import tifa.region.Region;
import tifa.register.ReportEntry;

/** Writes concordance.csv, one report after the other. */
public final class ConcordanceTable {
  private final CsvTable csv;
  private final Lexicon lexicon;
  private final ReportOrder order = new ReportOrder();

  /** Begins the table. The stream stays open in the end. */
  public ConcordanceTable(Lexicon lexicon, OutputStream out) throws IOException {
    this.lexicon = lexicon;
    this.csv = new CsvTable(Table.CONCORDANCE, out);
  }

  /**
   * Writes mentions of a report.
   *
   * @param report used; later by id than all before
   * @param mentions counted hits, by start, then term
   */
  public void add(ReportEntry report, List<Mention> mentions) throws IOException {
    order.next(report);
    Region region = report.region().orElseThrow();
    for (Mention mention : mentions) {
      if (mention.verdict() != Verdict.COUNTED) {
        throw new IllegalArgumentException(
            "Invalid mention in %s at %s: %s"
                .formatted(
                    report.reportId(), mention.quotation().start(), mention.verdict().label()));
      }
      Term term = lexicon.terms().get(mention.term());
      Quotation quotation = mention.quotation();
      csv.text(report.reportId())
          .integer(quotation.start())
          .text(term.label())
          .text(term.category())
          .integer(quotation.end())
          .text(mention.sectionNumber())
          .text(mention.role())
          .text(region.level().label())
          .text(region.name())
          .year(report.year())
          .text(mention.surface())
          .text(quotation.left())
          .text(quotation.match())
          .text(quotation.right())
          .endRow();
    }
  }

  /** Ends the table. */
  public WrittenTable finish() throws IOException {
    return csv.finish();
  }
}
