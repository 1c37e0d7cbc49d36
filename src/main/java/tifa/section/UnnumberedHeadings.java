package tifa.section;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tifa.corpus.Paragraph;

/**
 * Finds headings without a number inside a part: short lines of the same make, each above its text.
 * One such line alone is text.
 */
final class UnnumberedHeadings {
  private static final int SHORTEST = 4;
  private static final int LONGEST = 70;
  private static final int SHORTEST_TEXT = 40;

  /** Lines that begin alike are a run from this many on, others from {@link #FEWEST} on. */
  private static final int FEWEST_ALIKE = 2;

  private static final int FEWEST = 3;
  private static final int SAME_OPENING = 3;

  /** Lines that have so many characters in common at their beginning are parallel. */
  private static final int PARALLEL_OPENING = 6;

  /** Of a line that is a whole sentence and begins like no other. */
  private static final int LONGEST_SENTENCE = 34;

  /** Paragraphs below a line that is a whole sentence. */
  private static final int MOST_PARAGRAPHS = 4;

  /** Lines that stand above others are this much longer. */
  private static final int LONGER = 10;

  /** One clause or several, one sentence, or two short ones. */
  private static final Pattern LINE =
      Pattern.compile("[^。！？；：…（]{3,60}[^。！？；：，、…]。?|[^。！？；：…]{3,50}。[^。！？；：…，]{3,18}。");

  /** Of a line that is parallel to others, its second sentence may be as long as its first. */
  private static final Pattern PARALLEL_LINE =
      Pattern.compile("[^。！？；：…（]{3,60}[^。！？；：，、…]。?|[^。！？；：…]{3,50}。[^。！？；：…]{3,50}。");

  /** {@code 一年来，主要做了以下工作。} leads to what follows. */
  private static final Pattern LEADS =
      Pattern.compile("以下|如下|主要(做|抓)了|(抓|做)了.{0,12}工作|(做好|抓好).{0,8}([一二三四五六七八九十几]|方面|这些).{0,6}工作");

  /** What divides a section below its lines, if it begins anew below each. */
  static final Set<HeadingStyle> ITEMS = EnumSet.of(HeadingStyle.ITEM, HeadingStyle.ORDINAL);

  private final List<Paragraph> paragraphs;
  private final Heading[] headings;

  /** Which paragraphs are shaped as lines, of those that were asked. */
  private final BitSet shaped = new BitSet();

  private final BitSet asked = new BitSet();

  /** How often lines above text begin with the same characters. */
  private final Map<String, Integer> openings = new HashMap<>();

  private UnnumberedHeadings(List<Paragraph> paragraphs, Heading[] headings) {
    this.paragraphs = paragraphs;
    this.headings = headings;
  }

  /** Adds the lines in runs to {@code headings}, between which they stand, after the first. */
  static void add(List<Paragraph> paragraphs, Heading[] headings) {
    UnnumberedHeadings lines = new UnnumberedHeadings(paragraphs, headings);
    lines.addBanners();
    lines.countOpenings();
    lines.addRuns();
  }

  /**
   * Each line above a {@code （一）}, where in the same part another stands above another {@code （一）}.
   */
  private void addBanners() {
    List<Integer> banners = new ArrayList<>();
    boolean inPart = false;
    for (int i = 0; i < headings.length; i++) {
      if (headings[i] != null && headings[i].style().compareTo(HeadingStyle.BANNER) < 0) {
        settleBanners(banners);
        banners.clear();
        inPart = true;
      } else if (inPart && isLine(i) && isAboveRun(i)) {
        banners.add(i);
      }
    }
    settleBanners(banners);
  }

  private boolean isAboveRun(int line) {
    return beginsRun(line + 1)
        || headings[line + 1] == null && !isLine(line + 1) && beginsRun(line + 2);
  }

  private void settleBanners(List<Integer> banners) {
    if (banners.size() >= FEWEST_ALIKE
        && (banners.stream().noneMatch(this::isSentence)
            || alike(banners).size() == banners.size())) {
      int number = 0;
      for (int banner : banners) {
        addLine(banner, HeadingStyle.BANNER, ++number);
      }
    }
  }

  private boolean beginsRun(int index) {
    return index < headings.length
        && headings[index] != null
        && headings[index].style() == HeadingStyle.PARENTHESISED
        && headings[index].number() == 1;
  }

  private void countOpenings() {
    for (int i = 0; i < headings.length; i++) {
      if (text(i).length() >= PARALLEL_OPENING && isLine(i) && isAboveText(i)) {
        openings.merge(text(i).substring(0, PARALLEL_OPENING), 1, Integer::sum);
      }
    }
  }

  private void addRuns() {
    List<List<Integer>> runs = runs();
    boolean usual =
        runs.stream().anyMatch(run -> isSentence(run.get(0)) && !heads(run, FEWEST).isEmpty());
    for (List<Integer> run : runs) {
      List<Integer> heads = heads(run, usual ? FEWEST_ALIKE : FEWEST);
      if (!heads.isEmpty()) {
        addRun(heads, alike(run));
      }
    }
  }

