package tifa.trend;

import java.util.List;
import java.util.Map;
import tifa.count.ReportCounts;
import tifa.lexicon.Lexicon;
import tifa.lexicon.Term;
import tifa.wording.ReportWords;

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
   * @param words of the reports
   */
  public static List<KeyYear> of(
      List<Comparison> comparisons,
      Lexicon lexicon,
      Map<String, ReportCounts> counts,
      ReportWords words) {
    List<String> labels = lexicon.terms().stream().map(Term::label).toList();
    return comparisons.stream()
        .parallel()
        .map(
            comparison ->
                new KeyYear(
                    comparison,
                    KeyItem.clearest(KeyItem.of(comparison, labels, counts, words), MOST)))
        .toList();
  }

  /** Whether it is of this level and year. */
  boolean isOf(String level, int year) {
    return comparison.level().equals(level) && comparison.year() == year;
  }
}
