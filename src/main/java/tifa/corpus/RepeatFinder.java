package tifa.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tifa.normal.Span;

/**
 * Finds blocks of a text that stand in it again, to the letter but for white space.
 *
 * <p>Blocks of {@value #WINDOW} visible characters of what is kept are indexed at every {@value
 * #WINDOW}th position; a rolling hash (Karp and Rabin 1987) runs over the text and every hit is
 * verified and extended both ways. Any repeat of {@link #MINIMUM} characters covers an indexed
 * block whole, so none is missed; time is linear.
 */
final class RepeatFinder {
  /** Shortest repeat that is dropped, in characters that are not white space. */
  static final int MINIMUM = 500;

  private static final int WINDOW = MINIMUM / 2;
  private static final long BASE = 1_000_003L;
  private static final int BITS = 16;

  /**
   * A block that stands in the text again.
   *
   * @param span where it stands again
   * @param source where it stood first, an index of the text
   * @param chars its length without white space
   */
  record Repeat(Span span, int source, int chars) {}

  /** The characters that are not white space, and where in the text each stands. */
  private final char[] chars;

  private final int[] origins;
  private int length;
  private final boolean[] dropped;
  private final Map<Long, Integer> kept = new HashMap<>();

  /** The first bits of the hashes in {@link #kept}, 64 a number: most are ruled out by theirs. */
  private final long[] keptBits = new long[1 << BITS - 6];

  private RepeatFinder(String text, int[] blanks) {
    chars = new char[text.length()];
    origins = new int[text.length()];
    int from = 0;
    for (int blank : blanks) {
      if (isSpace(text.charAt(blank))) {
        add(text, from, blank);
        from = blank + 1;
      }
    }
    add(text, from, text.length());
    dropped = new boolean[length];
  }

  private void add(String text, int from, int to) {
    text.getChars(from, to, chars, length);
    for (int i = from; i < to; i++) {
      origins[length++] = i;
    }
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00a0';
  }

  /**
   * The repeats of {@code text}, ascending, none overlapping another.
   *
   * @param blanks as {@link Blanks#in} gives them
   */
  static List<Repeat> find(String text, int[] blanks) {
    return new RepeatFinder(text, blanks).find();
  }

  private List<Repeat> find() {
    List<Repeat> repeats = new ArrayList<>();
    if (length < 2 * MINIMUM) {
      return repeats;
    }
    long leading = 1;
    for (int i = 1; i < WINDOW; i++) {
      leading *= BASE;
    }
    int from = 0;
    int indexed = 0;
    long hash = hashAt(0);
    for (int i = 0; i + WINDOW <= length; ) {
      while (indexed + WINDOW <= i) {
        long indexedHash = hashAt(indexed);
        kept.putIfAbsent(indexedHash, indexed);
        int bits = firstBits(indexedHash);
        keptBits[bits >> 6] |= 1L << bits;
        indexed += WINDOW;
      }
      Integer source = mayBeKept(hash) ? kept.get(hash) : null;
      int[] block = source == null ? null : extend(source, i, from);
      if (block != null) {
        Arrays.fill(dropped, block[0], block[1], true);
        repeats.add(
            new Repeat(
                new Span(origins[block[0]], origins[block[1] - 1] + 1),
                origins[source - (i - block[0])],
                block[1] - block[0]));
        i = block[1];
        from = i;
        indexed = i;
        if (i + WINDOW <= length) {
          hash = hashAt(i);
        }
        continue;
      }
      if (i + WINDOW < length) {
        hash = (hash - chars[i] * leading) * BASE + chars[i + WINDOW];
      }
      i++;
    }
    return repeats;
  }

  private boolean mayBeKept(long hash) {
    int bits = firstBits(hash);
    return (keptBits[bits >> 6] >>> bits & 1) != 0;
  }

  private static int firstBits(long hash) {
    return (int) (hash >>> Long.SIZE - BITS);
  }

  private long hashAt(int start) {
    long hash = 0;
    for (int i = start; i < start + WINDOW; i++) {
      hash = hash * BASE + chars[i];
    }
    return hash;
  }

  /** The repeated block around {@code at} as [start, end), or null where it is too short. */
  private int[] extend(int source, int at, int from) {
    int right = 0;
    while (at + right < length
        && source + right < at
        && !dropped[source + right]
        && chars[source + right] == chars[at + right]) {
      right++;
    }
    int left = 0;
    while (at - left > from
        && source - left > 0
        && source + right < at - left
        && !dropped[source - left - 1]
        && chars[source - left - 1] == chars[at - left - 1]) {
      left++;
    }
    return left + right >= MINIMUM && right >= WINDOW ? new int[] {at - left, at + right} : null;
  }
}
