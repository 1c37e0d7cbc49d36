package tifa.target;

import java.util.ArrayList;
import java.util.List;

/** The sentences of the text of a section. */
final class SectionSentences {
  private SectionSentences() {}

  /**
   * A sentence without its full stop.
   *
   * @param start where it begins
   * @param end where it ends, exclusive
   */
  record Sentence(int start, int end) {}

  /** All in which a number may begin, in order. */
  static List<Sentence> withNumbers(String text) {
    List<Sentence> sentences = new ArrayList<>();
    int from = 0;
    int number = Quantity.first(text, from, text.length());
    while (number < text.length()) {
      int start = number;
      while (start > from && !endsAt(text, start - 1)) {
        start--;
      }
      int end = number;
      while (end < text.length() && !endsAt(text, end)) {
        end++;
      }
      sentences.add(new Sentence(start, end));
      from = Math.min(end + 1, text.length());
      number = Quantity.first(text, from, text.length());
    }
    return sentences;
  }

  private static boolean endsAt(String text, int place) {
    char c = text.charAt(place);
    return c == '。' || c == '\n';
  }

  /** Where the paragraph begins in which a place lies. */
  static int paragraphStart(String text, int place) {
    return text.lastIndexOf('\n', place - 1) + 1;
  }
}
