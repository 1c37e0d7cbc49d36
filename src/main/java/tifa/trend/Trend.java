package tifa.trend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tifa.normal.CodePoints;

/**
 * A term over the years of one level.
 *
 * @param level label of the level
 * @param term index in the lexicon
 * @param window which of the years
 * @param regions whose reports the years are made of
 * @param finding what became of the term
 */
public record Trend(String level, int term, Window window, Regions regions, TrendFinding finding) {
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
   * The trends of {@code terms} terms, by level, term, window and regions. Both trends of a term
   * are there where the set of regions changes within the window and some region has a report in
   * every year of it; where it never changes the balanced one alone, where no region has all years
   * the unbalanced one. A window that holds all years of a level stands once.
   */
  public static List<Trend> of(Panel panel, int terms, TrendSettings settings) {
    List<Trend> trends = new ArrayList<>();
    for (LevelSeries level : panel.levels()) {
      List<Trend> ofLevel = new ArrayList<>();
      boolean whole = false;
      for (Window window : settings.windows()) {
        boolean narrows = window.narrows(level.years().size());
        if (narrows || !whole) {
          ofLevel.addAll(of(panel, level.within(window), window, terms, settings));
        }
        whole |= !narrows;
      }
      ofLevel.sort(
          Comparator.comparingInt(Trend::term)
              .thenComparing(trend -> trend.window().label(), CodePoints.ORDER)
              .thenComparing(Trend::regions));
      trends.addAll(ofLevel);
    }
    return trends;
  }

  private static List<Trend> of(
      Panel panel, LevelSeries level, Window window, int terms, TrendSettings settings) {
    List<Trend> trends = new ArrayList<>();
    Optional<LevelSeries> always = panel.balanced(level);
    always.ifPresent(
        same -> trends.addAll(family(same, window, Regions.BALANCED, terms, settings)));
    if (level.yearsOfRegions().values().stream().anyMatch(n -> n < level.years().size())) {
      trends.addAll(family(level, window, Regions.UNBALANCED, terms, settings));
    }
    return trends;
  }

  /** The trends that are tested together. */
  private static List<Trend> family(
      LevelSeries level, Window window, Regions regions, int terms, TrendSettings settings) {
    List<Series> series = IntStream.range(0, terms).mapToObj(level::ofTerm).toList();
    List<Optional<SeriesStatistics>> statistics =
        series.stream().map(each -> SeriesStatistics.of(each, settings.minYears())).toList();
    TestFamily family = new TestFamily();
    statistics.forEach(each -> each.ifPresent(tested -> family.add(tested.pValues())));
    TestFamily.Judged judged = family.judged();
    return IntStream.range(0, terms)
        .mapToObj(
            term ->
                new Trend(
                    level.level(),
                    term,
                    window,
                    regions,
                    TrendFinding.of(
                        series.get(term),
                        statistics.get(term).map(judged::next),
                        settings.alpha())))
        .toList();
  }
}
