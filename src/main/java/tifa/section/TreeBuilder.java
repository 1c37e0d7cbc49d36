package tifa.section;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import tifa.corpus.Paragraph;

/**
 * Puts headings into a tree and paragraphs under them.
 *
 * <p>A heading whose number goes on from an open section of its style stands beside it. Any other
 * opens a level below what is open, after the sections of usually lower styles are closed, unless
 * those go on later: {@code 一、} under {@code （二）} of 1981, {@code 一、} beginning anew under {@code
 * 二、} of 1986.
 */
final class TreeBuilder {
  /** {@code 五年来，国民经济保持良好势头。} before the dashes that tell of it. */
  private static final Pattern LEADS_DASHES =
      Pattern.compile("[一二三四五几]年来，.{0,80}|.*：|.*(主要(做|抓)了|以下)[^。]*。");

  /** What leads to dashes is told by the last characters of a paragraph, as many as this. */
  private static final int LONGEST_LEAD = 100;

  /** Below a heading on a line of its own a shorter paragraph may be another heading. */
  private static final int SHORTEST_TEXT = 40;

  /** One of so many sections that speaks of the whole period is an exception. */
  private static final int SECTIONS_PER_PERIOD = 4;

  private final List<Paragraph> body;
  private final List<Heading> headings;
  private final LaterHeadings later;
  private final List<Appendix> appendices;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Block> open = new ArrayList<>();
  private Block current = Block.preamble();
  private int parts;
  private boolean dashesHaveParagraphs;

  private final Map<Block, Run> runs = new HashMap<>();

  /**
   * The sections before the open one in its run.
   *
   * @param sections how many there are
   * @param bare how many of them are a heading alone
   * @param paragraphs how many have one paragraph
   * @param ofThePeriod in how many further paragraphs speak of the whole period
   * @param divided whether any has subsections
   */
  private record Run(int sections, int bare, int paragraphs, int ofThePeriod, boolean divided) {
    static final Run NEW = new Run(0, 0, 0, 0, false);

    Run and(Block section, boolean whole) {
      List<Paragraph> text = section.text();
      return new Run(
          sections + 1,
          bare + (whole && text.isEmpty() ? 1 : 0),
          paragraphs + (whole && text.size() == 1 ? 1 : 0),
          ofThePeriod + (repeatsThePeriod(text) ? 1 : 0),
          divided || section.isDivided());
    }

    private static boolean repeatsThePeriod(List<Paragraph> text) {
      return text.stream().skip(1).map(Paragraph::text).anyMatch(SummingUp::opensWithThePeriod);
    }

    /** Whether paragraphs that speak of the whole period are usual within sections of this run. */
    boolean isOfThePeriod() {
      return SECTIONS_PER_PERIOD * ofThePeriod > sections;
    }

    int like(Block section) {
      return section.text().isEmpty() ? bare : paragraphs;
    }
  }

  private TreeBuilder(List<Paragraph> body, List<Heading> headings, List<Appendix> appendices) {
    this.body = body;
    this.headings = headings;
    this.later = new LaterHeadings(headings);
    this.appendices = appendices;
  }

  /** The sections in reading order, none empty. */
  static List<Block> build(List<Paragraph> paragraphs) {
    List<Paragraph> body = InnerHeadings.split(paragraphs);
    List<Appendix> appendices = Appendix.find(body);
    List<Paragraph> report =
        appendices.isEmpty() ? body : body.subList(0, appendices.get(0).paragraph());
    return new TreeBuilder(report, HeadingFinder.find(report), appendices).withAppendices(body);
  }

  private List<Block> withAppendices(List<Paragraph> whole) {
    buildReport();
    for (int i = 0; i < appendices.size(); i++) {
      int start = appendices.get(i).paragraph();
      int end = i + 1 < appendices.size() ? appendices.get(i + 1).paragraph() : whole.size();
      int length = whole.get(start).text().length();
      begin(
          Block.appendix(
              ++parts,
              new Heading(start, HeadingStyle.UNNUMBERED, 0, length),
              appendices.get(i).kind()));
      whole.subList(start, end).forEach(current::add);
    }
    finish();
    return blocks;
  }

  private void buildReport() {
    int closing = Closing.start(body, headings);
    int next = 0;
    for (int i = 0; i < body.size(); i++) {
      if (next < headings.size() && headings.get(next).paragraph() == i) {
        begin(place(next));
        next++;
      } else if (i == closing && parts > 0) {
        open.clear();
        begin(Block.closing(++parts));
      } else {
        leaveFinishedSections(i, next);
      }
      current.add(body.get(i));
    }
  }

  private void begin(Block block) {
    finish();
    current = block;
  }

  private void finish() {
    if (!current.paragraphs().isEmpty()) {
      blocks.add(current);
    }
  }

