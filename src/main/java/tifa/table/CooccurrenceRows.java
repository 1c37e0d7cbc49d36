package tifa.table;

import java.io.IOException;
import java.util.SortedMap;
import tifa.count.PairCounts;
import tifa.lexicon.Lexicon;
import tifa.lexicon.Term;
import tifa.stats.Association;

/** Rows of pairs of terms that stand together in sentences. */
final class CooccurrenceRows {
  private static final int FEWEST_SENTENCES = 3;

  private final SortedMap<String, PairCounts> pairsOfLevels;
  private final Lexicon lexicon;

  /** Pairs by label of the level. */
  CooccurrenceRows(SortedMap<String, PairCounts> pairsOfLevels, Lexicon lexicon) {
    this.pairsOfLevels = pairsOfLevels;
    this.lexicon = lexicon;
  }

  void write(CsvTable csv) throws IOException {
    for (var level : pairsOfLevels.entrySet()) {
      PairCounts counts = level.getValue();
      // A term's index is its place in code-point order, so pairs come in the order of the table.
      counts.each(
          (first, second, sentences) -> {
            if (sentences >= FEWEST_SENTENCES) {
              Term one = lexicon.terms().get(first);
              Term other = lexicon.terms().get(second);
              Association association =
                  Association.of(
                      sentences,
                      counts.sentences(first),
                      counts.sentences(second),
                      counts.sentences());
              csv.text(level.getKey())
                  .text(one.label())
                  .text(other.label())
                  .text(one.category())
                  .text(other.category())
                  .integer(sentences)
                  .integer(counts.sentences(first))
                  .integer(counts.sentences(second))
                  .integer(counts.sentences())
                  .significant(association.logDice())
                  .significant(association.g2())
                  .endRow();
            }
          });
    }
  }
}
