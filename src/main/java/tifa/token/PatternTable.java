package tifa.token;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds all occurrences of many strings in one pass: a tree of their characters is entered only
 * where the next three characters may begin one, which in a text few do, so that time grows with
 * the text and hardly with the number of strings.
 */
public final class PatternTable {
  private static final int NONE = -1;
  private static final int FEWEST_PAIRS = 1 << 11;
  private static final int MOST_PAIRS = 1 << 16;

  /**
   * For each hash of two characters, a bit for the last six bits of each third that follows them at
   * the beginning of a pattern; all bits where one ends after two. Small, so that it stays in the
   * cache.
   */
  private final long[] thirds;

  /** By how much the hash of a pair is shifted to be an index of {@link #thirds}. */
  private final int shift;

  /** Patterns of one character, which any other may follow. */
  private final BitSet alone = new BitSet();

  /** Edges of the tree by node and character, open addressing; 0 where there is none. */
  private final long[] edges;

  /** The node to which each leads. */
  private final int[] targets;

  /** Which pattern ends at a node. */
  private int[] ends = {NONE};

  private int nodes = 1;

  /** A table of distinct, non-empty {@code patterns}. */
  public PatternTable(List<String> patterns) {
    Set<String> known = new HashSet<>();
    int characters = 0;
    for (int i = 0; i < patterns.size(); i++) {
      String pattern = patterns.get(i);
      if (pattern.isEmpty() || !known.add(pattern)) {
        throw new IllegalArgumentException(
            "Invalid pattern %d: %s"
                .formatted(i, pattern.isEmpty() ? "empty" : pattern + " again"));
      }
      characters += pattern.length();
    }
    int slots = Integer.highestOneBit(2 * characters + 1) << 1;
    edges = new long[slots];
    targets = new int[slots];
    int pairs =
        Math.max(FEWEST_PAIRS, Math.min(MOST_PAIRS, Integer.highestOneBit(8 * patterns.size())));
    thirds = new long[pairs];
    shift = Integer.numberOfLeadingZeros(pairs) + 1;
    for (int i = 0; i < patterns.size(); i++) {
      add(patterns.get(i), i);
    }
  }

  private void add(String pattern, int index) {
    if (pattern.length() == 1) {
      alone.set(pattern.charAt(0));
    } else {
      int pair = pair(pattern.charAt(0), pattern.charAt(1));
      thirds[pair] |= pattern.length() == 2 ? -1 : 1L << pattern.charAt(2);
    }
    int node = 0;
    for (int i = 0; i < pattern.length(); i++) {
      long edge = edge(node, pattern.charAt(i));
      int slot = slot(edge);
      if (edges[slot] == 0) {
        edges[slot] = edge;
        targets[slot] = nodes++;
      }
      node = targets[slot];
    }
    if (ends.length < nodes) {
      int before = ends.length;
      ends = Arrays.copyOf(ends, 2 * nodes);
      Arrays.fill(ends, before, ends.length, NONE);
    }
    ends[node] = index;
  }

  private int pair(char first, char second) {
    return (first << Character.SIZE | second) * 0x9E3779B1 >>> shift;
  }

  private static long edge(int node, char character) {
    return (node + 1L) << Character.SIZE | character;
  }

  /** Where an edge stands, or would stand. */
  private int slot(long edge) {
    int mask = edges.length - 1;
    int slot = (int) (edge * 0x9E3779B97F4A7C15L >>> 32) & mask;
    while (edges[slot] != edge && edges[slot] != 0) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  /** Called for each occurrence. */
  public interface Hits {
    /**
     * An occurrence.
     *
     * @param start UTF-16 index
     * @param end UTF-16 index, exclusive
     * @param pattern index in the list of patterns
     */
    void hit(int start, int end, int pattern);
  }

  /** Reports every occurrence of every pattern, by ascending start, then end. */
  public void find(String text, Hits hits) {
    find(text, 0, text.length(), hits);
  }

  /** Reports those in {@code text[start, end)}. */
  public void find(String text, int start, int end, Hits hits) {
    boolean anyAlone = !alone.isEmpty();
    int length = end - start;
    // Two more, so that whoever looks ahead need not ask whether the text goes on.
    char[] chars = new char[length + 2];
    text.getChars(start, end, chars, 0);
    for (int i = 0; i < length; i++) {
      long possible = thirds[pair(chars[i], chars[i + 1])];
      if ((possible >>> chars[i + 2] & 1) != 0 || anyAlone && alone.get(chars[i])) {
        findFrom(i, chars, start, hits);
      }
    }
  }

  /** Reports those that begin at {@code chars[from]}, which stand in a text from {@code start}. */
  private void findFrom(int from, char[] chars, int start, Hits hits) {
    int node = 0;
    for (int i = from; i < chars.length - 2; i++) {
      int slot = slot(edge(node, chars[i]));
      if (edges[slot] == 0) {
        return;
      }
      node = targets[slot];
      if (ends[node] != NONE) {
        hits.hit(start + from, start + i + 1, ends[node]);
      }
    }
  }
}