  private Block place(int index) {
    Heading heading = headings.get(index);
    if (heading.style() == HeadingStyle.DASH && !insideDashes()) {
      dashesHaveParagraphs = false;
    }
    int sibling = depthOfSibling(heading);
    int depth = sibling > 0 ? sibling : depthOfNewLevel(heading, index);
    if (sibling > 0 && heading.style() == HeadingStyle.DASH) {
      dashesHaveParagraphs |= current.heading() != null && current.paragraphs().size() > 1;
    }
    Block before = sibling > 0 ? open.get(sibling - 1) : null;
    Run run = before == null ? Run.NEW : runs.get(before).and(before, before == current);
    while (open.size() >= depth) {
      open.remove(open.size() - 1);
    }
    Block block =
        open.isEmpty() ? Block.part(++parts, heading) : open.get(open.size() - 1).child(heading);
    open.add(block);
    runs.put(block, run);
    return block;
  }

  /** Depth of the open section beside which the heading stands, or 0. */
  private int depthOfSibling(Heading heading) {
    if (heading.style() == HeadingStyle.DASH) {
      return insideDashes() ? open.size() : 0;
    }
    int goesOn = depthOf(open -> open.style() == heading.style() && follows(heading, open));
    if (goesOn > 0 || startsAnew(heading)) {
      return goesOn;
    }
    return depthOf(open -> open.style() == heading.style());
  }

  /** {@code 一、} begins a level of its own inside another {@code 一、} sequence, but no third one. */
  private boolean startsAnew(Heading heading) {
    return heading.number() == 1
        && heading.style() == HeadingStyle.CHINESE
        && open.stream().filter(block -> block.heading().style() == HeadingStyle.CHINESE).count()
            < 2;
  }

  private static boolean follows(Heading heading, Heading before) {
    return heading.number() == 0 || heading.number() == before.number() + 1;
  }

  private int depthOf(Predicate<Heading> condition) {
    for (int depth = open.size(); depth > 0; depth--) {
      if (condition.test(open.get(depth - 1).heading())) {
        return depth;
      }
    }
    return 0;
  }

  private int depthOfNewLevel(Heading heading, int index) {
    int depth = open.size() + 1;
    while (depth > 1 && closes(open.get(depth - 2), heading, index)) {
      depth--;
    }
    return depth;
  }

  private boolean closes(Block section, Heading heading, int index) {
    Heading above = section.heading();
    if (heading.style() == HeadingStyle.DASH || leadsToItems(section, heading)) {
      return false;
    }
    return above.style() == HeadingStyle.DASH
        || heading.style() == HeadingStyle.LINE && endsItems(section, index)
        || above.style().compareTo(heading.style()) > 0 && !goesOnAfter(above, index);
  }

  /** Whether items begin anew right below a line, or below a line beside one that has items. */
  private boolean leadsToItems(Block line, Heading item) {
    return item.number() == 1
        && UnnumberedHeadings.ITEMS.contains(item.style())
        && line.heading().style() == HeadingStyle.LINE
        && (line == current && line.text().isEmpty() || runs.get(line).divided());
  }

  /** Whether a line that no item before in its run has begins what follows the items. */
  private boolean endsItems(Block item, int index) {
    Run run = runs.get(item);
    return UnnumberedHeadings.ITEMS.contains(item.heading().style())
        && run.sections() > 0
        && !run.divided()
        && !item.isDivided()
        && !goesOnAfter(item.heading(), index);
  }

  private boolean goesOnAfter(Heading above, int index) {
    Optional<Heading> next = later.ofStyle(above.style(), index + 1);
    return next.isPresent() && follows(next.get(), above);
  }

  /**
   * A paragraph after the last of a run of sections may belong to what is above them: an address to
   * the deputies, what sums up, the second after sections of one paragraph each, and what leads to
   * dashes. Between two of a run it stays where it is.
   */
  private void leaveFinishedSections(int paragraph, int nextHeading) {
    if (open.size() < 2) {
      return;
    }
    String text = body.get(paragraph).text();
    int unfinished = depthOfUnfinished(nextHeading);
    Block last = open.get(open.size() - 1);
    if (Closing.addresses(text)) {
      boolean beginsAnother = last.heading().number() == 0 && SummingUp.turnsToAnother(text);
      returnTo(beginsAnother ? Math.min(unfinished, open.size() - 1) : unfinished);
    } else if (unfinished == 1 && speaksOfThePart(paragraph, last, nextHeading)) {
      returnTo(1);
    } else if (current == last
        && (insideDashes() ? endsDash(text, paragraph, nextHeading) : endsRun(text, nextHeading))) {
      returnTo(open.size() - 1);
    }
  }

