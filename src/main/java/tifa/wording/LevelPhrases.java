package tifa.wording;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import tifa.token.Hanlp;

/** What was counted in the reports of a level, by the indices of its years. */
final class LevelPhrases {
  private final PhraseTable table;
  private final TokenCounts tokens;
  private final Hanlp hanlp;

  /** Of each year the mentions of a row and the reports that have one, side by side. */
  private final int[][] ofYears;

  private final int[] shapes;

  LevelPhrases(PhraseCounts counted, ReportPlan.Level level, Hanlp hanlp) {
    this.table = counted.phrases();
    this.tokens = counted.tokens();
    this.hanlp = hanlp;
    this.ofYears = IntStream.of(level.years()).mapToObj(table::year).toArray(int[][]::new);
    this.shapes = table.shapes();
  }

  /** How often a token stands where a phrase may go on. */
  int tokens(String token) {
    return tokens.of(token, hanlp);
  }

  /** All phrases, in no order. */
  Stream<Phrase> phrases() {
    return IntStream.range(0, table.size()).mapToObj(row -> new Phrase(this, row));
  }

  /** The phrase with a key, or null. */
  Phrase get(long key) {
    int row = table.rowOf(key);
    return row < 0 ? null : new Phrase(this, row);
  }

  /** What was counted whatever the year, by row. */
  PhraseTable table() {
    return table;
  }

  /** How many report years there are. */
  int years() {
    return ofYears.length;
  }

  /** Mentions in a year, by its index. */
  int mentions(int row, int year) {
    return ofYears[year][2 * row];
  }

  /** Reports of a year that have it. */
  int reports(int row, int year) {
    return ofYears[year][2 * row + 1];
  }

  /**
   * Where its tokens end: bit i for the character i. Of several ways to cut it the smallest number.
   */
  int shape(int row) {
    return shapes[row];
  }
}
