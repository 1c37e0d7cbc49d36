package tifa.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tifa.normal.CodePointIndex;
import tifa.normal.Span;
import tifa.normal.Visible;
import tifa.problem.Problem;
import tifa.problem.ProblemCode;

/**
 * All that is cut from a text before it is read, each piece for one reason, and what is said of it.
 */
final class Cuts {
  private static final int MOST_QUOTED = 6;
  private static final int LONGEST_QUOTED = 24;

  /** A piece of the text and why it went. */
  private record Cut(Span span, ProblemCode reason) {}

  private final String text;
  private final List<RepeatFinder.Repeat> repeats;
  private final NavigableMap<Integer, Cut> cuts = new TreeMap<>();

  private Cuts(String text, List<RepeatFinder.Repeat> repeats) {
    this.text = text;
    this.repeats = repeats;
  }

  /**
   * What of {@code text} is no report, or not for the first time.
   *
   * @param blanks as {@link Blanks#in} gives them
   */
  static Cuts of(String text, int[] blanks, Lines lines, NormalLines normalLines) {
    Cuts cuts = new Cuts(text, RepeatFinder.find(text, blanks));
    cuts.add(cuts.repeats.stream().map(RepeatFinder.Repeat::span), ProblemCode.REPEATED_BLOCK);
    List<Span> furniture = FurnitureFinder.find(text, lines.without(cuts.spans()), normalLines);
    cuts.add(furniture.stream(), ProblemCode.FURNITURE);
    cuts.add(PageMarks.find(text, blanks).stream(), ProblemCode.PAGE_MARKS);
    cuts.add(FootnoteMarks.find(text).stream(), ProblemCode.FOOTNOTE_MARKS);
    return cuts;
  }

  /** Adds what lies in no piece that went before. */
  private void add(Stream<Span> spans, ProblemCode reason) {
    spans.filter(this::isWhole).forEach(span -> cuts.put(span.start(), new Cut(span, reason)));
  }

  private boolean isWhole(Span span) {
    Map.Entry<Integer, Cut> before = cuts.lowerEntry(span.end());
    return before == null || before.getValue().span().end() <= span.start();
  }

  /** The pieces, ascending. */
  List<Span> spans() {
    return cuts.values().stream().map(Cut::span).toList();
  }

  /** The blocks that stand in the text again. */
  List<RepeatFinder.Repeat> repeats() {
    return repeats;
  }

  /** Visible code points of the pieces that begin in {@code text[from, to)}. */
  int visible(int from, int to) {
    return cuts.subMap(from, to).values().stream().map(Cut::span).mapToInt(this::visible).sum();
  }

  private int visible(Span span) {
    return Visible.count(text, span.start(), span.end());
  }

  /** What a reader must know of the cuts. */
  List<Problem> problems(String path) {
    List<Problem> problems = new ArrayList<>();
    if (cuts.isEmpty()) {
      return problems;
    }
    CodePointIndex offsets = new CodePointIndex(text);
    for (RepeatFinder.Repeat repeat : repeats) {
      problems.add(
          new Problem(
              ProblemCode.REPEATED_BLOCK,
              path,
              "",
              "%s characters from offset %s repeat those from offset %s and were not counted again"
                  .formatted(
                      repeat.chars(),
                      offsets.before(repeat.span().start()),
                      offsets.before(repeat.source()))));
    }
    say(problems, path, offsets, ProblemCode.FURNITURE, "Pieces of the page");
    say(problems, path, offsets, ProblemCode.PAGE_MARKS, "Page numbers");
    say(problems, path, offsets, ProblemCode.FOOTNOTE_MARKS, "Footnote marks");
    return problems;
  }

  private void say(
      List<Problem> problems,
      String path,
      CodePointIndex offsets,
      ProblemCode reason,
      String what) {
    List<Span> own =
        cuts.values().stream().filter(cut -> cut.reason() == reason).map(Cut::span).toList();
    if (!own.isEmpty()) {
      problems.add(
          new Problem(
              reason,
              path,
              "",
              "%s that were cut: %s, characters: %s, the first at offset %s: %s"
                  .formatted(
                      what,
                      own.size(),
                      own.stream().mapToInt(this::visible).sum(),
                      offsets.before(own.get(0).start()),
                      quoted(own))));
    }
  }

  private String quoted(List<Span> spans) {
    String pieces =
        spans.stream().limit(MOST_QUOTED).map(this::shortened).collect(Collectors.joining(" | "));
    return spans.size() > MOST_QUOTED ? pieces + " | …" : pieces;
  }

  private String shortened(Span span) {
    String piece = text.substring(span.start(), span.end()).replaceAll("[\\s\\p{Z}]+", " ");
    return piece.codePointCount(0, piece.length()) <= LONGEST_QUOTED
        ? piece
        : piece.substring(0, piece.offsetByCodePoints(0, LONGEST_QUOTED)) + "…";
  }
}