  /** Depth of the lowest open section whose run goes on; 1 where none does. */
  private int depthOfUnfinished(int nextHeading) {
    int depth = open.size();
    while (depth > 1 && !runGoesOn(open.get(depth - 1), nextHeading)) {
      depth--;
    }
    return depth;
  }

  private boolean speaksOfThePart(int paragraph, Block last, int nextHeading) {
    String text = body.get(paragraph).text();
    return !current.text().isEmpty()
        && (SummingUp.weighsResults(text)
            || SummingUp.addsOtherWork(text, last.headingText(), endsText(paragraph, nextHeading))
            || SummingUp.opensWithThePeriod(text) && !runs.get(last).isOfThePeriod()
            || SummingUp.turnsAhead(text) && beginsAnew(last, nextHeading)
            || leadsToFirstDashes(text, paragraph, last, nextHeading));
  }

  /** Whether the run of {@code last} is over and another of its style follows. */
  private boolean beginsAnew(Block last, int nextHeading) {
    return later
        .upTo(last.heading().style(), nextHeading)
        .filter(next -> next.style() == last.heading().style() && next.number() == 1)
        .isPresent();
  }

  /** Whether dashes follow, which no section before in the run of {@code last} has. */
  private boolean leadsToFirstDashes(String text, int paragraph, Block last, int nextHeading) {
    Run run = runs.get(last);
    return text.endsWith("：")
        && leadsToDashes(paragraph, nextHeading)
        && run.sections() > 0
        && !run.divided()
        && !last.isDivided();
  }

  private boolean leadsToDashes(int paragraph, int nextHeading) {
    return moreDashes(nextHeading) && headings.get(nextHeading).paragraph() == paragraph + 1;
  }

  /** Whether a heading, an address to the deputies, further promises or nothing follows. */
  private boolean endsText(int paragraph, int nextHeading) {
    return paragraph + 1 == body.size()
        || nextHeading < headings.size() && headings.get(nextHeading).paragraph() == paragraph + 1
        || Closing.addresses(body.get(paragraph + 1).text())
        || SummingUp.promises(body.get(paragraph + 1).text());
  }

  /** Whether a second paragraph comes after the last of sections that are a paragraph each. */
  private boolean endsRun(String paragraph, int nextHeading) {
    boolean ownLine = current.text().size() < current.paragraphs().size();
    if (current.text().size() > 1
        || leadsToList(current)
        || ownLine && paragraph.length() < SHORTEST_TEXT
        || runGoesOn(current, nextHeading)) {
      return false;
    }
    Run run = runs.get(current);
    return switch (current.heading().style()) {
      case ITEM, ORDINAL -> run.sections() > 0 && 2 * run.like(current) > run.sections();
      case PARENTHESISED, DIGIT, LINE, MINOR_LINE ->
          run.sections() > 1 && run.like(current) == run.sections();
      default -> false;
    };
  }

  /** {@code 今年办好以下十件实事：}. */
  private static boolean leadsToList(Block section) {
    List<Paragraph> text = section.text();
    return !text.isEmpty() && text.get(text.size() - 1).text().endsWith("：");
  }

  private boolean runGoesOn(Block last, int nextHeading) {
    Heading heading = last.heading();
    return later
        .upTo(heading.style(), nextHeading)
        .flatMap(
            next ->
                next.style() != heading.style() && next.number() == 1 && hasOpen(next.style())
                    ? later.ofStyle(heading.style(), nextHeading)
                    : Optional.of(next))
        .filter(next -> next.style() == heading.style() && follows(next, heading))
        .isPresent();
  }

  private boolean hasOpen(HeadingStyle style) {
    return open.stream().anyMatch(block -> block.heading().style() == style);
  }

  private boolean endsDash(String text, int paragraph, int nextHeading) {
    boolean next =
        nextHeading < headings.size() && headings.get(nextHeading).paragraph() == paragraph + 1;
    boolean leads =
        next
            && (LEADS_DASHES.matcher(end(text)).matches()
                || SummingUp.opensWithThePeriod(text) && !runs.get(current).isOfThePeriod());
    return leads
        || !dashesHaveParagraphs
            && (!moreDashes(nextHeading)
                || SummingUp.addsOtherWork(text, current.headingText(), true));
  }

  private static String end(String text) {
    return text.substring(Math.max(0, text.length() - LONGEST_LEAD));
  }

  private boolean moreDashes(int nextHeading) {
    return nextHeading < headings.size() && headings.get(nextHeading).style() == HeadingStyle.DASH;
  }

  private void returnTo(int depth) {
    if (depth == open.size()) {
      return;
    }
    while (open.size() > depth) {
      open.remove(open.size() - 1);
    }
    begin(open.get(depth - 1).continuation());
  }

  private boolean insideDashes() {
    return !open.isEmpty() && open.get(open.size() - 1).heading().style() == HeadingStyle.DASH;
  }
}
