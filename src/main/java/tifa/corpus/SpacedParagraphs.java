package tifa.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Paragraphs of a line that are set apart by blanks instead of line breaks: {@code
 * 。　　一、去年工作回顾　　过去一年，…}.
 *
 * <p>Two blanks or a tab after the end of a sentence, before a number or after a numbered heading
 * are a break; in a line full of them those around a heading without number are, too.
 */
final class SpacedParagraphs {
  /** Shorter lines are titles, names and tables. */
  private static final int SHORTEST_LINE = 80;

  /** So many breaks after sentences show that a line is a text. */
  private static final int BREAKS_OF_A_TEXT = 3;

  private static final int SHORTEST_HEADING = 4;
  private static final int LONGEST_HEADING = 40;
  private static final String SENTENCE_ENDS = "。！？；：”…";

  private static final Pattern HEADING = Pattern.compile("[^。！？；，：]{1," + LONGEST_HEADING + "}");

  private final String text;
  private final int[] blanks;

  /** The first of the blanks that may stand in the next line: lines are asked for in order. */
  private int next;

  SpacedParagraphs(String text, int[] blanks) {
    this.text = text;
    this.blanks = blanks;
  }

  /** Where lines should begin within the line {@code [start, end)}, ascending. */
  List<Integer> in(int start, int end) {
    if (end - start < SHORTEST_LINE) {
      return List.of();
    }
    List<int[]> gaps = gaps(start, end);
    if (gaps.isEmpty()) {
      return List.of();
    }
    long afterSentence = gaps.stream().filter(gap -> endsSentence(gap[0])).count();
    List<Integer> breaks = new ArrayList<>();
    int from = start;
    for (int[] gap : gaps) {
      if (isBreak(from, gap, afterSentence >= BREAKS_OF_A_TEXT)) {
        breaks.add(gap[1]);
        from = gap[1];
      }
    }
    return breaks;
  }

  /** Runs of two blanks and more, and of one that is as wide, as [start, end). */
  private List<int[]> gaps(int start, int end) {
    List<int[]> gaps = new ArrayList<>();
    while (next < blanks.length && blanks[next] < start) {
      next++;
    }
    while (next < blanks.length && blanks[next] < end) {
      int from = blanks[next];
      int to = from;
      while (next < blanks.length && blanks[next] == to && to < end) {
        to++;
        next++;
      }
      if (from > start && to < end && (to - from > 1 || isWide(text.charAt(from)))) {
        gaps.add(new int[] {from, to});
      }
    }
    return gaps;
  }

  private static boolean isWide(char c) {
    return c == '\t' || c == '\u2003' || c == '\u2001';
  }

  private boolean endsSentence(int end) {
    return SENTENCE_ENDS.indexOf(text.charAt(end - 1)) >= 0;
  }

  private boolean isBreak(int from, int[] gap, boolean inText) {
    if (endsSentence(gap[0])) {
      return true;
    }
    Matcher number = ParagraphFinder.STARTS.matcher(text).region(gap[1], text.length());
    if (number.lookingAt()) {
      return true;
    }
    boolean heading = HEADING.matcher(text).region(from, gap[0]).matches();
    return heading
        && (number.region(from, gap[0]).lookingAt() || inText && gap[0] - from >= SHORTEST_HEADING);
  }
}
