package tifa.trend;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tifa.count.CountsByTerm;
import tifa.storage.Sha256;

/**
 * The trends of terms in each region. Terms and regions of one level are tested together.
 *
 * <p>There are as many as terms times regions, so they are made one by one, and of all of them
 * together only the p-values are held, and the tests while there is memory for them.
 */
public final class RegionTrends {
  private final List<RegionSeries> regions;
  private final CountsByTerm mentions;
  private final int terms;
  private final TrendSettings settings;
  private final RegionTests tests;

  /**
   * The trends of {@code terms} terms in the regions of {@code panel}.
   *
   * @param tests those that were made before
   */
  public RegionTrends(Panel panel, int terms, TrendSettings settings, RegionTests tests) {
    this.regions = panel.regions();
    this.mentions = panel.mentionsByTerm();
    this.terms = terms;
    this.settings = settings;
    this.tests = tests;
  }

  /** Takes one trend. */
  @FunctionalInterface
  public interface Taker {
    /**
     * Takes a trend.
     *
     * @param term index in the lexicon
     * @param region whose reports the years are made of
     * @param finding what became of the term
     */
    void take(int term, RegionSeries region, TrendFinding finding) throws IOException;
  }

  /** Hands over all trends, by term, then region key in code-point order. */
  public void each(Taker taker) throws IOException {
    String hash = hashOfRegions();
    Map<String, TestFamily.Judged> families = families(hash);
    for (int term = 0; term < terms; term++) {
      List<Series> series = series(term);
      List<Optional<SeriesStatistics>> tested = tested(term, hash);
      for (int i = 0; i < regions.size(); i++) {
        RegionSeries region = regions.get(i);
        Optional<Significance> significance =
            tested.get(i).map(statistics -> families.get(region.level()).next(statistics));
        taker.take(term, region, TrendFinding.of(series.get(i), significance, settings.alpha()));
      }
    }
    tests.settle();
  }

  /** The years of a term in each region. */
  private List<Series> series(int term) {
    CountsByTerm.Column column = mentions.column(term);
    List<Series> series = new ArrayList<>();
    int first = 0;
    for (RegionSeries region : regions) {
      int row = first;
      series.add(region.of(report -> column.of(row + report)));
      first += region.reports().size();
    }
    return series;
  }

  /** The tested series of each level, by term, then region. */
  private Map<String, TestFamily.Judged> families(String hashOfRegions) {
    Map<String, TestFamily> families = new HashMap<>();
    for (int term = 0; term < terms; term++) {
      List<Optional<SeriesStatistics>> tested = tested(term, hashOfRegions);
      for (int i = 0; i < regions.size(); i++) {
        String level = regions.get(i).level();
        tested
            .get(i)
            .ifPresent(
                statistics ->
                    families
                        .computeIfAbsent(level, label -> new TestFamily())
                        .add(statistics.pValues()));
      }
    }
    Map<String, TestFamily.Judged> judged = new HashMap<>();
    families.forEach((level, family) -> judged.put(level, family.judged()));
    return judged;
  }

  /** The tests of a term in each region; empty where it is not tested. */
  private List<Optional<SeriesStatistics>> tested(int term, String hashOfRegions) {
    return tests.of(
        hash(term, hashOfRegions),
        () ->
            series(term).stream()
                .map(each -> SeriesStatistics.of(each, settings.minYears()))
                .toList());
  }

  /** Of all on which the tests of a term depend. */
  private String hash(int term, String hashOfRegions) {
    MessageDigest digest = Sha256.digest();
    digest.update(hashOfRegions.getBytes(StandardCharsets.US_ASCII));
    mentions.addTo(digest, term);
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Of all but mentions on which tests depend: the fewest years, and the size of each report. */
  private String hashOfRegions() {
    MessageDigest digest = Sha256.digest();
    digest.update(ints(settings.minYears()));
    for (RegionSeries region : regions) {
      digest.update(ints(region.reports().size()));
      for (CountedReport report : region.reports()) {
        digest.update(ints(report.year(), report.facts().chars(), report.facts().tokens()));
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static byte[] ints(int... numbers) {
    ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES * numbers.length);
    bytes.asIntBuffer().put(numbers);
    return bytes.array();
  }
}
