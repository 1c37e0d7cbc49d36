package tifa.section;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tifa.corpus.Paragraph;

/**
 * Finds {@code 一是…。}, {@code 二是…。} and {@code 第一，…。}, {@code 第二，…。} where each begins a paragraph:
 * a run of them divides a section. One alone, or one whose first sentence is as long as a
 * paragraph, is an argument and not a heading.
 */
final class ItemRuns {
  private static final int LONGEST = 60;

  /** Of an item most of whose run are shorter. */
  private static final int LONGEST_AMONG_SHORT = 120;

  private static final int FEWEST = 2;
  private static final Pattern ITEM = Pattern.compile("([一二三四五六七八九十]{1,3})[是要](?=.)");
  private static final Pattern ORDINAL = Pattern.compile("第([一二三四五六七八九十]{1,3})(?:部分)?[，、：]");

  private final List<Paragraph> paragraphs;
  private final Map<Integer, Heading> found = new HashMap<>();

  private ItemRuns(List<Paragraph> paragraphs) {
    this.paragraphs = paragraphs;
  }

  /** The items by the index of their paragraph. */
  static Map<Integer, Heading> find(List<Paragraph> paragraphs) {
    ItemRuns runs = new ItemRuns(paragraphs);
    runs.find(ITEM, HeadingStyle.ITEM);
    runs.find(ORDINAL, HeadingStyle.ORDINAL);
    return runs.found;
  }

  private void find(Pattern marker, HeadingStyle style) {
    List<Heading> run = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      Optional<Heading> item = item(i, marker, style);
      if (item.isPresent() && item.get().number() != run.size() + 1) {
        settle(run);
      }
      if (item.isPresent() && item.get().number() == run.size() + 1) {
        run.add(item.get());
      }
    }
    settle(run);
  }

  /** Keeps a run that is long enough, of headings; begins the next. */
  private void settle(List<Heading> run) {
    long shortOnes = run.stream().filter(item -> item.length() <= LONGEST).count();
    if (run.size() >= FEWEST
        && 2 * shortOnes > run.size()
        && run.stream().allMatch(this::canHead)) {
      run.forEach(item -> found.put(item.paragraph(), item));
    }
    run.clear();
  }

  private boolean canHead(Heading item) {
    String text = paragraphs.get(item.paragraph()).text();
    return item.length() <= LONGEST_AMONG_SHORT && text.charAt(item.length() - 1) != '；';
  }

  /** The number of a paragraph that begins with {@code 第二，}. */
  static int ordinal(String paragraph) {
    Matcher matcher = ORDINAL.matcher(paragraph);
    return matcher.lookingAt() ? Numerals.value(matcher.group(1)) : 0;
  }

  private Optional<Heading> item(int index, Pattern marker, HeadingStyle style) {
    String text = paragraphs.get(index).text();
    Matcher matcher = marker.matcher(text);
    return matcher.lookingAt()
        ? Optional.of(
            new Heading(
                index,
                style,
                Numerals.value(matcher.group(1)),
                HeadingFinder.sentenceEnd(text, matcher.end())))
        : Optional.empty();
  }
}
