package tifa.wording;

import java.io.Serializable;
import java.util.Arrays;
import java.util.BitSet;
import tifa.count.LongCounts;

/**
 * How often each of many keys occurs, about: never less than it does, more where keys collide
 * (count-min sketch, Cormode and Muthukrishnan 2005); {@value #MOST} stands for as many or more.
 * The cells of a key lie beside each other in one block of memory, which is fetched once (as in the
 * filters of Putze and others 2007). Its size is fixed, and sketches of the same size are merged by
 * addition, and taken back from a sum.
 */
final class CountSketch implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Cells of a key; a block has as many parts. */
  private static final int ROWS = 2;

  /** A part of a block has 2 to the power of this cells; a block is 64 bytes. */
  private static final int PART_BITS = 4;

  private static final int BLOCK_BITS = 5;

  private static final int MOST = Character.MAX_VALUE;

  private final int bits;

  /** Empty before the first key: most tasks have reports of one level alone. */
  private char[] cells = {};

  /** By cell, what it has beyond {@value #MOST}. */
  private LongCounts beyond = new LongCounts();

  /** An empty sketch with 2 to the power of {@code bits} cells for each of a key's. */
  CountSketch(int bits) {
    this.bits = bits;
  }

  void add(long key) {
    if (cells.length == 0) {
      cells = new char[ROWS << bits];
    }
    long mixed = PhraseKey.mixed(key);
    for (int row = 0; row < ROWS; row++) {
      int cell = (block(mixed, bits) * ROWS + row << PART_BITS) | within(mixed, row);
      if (cells[cell] == MOST) {
        beyond.add(cell, 1);
      } else {
        cells[cell]++;
      }
    }
  }

  /** Adds the first {@code size} keys: what is fetched for one does not wait for another. */
  void add(long[] keys, int size) {
    for (int i = 0; i < size; i++) {
      add(keys[i]);
    }
  }

  /** The block of a key. */
  private static int block(long mixed, int bits) {
    return (int) (mixed >>> (Long.SIZE - bits + PART_BITS));
  }

  /** The cell of a key in a part of its block. */
  private static int within(long mixed, int row) {
    return (int) (mixed >>> (row * PART_BITS)) & ((1 << PART_BITS) - 1);
  }

  CountSketch merge(CountSketch other) {
    if (cells.length == 0) {
      return other;
    }
    for (int i = 0; i < other.cells.length; i++) {
      int sum = cells[i] + other.cells[i];
      if (sum > MOST) {
        beyond.add(i, sum - MOST);
      }
      cells[i] = (char) Math.min(MOST, sum);
    }
    beyond.addAll(other.beyond);
    return this;
  }

  /** The sketch of the other keys where those of {@code gone} are some of these. */
  CountSketch without(CountSketch gone) {
    LongCounts stillBeyond = new LongCounts();
    beyond.each(
        (cell, more) -> {
          int rest = more - gone.count((int) cell);
          if (rest > 0) {
            stillBeyond.add(cell, rest);
          }
        });
    for (int i = 0; i < gone.cells.length; i++) {
      if (gone.cells[i] > 0) {
        cells[i] = (char) Math.min(MOST, count(i) - gone.count(i));
      }
    }
    beyond = stillBeyond;
    return this;
  }

  private int count(int cell) {
    return cells.length == 0 ? 0 : cells[cell] + (cells[cell] == MOST ? beyond.get(cell) : 0);
  }

  /**
   * The occurrences of keys that are often.
   *
   * @param fewest occurrences, no matter how few keys have as many
   * @param most keys that may have as many, about; where more would, more are asked for
   */
  int threshold(int fewest, int most) {
    if (cells.length <= ROWS * most) {
      return fewest;
    }
    char[] sorted = cells.clone();
    Arrays.sort(sorted);
    return Math.max(fewest, Math.min(MOST, sorted[sorted.length - ROWS * most - 1] + 1));
  }

  /** The keys that occur as often as a threshold asks for. */
  Sieve sieve(int threshold) {
    int[] passing = new int[1 << (bits - PART_BITS)];
    for (int i = 0; i < cells.length; i++) {
      if (cells[i] >= threshold) {
        passing[i >> BLOCK_BITS] |= 1 << i;
      }
    }
    return new Sieve(bits, passing);
  }

  /**
   * Which keys pass: all that occur often enough, and few others.
   *
   * @param passing of each block a bit for each cell
   */
  record Sieve(int bits, int[] passing) implements Serializable {
    /** The block that decides on a key. */
    int block(long key) {
      return CountSketch.block(PhraseKey.mixed(key), bits);
    }

    boolean passes(long key) {
      long mixed = PhraseKey.mixed(key);
      int cells = passing[CountSketch.block(mixed, bits)];
      int passes = 1;
      for (int row = 0; row < ROWS; row++) {
        passes &= cells >>> ((row << PART_BITS) | within(mixed, row));
      }
      return passes == 1;
    }

    /** What passes one of two of the same size. */
    Sieve or(Sieve other) {
      int[] both = passing.clone();
      for (int i = 0; i < both.length; i++) {
        both[i] |= other.passing[i];
      }
      return new Sieve(bits, both);
    }

    /**
     * The blocks that are others in a sieve of the same size.
     *
     * @param inBits of this size or a larger one, by whose blocks they are told
     */
    BitSet otherBlocks(Sieve other, int inBits) {
      int blocks = 1 << (inBits - bits);
      BitSet others = new BitSet(blocks * passing.length);
      for (int i = 0; i < passing.length; i++) {
        others.set(blocks * i, blocks * (i + 1), passing[i] != other.passing[i]);
      }
      return others;
    }
  }
}
