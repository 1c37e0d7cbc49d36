package tifa.trend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tifa.stats.BenjaminiHochberg;

/**
 * A term over the years of one level.
 *
 * @param level label of the level
 * @param term index in the lexicon
 * @param regions whose reports the years are made of
 * @param finding what became of the term
 */
public record Trend(String level, int term, Regions regions, Finding finding) {
  /** Whose reports a trend is made of. The order is that of the labels. */
  public enum Regions {
    /** The same regions in every year. */
    BALANCED("balanced"),
    /** In each year those that have a report. */
    UNBALANCED("unbalanced");

    private final String label;

    Regions(String label) {
      this.label = label;
    }

    /** The name in tables. */
    public String label() {
      return label;
    }
  }

  /**
   * The trends of {@code terms} terms, by level, term and regions. Both trends of a term are there
   * where the set of regions changes and some region has a report in every year; where it never
   * changes the balanced one alone, where no region has all years the unbalanced one.
   */
  public static List<Trend> of(Panel panel, int terms, TrendSettings settings) {
    List<Trend> trends = new ArrayList<>();
    for (LevelSeries level : panel.levels()) {
      List<Trend> ofLevel = new ArrayList<>();
      panel
          .balanced(level)
          .ifPresent(always -> ofLevel.addAll(family(always, Regions.BALANCED, terms, settings)));
      if (level.yearsOfRegions().values().stream().anyMatch(n -> n < level.years().size())) {
        ofLevel.addAll(family(level, Regions.UNBALANCED, terms, settings));
      }
      ofLevel.sort(Comparator.comparingInt(Trend::term).thenComparing(Trend::regions));
      trends.addAll(ofLevel);
    }
    return trends;
  }

  /** The trends that are tested together. */
  private static List<Trend> family(
      LevelSeries level, Regions regions, int terms, TrendSettings settings) {
    List<Series> series = IntStream.range(0, terms).mapToObj(level::ofTerm).toList();
    List<Optional<SeriesStatistics>> statistics =
        series.stream().map(each -> SeriesStatistics.of(each, settings.minYears())).toList();
    double[] qValues =
        BenjaminiHochberg.qValues(
            statistics.stream()
                .flatMap(Optional::stream)
                .mapToDouble(SeriesStatistics::adjustedPValue)
                .toArray());
    List<Trend> trends = new ArrayList<>();
    int tested = 0;
    for (int term = 0; term < terms; term++) {
      Optional<Significance> significance = Optional.empty();
      if (statistics.get(term).isPresent()) {
        significance =
            Optional.of(
                new Significance(
                    statistics.get(term).orElseThrow(), qValues[tested++], qValues.length));
      }
      Finding finding = Finding.of(series.get(term), significance, settings.alpha());
      trends.add(new Trend(level.level(), term, regions, finding));
    }
    return trends;
  }
}
