package tifa.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import tifa.normal.CodePoints;
import tifa.normal.Span;

/**
 * Marks that refer to notes: {@code 京津冀［3］协同发展}, {@code “六零”[19]目标}, {@code 链长制①。}
 *
 * <p>A mark follows a word. What opens a line is the note itself, and {@code 。①修路②架桥} a list: its
 * numbers are content. So marks count up from 1, or a note further down bears their number.
 */
final class FootnoteMarks {
  /** A list within a sentence may have as many items less one. */
  private static final int FEWEST_NOTES = 5;

  private static final int FEWEST_BREAKS = 2;

  private static final String CIRCLED = "①-⑳㉑-㉟㊱-㊿";
  private static final Pattern BRACKETED =
      Pattern.compile("\\^?[\\[［〔【] ?(?:注 ?)?([0-9０-９]{1,3}) ?[\\]］〕】]");

  /** {@code “标准地”（12）供应}, which a list has before its items. */
  private static final Pattern IN_PARENTHESES =
      Pattern.compile("(?<=[\\p{L}\\p{N}”’》）)%％])[(（] ?(?:注 ?)?([0-9０-９]{1,3}) ?[)）]");

  private static final Pattern AFTER_WORD =
      Pattern.compile("(?<=[\\p{L}\\p{N}”’》）)%％][ \u3000]?)[" + CIRCLED + "]");

  /** Blanks of one line: looking across lines from every blank one takes quadratic time. */
  private static final Pattern NOTE =
      Pattern.compile(
          "(?m)^[\\s\\p{Z}&&[^\n\r\u0085\u2028\u2029]]*+(\\^?[\\[［〔【(（] ?(?:注 ?)?[0-9０-９]{1,3} ?[\\]］〕】)）]|["
              + CIRCLED
              + "])");

  private FootnoteMarks() {}

  private record Mark(Span span, int number) {}

  /** The marks of {@code text}, ascending. */
  static List<Span> find(String text) {
    int[] firsts = firsts(text);
    List<Mark> bracketed = marks(text, firsts, BRACKETED);
    List<Mark> afterWord = marks(text, firsts, AFTER_WORD);
    List<Mark> inParentheses = marks(text, firsts, IN_PARENTHESES);
    if (bracketed.isEmpty() && afterWord.isEmpty() && inParentheses.isEmpty()) {
      return List.of();
    }
    Map<String, Integer> lastNotes = new HashMap<>();
    Matcher notes = NOTE.matcher(text);
    while (notes.find()) {
      lastNotes.put(key(notes.group(1)), notes.start(1));
    }
    List<Span> spans = new ArrayList<>();
    spans.addAll(referring(text, bracketed, lastNotes, false));
    if (numbersNotes(afterWord) && areApart(text, afterWord)) {
      afterWord.forEach(mark -> spans.add(mark.span()));
    } else {
      spans.addAll(referring(text, afterWord, lastNotes, true));
    }
    if (numbersNotes(inParentheses)) {
      inParentheses.forEach(mark -> spans.add(mark.span()));
    }
    spans.sort(Comparator.comparingInt(Span::start));
    return spans;
  }

  /** Where a character stands with which a mark begins: few characters are one. */
  private static int[] firsts(String text) {
    IntStream.Builder firsts = IntStream.builder();
    char[] characters = text.toCharArray();
    for (int i = 0; i < characters.length; i++) {
      if (!CodePoints.isCommonIdeograph(characters[i]) && begins(characters[i])) {
        firsts.add(i);
      }
    }
    return firsts.build().toArray();
  }

  private static boolean begins(char c) {
    return switch (c) {
      case '^', '[', '［', '〔', '【', '（', '(' -> true;
      default -> circled(c) > 0;
    };
  }

  private static List<Mark> marks(String text, int[] firsts, Pattern pattern) {
    List<Mark> marks = new ArrayList<>();
    Matcher matcher = pattern.matcher(text).useTransparentBounds(true);
    int from = 0;
    for (int first : firsts) {
      if (first >= from && matcher.region(first, text.length()).lookingAt()) {
        if (!opensLine(text, first)) {
          marks.add(new Mark(new Span(first, matcher.end()), number(key(matcher.group()))));
        }
        from = matcher.end();
      }
    }
    return marks;
  }

  /**
   * Whether the numbers count up through the whole text, each but once or again right after: those
   * of a list begin anew with the next list.
   */
  private static boolean numbersNotes(List<Mark> marks) {
    int last = 0;
    for (Mark mark : marks) {
      if (mark.number() != last && mark.number() != last + 1) {
        return false;
      }
      last = mark.number();
    }
    return last >= FEWEST_NOTES;
  }

  /** Whether they stand in several paragraphs: those of a list do not. */
  private static boolean areApart(String text, List<Mark> marks) {
    int apart = 0;
    for (int i = 1; i < marks.size(); i++) {
      int next = text.indexOf('\n', marks.get(i - 1).span().end());
      apart += next >= 0 && next < marks.get(i).span().start() ? 1 : 0;
    }
    return apart >= FEWEST_BREAKS;
  }

  /** Those that a note answers; all where they count up from 1 and notes are not necessary. */
  private static List<Span> referring(
      String text, List<Mark> marks, Map<String, Integer> lastNotes, boolean needsNotes) {
    boolean countsUp = !marks.isEmpty() && marks.get(0).number() == 1;
    for (int i = 1; i < marks.size(); i++) {
      int step = marks.get(i).number() - marks.get(i - 1).number();
      countsUp &= step == 0 || step == 1 || marks.get(i).number() == 1;
    }
    List<Span> spans = new ArrayList<>();
    for (Mark mark : marks) {
      Integer note = lastNotes.get(key(text.substring(mark.span().start(), mark.span().end())));
      boolean answered = note != null && note > mark.span().start();
      if (needsNotes ? countsUp && answered : countsUp && marks.size() > 1 || answered) {
        spans.add(mark.span());
      }
    }
    return spans;
  }

  private static boolean opensLine(String text, int at) {
    int i = at - 1;
    while (i >= 0 && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
      if (!Character.isWhitespace(text.charAt(i)) && !Character.isSpaceChar(text.charAt(i))) {
        return false;
      }
      i--;
    }
    return true;
  }

  /** Kind of mark and number, however the brackets are typed. */
  private static String key(String mark) {
    int circled = circled(mark.charAt(0));
    if (circled > 0) {
      return "○" + circled;
    }
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < mark.length(); i++) {
      if (Character.isDigit(mark.charAt(i))) {
        digits.append(Character.digit(mark.charAt(i), 10));
      }
    }
    return "[" + Integer.parseInt(digits.toString());
  }

  private static int number(String key) {
    return Integer.parseInt(key.substring(1));
  }

  private static int circled(char c) {
    if (c >= '①' && c <= '⑳') {
      return c - '①' + 1;
    }
    if (c >= '㉑' && c <= '㉟') {
      return c - '㉑' + 21;
    }
    return c >= '㊱' && c <= '㊿' ? c - '㊱' + 36 : 0;
  }
}
