package tifa.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tifa.normal.Span;

/**
 * Page numbers that a document's pages left in its text: {@code — 12 —}, {@code 第 3 页}, and numbers
 * that stand alone on lines and count up.
 */
final class PageMarks {
  private static final String DASHES = "—–―－-";
  private static final String DASH = "[" + DASHES + "]{1,2}";
  private static final String FIRSTS = DASHES + "第";
  private static final String BREAKS = "\n\r\u0085\u2028\u2029";

  /** White space of one line: looking across lines from every blank one takes quadratic time. */
  private static final String BLANKS = "[\\s\\p{Z}&&[^" + BREAKS + "]]*+";

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

  /** So many numbers alone on lines that count up are those of pages, or of a magazine's parts. */
  private static final int FEWEST_BARE = 3;

  private static final int LONGEST_BARE = 3;

  private PageMarks() {}

  /**
   * The page marks of {@code text}, ascending, without the white space around them. Every mark
   * begins the text or stands after white space.
   *
   * @param blanks as {@link Blanks#in} gives them
   */
  static List<Span> find(String text, int[] blanks) {
    List<Span> marks = new ArrayList<>();
    Matcher matcher = MARK.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    int after = 0;
    for (int i = -1; i < blanks.length; i++) {
      int start = i < 0 ? 0 : blanks[i] + 1;
      if (start >= after
          && isAfterSpace(text, start)
          && mayBegin(text, start)
          && matcher.region(start, text.length()).lookingAt()) {
        int end = matcher.end();
        after = end;
        while (start < end && isSpace(text.charAt(start))) {
          start++;
        }
        while (start < end && isSpace(text.charAt(end - 1))) {
          end--;
        }
        marks.add(new Span(start, end));
      }
    }
    List<Span> bare = bare(text);
    if (!bare.isEmpty()) {
      marks.addAll(bare);
      marks.sort(Comparator.comparingInt(Span::start));
    }
    return marks;
  }

  /** Numbers alone on lines, in runs of which each is the next of the one before. */
  private static List<Span> bare(String text) {
    List<Span> found = new ArrayList<>();
    List<Span> run = new ArrayList<>();
    int last = 0;
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      Span number = numberAlone(text, start, end);
      if (number != null) {
        int value = Integer.parseInt(text.substring(number.start(), number.end()));
        if (value != last + 1) {
          settle(run, found);
        }
        run.add(number);
        last = value;
      }
      start = end + 1;
    }
    settle(run, found);
    return found;
  }

  private static void settle(List<Span> run, List<Span> found) {
    if (run.size() >= FEWEST_BARE) {
      found.addAll(run);
    }
    run.clear();
  }

  /** Null where the line is anything else. */
  private static Span numberAlone(String text, int lineStart, int lineEnd) {
    int start = lineStart;
    int end = lineEnd;
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (start < end && isSpace(text.charAt(end - 1))) {
      end--;
    }
    if (start == end || end - start > LONGEST_BARE) {
      return null;
    }
    for (int i = start; i < end; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return null;
      }
    }
    return new Span(start, end);
  }

  /** Not after each blank: those of private use are none to a mark. */
  private static boolean isAfterSpace(String text, int i) {
    return i == 0 || isSpace(text.charAt(i - 1)) || text.charAt(i - 1) == '\u0085';
  }

  /** What shows first of a mark, at the beginning of a line behind blanks, is one of few. */
  private static boolean mayBegin(String text, int start) {
    int i = start;
    if (start == 0 || isBreak(text.charAt(start - 1))) {
      while (i < text.length() && isSpace(text.charAt(i)) && !isBreak(text.charAt(i))) {
        i++;
      }
    }
    return i < text.length() && FIRSTS.indexOf(text.charAt(i)) >= 0;
  }

  private static boolean isBreak(char c) {
    return BREAKS.indexOf(c) >= 0;
  }

  private static boolean isSpace(char c) {
    return c <= Blanks.LAST_SPACE && (Character.isWhitespace(c) || Character.isSpaceChar(c));
  }
}
