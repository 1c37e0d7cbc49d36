package tifa.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import tifa.count.ReportCounts;
import tifa.lexicon.Lexicon;
import tifa.lexicon.Term;
import tifa.trend.Comparison;
import tifa.trend.KeyItem;
import tifa.wording.CellWords;

/** Writes keyness_year.csv, one comparison after the other. */
public final class KeynessTable {
  private final Lexicon lexicon;
  private final List<String> labels;

  /** The table of a lexicon's terms and of all words. */
  public KeynessTable(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.labels = lexicon.terms().stream().map(Term::label).toList();
  }

  /**
   * Writes the table. The stream stays open.
   *
   * @param comparisons by level, then year
   * @param counts of terms, by report id
   * @param words of the cells of the comparisons
   */
  public WrittenTable write(
      List<Comparison> comparisons,
      Map<String, ReportCounts> counts,
      CellWords words,
      OutputStream out)
      throws IOException {
    CsvTable csv = new CsvTable(Table.KEYNESS_YEAR, out);
    for (int i = 0; i < comparisons.size(); i++) {
      Comparison comparison = comparisons.get(i);
      for (KeyItem item : KeyItem.of(comparison, labels, counts, words, i)) {
        boolean isTerm = item.kind() == KeyItem.Kind.TERM;
        csv.text(comparison.level())
            .year(comparison.year())
            .text(item.kind().label())
            .text(item.item())
            .text(isTerm ? lexicon.terms().get(item.index()).category() : "")
            .integer(item.mentions())
            .integer(comparison.size())
            .year(comparison.from())
            .year(comparison.to())
            .integer(item.baselineMentions())
            .integer(comparison.baselineSize())
            .significant(item.keyness().logRatio())
            .significant(item.keyness().low())
            .significant(item.keyness().high())
            .significant(item.keyness().g2())
            .significant(item.keyness().pValue())
            .significant(item.qValue())
            .integer(item.familySize())
            .integer(item.rank())
            .endRow();
      }
    }
    return csv.finish();
  }
}
