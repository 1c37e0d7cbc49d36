package tifa.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import tifa.table.Table;
import tifa.table.TableRow;
import tifa.table.TableRows;

/** Gathers the sentences that a page can hold, with their sections and reports. */
final class SentencesBuilder {
  private static final long MOST_BYTES = 7_000_000;
  private static final int BYTES_BESIDE_TEXT = 40;

  private final ToIntFunction<TableRow> terms;
  private final SentenceSample<TableRow> sample = new SentenceSample<>(MOST_BYTES);
  private final List<OfTerm> found = new ArrayList<>();
  private final ByIndex<ByIndex<OfTerm>> byLevel = new ByIndex<>();
  private long rows;

  /**
   * No sentences yet.
   *
   * @param terms the page's index of the term of a row
   */
  SentencesBuilder(ToIntFunction<TableRow> terms) {
    this.terms = terms;
  }

  /** What was found of a term at a level. */
  private static final class OfTerm {
    private final SentenceSample.Place place;
    private final SentenceSample.Kept<TableRow> kept;

    /** Mentions by surface, and of the surface that came last. */
    private final Map<String, int[]> mentions = new TreeMap<>();

    private int lastSurface = -1;
    private int[] mentionsOfLast = {};

    OfTerm(SentenceSample.Place place, SentenceSample.Kept<TableRow> kept) {
      this.place = place;
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
        byLevel
            .of(row.index("level"), ByIndex::new)
            .of(row.index("term"), () -> begin(row.text("level"), terms.applyAsInt(row)));
    ofTerm.countSurface(row);
    long order = rows++;
    long lot = SentenceSample.lot(row.text("report_id"), row.integer("start"));
    if (ofTerm.kept.mayKeep(lot)) {
      sample.add(ofTerm.kept, new SentenceSample.Drawn<>(lot, order, bytes(row), row.copy()));
    }
  }

  private OfTerm begin(String level, int term) {
    SentenceSample.Place place = new SentenceSample.Place(level, term);
    OfTerm begun = new OfTerm(place, sample.of(place));
    found.add(begun);
    return begun;
  }

  private static int bytes(TableRow row) {
    return BYTES_BESIDE_TEXT
        + row.bytes("surface")
        + row.bytes("left")
        + row.bytes("match")
        + row.bytes("right")
        + row.bytes("report_id");
  }

  /** Takes how often each surface of a term stands in concordance.csv. */
  @FunctionalInterface
  interface SurfaceTaker {
    void take(String level, int term, Map<String, Integer> surfaces);
  }

  /** Hands over the surfaces of all terms. */
  void eachSurfaces(SurfaceTaker taker) {
    found.forEach(each -> taker.take(each.place.level(), each.place.term(), each.surfaces()));
  }

  /**
   * What fits.
   *
   * @param reportsById id, year, region and path of reports
   */
  TermSentences build(TableRows tables, Map<String, List<String>> reportsById) throws IOException {
    Map<SentenceSample.Place, SentenceSample.Kept<TableRow>> kept = sample.settle();
    Map<String, Map<String, String>> headings = headings(tables, kept.values());
    Map<String, Integer> reports = new LinkedHashMap<>();
    Map<List<Object>, Integer> sections = new LinkedHashMap<>();
    List<TermSentences.OfTerm> byTerm = new ArrayList<>();
    kept.forEach(
        (place, ofTerm) -> {
          List<List<Object>> cells = new ArrayList<>();
          for (TableRow row : ofTerm.sentences()) {
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
      TableRows tables, Collection<SentenceSample.Kept<TableRow>> kept) throws IOException {
    Map<String, Map<String, String>> headings = new HashMap<>();
    for (SentenceSample.Kept<TableRow> ofTerm : kept) {
      for (TableRow row : ofTerm.sentences()) {
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
