package tifa.wording;

import java.util.Arrays;
import tifa.wording.PhraseSpans.Look;

/** The mentions of phrases in a section. */
final class PhraseMentions {
  private long[] keys = new long[256];
  private int[] firsts = new int[256];
  private int[] lasts = new int[256];
  private Look[] looks = new Look[256];
  private boolean[] mayBeMarked = new boolean[256];
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

  /**
   * Adds a stretch of tokens, both ends included.
   *
   * @param marked whether it may be marked elsewhere
   */
  void add(long key, int first, int last, Look look, boolean marked) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, 2 * size);
      firsts = Arrays.copyOf(firsts, 2 * size);
      lasts = Arrays.copyOf(lasts, 2 * size);
      looks = Arrays.copyOf(looks, 2 * size);
      mayBeMarked = Arrays.copyOf(mayBeMarked, 2 * size);
    }
    keys[size] = key;
    firsts[size] = first;
    lasts[size] = last;
    looks[size] = look;
    mayBeMarked[size] = marked;
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
      Look often = passing[i] ? looks[i] : Look.NOTHING;
      Look look = judge.look(keys[i], firsts[i], lasts[i], often, mayBeMarked[i]);
      keys[kept] = keys[i];
      firsts[kept] = firsts[i];
      lasts[kept] = lasts[i];
      looks[kept] = look;
      kept += look == Look.NOTHING ? 0 : 1;
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
    return firsts[mention];
  }

  /** The last token of a mention. */
  int last(int mention) {
    return lasts[mention];
  }

  /** Whether the kinds of its tokens make a mention a phrase, or several in a row. */
  boolean isPhrase(int mention) {
    return looks[mention] != Look.WORDS;
  }

  /** Whether a mention is several phrases of the same length. */
  boolean isRow(int mention) {
    return looks[mention] == Look.ROW;
  }
}
