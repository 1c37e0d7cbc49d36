package tifa.mention;

/**
 * Where sentences end in the text of a section: after {@code 。！？；} and at the end of a paragraph.
 */
public final class Sentences {
  private Sentences() {}

  /** Whether a sentence ends with the character at {@code index}. */
  public static boolean endsAt(String text, int index) {
    return endsWith(text.charAt(index));
  }

  /** Whether a character ends a sentence. */
  public static boolean endsWith(char c) {
    return c == '\n' || c == '。' || c == '！' || c == '？' || c == '；';
  }

  /** How many sentences of {@code text} have a letter or digit. */
  public static int count(String text) {
    int sentences = 0;
    boolean says = false;
    for (int i = 0; i < text.length(); i++) {
      if (endsAt(text, i)) {
        sentences += says ? 1 : 0;
        says = false;
      } else if (!says) {
        says = Character.isLetterOrDigit(text.charAt(i));
      }
    }
    return sentences;
  }

  /** Start of the sentence in which {@code index} stands. */
  public static int start(String text, int index) {
    int start = index;
    while (start > 0 && !endsAt(text, start - 1)) {
      start--;
    }
    return start;
  }

  /** End, exclusive, of the sentence in which {@code index} stands, its mark included. */
  public static int end(String text, int index) {
    int end = index;
    while (end < text.length() && !endsAt(text, end)) {
      end++;
    }
    return end < text.length() && text.charAt(end) != '\n' ? end + 1 : end;
  }
}
