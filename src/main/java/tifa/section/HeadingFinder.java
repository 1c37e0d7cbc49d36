package tifa.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tifa.corpus.Paragraph;

/** Finds the headings among the paragraphs of a report's body. */
final class HeadingFinder {
  private static final int LONGEST_NUMBERED = 120;
  private static final int LONGEST_DASHED = 50;
  private static final int LONGEST_UNNUMBERED = 34;
  private static final int SHORTEST_TEXT = 40;
  private static final int SHORTEST_LEAD = 20;

  private static final String NUMERAL = "([一二三四五六七八九十]{1,3})";
  private static final Pattern CHINESE = Pattern.compile(NUMERAL + "(?:[、．.]|$)");
  private static final Pattern PARENTHESISED = Pattern.compile("（" + NUMERAL + "）");
  private static final Pattern ORDINAL = Pattern.compile("第" + NUMERAL + "(?:部分)?[，、：]");
  private static final Pattern DIGIT = Pattern.compile("(\\d{1,2})[、．.](?!\\d)");
  private static final Pattern PARENTHESISED_DIGIT = Pattern.compile("（(\\d{1,2})）");
  private static final Pattern DASH = Pattern.compile("[—―–\\-─]{1,4}(?=[^—―–\\-─\\d])");
  private static final Pattern UNNUMBERED = Pattern.compile("[^。！？；：…]*[^。！？；：，、…]");
  private static final String SENTENCE_END = "。！？；";

  private final List<Paragraph> paragraphs;
  private final Map<Integer, Heading> items;

  private HeadingFinder(List<Paragraph> paragraphs) {
    this.paragraphs = paragraphs;
    this.items = ItemRuns.find(paragraphs);
  }

  /** The headings of {@code body} in order, at most one a paragraph. */
  static List<Heading> find(List<Paragraph> body) {
    return new HeadingFinder(body).find();
  }

  private List<Heading> find() {
    List<Heading> numbered = new ArrayList<>();
    List<Heading> all = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      int index = i;
      Optional<Heading> heading = numbered(i).or(() -> nextDash(index, numbered));
      heading.ifPresent(numbered::add);
      heading.ifPresent(all::add);
      if (heading.isEmpty() && isUnnumberedHeading(i)) {
        all.add(new Heading(i, HeadingStyle.UNNUMBERED, 0, paragraphs.get(i).text().length()));
      }
    }
    return withoutLeadingItems(partsAreUnnumbered(all) ? all : numbered);
  }

  /** Items divide a section: before the first they are text. */
  private static List<Heading> withoutLeadingItems(List<Heading> headings) {
    return headings.stream().dropWhile(heading -> heading.style() == HeadingStyle.ITEM).toList();
  }

  /**
   * Lines without a number are parts where no {@code 一、} divides the text, where they come before
   * the first, or where {@code 一、} begins anew after one of them.
   */
  private static boolean partsAreUnnumbered(List<Heading> all) {
    boolean unnumberedSeen = false;
    boolean chineseSeen = false;
    for (Heading heading : all) {
      if (heading.style() == HeadingStyle.UNNUMBERED) {
        if (!chineseSeen) {
          unnumberedSeen = true;
        }
      } else if (heading.style() == HeadingStyle.CHINESE) {
        if (unnumberedSeen) {
          return true;
        }
        chineseSeen = true;
      }
    }
    return !chineseSeen && all.stream().noneMatch(h -> h.style() == HeadingStyle.PARENTHESISED)
        || unnumberedSeen && !chineseSeen;
  }

  /** In a run of dashes each opens a section, however long its first sentence is. */
  private Optional<Heading> nextDash(int index, List<Heading> before) {
    boolean inRun = !before.isEmpty() && before.get(before.size() - 1).style() == HeadingStyle.DASH;
    return inRun ? marked(index, DASH, HeadingStyle.DASH, LONGEST_NUMBERED) : Optional.empty();
  }

  private Optional<Heading> numbered(int index) {
    if (items.containsKey(index)) {
      return Optional.of(items.get(index));
    }
    String text = paragraphs.get(index).text();
    char first = text.charAt(0);
    if (first == '（') {
      return marked(index, PARENTHESISED, HeadingStyle.PARENTHESISED, LONGEST_NUMBERED)
          .or(
              () ->
                  marked(
                      index,
                      PARENTHESISED_DIGIT,
                      HeadingStyle.PARENTHESISED_DIGIT,
                      LONGEST_NUMBERED));
    }
    if (first >= '0' && first <= '9') {
      return marked(index, DIGIT, HeadingStyle.DIGIT, LONGEST_NUMBERED);
    }
    if (first == '第') {
      return marked(index, ORDINAL, HeadingStyle.ORDINAL, LONGEST_UNNUMBERED)
          .filter(
              heading -> heading.length() == text.length() && UNNUMBERED.matcher(text).matches());
    }
    Optional<Heading> chinese = marked(index, CHINESE, HeadingStyle.CHINESE, LONGEST_NUMBERED);
    return chinese.isPresent() ? chinese : marked(index, DASH, HeadingStyle.DASH, LONGEST_DASHED);
  }

  private Optional<Heading> marked(int index, Pattern marker, HeadingStyle style, int longest) {
    String text = paragraphs.get(index).text();
    Matcher matcher = marker.matcher(text);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    int end = sentenceEnd(text, matcher.end());
    boolean isListItem = text.charAt(end - 1) == '；' || text.charAt(end - 1) == '：';
    boolean ownLine = end == text.length();
    boolean dashWithoutText = style == HeadingStyle.DASH && ownLine && text.charAt(end - 1) != '。';
    if (end > longest || isListItem || dashWithoutText) {
      return Optional.empty();
    }
    return Optional.of(new Heading(index, style, numberOf(matcher), end));
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

  private static int numberOf(Matcher matcher) {
    if (matcher.groupCount() == 0) {
      return 0;
    }
    String number = matcher.group(1);
    return Character.isDigit(number.charAt(0)) ? Integer.parseInt(number) : number(number);
  }

  /** The value of a Chinese numeral below 100. */
  static int number(String numeral) {
    String digits = "一二三四五六七八九";
    int ten = numeral.indexOf('十');
    if (ten < 0) {
      return digits.indexOf(numeral.charAt(0)) + 1;
    }
    int tens = ten == 0 ? 1 : digits.indexOf(numeral.charAt(0)) + 1;
    int ones = ten + 1 < numeral.length() ? digits.indexOf(numeral.charAt(ten + 1)) + 1 : 0;
    return tens * 10 + ones;
  }

  /** Whether what follows is a paragraph, an address to the deputies or another heading. */
  private boolean headsText(int index) {
    String text = paragraphs.get(index).text();
    return text.length() >= SHORTEST_TEXT
        || Closing.addresses(text)
        || numbered(index).isPresent()
        || leadsToText(index);
  }

  /** A sentence of its own before a paragraph. */
  private boolean leadsToText(int index) {
    String text = paragraphs.get(index).text();
    return text.length() >= SHORTEST_LEAD
        && text.endsWith("。")
        && index + 1 < paragraphs.size()
        && paragraphs.get(index + 1).text().length() >= SHORTEST_TEXT;
  }

  private boolean isUnnumberedHeading(int index) {
    String text = paragraphs.get(index).text();
    return text.length() >= 4
        && text.length() <= LONGEST_UNNUMBERED
        && index + 1 < paragraphs.size()
        && UNNUMBERED.matcher(text).matches()
        && !Closing.addresses(text)
        && !DASH.matcher(text).lookingAt()
        && headsText(index + 1);
  }
}
