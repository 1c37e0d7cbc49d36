package tifa.run.compare;

import java.io.IOException;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import tifa.lexicon.Lexicon;
import tifa.lexicon.Term;
import tifa.normal.CodePoints;
import tifa.register.Register;
import tifa.register.ReportEntry;
import tifa.register.Status;
import tifa.run.publish.PublishedRun;
import tifa.table.Table;
import tifa.table.TableRows;
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
public record RunContents(
    SortedMap<TermAtLevel, Total> totals,
    SortedSet<RegionYear> counted,
    SortedMap<Place, String> reports) {
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

  public RunContents {
    totals = Collections.unmodifiableSortedMap(totals);
    counted = Collections.unmodifiableSortedSet(counted);
    reports = Collections.unmodifiableSortedMap(reports);
  }

  /** Those of the run that is being made. */
  public static RunContents of(Register register, Panel panel, Lexicon lexicon) {
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
  public static RunContents of(PublishedRun run) throws IOException {
    TableRows tables = run.tables();
    SortedMap<TermAtLevel, Total> totals = new TreeMap<>();
    tables.each(
        Table.TERM_YEAR_WIDE,
        row ->
            totals.put(
                new TermAtLevel(row.text("level"), row.text("term")),
                new Total(Long.parseLong(row.text("total")), row.text("category"))));
    SortedSet<RegionYear> counted = new TreeSet<>();
    tables.each(
        Table.COVERAGE,
        row -> {
          if (!row.text("report_id").isEmpty()) {
            counted.add(
                new RegionYear(row.text("region_code"), row.text("region"), row.integer("year")));
          }
        });
    SortedMap<Place, String> reports = new TreeMap<>();
    tables.each(
        Table.REPORTS,
        row -> {
          if (!row.text("status").equals(Status.REJECTED.label())) {
            reports.put(new Place(row.text("path"), row.integer("position")), row.text("sha256"));
          }
        });
    return new RunContents(totals, counted, reports);
  }
}
