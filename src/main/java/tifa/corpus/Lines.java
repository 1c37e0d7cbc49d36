package tifa.corpus;

import java.util.ArrayList;
import java.util.List;
import tifa.normal.Span;

/** The visible lines of a text, trimmed, without what was cut. */
final class Lines {
  private Lines() {}

  /**
   * A line: where it stands, ascending and not empty.
   *
   * @param spans its pieces between cuts
   */
  record Line(List<Span> spans) {}

  /** Splits {@code text} at every kind of line break; blank lines are left out. */
  static List<Line> of(String text, List<Span> cuts) {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    int cut = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isBreak(text.charAt(i))) {
        while (cut < cuts.size() && cuts.get(cut).end() <= start) {
          cut++;
        }
        List<Span> spans = visible(text, start, i, cuts, cut);
        if (!spans.isEmpty()) {
          lines.add(new Line(spans));
        }
        start = i + 1;
      }
    }
    return lines;
  }

  private static List<Span> visible(String text, int start, int end, List<Span> cuts, int first) {
    List<Span> spans = new ArrayList<>(1);
    int from = start;
    for (int i = first; i < cuts.size() && cuts.get(i).start() < end; i++) {
      addTrimmed(spans, text, from, cuts.get(i).start());
      from = Math.max(from, cuts.get(i).end());
    }
    addTrimmed(spans, text, from, end);
    return spans;
  }

  private static void addTrimmed(List<Span> spans, String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (from < to && isBlank(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      spans.add(new Span(from, to));
    }
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c)
        || c == '\u00a0'
        || c == '\u2007'
        || c == '\u202f'
        || c == '\u0085'
        || c == '\u200b'
        || c == '\ufeff';
  }

  private static boolean isBreak(char c) {
    return c == '\n'
        || c == '\r'
        || c == '\f'
        || c == '\u000b'
        || c == '\u0085'
        || c == '\u2028'
        || c == '\u2029';
  }
}
