package tifa.wording;

import java.io.Serializable;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tifa.count.LongCounts;
import tifa.normal.CodePoints;

/**
 * How often content words stand in each of several cells, which are groups of reports that may
 * overlap. Merged in any order.
 */
public final class CellWords implements Serializable {
  private static final long serialVersionUID = 1L;

  private final LongCounts[] cells;

  /** Numbers of words, which the dictionary of this JVM gives, and what they are. */
  private final Map<Integer, String> spelled = new HashMap<>();

  private final BitSet known = new BitSet();

  /** No words yet in so many cells. */
  CellWords(int cells) {
    this.cells = new LongCounts[cells];
    for (int i = 0; i < cells; i++) {
      this.cells[i] = new LongCounts();
    }
  }

  boolean knows(int word) {
    return known.get(word);
  }

  void spell(int word, String spelling) {
    known.set(word);
    spelled.put(word, spelling);
  }

  void add(LongCounts words, int[] ofCells) {
    for (int cell : ofCells) {
      cells[cell].addAll(words);
    }
  }

  CellWords merge(CellWords other) {
    for (int i = 0; i < cells.length; i++) {
      cells[i].addAll(other.cells[i]);
    }
    spelled.putAll(other.spelled);
    known.or(other.known);
    return this;
  }

  /** The words of a cell with how often they stand there, in code-point order. */
  public SortedMap<String, Integer> of(int cell) {
    TreeMap<String, Integer> words = new TreeMap<>(CodePoints.ORDER);
    cells[cell].each((word, count) -> words.put(spelled.get((int) word), count));
    return words;
  }
}
