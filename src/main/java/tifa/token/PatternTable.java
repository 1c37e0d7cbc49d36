package tifa.token;

import com.hankcs.hanlp.collection.AhoCorasick.AhoCorasickDoubleArrayTrie;
import java.util.List;
import java.util.TreeMap;

/**
 * Finds all occurrences of many strings in one pass (Aho and Corasick 1975, over HanLP's
 * double-array trie): time grows with the text and the hits, not with the number of strings.
 */
public final class PatternTable {
  private final AhoCorasickDoubleArrayTrie<Integer> trie = new AhoCorasickDoubleArrayTrie<>();
  private final boolean empty;

  /** A table of distinct, non-empty {@code patterns}. */
  public PatternTable(List<String> patterns) {
    TreeMap<String, Integer> indices = new TreeMap<>();
    for (int i = 0; i < patterns.size(); i++) {
      String pattern = patterns.get(i);
      if (pattern.isEmpty() || indices.put(pattern, i) != null) {
        throw new IllegalArgumentException(
            "Invalid pattern %d: %s"
                .formatted(i, pattern.isEmpty() ? "empty" : pattern + " again"));
      }
    }
    empty = indices.isEmpty();
    if (!empty) {
      trie.build(indices);
    }
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

  /** Reports every occurrence of every pattern, by ascending end. */
  public void find(String text, Hits hits) {
    if (!empty) {
      trie.parseText(text, (start, end, pattern) -> hits.hit(start, end, pattern));
    }
  }
}
