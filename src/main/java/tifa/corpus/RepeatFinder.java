package tifa.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
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

  private final char[] chars;
  private final int[] origins;
  private final boolean[] dropped;
  private final Map<Long, Integer> kept = new HashMap<>();

  /** The first bits of the hashes in {@link #kept}: most blocks are ruled out by theirs. */
  private final BitSet keptBits = new BitSet(1 << BITS);

  private RepeatFinder(String text) {
    char[] visible = new char[text.length()];
    int[] at = new int[text.length()];
    int n = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > Blanks.LAST_SPACE || !Character.isWhitespace(c) && c != '\u00a0') {
        visible[n] = c;
        at[n++] = i;
      }
    }
    this.chars = Arrays.copyOf(visible, n);
    this.origins = Arrays.copyOf(at, n);
    this.dropped = new boolean[n];
  }

  /** The repeats of {@code text}, ascending, none overlapping another. */
  static List<Repeat> find(String text) {
    return new RepeatFinder(text).find();
  }

  private List<Repeat> find() {
    List<Repeat> repeats = new ArrayList<>();
    if (chars.length < 2 * MINIMUM) {
      return repeats;
    }
    long leading = 1;
    for (int i = 1; i < WINDOW; i++) {
      leading *= BASE;
    }
    int from = 0;
    int indexed = 0;
    long hash = hashAt(0);
    for (int i = 0; i + WINDOW <= chars.length; ) {
      while (indexed + WINDOW <= i) {
        long indexedHash = hashAt(indexed);
        kept.putIfAbsent(indexedHash, indexed);
        keptBits.set(firstBits(indexedHash));
        indexed += WINDOW;
      }
      Integer source = keptBits.get(firstBits(hash)) ? kept.get(hash) : null;
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
        if (i + WINDOW <= chars.length) {
          hash = hashAt(i);
        }
        continue;
      }
      if (i + WINDOW < chars.length) {
        hash = (hash - chars[i] * leading) * BASE + chars[i + WINDOW];
      }
      i++;
    }
    return repeats;
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
    while (at + right < chars.length
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
