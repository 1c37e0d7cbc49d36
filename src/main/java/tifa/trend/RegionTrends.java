package tifa.trend;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tifa.count.CountsByTerm;
import tifa.stats.BenjaminiHochberg;

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
    void take(int term, RegionSeries region, Finding finding) throws IOException;
  }

  /** Hands over all trends, by term, then region key in code-point order. */
  public void each(Taker taker) throws IOException {
    Map<String, double[]> qValues = qValues();
    Map<String, Integer> next = new HashMap<>();
    for (int term = 0; term < terms; term++) {
      CountsByTerm.Column column = mentions.column(term);
      int row = 0;
      for (RegionSeries region : regions) {
        Series series = series(region, column, row);
        row += region.reports().size();
        Optional<SeriesStatistics> statistics = SeriesStatistics.of(series, settings.minYears());
        Optional<Significance> significance = Optional.empty();
        if (statistics.isPresent()) {
          double[] family = qValues.get(region.level());
          int index = next.merge(region.level(), 1, Integer::sum) - 1;
          significance =
              Optional.of(new Significance(statistics.get(), family[index], family.length));
        }
        taker.take(term, region, Finding.of(series, significance, settings.alpha()));
      }
    }
  }

  /** The years of a term in the region whose first report has this row. */
  private static Series series(RegionSeries region, CountsByTerm.Column mentions, int row) {
    return region.of(report -> mentions.of(row + report));
  }

  /** The q-values of each level, by term, then region. */
  private Map<String, double[]> qValues() {
    Map<String, PValues> families = new HashMap<>();
    for (int term = 0; term < terms; term++) {
      CountsByTerm.Column column = mentions.column(term);
      int row = 0;
      for (RegionSeries region : regions) {
        SeriesStatistics.adjustedPValue(series(region, column, row), settings.minYears())
            .ifPresent(
                value ->
                    families.computeIfAbsent(region.level(), level -> new PValues()).add(value));
        row += region.reports().size();
      }
    }
    Map<String, double[]> qValues = new HashMap<>();
    families.forEach((level, family) -> qValues.put(level, family.qValues()));
    return qValues;
  }

  /** The p-values of a family of tests. */
  private static final class PValues {
    private double[] values = new double[64];
    private int size;

    void add(double pValue) {
      if (size == values.length) {
        values = Arrays.copyOf(values, 2 * size);
      }
      values[size++] = pValue;
    }

    double[] qValues() {
      return BenjaminiHochberg.qValues(Arrays.copyOf(values, size));
    }
  }
}
