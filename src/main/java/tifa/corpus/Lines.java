package tifa.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import tifa.normal.Span;

/**
 * The visible lines of a text, trimmed, without what was cut. Lines that lost the break between
 * them are lines all the same.
 */
final class Lines {
  private final String text;

  /** Where each line begins and ends, one after the other, blank ones included. */
  private final int[] bounds;

  private Lines(String text, int[] bounds) {
    this.text = text;
    this.bounds = bounds;
  }

  /**
   * A line: where it stands, ascending and not empty.
   *
   * @param spans its pieces between cuts
   */
  record Line(List<Span> spans) {}

  /**
   * Splits {@code text} at every kind of line break, and where one was lost.
   *
   * @param blanks as {@link Blanks#in} gives them
   */
  static Lines in(String text, int[] blanks) {
    IntStream.Builder bounds = IntStream.builder();
    GluedOpening openings = new GluedOpening(text);
    SpacedParagraphs spaced = new SpacedParagraphs(text, blanks);
    int start = 0;
    for (int i = 0; i <= blanks.length; i++) {
      int at = i == blanks.length ? text.length() : blanks[i];
      if (i == blanks.length || isBreak(text.charAt(at))) {
        for (int end : ends(openings, spaced, start, at)) {
          bounds.add(start).add(end);
          start = end;
        }
        start = at + 1;
      }
    }
    return new Lines(text, bounds.build().toArray());
  }

  /** The lines without {@code cuts}; blank ones are left out. */
  List<Line> without(List<Span> cuts) {
    List<Line> lines = new ArrayList<>();
    int cut = 0;
    for (int i = 0; i < bounds.length; i += 2) {
      while (cut < cuts.size() && cuts.get(cut).end() <= bounds[i]) {
        cut++;
      }
      List<Span> spans = visible(text, bounds[i], bounds[i + 1], cuts, cut);
      if (!spans.isEmpty()) {
        lines.add(new Line(spans));
      }
    }
    return lines;
  }

  /** Where the lines end that stand in one, the last of them {@code end}. */
  private static List<Integer> ends(
      GluedOpening openings, SpacedParagraphs spaced, int start, int end) {
    List<Integer> opened = openings.in(start, end);
    List<Integer> setApart = spaced.in(start, end);
    if (opened.isEmpty() && setApart.isEmpty()) {
      return List.of(end);
    }
    SortedSet<Integer> ends = new TreeSet<>(opened);
    ends.addAll(setApart);
    ends.add(end);
    return List.copyOf(ends);
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
    while (from < to && isMargin(text.charAt(from))) {
      from++;
    }
    while (from < to && isMargin(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      spans.add(new Span(from, to));
    }
  }

  /** White space, and the marks of Markdown: {@code ## 一、}, {@code **一、…**}. */
  private static boolean isMargin(char c) {
    return Blanks.isBlank(c) || c == '#' || c == '*';
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
