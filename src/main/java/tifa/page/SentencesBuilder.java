package tifa.page;

import static java.util.Comparator.comparing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tifa.table.Table;
import tifa.table.TableRow;
import tifa.table.TableRows;

/** Gathers the sentences that a page can hold, with their sections and reports. */
final class SentencesBuilder {
  private static final long MOST_BYTES = 7_000_000;
  private static final int BYTES_BESIDE_TEXT = 40;
  private static final List<String> TEXTS =
      List.of("surface", "left", "match", "right", "report_id");

  private final SentenceSample<TableRow> sample = new SentenceSample<>(MOST_BYTES);

  /** In the order in which they came. */
  private final Map<Place, OfTerm> found = new LinkedHashMap<>();

  private final ByIndex<ByIndex<OfTerm>> byLevel = new ByIndex<>();
  private final ByIndex<String> reportIds = new ByIndex<>();
  private long rows;

  /** A term at a level. */
  private record Place(String level, String term) {}

  /** What was found of a term at a level. */
  private static final class OfTerm {
    private final String category;
    private final SentenceSample.Kept<TableRow> kept;

    /** Mentions by surface, and of the surface that came last. */
    private final Map<String, int[]> mentions = new TreeMap<>();

    private int lastSurface = -1;
    private int[] mentionsOfLast = {};

    OfTerm(String category, SentenceSample.Kept<TableRow> kept) {
      this.category = category;
      this.kept = kept;
    }

    void countSurface(TableRow row) {
      int surface = row.index("surface");
      if (surface != lastSurface) {
        lastSurface = surface;
        mentionsOfLast = mentions.computeIfAbsent(row.text("surface"), any -> new int[1]);
      }
      mentionsOfLast[0]++;
    }

    Map<String, Integer> surfaces() {
      Map<String, Integer> surfaces = new TreeMap<>();
      mentions.forEach((surface, count) -> surfaces.put(surface, count[0]));
      return surfaces;
    }
  }

  /** Adds a row of concordance.csv. */
  void add(TableRow row) {
    OfTerm ofTerm =
        byLevel.of(row.index("level"), ByIndex::new).of(row.index("term"), () -> begin(row));
    ofTerm.countSurface(row);
    long order = rows++;
    String reportId = reportIds.of(row.index("report_id"), () -> row.text("report_id"));
    long lot = SentenceSample.lot(reportId, row.integer("start"));
    if (ofTerm.kept.mayKeep(lot)) {
      sample.add(ofTerm.kept, new SentenceSample.Drawn<>(lot, order, bytes(row), row.copy()));
    }
  }

  private OfTerm begin(TableRow row) {
    return found.computeIfAbsent(
        new Place(row.text("level"), row.text("term")),
        any -> new OfTerm(row.text("category"), sample.begin()));
  }

  private static int bytes(TableRow row) {
    int bytes = BYTES_BESIDE_TEXT;
    for (String text : TEXTS) {
      bytes += row.bytes(text);
    }
    return bytes;
  }

  /** Takes how often each surface of a term stands in concordance.csv. */
  @FunctionalInterface
  interface SurfaceTaker {
    void take(String level, String term, String category, Map<String, Integer> surfaces);
  }

  /** Hands over the surfaces of all terms, in the order in which these came. */
  void eachSurfaces(SurfaceTaker taker) {
    found.forEach(
        (place, ofTerm) ->
            taker.take(place.level(), place.term(), ofTerm.category, ofTerm.surfaces()));
  }

  /**
   * What fits.
   *
   * @param terms the page's index of each term
   * @param reportsById id, year, region and path of reports
   */
  TermSentences build(
      TableRows tables, Map<String, Integer> terms, Map<String, List<String>> reportsById)
      throws IOException {
    sample.shrink();
    Map<String, Map<String, String>> headings = headings(tables);
    Map<String, Integer> reports = new LinkedHashMap<>();
    Map<List<Object>, Integer> sections = new LinkedHashMap<>();
    List<TermSentences.OfTerm> byTerm = new ArrayList<>();
    found.keySet().stream()
        .sorted(comparing(Place::level).thenComparing(place -> terms.get(place.term())))
        .forEach(
            place -> {
              SentenceSample.Kept<TableRow> kept = found.get(place).kept;
              List<List<Object>> cells = new ArrayList<>();
              for (TableRow row : kept.sentences()) {
                String reportId = row.text("report_id");
                String section = row.text("section_no");
                int report = reports.computeIfAbsent(reportId, any -> reports.size());
                String heading = headings.get(reportId).get(section);
                cells.add(
                    List.of(
                        sections.computeIfAbsent(
                            List.of(report, section, heading), any -> sections.size()),
                        row.integer("start"),
                        row.text("role"),
                        row.text("surface"),
                        row.text("left"),
                        row.text("match"),
                        row.text("right")));
              }
              byTerm.add(
                  new TermSentences.OfTerm(
                      place.level(), terms.get(place.term()), kept.total(), cells));
            });
    return new TermSentences(
        reports.keySet().stream()
            .map(id -> reportsById.getOrDefault(id, List.of(id, "", "", "")))
            .toList(),
        List.copyOf(sections.keySet()),
        byTerm);
  }

  /** Headings by report and number of the sections that are quoted, empty where there is none. */
  private Map<String, Map<String, String>> headings(TableRows tables) throws IOException {
    Map<String, Map<String, String>> headings = new HashMap<>();
    for (OfTerm ofTerm : found.values()) {
      for (TableRow row : ofTerm.kept.sentences()) {
        headings
            .computeIfAbsent(row.text("report_id"), any -> new HashMap<>())
            .put(row.text("section_no"), "");
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