  /** Lines that may be of a make, of two or more each. */
  private List<List<Integer>> runs() {
    List<List<Integer>> runs = new ArrayList<>();
    List<Integer> run = new ArrayList<>();
    boolean inPart = false;
    int below = 0;
    int linesBeforeItems = 0;
    for (int i = 0; i < headings.length; i++) {
      boolean enclosed =
          headings[i] != null
              && ITEMS.contains(headings[i].style())
              && (headings[i].number() == 1 || linesBeforeItems == run.size());
      if (enclosed) {
        linesBeforeItems = run.size();
        below = 0;
      } else if (headings[i] != null || Closing.addresses(text(i))) {
        run = next(runs, run);
      } else if (inPart && (isLine(i) && isAboveText(i) || isParallel(i))) {
        if (!run.isEmpty() && isSentence(i) != isSentence(run.get(0))) {
          run = next(runs, run);
        }
        run.add(i);
        below = 0;
      } else if (!run.isEmpty() && isSentence(run.get(0)) && ++below > MOST_PARAGRAPHS) {
        run = next(runs, run);
      }
      inPart |= headings[i] != null;
    }
    next(runs, run);
    return runs;
  }

  private static List<Integer> next(List<List<Integer>> runs, List<Integer> run) {
    if (run.size() >= FEWEST_ALIKE) {
      runs.add(run);
    }
    return new ArrayList<>();
  }

  /** Those of a run that are headings: none where fewer than {@code fewest} sentences would be. */
  private List<Integer> heads(List<Integer> lines, int fewest) {
    Set<Integer> alike = alike(lines);
    boolean sentences = isSentence(lines.get(0));
    List<Integer> run =
        sentences && alike.size() < FEWEST
            ? lines.stream().filter(i -> text(i).length() <= LONGEST_SENTENCE).toList()
            : lines;
    return run.size() >= (sentences ? fewest : FEWEST) || alike.size() == run.size() && !sentences
        ? run
        : List.of();
  }

  private void addRun(List<Integer> run, Set<Integer> alike) {
    int first = alike.iterator().next();
    boolean twoLevels = alike.size() >= FEWEST && areLonger(alike, run);
    int major = 0;
    int minor = 0;
    for (int index : run) {
      if (twoLevels && index > first && !alike.contains(index)) {
        addLine(index, HeadingStyle.MINOR_LINE, ++minor);
      } else {
        addLine(index, HeadingStyle.LINE, ++major);
        minor = 0;
      }
    }
  }

  /** The most lines of a run that begin alike. */
  private Set<Integer> alike(List<Integer> run) {
    Map<String, Set<Integer>> byOpening = new LinkedHashMap<>();
    for (int index : run) {
      int opening = isOrnament(text(index).charAt(0)) ? 1 : SAME_OPENING;
      byOpening
          .computeIfAbsent(text(index).substring(0, opening), o -> new LinkedHashSet<>())
          .add(index);
    }
    return byOpening.values().stream()
        .reduce((most, next) -> next.size() > most.size() ? next : most)
        .orElseThrow();
  }

  private boolean areLonger(Set<Integer> alike, List<Integer> run) {
    int shortest = alike.stream().mapToInt(i -> text(i).length()).min().orElseThrow();
    return run.stream()
        .filter(i -> !alike.contains(i))
        .allMatch(i -> text(i).length() + LONGER <= shortest);
  }

  /** The number of a line is its place in the run. */
  private void addLine(int index, HeadingStyle style, int number) {
    headings[index] = new Heading(index, style, number, text(index).length());
  }

  /**
   * Whether several lines above text begin as this one does, which is like them but for lengths.
   */
  private boolean isParallel(int index) {
    String text = text(index);
    return text.length() >= PARALLEL_OPENING
        && openings.getOrDefault(text.substring(0, PARALLEL_OPENING), 0) >= FEWEST_ALIKE
        && headings[index] == null
        && index + 1 < headings.length
        && isShaped(text, PARALLEL_LINE)
        && headings[index + 1] == null
        && text(index + 1).length() >= SHORTEST_TEXT;
  }

  private boolean isLine(int index) {
    if (headings[index] != null || index + 1 >= headings.length) {
      return false;
    }
    if (!asked.get(index)) {
      asked.set(index);
      shaped.set(index, isShaped(text(index), LINE));
    }
    return shaped.get(index);
  }

  private static boolean isShaped(String text, Pattern shape) {
    return text.length() >= SHORTEST
        && text.length() <= LONGEST
        && (Character.isIdeographic(text.codePointAt(0))
            || text.charAt(0) == '“'
            || isOrnament(text.charAt(0)))
        && ItemRuns.ordinal(text) == 0
        && shape.matcher(text).matches()
        && !Closing.addresses(text)
        && !LEADS.matcher(text).find();
  }

  /** ◆ and the like before the headings of a web page. */
  private static boolean isOrnament(char first) {
    return "■□◆◇●○◎▲△▼▽★☆▍▌▎▶►➤◤◢◣◥".indexOf(first) >= 0;
  }

  private boolean isAboveText(int index) {
    Heading next = headings[index + 1];
    if (next != null) {
      return ITEMS.contains(next.style()) && next.number() == 1;
    }
    int text = text(index + 1).length();
    return text >= SHORTEST_TEXT && (!isSentence(index) || 2 * text >= 3 * text(index).length());
  }

  private boolean isSentence(int index) {
    return text(index).endsWith("。");
  }

  private String text(int index) {
    return paragraphs.get(index).text();
  }
}
