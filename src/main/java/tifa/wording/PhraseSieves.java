package tifa.wording;

import java.io.Serializable;

/**
 * What passes, whatever the level: what is often in one is not to look new in another.
 *
 * @param phrases what is often enough, of phrases that the kinds of their tokens allow and of pairs
 *     of words
 * @param marked the same of stretches in quotation marks and numeral abbreviations
 * @param beginnings of all of these stretches
 * @param fewest mentions of a phrase that nothing marks, of each level
 */
record PhraseSieves(
    CountSketch.Sieve phrases, CountSketch.Sieve marked, Beginnings beginnings, int[] fewest)
    implements Serializable {
  private static final int AS_PHRASE = 1;
  private static final int AS_MARKED = 2;

  /**
   * As what a text passes, which is all of them on which it depends what its mentions are; 0 where
   * it has none.
   *
   * @param key of {@code text[start, end)}, which has at least 2 characters
   */
  int passed(long key, char[] text, int start, int end) {
    boolean mayBeMarked = Beginnings.mayHave(beginnings.lengthsFrom(text, start), end - start);
    return (phrases.passes(key) ? AS_PHRASE : 0)
        | (mayBeMarked && marked.passes(key) ? AS_MARKED : 0);
  }

  /** Their sizes, in words. */
  String sizes() {
    return "%s and %s bits".formatted(phrases.bits(), marked.bits());
  }
}
