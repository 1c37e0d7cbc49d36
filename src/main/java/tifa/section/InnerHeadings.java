package tifa.section;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import tifa.corpus.Paragraph;

/**
 * Finds {@code （三）} behind the end of a sentence inside a paragraph, where it goes on from the
 * {@code （二）} that began a paragraph and no later paragraph begins with it: the break before it was
 * lost. So with {@code 三、} and {@code 3.}.
 */
final class InnerHeadings {
  /** A longer first sentence is no heading. */
  private static final int LONGEST = 60;

  private static final String SENTENCE_END = "。！？”";

  private final List<Paragraph> body;
  private final IntFunction<String> written;

  /** The number with which each paragraph begins, 0 for none. */
  private final int[] numbers;

  /** The number with which the next paragraph begins that has one, 0 for none. */
  private final int[] next;

  private InnerHeadings(List<Paragraph> body, Marker marker, IntFunction<String> written) {
    this.body = body;
    this.written = written;
    this.numbers = new int[body.size()];
    this.next = new int[body.size()];
    for (int i = 0; i < numbers.length; i++) {
      Matcher number = marker.at(body.get(i).text());
      numbers[i] = number == null ? 0 : Numerals.value(number.group(1));
    }
    for (int i = numbers.length - 2; i >= 0; i--) {
      next[i] = numbers[i + 1] > 0 ? numbers[i + 1] : next[i + 1];
    }
  }

  /** {@code body} with each paragraph split before the headings inside it. */
  static List<Paragraph> split(List<Paragraph> body) {
    List<Paragraph> split = body;
    split = new InnerHeadings(split, Lists.CHINESE, n -> Numerals.written(n) + "、").split();
    split =
        new InnerHeadings(split, Lists.PARENTHESISED, n -> "（" + Numerals.written(n) + "）").split();
    split = new InnerHeadings(split, Lists.DIGIT, n -> n + ".").split();
    return new InnerHeadings(split, Lists.DIGIT, n -> n + "、").split();
  }

  private List<Paragraph> split() {
    List<Paragraph> split = new ArrayList<>();
    int number = 0;
    for (int i = 0; i < numbers.length; i++) {
      number = numbers[i] > 0 ? numbers[i] : number;
      Paragraph rest = body.get(i);
      int at = heading(rest, number, next[i]);
      while (at > 0) {
        List<Paragraph> two = rest.splitAt(at);
        split.add(two.get(0));
        rest = two.get(1);
        number++;
        at = heading(rest, number, next[i]);
      }
      split.add(rest);
    }
    return split;
  }

  /** Where the number after {@code last} heads a sentence after the end of another; -1 for none. */
  private int heading(Paragraph paragraph, int last, int nextNumber) {
    if (last == 0 || last >= Numerals.HIGHEST || nextNumber == last + 1) {
      return -1;
    }
    String text = paragraph.text();
    String number = written.apply(last + 1);
    for (int i = text.indexOf(number, 1); i > 0; i = text.indexOf(number, i + 1)) {
      if (SENTENCE_END.indexOf(text.charAt(i - 1)) >= 0 && endsSoon(text, i + number.length())) {
        return i;
      }
    }
    return -1;
  }

  private static boolean endsSoon(String text, int from) {
    int end = HeadingFinder.sentenceEnd(text, from);
    return end > from
        && end - from <= LONGEST
        && text.charAt(end - 1) != '；'
        && text.charAt(end - 1) != '：'
        && !isDecimal(text, from);
  }

  /** {@code 3.5} is no {@code 3.} before a {@code 5}; {@code 二、2031年} is one before a year. */
  private static boolean isDecimal(String text, int from) {
    return Character.isDigit(text.charAt(from)) && Character.isDigit(text.charAt(from - 2));
  }
}
