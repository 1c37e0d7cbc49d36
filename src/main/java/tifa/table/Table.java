package tifa.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The published tables, in the order in which users read of them. What a table is, and how its
 * cells come from its rows, says the class of its name; those that name a second method are written
 * by {@link #write} from what is held of the whole corpus, the others as their rows come.
 */
public enum Table {
  /** Terms by year. */
  TERM_YEAR(TermYearTable.LAYOUT, TermYearTable::rows),
  /** Terms by year and part. */
  TERM_SECTION_YEAR(TermSectionYearTable.LAYOUT, TermSectionYearTable::rows),
  /** Terms by report. */
  TERM_REGION_YEAR(TermRegionYearTable.LAYOUT, TermRegionYearTable::new),
  /** Terms by report and part. */
  TERM_REGION_SECTION_YEAR(TermRegionSectionYearTable.LAYOUT, TermRegionSectionYearTable::new),
  /** The size of the parts of reports. */
  REGION_SECTION_YEAR(RegionSectionYearTable.LAYOUT, RegionSectionYearTable::rows),
  /** Terms by section. */
  TERM_REPORT_SECTION(TermReportSectionTable.LAYOUT, TermReportSectionTable::rows),
  /** Categories by year. */
  CATEGORY_YEAR(CategoryYearTable.LAYOUT, CategoryYearTable::rows),
  /** Categories by report. */
  CATEGORY_REGION_YEAR(CategoryRegionYearTable.LAYOUT, CategoryRegionYearTable::rows),
  /** Mentions with a column for each year. */
  TERM_YEAR_WIDE(TermYearWideTable.LAYOUT, WideRow::each),
  /** Rates with a column for each year. */
  TERM_YEAR_WIDE_RATE(TermYearWideRateTable.LAYOUT, WideRow::each),
  /** What the years of a term make together. */
  TRENDS(TrendsTable.LAYOUT, TrendsTable::rows),
  /** The same of each region. */
  REGION_TRENDS(RegionTrendsTable.LAYOUT, RegionTrendsTable::rows),
  /** Where regions first say a term. */
  FIRST_USE(FirstUseTable.LAYOUT),
  /** How terms spread over regions. */
  ADOPTION(AdoptionTable.LAYOUT, AdoptionTable::rows),
  /** What is special of a year. */
  KEYNESS_YEAR(KeynessYearTable.LAYOUT),
  /** What is special of a region. */
  REGION_KEYNESS(RegionKeynessTable.LAYOUT),
  /** Which terms stand together. */
  COOCCURRENCE(CooccurrenceTable.LAYOUT, CooccurrenceTable::rows),
  /** New formulations that nobody listed. */
  CANDIDATES(CandidatesTable.LAYOUT),
  /** What is new in each year. */
  NEW_IN_YEAR(NewInYearTable.LAYOUT),
  /** What reports promise in numbers. */
  TARGETS(TargetsTable.LAYOUT),
  /** What reports tell of the year before in numbers. */
  OUTCOMES(OutcomesTable.LAYOUT),
  /** What became of targets. */
  PLEDGES(PledgesTable.LAYOUT),
  /** Regions and years for regressions. */
  PANEL(PanelTable.LAYOUT, PanelTable::rows),
  /** Which reports there are. */
  COVERAGE(CoverageTable.LAYOUT, CoverageTable::rows),
  /** Mentions in context. */
  CONCORDANCE(ConcordanceTable.LAYOUT),
  /** Reports and files. */
  REPORTS(ReportsTable.LAYOUT, ReportsTable::rows),
  /** Sections. */
  SECTIONS(SectionsTable.LAYOUT),
  /** What became of all hits. */
  LEXICON_AUDIT(LexiconAuditTable.LAYOUT, LexiconAuditTable::rows),
  /** Totals that are not those of the run before. */
  CHANGES(ChangesTable.LAYOUT),
  /** What a reader of the tables must know. */
  PROBLEMS(ProblemsTable.LAYOUT);

  /**
   * Version of the tables, their columns and meanings: a new column is minor, a renamed one major.
   */
  public static final String CONTRACT = "2.9.0";

  private static final int ANY_YEAR = 2000;

  private final Layout<?> layout;
  private final Optional<Writer> ofCorpus;

  Table(Layout<?> layout) {
    this.layout = layout;
    this.ofCorpus = Optional.empty();
  }

  <R> Table(Layout<R> layout, RowsOfCorpus<R> rows) {
    this.layout = layout;
    this.ofCorpus =
        Optional.of(
            (corpus, byTerm, out) -> {
              CsvTable<R> csv = new CsvTable<>(layout, layout.cells(corpus), out);
              rows.each(corpus, csv::add);
              return csv.finish();
            });
  }

  <R> Table(Layout<R> layout, Function<CountedCorpus, TermRows<R>> rows) {
    this.layout = layout;
    this.ofCorpus =
        Optional.of(
            (corpus, byTerm, out) -> {
              CsvTable<R> csv = new CsvTable<>(layout, layout.cells(corpus), out);
              TermRows.add(corpus.lexicon(), rows.apply(corpus), byTerm, csv);
              return csv.finish();
            });
  }

  /** Gives all rows of a table. */
  @FunctionalInterface
  private interface RowsOfCorpus<R> {
    void each(CountedCorpus corpus, RowSink<R> rows) throws IOException;
  }

  @FunctionalInterface
  private interface Writer {
    WrittenTable write(CountedCorpus corpus, RowsByTerm byTerm, OutputStream out)
        throws IOException;
  }

  /** The tables that {@link #write} writes. */
  public static Set<Table> ofCorpus() {
    Set<Table> tables = EnumSet.allOf(Table.class);
    tables.removeIf(table -> table.ofCorpus.isEmpty());
    return tables;
  }

  /**
   * Writes the table from what is held of the whole corpus. The stream stays open; tables may be
   * written at the same time.
   *
   * @param byTerm its rows as they were written before, where they stand in it term by term
   */
  public WrittenTable write(CountedCorpus corpus, RowsByTerm byTerm, OutputStream out)
      throws IOException {
    return ofCorpus
        .orElseThrow(() -> new IllegalStateException(fileName() + " is written as its rows come"))
        .write(corpus, byTerm, out);
  }

  /** The table of this {@link #id}. */
  static Table named(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT));
  }

  /** The file's name. */
  public String fileName() {
    return id() + ".csv";
  }

  /** The file's name without extension. */
  public String id() {
    return layout.name();
  }

  /** What it is. */
  public Bilingual title() {
    return layout.title();
  }

  /** What has a row, a sentence. */
  public Bilingual rows() {
    return layout.rows();
  }

  /** What else a reader must know. */
  public Optional<Bilingual> remark() {
    return layout.remark();
  }

  /** The columns that tell a row from every other; rows are in their order. */
  public List<Column> key() {
    return layout.key();
  }

  /** All columns but those of calendar years, terms and categories. */
  public List<Column> columns() {
    return layout.columns();
  }

  /** The column of a calendar year; empty where the table has no such columns. */
  public Optional<Column> yearColumn(int year) {
    return layout.yearColumn(year);
  }

  /** What the columns are like whose number depends on the lexicon; they come last. */
  public List<Column> exampleColumns() {
    return layout.exampleColumns();
  }

  /** Whether a column for each calendar year follows. */
  public boolean hasYearColumns() {
    return yearColumn(ANY_YEAR).isPresent();
  }

  /** Whether its rows depend on earlier runs, and not on what this one read alone. */
  boolean tellsOfEarlierRuns() {
    return this == CHANGES;
  }
}
