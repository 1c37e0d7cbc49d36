package tifa.target;

/** The sentences of the text of a section. */
final class SectionSentences {
  private SectionSentences() {}

  /** Takes a sentence {@code text[start, end)}, without its full stop. */
  interface Taker {
    void take(int start, int end);
  }

  /** Hands over all that are not empty, in order. */
  static void each(String text, Taker taker) {
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '。' || c == '\n') {
        if (start < i) {
          taker.take(start, i);
        }
        start = i + 1;
      }
    }
  }

  /** Where the paragraph begins in which a place lies. */
  static int paragraphStart(String text, int place) {
    return text.lastIndexOf('\n', place - 1) + 1;
  }
}
