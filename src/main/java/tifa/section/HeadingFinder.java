package tifa.section;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import tifa.corpus.ChineseDates;
import tifa.corpus.HeadingYears;
import tifa.corpus.Paragraph;

/** Finds the headings among the paragraphs of a report's body. */
final class HeadingFinder {
  private static final int LONGEST_UNNUMBERED = 34;
  private static final int SHORTEST_TEXT = 40;
  private static final int SHORTEST_LEAD = 20;

  private static final Pattern UNNUMBERED = Pattern.compile("[^。！？；：…]*[^。！？；：，、…]");

  /** Lines that say how the work of a period was done head sections of its review. */
  private static final Pattern OF_A_PERIOD = Pattern.compile("[这过][去一五]?的?[一五]年，|[一五]年来，");

  /** {@code 下面，着重讲一下三个问题} leads from one part to what follows. */
  private static final Pattern LEADS = Pattern.compile("(下面|这里|现在|最后)，.{0,6}(讲|谈|说|报告)");

  /** The words with which a report is opened, whatever mark ends them. */
  private static final Pattern OPENS_REPORT = Pattern.compile("代表.{0,24}政府.{0,24}(报告|审议)");

  /** {@code 今年要重点抓好以下工作：}. */
  private static final Pattern TO_HEADINGS = Pattern.compile("以下|下列|[一二三四五六七八九十]个方面|如下");

  /** {@code 第一部分 过去五年工作回顾} on a line of its own. */
  private static final Pattern PART =
      Pattern.compile("第(?:[一二三四五六七八九十]{1,3}|\\d{1,2})(?:部分|章)[：:，]?[^。！？；：…]{2,34}");

  private static final String SENTENCE_END = "。！？；";

  private final List<Paragraph> paragraphs;
  private final Heading[] headings;

  private HeadingFinder(List<Paragraph> paragraphs) {
    this.paragraphs = paragraphs;
    this.headings = Lists.find(paragraphs);
  }

  /** The headings of {@code body} in order, at most one a paragraph. */
  static List<Heading> find(List<Paragraph> body) {
    return new HeadingFinder(body).find();
  }

  private List<Heading> find() {
    ItemRuns.find(paragraphs).forEach((index, item) -> headings[index] = item);
    addOrdinalLines();
    addPartLines();
    addLostNumbers();
    Dashes.add(paragraphs, headings);
    List<Integer> lines = unnumbered();
    if (partsAreUnnumbered(lines)) {
      for (int line : lines) {
        headings[line] =
            new Heading(line, HeadingStyle.UNNUMBERED, 0, paragraphs.get(line).text().length());
      }
    }
    Bracketed.add(paragraphs, headings);
    UnnumberedHeadings.add(paragraphs, headings);
    List<Heading> found = Arrays.stream(headings).filter(Objects::nonNull).toList();
    return LostHeadings.add(paragraphs, withoutLeadingItems(found));
  }

  /** Items divide a section: before the first they are text. */
  private static List<Heading> withoutLeadingItems(List<Heading> headings) {
    return headings.stream().dropWhile(heading -> heading.style() == HeadingStyle.ITEM).toList();
  }

  /** {@code 第一，…} on a line of its own. */
  private void addOrdinalLines() {
    for (int i = 0; i < headings.length; i++) {
      String text = paragraphs.get(i).text();
      if (headings[i] == null
          && text.charAt(0) == '第'
          && text.length() <= LONGEST_UNNUMBERED
          && ItemRuns.ordinal(text) > 0
          && UNNUMBERED.matcher(text).matches()) {
        headings[i] = new Heading(i, HeadingStyle.ORDINAL, ItemRuns.ordinal(text), text.length());
      }
    }
  }

  private void addPartLines() {
    for (int i = 0; i < headings.length; i++) {
      String text = paragraphs.get(i).text();
      if (text.charAt(0) == '第' && PART.matcher(text).matches()) {
        headings[i] = new Heading(i, HeadingStyle.UNNUMBERED, 0, text.length());
      }
    }
  }

  /**
   * A line of a year between {@code 一、} and {@code 三、}, or before {@code 二、}, is the part of which
   * the number was lost, where it is the only one.
   */
  private void addLostNumbers() {
    int last = 0;
    int line = -1;
    boolean alone = true;
    for (int i = 0; i < headings.length; i++) {
      if (headings[i] != null && headings[i].style() == HeadingStyle.CHINESE) {
        int number = headings[i].number();
        if (line >= 0 && alone && number == last + 2) {
          headings[line] =
              new Heading(
                  line, HeadingStyle.CHINESE, last + 1, paragraphs.get(line).text().length());
        }
        last = number;
        line = -1;
        alone = true;
      } else if (headings[i] == null
          && text(i).length() <= LONGEST_UNNUMBERED
          && namesPart(text(i))
          && isUnnumberedHeading(i)) {
        alone = line < 0;
        line = i;
      }
    }
  }

