package tifa.wording;

import java.io.Serializable;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import tifa.count.LongCounts;

/**
 * How often content words stand in each report, and in each of several cells, which are groups of
 * reports that may overlap. Merged in any order.
 */
public final class CellWords implements Serializable {
  private static final long serialVersionUID = 1L;

  private final LongCounts[] cells;

  /** Numbers of words, which the dictionary of this JVM gives, and what they are. */
  private final Map<Integer, String> spelled = new HashMap<>();

  private final BitSet known = new BitSet();

  /** By the id of the report. */
  private final Map<String, WordProfile> profiles = new HashMap<>();

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

  void add(String reportId, LongCounts words, int[] ofCells) {
    profiles.put(reportId, WordProfile.of(words));
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
    profiles.putAll(other.profiles);
    return this;
  }

  /** The words of a report that was counted. */
  WordProfile profile(String reportId) {
    return profiles.get(reportId);
  }

  /** Takes a word and how often it stands in each of two cells. */
  @FunctionalInterface
  public interface Taker {
    /** Takes a word and its counts, of which one may be 0. */
    void take(String word, int count, int other);
  }

  /** Hands over, in no order, the words that stand in two cells together so often. */
  public void each(int cell, int other, int fewest, Taker taker) {
    cells[cell].each(
        (word, count) -> {
          int there = cells[other].get(word);
          if (count + there >= fewest) {
            taker.take(spelled.get((int) word), count, there);
          }
        });
    cells[other].each(
        (word, count) -> {
          if (count >= fewest && cells[cell].get(word) == 0) {
            taker.take(spelled.get((int) word), 0, count);
          }
        });
  }

  /** Takes a word and how often it stands in each of several cells. */
  @FunctionalInterface
  public interface RowTaker {
    /** Takes a word and its counts, of which at least one is not 0. */
    void take(String word, int[] counts);
  }

  /** Hands over, in no order, the words of the cells from {@code from} to before {@code to}. */
  public void each(int from, int to, RowTaker taker) {
    LongCounts all = new LongCounts();
    for (int cell = from; cell < to; cell++) {
      all.addAll(cells[cell]);
    }
    all.each(
        (word, total) -> {
          int[] counts = new int[to - from];
          for (int i = 0; i < counts.length; i++) {
            counts[i] = cells[from + i].get(word);
          }
          taker.take(spelled.get((int) word), counts);
        });
  }
}
