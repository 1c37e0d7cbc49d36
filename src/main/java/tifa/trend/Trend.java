package tifa.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A term over the years of one level.
 *
 * @param level label of the level
 * @param term index in the lexicon
 * @param regions whose reports the years are made of
 * @param series the years
 */
public record Trend(String level, int term, Regions regions, Series series) {
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
  public static List<Trend> of(Panel panel, int terms) {
    List<Trend> trends = new ArrayList<>();
    for (LevelSeries level : panel.levels()) {
      Optional<LevelSeries> balanced = panel.balanced(level);
      boolean changes =
          level.yearsOfRegions().values().stream().anyMatch(years -> years < level.years().size());
      for (int term = 0; term < terms; term++) {
        if (balanced.isPresent()) {
          Series series = balanced.get().ofTerm(term);
          trends.add(new Trend(level.level(), term, Regions.BALANCED, series));
        }
        if (changes) {
          trends.add(new Trend(level.level(), term, Regions.UNBALANCED, level.ofTerm(term)));
        }
      }
    }
    return trends;
  }
}
