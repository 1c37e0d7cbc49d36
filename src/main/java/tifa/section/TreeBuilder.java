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
  private static final Pattern LEADS_DASHES = Pattern.compile("[一二三四五几]年来，.{0,80}");

  private final List<Paragraph> body;
  private final List<Heading> headings;
  private final LaterHeadings later;
  private final List<Appendix> appendices;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Block> open = new ArrayList<>();
  private Block current = Block.preamble();
  private int parts;
  private boolean dashesHaveParagraphs;

  /** Of the sections before the open one in its run: how many there are, and are one paragraph. */
  private final Map<Block, Run> runs = new HashMap<>();

  private record Run(int sections, int paragraphs) {
    static final Run NEW = new Run(0, 0);

    Run and(boolean isParagraph) {
      return new Run(sections + 1, paragraphs + (isParagraph ? 1 : 0));
    }
  }

  private TreeBuilder(List<Paragraph> body, List<Heading> headings, List<Appendix> appendices) {
    this.body = body;
    this.headings = headings;
    this.later = new LaterHeadings(headings);
    this.appendices = appendices;
  }

  /** The sections in reading order, none empty. */
  static List<Block> build(List<Paragraph> body) {
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
        leaveFinishedSections(body.get(i).text(), next);
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
      dashesHaveParagraphs |= current.paragraphs().size() > 1;
    }
    Run run = sibling > 0 ? runAfter(open.get(sibling - 1)) : Run.NEW;
    while (open.size() >= depth) {
      open.remove(open.size() - 1);
    }
    Block block =
        open.isEmpty() ? Block.part(++parts, heading) : open.get(open.size() - 1).child(heading);
    open.add(block);
    runs.put(block, run);
    return block;
  }

  private Run runAfter(Block before) {
    boolean isParagraph = before == current && before.paragraphs().size() == 1;
    return runs.get(before).and(isParagraph);
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
    while (depth > 1 && closes(open.get(depth - 2).heading(), heading, index)) {
      depth--;
    }
    return depth;
  }

  private boolean closes(Heading above, Heading heading, int index) {
    if (heading.style() == HeadingStyle.DASH) {
      return false;
    }
    return above.style() == HeadingStyle.DASH
        || above.style().compareTo(heading.style()) > 0 && !goesOnAfter(above, index);
  }

  private boolean goesOnAfter(Heading above, int index) {
    Optional<Heading> next = later.ofStyle(above.style(), index + 1);
    return next.isPresent() && follows(next.get(), above);
  }

  /**
   * A paragraph that addresses the deputies belongs to the part, not to its last subsection; one
   * after the last of a run of dashes belongs to the dash only where dashes have paragraphs, and
   * one that leads to the next dashes to none. So with items, and with {@code （一）} that run in.
   */
  private void leaveFinishedSections(String paragraph, int nextHeading) {
    if (open.size() > 1 && Closing.addresses(paragraph)) {
      returnTo(1);
    } else if (insideDashes() && open.size() > 1 && endsDash(paragraph, nextHeading)) {
      returnTo(open.size() - 1);
    } else if (open.size() > 1 && endsRun(open.get(open.size() - 1), nextHeading)) {
      returnTo(open.size() - 1);
    }
  }

  /** Whether a second paragraph comes after the last of sections that are a paragraph each. */
  private boolean endsRun(Block last, int nextHeading) {
    if (current != last || last.paragraphs().size() != 1 || runGoesOn(last, nextHeading)) {
      return false;
    }
    Run run = runs.get(last);
    return switch (last.heading().style()) {
      case ITEM, ORDINAL -> run.sections() > 0 && 2 * run.paragraphs() > run.sections();
      case PARENTHESISED -> run.sections() > 1 && run.paragraphs() == run.sections();
      default -> false;
    };
  }

  private boolean runGoesOn(Block last, int nextHeading) {
    Heading heading = last.heading();
    Optional<Heading> next = later.upTo(heading.style(), nextHeading);
    return next.isPresent()
        && next.get().style() == heading.style()
        && follows(next.get(), heading);
  }

  private boolean endsDash(String paragraph, int nextHeading) {
    return LEADS_DASHES.matcher(paragraph).matches()
        || !dashesHaveParagraphs && !moreDashes(nextHeading);
  }

  private boolean moreDashes(int nextHeading) {
    return nextHeading < headings.size() && headings.get(nextHeading).style() == HeadingStyle.DASH;
  }

  private void returnTo(int depth) {
    while (open.size() > depth) {
      open.remove(open.size() - 1);
    }
    begin(open.get(depth - 1).continuation());
  }

  private boolean insideDashes() {
    return !open.isEmpty() && open.get(open.size() - 1).heading().style() == HeadingStyle.DASH;
  }
}
