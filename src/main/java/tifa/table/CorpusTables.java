package tifa.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import tifa.count.CorpusCounts;
import tifa.lexicon.Lexicon;
import tifa.register.Register;
import tifa.trend.Panel;
import tifa.trend.TrendSettings;

/** The tables whose rows follow from what is held for the whole corpus. */
public final class CorpusTables {
  private final Register register;
  private final Panel panel;
  private final Lexicon lexicon;
  private final CorpusCounts counts;
  private final TrendSettings trend;

  /**
   * The tables of one corpus.
   *
   * @param register its reports
   * @param panel those that count
   * @param lexicon the terms counted
   * @param counts their counts
   * @param trend what it takes to call a trend one
   */
  public CorpusTables(
      Register register, Panel panel, Lexicon lexicon, CorpusCounts counts, TrendSettings trend) {
    this.register = register;
    this.panel = panel;
    this.lexicon = lexicon;
    this.counts = counts;
    this.trend = trend;
  }

  /** The tables that {@link #write} knows, in the order in which users read of them. */
  public static List<Table> tables() {
    return List.of(
        Table.TERM_YEAR,
        Table.TERM_SECTION_YEAR,
        Table.TERM_REGION_YEAR,
        Table.TERM_REGION_SECTION_YEAR,
        Table.TERM_REPORT_SECTION,
        Table.CATEGORY_YEAR,
        Table.CATEGORY_REGION_YEAR,
        Table.TERM_YEAR_WIDE,
        Table.TERM_YEAR_WIDE_RATE,
        Table.TRENDS,
        Table.REGION_TRENDS,
        Table.ADOPTION,
        Table.COOCCURRENCE,
        Table.COVERAGE,
        Table.REPORTS,
        Table.LEXICON_AUDIT);
  }

  /** Writes a table. The stream stays open; may be called from several threads. */
  public WrittenTable write(Table table, OutputStream out) throws IOException {
    CsvTable csv =
        table.hasYearColumns()
            ? new CsvTable(table, panel.calendarYears(), out)
            : new CsvTable(table, out);
    switch (table) {
      case TERM_YEAR -> new TermRows(panel, lexicon).writeYears(csv);
      case TERM_SECTION_YEAR -> new TermRows(panel, lexicon).writeRoles(csv);
      case TERM_REGION_YEAR -> new TermRegionRows(panel, lexicon).writeReports(csv);
      case TERM_REGION_SECTION_YEAR -> new TermRegionRows(panel, lexicon).writeRoles(csv);
      case TERM_REPORT_SECTION -> new SectionMentionRows(panel, lexicon).write(csv);
      case CATEGORY_YEAR -> new CategoryRows(panel, lexicon).writeYears(csv);
      case CATEGORY_REGION_YEAR -> new CategoryRows(panel, lexicon).writeReports(csv);
      case TERM_YEAR_WIDE -> new WideRows(panel, lexicon).writeMentions(csv);
      case TERM_YEAR_WIDE_RATE -> new WideRows(panel, lexicon).writeRates(csv);
      case TRENDS -> new TrendRows(panel, lexicon, trend).writeLevels(csv);
      case REGION_TRENDS -> new TrendRows(panel, lexicon, trend).writeRegions(csv);
      case ADOPTION -> new AdoptionRows(panel, lexicon).write(csv);
      case COOCCURRENCE -> new CooccurrenceRows(counts.pairs(), lexicon).write(csv);
      case COVERAGE -> new CoverageRows(register, panel).write(csv);
      case REPORTS -> new ReportRows(register).write(csv);
      case LEXICON_AUDIT -> new LexiconAuditRows(lexicon, counts.audit()).write(csv);
      default ->
          throw new IllegalArgumentException(
              "Invalid table %s: not one of the whole corpus".formatted(table.fileName()));
    }
    return csv.finish();
  }
}
