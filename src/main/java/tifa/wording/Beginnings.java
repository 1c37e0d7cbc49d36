package tifa.wording;

import java.io.Serializable;
import java.util.Arrays;
import tifa.count.LongCounts;

/**
 * How texts begin, so that nearly all places where none of them stands need no further look: by
 * their first two characters, in buckets, how long they are.
 */
final class Beginnings implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int BITS = 16;

  /** Bit i for i characters, and for as many more as an int has bits; empty before a text. */
  private int[] lengths = {};

  /** Adds {@code text[start, end)}. */
  void add(char[] text, int start, int end) {
    if (lengths.length == 0) {
      lengths = new int[1 << BITS];
    }
    lengths[bucket(text, start, end)] |= 1 << (end - start);
  }

  /** Those of texts that were counted by their {@link #key}. */
  static Beginnings of(LongCounts texts) {
    Beginnings beginnings = new Beginnings();
    beginnings.lengths = new int[1 << BITS];
    texts.each((key, count) -> beginnings.lengths[(int) (key >>> Integer.SIZE)] |= (int) key);
    return beginnings;
  }

  /** The bucket of {@code text[start, end)}, then, in as many bits as an int has, its length. */
  static long key(char[] text, int start, int end) {
    return (long) bucket(text, start, end) << Integer.SIZE | 1L << ((end - start) % Integer.SIZE);
  }

  private static int bucket(char[] text, int start, int end) {
    int next = start + 1 < end ? text[start + 1] : 0;
    return (text[start] * 0x9E37 ^ next) & (1 << BITS) - 1;
  }

  /** Those that only one has of these and others. */
  Beginnings others(Beginnings other) {
    Beginnings others = new Beginnings();
    if (!Arrays.equals(lengths, other.lengths)) {
      others.lengths = new int[1 << BITS];
      for (int bucket = 0; bucket < others.lengths.length; bucket++) {
        others.lengths[bucket] = of(bucket) ^ other.of(bucket);
      }
    }
    return others;
  }

  private int of(int bucket) {
    return lengths.length == 0 ? 0 : lengths[bucket];
  }

  /** Whether there is none. */
  boolean areNone() {
    return lengths.length == 0;
  }

  /** How long a text may be that begins in a place, as {@link #mayHave} reads it. */
  int lengthsFrom(char[] text, int start) {
    return lengths.length == 0 ? 0 : lengths[bucket(text, start, text.length)];
  }

  /** Whether so many characters are one of these lengths. */
  static boolean mayHave(int lengths, int chars) {
    return (lengths >>> chars & 1) == 1;
  }
}
