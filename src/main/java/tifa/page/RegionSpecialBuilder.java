package tifa.page;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tifa.table.TableRow;

/** Gathers what regions of a level say more and less of than their peers. */
final class RegionSpecialBuilder {
  private static final int MOST_ROWS = 20;

  /** Of more than these the page would grow by more than one MB; the last years are kept. */
  private static final int MOST_REPORTS = 300;

  private static final List<String> COLUMNS =
      List.of(
          "item",
          "mentions",
          "peers_using",
          "peers_mentions",
          "log_ratio",
          "log_ratio_low",
          "log_ratio_high",
          "rank");

  private final TreeMap<Integer, Map<String, OfReport>> byYear = new TreeMap<>();

  /** Reports of the years before are too many. */
  private int firstShown = Integer.MIN_VALUE;

  /** Adds a row of region_keyness.csv. */
  void add(TableRow row) {
    int year = row.integer("year");
    if (year >= firstShown) {
      Map<String, OfReport> ofYear = byYear.computeIfAbsent(year, any -> new TreeMap<>());
      OfReport ofReport = ofYear.get(row.text("region_code"));
      if (ofReport == null) {
        ofReport = new OfReport(row.integer("peers"));
        ofYear.put(row.text("region_code"), ofReport);
        leaveOut();
      }
      ofReport.add(row);
    }
  }

  /** Forgets the years that too many reports follow, but not the last. */
  private void leaveOut() {
    int reports = 0;
    for (Map.Entry<Integer, Map<String, OfReport>> year : byYear.descendingMap().entrySet()) {
      reports += year.getValue().size();
      if (reports > MOST_REPORTS && year.getKey() < byYear.lastKey()) {
        firstShown = year.getKey() + 1;
        byYear.headMap(firstShown).clear();
        return;
      }
    }
  }

  /** By year and code of the region. */
  Map<Integer, Map<String, SpecialOfRegion>> build() {
    Map<Integer, Map<String, SpecialOfRegion>> built = new TreeMap<>();
    byYear.forEach(
        (year, reports) -> {
          Map<String, SpecialOfRegion> ofYear = new TreeMap<>();
          reports.forEach((code, ofReport) -> ofYear.put(code, ofReport.build()));
          built.put(year, ofYear);
        });
    return built;
  }

  private static final class OfReport {
    private final int peers;
    private final BestRows moreTerms = new BestRows(MOST_ROWS);
    private final BestRows moreWords = new BestRows(MOST_ROWS);
    private final BestRows lessTerms = new BestRows(MOST_ROWS);
    private final BestRows lessWords = new BestRows(MOST_ROWS);

    OfReport(int peers) {
      this.peers = peers;
    }

    void add(TableRow row) {
      boolean more = Double.parseDouble(row.text("log_ratio")) > 0;
      boolean isTerm = row.text("kind").equals("term");
      // The end of the interval that is nearer to no difference.
      double certain =
          more
              ? Double.parseDouble(row.text("log_ratio_low"))
              : -Double.parseDouble(row.text("log_ratio_high"));
      BestRows rows = more ? (isTerm ? moreTerms : moreWords) : (isTerm ? lessTerms : lessWords);
      rows.add(certain, row.texts(COLUMNS));
    }

    SpecialOfRegion build() {
      return new SpecialOfRegion(
          peers, moreTerms.rows(), moreWords.rows(), lessTerms.rows(), lessWords.rows());
    }
  }
}
