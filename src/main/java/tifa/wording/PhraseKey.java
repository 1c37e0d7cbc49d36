package tifa.wording;

/** Strings as 64-bit numbers: those of a text's parts without making the parts. */
final class PhraseKey {
  private static final long BASE = 0x9E3779B97F4A7C15L;

  /** Of the base: nearly all parts have fewer characters. */
  private static final long[] POWERS = new long[256];

  static {
    POWERS[0] = 1;
    for (int i = 1; i < POWERS.length; i++) {
      POWERS[i] = POWERS[i - 1] * BASE;
    }
  }

  private final long[] prefixes;

  /** The keys of all parts of {@code text}. */
  PhraseKey(char[] text) {
    prefixes = new long[text.length + 1];
    for (int i = 0; i < text.length; i++) {
      prefixes[i + 1] = prefixes[i] * BASE + text[i] + 1;
    }
  }

  /** The key of a whole string. */
  static long of(String text) {
    return of(text.toCharArray(), 0, text.length());
  }

  /** The key of {@code text[start, end)}. */
  static long of(char[] text, int start, int end) {
    long key = 0;
    for (int i = start; i < end; i++) {
      key = key * BASE + text[i] + 1;
    }
    return mixed(key);
  }

  /** The key of a part. */
  long of(int start, int end) {
    return mixed(prefixes[end] - prefixes[start] * power(end - start));
  }

  private static long power(int exponent) {
    if (exponent < POWERS.length) {
      return POWERS[exponent];
    }
    long power = POWERS[POWERS.length - 1];
    for (int i = POWERS.length; i <= exponent; i++) {
      power *= BASE;
    }
    return power;
  }

  /** The finaliser of SplitMix64 (Steele and others 2014): all bits depend on all. */
  static long mixed(long key) {
    long mixed = (key ^ (key >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }
}
