package tifa.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tifa.count.ReportCounts;
import tifa.lexicon.Lexicon;
import tifa.lexicon.Term;
import tifa.wording.CellWords;

/**
 * What is special of a year.
 *
 * @param comparison the year against its baseline
 * @param items its terms and words, by kind, then item
 */
public record KeyYear(Comparison comparison, List<KeyItem> items) {
  /** Terms, and words, of a direction. */
  private static final int MOST = 100;

  /**
   * The clearest items of comparisons.
   *
   * @param counts of terms, by report id
   * @param words of the cells of the comparisons
   */
  public static List<KeyYear> of(
      List<Comparison> comparisons,
      Lexicon lexicon,
      Map<String, ReportCounts> counts,
      CellWords words) {
    List<String> labels = lexicon.terms().stream().map(Term::label).toList();
    List<KeyYear> years = new ArrayList<>();
    for (int i = 0; i < comparisons.size(); i++) {
      List<KeyItem> items = KeyItem.of(comparisons.get(i), labels, counts, words, i);
      years.add(new KeyYear(comparisons.get(i), KeyItem.clearest(items, MOST)));
    }
    return years;
  }

  /** Whether it is of this level and year. */
  boolean isOf(String level, int year) {
    return comparison.level().equals(level) && comparison.year() == year;
  }
}
