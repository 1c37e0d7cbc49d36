package tifa.target;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words that are looked for right in front of a place. */
final class WordsInFront {
  /** By their last character, the longest first. */
  private final Map<Character, List<String>> words = new HashMap<>();

  WordsInFront(List<String> words) {
    for (String word : words) {
      this.words
          .computeIfAbsent(word.charAt(word.length() - 1), any -> new ArrayList<>())
          .add(word);
    }
    this.words.values().forEach(each -> each.sort(Comparator.comparingInt(word -> -word.length())));
  }

  /**
   * Where the longest begins with which {@code text[from, end)} ends; {@code end} if it ends with
   * none.
   */
  int start(String text, int from, int end) {
    if (from < end) {
      for (String word : words.getOrDefault(text.charAt(end - 1), List.of())) {
        int start = end - word.length();
        if (start >= from && text.startsWith(word, start)) {
          return start;
        }
      }
    }
    return end;
  }
}
