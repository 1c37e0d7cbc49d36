package tifa.trend;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tifa.count.CountsByTerm;

/**
 * The trends of terms in each region. Terms and regions of one level are tested together.
 *
 * <p>There are as many as terms times regions, so they are made one by one, and of all of them
 * together only the p-values are held.
 */
public final class RegionTrends {
  private final List<RegionSeries> regions;
  private final CountsByTerm mentions;
  private final int terms;
  private final TrendSettings settings;

  /** The trends of {@code terms} terms in the regions of {@code panel}. */
  public RegionTrends(Panel panel, int terms, TrendSettings settings) {
    this.regions = panel.regions();
    this.mentions = panel.mentionsByTerm();
    this.terms = terms;
    this.settings = settings;
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
    Map<String, TestFamily.Judged> families = families();
    for (int term = 0; term < terms; term++) {
      CountsByTerm.Column column = mentions.column(term);
      int row = 0;
      for (RegionSeries region : regions) {
        Series series = series(region, column, row);
        row += region.reports().size();
        Optional<SeriesStatistics> statistics = SeriesStatistics.of(series, settings.minYears());
        Optional<Significance> significance =
            statistics.map(tested -> families.get(region.level()).next(tested));
        taker.take(term, region, TrendFinding.of(series, significance, settings.alpha()));
      }
    }
  }

  /** The years of a term in the region whose first report has this row. */
  private static Series series(RegionSeries region, CountsByTerm.Column mentions, int row) {
    return region.of(report -> mentions.of(row + report));
  }

  /** The tested series of each level, by term, then region. */
  private Map<String, TestFamily.Judged> families() {
    Map<String, TestFamily> families = new HashMap<>();
    for (int term = 0; term < terms; term++) {
      CountsByTerm.Column column = mentions.column(term);
      int row = 0;
      for (RegionSeries region : regions) {
        SeriesStatistics.pValues(series(region, column, row), settings.minYears())
            .ifPresent(
                values ->
                    families
                        .computeIfAbsent(region.level(), level -> new TestFamily())
                        .add(values));
        row += region.reports().size();
      }
    }
    Map<String, TestFamily.Judged> judged = new HashMap<>();
    families.forEach((level, family) -> judged.put(level, family.judged()));
    return judged;
  }
}
