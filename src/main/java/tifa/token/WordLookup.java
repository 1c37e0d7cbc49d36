package tifa.token;

/**
 * Looks up words for one thread. Of the tokens of a text most are some thousand words: these lie
 * side by side here, and all over the memory in the dictionary.
 */
public final class WordLookup {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;
  private static final int BITS = 13;

  /** Words of so many characters are kept. */
  private static final int LONGEST = 3;

  private final CoreModel model;

  /** A 1 and the characters of what was looked up last among what belongs in the same place. */
  private final long[] texts = new long[1 << BITS];

  private final int[] words = new int[1 << BITS];

  WordLookup(CoreModel model) {
    this.model = model;
  }

  /** The number of the word {@code text[start, end)}, or {@link Vocabulary#UNKNOWN}. */
  public int indexOf(char[] text, int start, int end) {
    if (end - start > LONGEST) {
      return model.word(text, start, end);
    }
    long characters = 1;
    for (int i = start; i < end; i++) {
      characters = characters << Character.SIZE | text[i];
    }
    int place = (int) (characters * GOLDEN >>> Long.SIZE - BITS);
    if (texts[place] != characters) {
      texts[place] = characters;
      words[place] = model.word(text, start, end);
    }
    return words[place];
  }
}
