package tifa.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tifa.normal.Span;

/** Page numbers that a document's pages left in its text: {@code — 12 —}, {@code 第 3 页}. */
final class PageMarks {
  private static final String DASH = "[—–―－\\-]{1,2}";

  /** White space of one line: looking across lines from every blank one takes quadratic time. */
  private static final String BLANKS = "[\\s\\p{Z}&&[^\n\r\u0085\u2028\u2029]]*+";

  private static final Pattern MARK =
      Pattern.compile(
          "(?m)(?:^"
              + BLANKS
              + "(?:"
              + DASH
              + "[\\s\\p{Z}]?\\d{1,3}(?:[\\s\\p{Z}]?"
              + DASH
              + ")?|第[\\s\\p{Z}]?\\d{1,3}[\\s\\p{Z}]?页(?:[\\s\\p{Z}/，,]*共[\\s\\p{Z}]?\\d{1,3}[\\s\\p{Z}]?页)?)"
              + BLANKS
              + "$)"
              + "|(?<=[\\s\\p{Z}])"
              + DASH
              + "[\\s\\p{Z}]\\d{1,3}[\\s\\p{Z}]"
              + DASH
              + "(?=[\\s\\p{Z}])");

  private PageMarks() {}

  /** The page marks of {@code text}, ascending, without the white space around them. */
  static List<Span> find(String text) {
    List<Span> marks = new ArrayList<>();
    Matcher matcher = MARK.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    for (int i = 0; i < text.length(); i++) {
      if (isAfterSpace(text, i) && matcher.region(i, text.length()).lookingAt()) {
        int start = i;
        int end = matcher.end();
        while (start < end && isSpace(text.charAt(start))) {
          start++;
        }
        while (start < end && isSpace(text.charAt(end - 1))) {
          end--;
        }
        marks.add(new Span(start, end));
        i = matcher.end() - 1;
      }
    }
    return marks;
  }

  /** Every mark begins a line or stands after white space, which few characters do. */
  private static boolean isAfterSpace(String text, int i) {
    return i == 0 || isSpace(text.charAt(i - 1)) || text.charAt(i - 1) == '\u0085';
  }

  private static boolean isSpace(char c) {
    return c <= Blanks.LAST_SPACE && (Character.isWhitespace(c) || Character.isSpaceChar(c));
  }
}
