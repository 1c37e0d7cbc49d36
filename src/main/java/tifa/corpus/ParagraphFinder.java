package tifa.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tifa.corpus.Lines.Line;
import tifa.normal.Span;

/**
 * Tells paragraphs from lines. Mostly a line is a paragraph; the lines of a text wrapped at a fixed
 * width are joined, those of another where they break off, and a whole report on one line is split
 * before its numbering.
 */
final class ParagraphFinder {
  private static final int FEWEST_LINES = 20;
  private static final int WIDEST_WRAP = 80;
  private static final int LONGEST_LINE = 2000;
  private static final int SHORTEST_TEXT = 300;
  private static final String ENDS = "。！？；：…”’）)!?;:";

  private static final String MARKER = "[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]";
  private static final String ADDRESS = "各位代表[，！：,!:]";
  private static final Pattern BEGINS_PARAGRAPH =
      Pattern.compile("(?:" + MARKER + "|\\d{1,2}[.．、](?!\\d)|[—―–－]{1,2}|各位代表)");

  /** Before a number or an address after the end of a sentence; after a salutation. */
  private static final Pattern SPLIT =
      Pattern.compile(
          "(?<=[。！？；：”][\\s\\p{Z}]{0,4})(?="
              + MARKER
              + "|"
              + ADDRESS
              + ")|(?<=[。！？][\\s\\p{Z}])(?=[一二三四五六七八九十]{1,3}是)"
              + "|(?<=[^。！？；\\s][\\s\\p{Z}])(?="
              + ADDRESS
              + ")|(?<=^各位代表[：！:!])");

  /** The number of a heading, or an address. */
  static final Pattern STARTS = Pattern.compile(MARKER + "|" + ADDRESS);

  /** A numbered heading that ends at white space, before its text. */
  private static final Pattern HEADING_BEFORE_TEXT =
      Pattern.compile("(?:" + MARKER + ")[^。！？；\\s]{4,40}[\\s\\p{Z}](?=[^\\s])");

  private final String text;
  private final List<Line> lines;

  /** A line that is longer, or half of the text, lost the breaks within. */
  private int longestLine;

  private ParagraphFinder(String text, List<Line> lines) {
    this.text = text;
    this.lines = lines;
  }

  /** The paragraphs of {@code lines}, each as the pieces in which it stands in {@code text}. */
  static List<List<Span>> find(String text, List<Line> lines) {
    return new ParagraphFinder(text, lines).find();
  }

  private List<List<Span>> find() {
    double width = wrapWidth();
    longestLine =
        Math.max(
            SHORTEST_TEXT,
            Math.min(
                LONGEST_LINE, lines.stream().mapToInt(line -> length(line.spans())).sum() / 2));
    BitSet broken = width > 0 ? new BitSet() : BrokenLines.find(text, lines);
    List<List<Span>> paragraphs = new ArrayList<>();
    List<Span> open = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      open.addAll(lines.get(i).spans());
      boolean goesOn =
          broken.get(i)
              || width > 0 && i + 1 < lines.size() && goesOn(lines.get(i), lines.get(i + 1), width);
      if (!goesOn) {
        paragraphs.addAll(split(open));
        open = new ArrayList<>();
      }
    }
    return paragraphs;
  }

  /** The width at which the text is wrapped, in full-width characters; 0 where it is not. */
  private double wrapWidth() {
    double[] widths = lines.stream().mapToDouble(this::width).filter(w -> w >= 8).toArray();
    if (widths.length < FEWEST_LINES) {
      return 0;
    }
    Arrays.sort(widths);
    double width = widths[widths.length * 9 / 10];
    if (width > WIDEST_WRAP) {
      return 0;
    }
    long open = lines.stream().filter(line -> !endsSentence(line) && width(line) >= 8).count();
    return open * 2 > widths.length ? width : 0;
  }

  private boolean goesOn(Line line, Line next, double width) {
    if (begins(first(next))) {
      return false;
    }
    boolean full = width(line) >= width - 3;
    return endsSentence(line) ? full && !isIndented(next) : full || startsAfterIndent(line, width);
  }

  /** A paragraph's first line lacks the two characters of its indent. */
  private boolean startsAfterIndent(Line line, double width) {
    return width(line) >= width * 0.6 && !isHeading(line);
  }

  private boolean isHeading(Line line) {
    return STARTS.matcher(first(line)).lookingAt();
  }

  private boolean isIndented(Line line) {
    int start = line.spans().get(0).start();
    return start >= 2 && text.charAt(start - 1) == '\u3000' && text.charAt(start - 2) == '\u3000';
  }

  private boolean endsSentence(Line line) {
    int end = line.spans().get(line.spans().size() - 1).end();
    return ENDS.indexOf(text.charAt(end - 1)) >= 0;
  }

  /** Whether a line begins as only a paragraph does. */
  static boolean begins(String line) {
    return BEGINS_PARAGRAPH.matcher(line).lookingAt();
  }

  /** Whether a line ends as the last of a paragraph does. */
  static boolean endsSentence(String line) {
    return ENDS.indexOf(line.charAt(line.length() - 1)) >= 0;
  }

  private String first(Line line) {
    Span span = line.spans().get(0);
    return text.substring(span.start(), span.end());
  }

  /** Full-width characters; of a line that is longer than any wrap, no more than that. */
  private double width(Line line) {
    if (length(line.spans()) > 2 * WIDEST_WRAP) {
      return WIDEST_WRAP + 1;
    }
    double width = 0;
    for (Span span : line.spans()) {
      for (int i = span.start(); i < span.end(); i++) {
        width += text.charAt(i) < 0x2000 ? 0.5 : 1;
      }
    }
    return width;
  }

  private static int length(List<Span> spans) {
    int length = 0;
    for (Span span : spans) {
      length += span.length();
    }
    return length;
  }

  private List<List<Span>> split(List<Span> paragraph) {
    if (length(paragraph) < longestLine) {
      return List.of(paragraph);
    }
    List<List<Span>> parts = new ArrayList<>();
    List<Span> open = new ArrayList<>();
    for (Span span : paragraph) {
      int from = span.start();
      if (beginsAfterCut(open, span)) {
        parts.add(open);
        open = new ArrayList<>();
      }
      for (int at : splits(span)) {
        if (at > from) {
          open.add(new Span(from, at));
        }
        if (!open.isEmpty()) {
          parts.add(open);
        }
        open = new ArrayList<>();
        from = at;
      }
      if (from < span.end()) {
        open.add(new Span(from, span.end()));
      }
    }
    if (!open.isEmpty()) {
      parts.add(open);
    }
    return parts;
  }

  /** Whether a piece after a cut begins with a number, the piece before having ended a sentence. */
  private boolean beginsAfterCut(List<Span> before, Span span) {
    return !before.isEmpty()
        && ENDS.indexOf(text.charAt(before.get(before.size() - 1).end() - 1)) >= 0
        && STARTS.matcher(text).region(span.start(), span.end()).lookingAt();
  }

  private SortedSet<Integer> splits(Span span) {
    SortedSet<Integer> splits = LostBreaks.in(text, span);
    addHeadingEnd(splits, span.start(), span.end());
    Matcher matcher = SPLIT.matcher(text).region(span.start(), span.end());
    while (matcher.find()) {
      splits.add(matcher.start());
      addHeadingEnd(splits, matcher.start(), span.end());
    }
    return splits;
  }

  private void addHeadingEnd(Set<Integer> splits, int start, int end) {
    Matcher heading = HEADING_BEFORE_TEXT.matcher(text).region(start, end);
    if (heading.lookingAt()) {
      splits.add(heading.end());
    }
  }
}
