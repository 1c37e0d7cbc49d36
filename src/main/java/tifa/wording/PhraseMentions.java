package tifa.wording;

import java.util.Arrays;
import tifa.wording.PhraseSpans.Look;

/** The mentions of phrases in a section. */
final class PhraseMentions {
  private static final Look[] LOOKS = Look.values();
  private static final int MARKED = 1;
  private static final int LOOK_SHIFT = 1;
  private static final int LOOK_BITS = 2;
  private static final int MORE_SHIFT = LOOK_SHIFT + LOOK_BITS;
  private static final int MORE_BITS = 8;
  private static final int FIRST_SHIFT = MORE_SHIFT + MORE_BITS;

  private long[] keys = new long[256];

  /**
   * The first token of a mention, how many more it has, what it is, and whether it may be marked
   * elsewhere.
   */
  private long[] stretches = new long[256];

  private int size;

  /** Says what a stretch of tokens is of which something is known. */
  @FunctionalInterface
  interface Judge {
    /**
     * What a stretch is after all.
     *
     * @param often what it is by its kinds, where it passes a sieve; else nothing
     * @param mayBeMarked whether it may be marked elsewhere
     */
    Look look(long key, int first, int last, Look often, boolean mayBeMarked);
  }

  /** Says whether a stretch of tokens, both ends included, is to be kept. */
  @FunctionalInterface
  interface Filter {
    boolean keeps(long key, int first, int last);
  }

  /**
   * Adds a stretch of tokens, both ends included.
   *
   * @param marked whether it may be marked elsewhere
   */
  void add(long key, int first, int last, Look look, boolean marked) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, 2 * size);
      stretches = Arrays.copyOf(stretches, 2 * size);
    }
    keys[size] = key;
    stretches[size] =
        (long) first << FIRST_SHIFT
            | last - first << MORE_SHIFT
            | look.ordinal() << LOOK_SHIFT
            | (marked ? MARKED : 0);
    size++;
  }

  /**
   * Keeps what a judge finds to be something. The sieve is asked for all first: what is fetched for
   * one does not wait for another.
   */
  void keep(CountSketch.Sieve sieve, Judge judge) {
    boolean[] passing = new boolean[size];
    for (int i = 0; i < size; i++) {
      passing[i] = sieve.passes(keys[i]);
    }
    int kept = 0;
    for (int i = 0; i < size; i++) {
      boolean marked = (stretches[i] & MARKED) != 0;
      if (passing[i] || marked) {
        Look look =
            judge.look(keys[i], first(i), last(i), passing[i] ? look(i) : Look.NOTHING, marked);
        keys[kept] = keys[i];
        stretches[kept] = stretches[i] >>> MORE_SHIFT << MORE_SHIFT | look.ordinal() << LOOK_SHIFT;
        kept += look == Look.NOTHING ? 0 : 1;
      }
    }
    size = kept;
  }

  /** Keeps what passes a filter. */
  void keep(Filter filter) {
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (filter.keeps(keys[i], first(i), last(i))) {
        keys[kept] = keys[i];
        stretches[kept++] = stretches[i];
      }
    }
    size = kept;
  }

  int size() {
    return size;
  }

  /** The key of the phrase that is mentioned. */
  long key(int mention) {
    return keys[mention];
  }

  /** The first token of a mention. */
  int first(int mention) {
    return (int) (stretches[mention] >>> FIRST_SHIFT);
  }

  /** The last token of a mention. */
  int last(int mention) {
    return first(mention) + ((int) stretches[mention] >>> MORE_SHIFT & (1 << MORE_BITS) - 1);
  }

  private Look look(int mention) {
    return LOOKS[(int) stretches[mention] >>> LOOK_SHIFT & (1 << LOOK_BITS) - 1];
  }

  /** Whether the kinds of its tokens make a mention a phrase, or several in a row. */
  boolean isPhrase(int mention) {
    return look(mention) != Look.WORDS;
  }

  /** Whether a mention is several phrases of the same length. */
  boolean isRow(int mention) {
    return look(mention) == Look.ROW;
  }
}
