package tifa.wording;

import java.io.Serializable;
import java.util.Arrays;
import java.util.BitSet;

/**
 * How often each of many keys occurs, about: never less than it does, more where keys collide
 * (count-min sketch, Cormode and Muthukrishnan 2005); {@value #MOST} stands for as many or more.
 * The cells of a key lie beside each other in one block of memory, which is fetched once (as in the
 * filters of Putze and others 2007). Its size is fixed, and sketches of the same size are merged by
 * addition.
 */
final class CountSketch implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Cells of a key; a block has as many parts. */
  private static final int ROWS = 2;

  /** A part of a block has 2 to the power of this cells; a block is 64 bytes. */
  private static final int PART_BITS = 4;

  private static final int MOST = Character.MAX_VALUE;

  private final int bits;

  /** Empty before the first key: most tasks have reports of one level alone. */
  private char[] cells = {};

  /** An empty sketch with 2 to the power of {@code bits} cells for each of a key's. */
  CountSketch(int bits) {
    this.bits = bits;
  }

  void add(long key) {
    if (cells.length == 0) {
      cells = new char[ROWS << bits];
    }
    for (int row = 0; row < ROWS; row++) {
      int cell = cell(key, row, bits);
      cells[cell] = (char) Math.min(MOST, cells[cell] + 1);
    }
  }

  /** The cell of a key in a part of its block. */
  private static int cell(long key, int row, int bits) {
    long mixed = PhraseKey.mixed(key);
    int block = (int) (mixed >>> (Long.SIZE - bits + PART_BITS));
    int within = (int) (mixed >>> (row * PART_BITS)) & ((1 << PART_BITS) - 1);
    return (block * ROWS + row << PART_BITS) | within;
  }

  CountSketch merge(CountSketch other) {
    if (cells.length == 0) {
      return other;
    }
    for (int i = 0; i < other.cells.length; i++) {
      cells[i] = (char) Math.min(MOST, cells[i] + other.cells[i]);
    }
    return this;
  }

  /**
   * The keys that occur often.
   *
   * @param fewest occurrences, no matter how few keys have as many
   * @param most keys that may pass, about; where more would, more occurrences are asked for
   */
  Sieve sieve(int fewest, int most) {
    char[] sorted = cells.clone();
    Arrays.sort(sorted);
    int threshold = fewest;
    if (sorted.length > ROWS * most) {
      threshold = Math.max(threshold, Math.min(MOST, sorted[sorted.length - ROWS * most - 1] + 1));
    }
    BitSet passing = new BitSet(cells.length);
    for (int i = 0; i < cells.length; i++) {
      if (cells[i] >= threshold) {
        passing.set(i);
      }
    }
    return new Sieve(bits, passing);
  }

  /** Which keys pass: all that occur often enough, and few others. */
  record Sieve(int bits, BitSet passing) implements Serializable {
    boolean passes(long key) {
      for (int row = 0; row < ROWS; row++) {
        if (!passing.get(cell(key, row, bits))) {
          return false;
        }
      }
      return true;
    }
  }
}
