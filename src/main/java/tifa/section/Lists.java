package tifa.section;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import tifa.corpus.Paragraph;

/**
 * Finds numbered paragraphs and decides of each run of them whether its items are headings: all of
 * a list are, or none. An item of which the first sentence ends in {@code ；} or {@code ：}, or is as
 * long as a paragraph, is none by itself.
 */
final class Lists {
  private static final int LONGEST = 120;

  /** {@code 一、2030年工作回顾：} on a line of its own. */
  private static final int LONGEST_NAME = 34;

  /** Of an item that is a heading because the others of its run are. */
  private static final int LONGEST_AMONG_HEADINGS = 200;

  /** This many headings for each other item make a list of sentences one of headings. */
  private static final int HEADINGS_PER_OTHER = 4;

  private static final String NUMERAL = "([一二三四五六七八九十]{1,3})";
  static final Marker CHINESE =
      new Marker(HeadingStyle.CHINESE, "一二三四五六七八九十", NUMERAL + "(?:[、．.]|$)");
  static final Marker PARENTHESISED =
      new Marker(HeadingStyle.PARENTHESISED, "（", "（" + NUMERAL + "）");
  static final Marker DIGIT =
      new Marker(HeadingStyle.DIGIT, "0123456789", "(\\d{1,2})(?:、|[．.](?!\\d)|[．.](?=\\d{4}年))");
  private static final List<Marker> MARKERS =
      List.of(
          CHINESE,
          PARENTHESISED,
          DIGIT,
          new Marker(HeadingStyle.PARENTHESISED_DIGIT, "（", "（(\\d{1,2})）"));

  private final List<Paragraph> paragraphs;
  private final Heading[] headings;

  private record Item(Heading heading, boolean heads) {}

  private Lists(List<Paragraph> paragraphs) {
    this.paragraphs = paragraphs;
    this.headings = new Heading[paragraphs.size()];
  }

  /** The heading at each paragraph, null where there is none. */
  static Heading[] find(List<Paragraph> paragraphs) {
    Lists lists = new Lists(paragraphs);
    lists.find();
    return lists.headings;
  }

  private void find() {
    Map<HeadingStyle, List<Item>> runs = new EnumMap<>(HeadingStyle.class);
    for (int i = 0; i < paragraphs.size(); i++) {
      Item item = item(i);
      if (item != null) {
        List<Item> run = runs.computeIfAbsent(item.heading().style(), style -> new ArrayList<>());
        if (!run.isEmpty()
            && run.get(run.size() - 1).heading().number() + 1 != item.heading().number()) {
          settle(run);
          run.clear();
        }
        run.add(item);
      }
    }
    runs.values().forEach(this::settle);
  }

  private void settle(List<Item> run) {
    long heads = run.stream().filter(Item::heads).count();
    long others = run.size() - heads;
    if (others > 0 && !areHeadings(run, heads, others) || isEnumeration(run)) {
      return;
    }
    for (Item item : run) {
      if (item.heads() || item.heading().length() <= LONGEST_AMONG_HEADINGS) {
        headings[item.heading().paragraph()] = item.heading();
      }
    }
  }

  private static boolean areHeadings(List<Item> run, long heads, long others) {
    return switch (run.get(0).heading().style()) {
      case CHINESE, PARENTHESISED -> heads > others;
      default -> heads >= HEADINGS_PER_OTHER * others;
    };
  }

  /** {@code 1.新建食堂十家。}, {@code 2.改造老街三条。}: most of its items are a sentence and no more. */
  private boolean isEnumeration(List<Item> run) {
    return switch (run.get(0).heading().style()) {
      case CHINESE, PARENTHESISED -> false;
      default -> 2 * run.stream().filter(this::hasText).count() <= run.size();
    };
  }

  /** Whether an item says more than its first sentence, or is divided. */
  private boolean hasText(Item item) {
    int next = item.heading().paragraph() + 1;
    return item.heading().length() < paragraphs.get(next - 1).text().length()
        || next < paragraphs.size() && !isOfStyle(item.heading().style(), next);
  }

  private boolean isOfStyle(HeadingStyle style, int index) {
    Item item = item(index);
    return item != null && item.heading().style() == style;
  }

  /** Null where the paragraph has no number. */
  private Item item(int index) {
    for (Marker marker : MARKERS) {
      Matcher number = marker.at(paragraphs.get(index).text());
      if (number != null) {
        return item(index, number, marker.style());
      }
    }
    return null;
  }

  private Item item(int index, Matcher number, HeadingStyle style) {
    String text = paragraphs.get(index).text();
    int end = HeadingFinder.sentenceEnd(text, number.end());
    char last = text.charAt(end - 1);
    boolean names = style == HeadingStyle.CHINESE && end == text.length() && end <= LONGEST_NAME;
    return new Item(
        new Heading(index, style, Numerals.value(number.group(1)), end),
        end <= LONGEST && last != '；' && (last != '：' || names));
  }
}