  private List<Integer> unnumbered() {
    List<Integer> lines = new ArrayList<>();
    for (int i = 0; i < headings.length; i++) {
      if (headings[i] == null && isUnnumberedHeading(i)) {
        lines.add(i);
      }
    }
    return withoutLower(lines);
  }

  /**
   * Where a line looks back and another ahead, lines that do neither and follow one another stand
   * below them: those of several clauses each, and all where the two say of which years they are.
   */
  private List<Integer> withoutLower(List<Integer> lines) {
    boolean past = lines.stream().anyMatch(line -> HeadingWords.past(text(line)));
    boolean ahead = lines.stream().anyMatch(line -> HeadingWords.ahead(text(line)));
    if (!past || !ahead) {
      return lines;
    }
    List<HeadingYears> years = lines.stream().map(line -> HeadingYears.of(text(line))).toList();
    boolean ofYears =
        years.stream().anyMatch(y -> y.reviewed().isPresent())
            && years.stream().anyMatch(y -> y.planned().isPresent());
    List<Integer> parts = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      boolean below =
          isLower(lines, i, ofYears)
              && (isLower(lines, i - 1, ofYears) || isLower(lines, i + 1, ofYears));
      if (!below) {
        parts.add(lines.get(i));
      }
    }
    return parts;
  }

  private boolean isLower(List<Integer> lines, int index, boolean ofYears) {
    if (index < 0 || index >= lines.size()) {
      return false;
    }
    String line = text(lines.get(index));
    return (ofYears || line.indexOf('，') > 0)
        && !HeadingWords.past(line)
        && !HeadingWords.ahead(line)
        && !HeadingWords.governance(line);
  }

  /**
   * Lines without a number are parts where no {@code 一、} divides the text, where they come before
   * the first, or where {@code 一、} begins anew after one of them.
   */
  private boolean partsAreUnnumbered(List<Integer> lines) {
    boolean unnumberedSeen = false;
    boolean chineseSeen = false;
    boolean parenthesised = false;
    int line = 0;
    for (int i = 0; i < headings.length; i++) {
      if (line < lines.size() && lines.get(line) == i) {
        line++;
        unnumberedSeen |= !chineseSeen || isPartOfAYear(text(i));
      } else if (headings[i] != null && headings[i].style() == HeadingStyle.CHINESE) {
        if (unnumberedSeen && (!chineseSeen || headings[i].number() == 1)) {
          return true;
        }
        chineseSeen = true;
      } else {
        parenthesised |= headings[i] != null && headings[i].style() == HeadingStyle.PARENTHESISED;
      }
    }
    return !chineseSeen && (!parenthesised || unnumberedSeen);
  }

  /** {@code 2031年工作安排} after {@code 七、}. */
  private static boolean isPartOfAYear(String line) {
    return HeadingWords.ahead(line) && !ChineseDates.years(line).isEmpty();
  }

  /** Index after the first mark that ends a sentence; the length of the text where none does. */
  static int sentenceEnd(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (SENTENCE_END.indexOf(text.charAt(i)) >= 0) {
        return i + 1;
      }
    }
    return text.length();
  }

  /** Whether what follows is a paragraph, an address to the deputies or another heading. */
  private boolean headsText(int index) {
    String text = text(index);
    return text.length() >= SHORTEST_TEXT
        || Closing.addresses(text)
        || headings[index] != null
        || leadsToText(index);
  }

  /** A sentence of its own before a paragraph, or one that leads to headings. */
  private boolean leadsToText(int index) {
    String text = text(index);
    return index + 1 < paragraphs.size()
        && (text.length() >= SHORTEST_LEAD
                && text.endsWith("。")
                && text(index + 1).length() >= SHORTEST_TEXT
            || text.endsWith("：") && TO_HEADINGS.matcher(text).find());
  }

  private boolean isUnnumberedHeading(int index) {
    String text = text(index);
    return text.length() >= 4
        && text.length() <= LONGEST_UNNUMBERED
        && index + 1 < paragraphs.size()
        && UNNUMBERED.matcher(text).matches()
        && !Closing.addresses(text)
        && !Dashes.begins(text)
        && !(text.contains("政府") && OPENS_REPORT.matcher(text).find())
        && !OF_A_PERIOD.matcher(text).lookingAt()
        && !LEADS.matcher(text).lookingAt()
        && (headsText(index + 1) || namesPart(text) && isUnnumberedHeading(index + 1));
  }

  /** {@code 2030年工作回顾}, which may stand right above the first line below it. */
  private static boolean namesPart(String line) {
    return line.indexOf('年') >= 0
        && !ChineseDates.years(line).isEmpty()
        && (HeadingWords.past(line) || HeadingWords.ahead(line));
  }

  private String text(int index) {
    return paragraphs.get(index).text();
  }
}
