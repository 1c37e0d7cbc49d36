package tifa.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import tifa.lexicon.Lexicon;
import tifa.lexicon.Term;
import tifa.normal.CodePoints;
import tifa.register.Register;
import tifa.register.ReportEntry;
import tifa.register.Status;
import tifa.table.Table;
import tifa.trend.CountedReport;
import tifa.trend.LevelSeries;
import tifa.trend.Panel;

/**
 * What one run is compared with another by.
 *
 * @param totals mentions of each term at each level that has a report
 * @param counted the years of each region of which a report counts
 * @param reports the hash of the file of each report, rejected ones left out
 */
record RunContents(
    SortedMap<TermAtLevel, Total> totals,
    SortedSet<RegionYear> counted,
    SortedMap<Place, String> reports) {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  /**
   * All mentions of a term.
   *
   * @param category of the term as the lexicon writes it
   */
  record Total(long mentions, String category) {}

  /**
   * Where a report stands.
   *
   * @param path of its file, as reports.csv has it
   * @param position in its file
   */
  record Place(String path, int position) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      int byPath = CodePoints.ORDER.compare(path, other.path);
      return byPath != 0 ? byPath : Integer.compare(position, other.position);
    }
  }

  RunContents {
    totals = Collections.unmodifiableSortedMap(totals);
    counted = Collections.unmodifiableSortedSet(counted);
    reports = Collections.unmodifiableSortedMap(reports);
  }

  /** Those of the run that is being made. */
  static RunContents of(Register register, Panel panel, Lexicon lexicon) {
    SortedMap<TermAtLevel, Total> totals = new TreeMap<>();
    for (LevelSeries level : panel.levels()) {
      for (int i = 0; i < lexicon.terms().size(); i++) {
        Term term = lexicon.terms().get(i);
        totals.put(
            new TermAtLevel(level.level(), term.label()),
            new Total(level.ofTerm(i).total(), term.category()));
      }
    }
    SortedSet<RegionYear> counted = new TreeSet<>();
    for (CountedReport report : panel.reports()) {
      counted.add(new RegionYear(report.regionKey(), report.regionName(), report.year()));
    }
    SortedMap<Place, String> reports = new TreeMap<>();
    for (ReportEntry entry : register.entries()) {
      if (entry.status() != Status.REJECTED) {
        reports.put(new Place(entry.path(), entry.position()), entry.sha256());
      }
    }
    return new RunContents(totals, counted, reports);
  }

  /**
   * Those of a published run, from its tables.
   *
   * @throws IllegalArgumentException if a table lacks a column or holds no number where one belongs
   */
  static RunContents of(PublishedRun run) throws IOException {
    SortedMap<TermAtLevel, Total> totals = new TreeMap<>();
    each(
        run,
        Table.TERM_YEAR_WIDE,
        row ->
            totals.put(
                new TermAtLevel(text(row, "level"), text(row, "term")),
                new Total(Long.parseLong(row.get("total")), text(row, "category"))));
    SortedSet<RegionYear> counted = new TreeSet<>();
    each(
        run,
        Table.COVERAGE,
        row -> {
          if (!row.get("report_id").isEmpty()) {
            counted.add(
                new RegionYear(
                    text(row, "region_code"),
                    text(row, "region"),
                    Integer.parseInt(row.get("year"))));
          }
        });
    SortedMap<Place, String> reports = new TreeMap<>();
    each(
        run,
        Table.REPORTS,
        row -> {
          if (!row.get("status").equals(Status.REJECTED.label())) {
            reports.put(
                new Place(text(row, "path"), Integer.parseInt(row.get("position"))),
                row.get("sha256"));
          }
        });
    return new RunContents(totals, counted, reports);
  }

  private interface RowReader {
    void read(CSVRecord row);
  }

  private static void each(PublishedRun run, Table table, RowReader reader) throws IOException {
    try (InputStream in = run.open(table.fileName());
        InputStreamReader text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      if (text.read() != '\ufeff') {
        throw new IllegalArgumentException(
            "Invalid table %s: no byte-order mark".formatted(table.fileName()));
      }
      try (CSVParser rows = CSVParser.parse(text, FORMAT)) {
        for (CSVRecord row : rows) {
          reader.read(row);
        }
      }
    }
  }

  /** A cell without the apostrophe that keeps a spreadsheet from taking it for a formula. */
  private static String text(CSVRecord row, String column) {
    String cell = row.get(column);
    return cell.length() > 1 && cell.charAt(0) == '\'' && "=+-@\t\r".indexOf(cell.charAt(1)) >= 0
        ? cell.substring(1)
        : cell;
  }
}
