package tifa.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tifa.table.Table;
import tifa.table.TableRow;
import tifa.table.TableRows;

/** Gathers the sentences that a page can hold, with their sections and reports. */
final class SentencesBuilder {
  private static final long MOST_BYTES = 7_000_000;

  private final SentenceSample sample = new SentenceSample(MOST_BYTES);
  private long rows;

  /** Adds a row of concordance.csv. */
  void add(int term, TableRow row) {
    String reportId = row.text("report_id");
    int start = row.integer("start");
    long lot = SentenceSample.lot(reportId, start);
    long order = rows++;
    sample.add(
        new SentenceSample.Place(row.text("level"), term),
        lot,
        () ->
            new SentenceSample.Row(
                lot,
                order,
                reportId,
                Integer.toString(start),
                row.text("section_no"),
                row.text("role"),
                row.text("surface"),
                row.text("left"),
                row.text("match"),
                row.text("right")));
  }

  /**
   * What fits.
   *
   * @param reportsById id, year, region and path of reports
   */
  TermSentences build(TableRows tables, Map<String, List<String>> reportsById) throws IOException {
    Map<SentenceSample.Place, SentenceSample.Kept> kept = sample.settle();
    Map<String, Map<String, String>> headings = headings(tables, kept.values());
    Map<String, Integer> reports = new LinkedHashMap<>();
    Map<List<Object>, Integer> sections = new LinkedHashMap<>();
    List<TermSentences.OfTerm> byTerm = new ArrayList<>();
    kept.forEach(
        (place, ofTerm) -> {
          List<List<Object>> cells = new ArrayList<>();
          for (SentenceSample.Row row : ofTerm.rows()) {
            int report = reports.computeIfAbsent(row.reportId(), any -> reports.size());
            String heading = headings.get(row.reportId()).get(row.section());
            cells.add(
                List.of(
                    sections.computeIfAbsent(
                        List.of(report, row.section(), heading), any -> sections.size()),
                    Integer.parseInt(row.start()),
                    row.role(),
                    row.surface(),
                    row.left(),
                    row.match(),
                    row.right()));
          }
          byTerm.add(new TermSentences.OfTerm(place.level(), place.term(), ofTerm.total(), cells));
        });
    return new TermSentences(
        reports.keySet().stream()
            .map(id -> reportsById.getOrDefault(id, List.of(id, "", "", "")))
            .toList(),
        List.copyOf(sections.keySet()),
        byTerm);
  }

  /** Headings by report and number of the sections that are quoted, empty where there is none. */
  private static Map<String, Map<String, String>> headings(
      TableRows tables, Collection<SentenceSample.Kept> kept) throws IOException {
    Map<String, Map<String, String>> headings = new HashMap<>();
    for (SentenceSample.Kept ofTerm : kept) {
      for (SentenceSample.Row row : ofTerm.rows()) {
        headings.computeIfAbsent(row.reportId(), any -> new HashMap<>()).put(row.section(), "");
      }
    }
    tables.each(
        Table.SECTIONS,
        row -> {
          Map<String, String> ofReport = headings.get(row.text("report_id"));
          if (ofReport != null) {
            ofReport.computeIfPresent(row.text("section_no"), (any, none) -> row.text("heading"));
          }
        });
    return headings;
  }
}
