package tifa.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tifa.corpus.Paragraph;
import tifa.corpus.Report;

/** Tells by a report's own words that some of it is missing. */
final class Completeness {
  private static final int SHORTEST_SENTENCE = 15;
  private static final Pattern ENDED = Pattern.compile(".*[。！？；：…”》）.!?] ?", Pattern.DOTALL);
  private static final Pattern SENTENCE = Pattern.compile(".*[，、。；].*", Pattern.DOTALL);
  private static final Pattern NOT_BROKEN_OFF = Pattern.compile(".*[^，、：；（“《]", Pattern.DOTALL);

  private Completeness() {}

  /** What is missing, each in a clause; empty where nothing is. */
  static List<String> gaps(Report report, List<Block> blocks) {
    List<String> gaps = new ArrayList<>();
    boolean closed = blocks.stream().anyMatch(Block::isClosing);
    if (report.titleBlock().lines().isEmpty() && !closed) {
      gaps.add("there is neither an opening nor a closing address to the deputies");
    }
    addMissingParts(gaps, blocks);
    lastParagraph(blocks)
        .filter(Completeness::breaksOff)
        .ifPresent(last -> gaps.add("it ends inside a sentence: …%s".formatted(end(last))));
    return gaps;
  }

  /** Parts that the numbers of the others promise. A number that goes back is a list's. */
  private static void addMissingParts(List<String> gaps, List<Block> blocks) {
    Block before = null;
    for (Block block : blocks) {
      boolean numbered =
          block.depth() == 1
              && block.appendix() == null
              && !block.headingText().isEmpty()
              && block.heading().style() == HeadingStyle.CHINESE;
      if (numbered) {
        int number = block.heading().number();
        if (before == null && number > 1) {
          gaps.add("its parts begin with %s".formatted(quoted(block)));
        } else if (before != null && number > before.heading().number() + 1) {
          gaps.add(
              "between %s and %s a part or a heading is missing"
                  .formatted(quoted(before), quoted(block)));
        }
        before = block;
      }
    }
  }

  private static Optional<String> lastParagraph(List<Block> blocks) {
    return blocks.stream()
        .filter(block -> block.appendix() == null)
        .reduce((first, second) -> second)
        .map(block -> block.paragraphs().get(block.paragraphs().size() - 1))
        .map(Paragraph::text);
  }

  private static boolean breaksOff(String paragraph) {
    return !NOT_BROKEN_OFF.matcher(paragraph).matches()
        || paragraph.length() >= SHORTEST_SENTENCE
            && SENTENCE.matcher(paragraph).matches()
            && !ENDED.matcher(paragraph).matches();
  }

  private static String quoted(Block block) {
    return shortened(block.headingText());
  }

  private static String shortened(String heading) {
    return heading.length() <= 16 ? heading : heading.substring(0, 16) + "…";
  }

  private static String end(String paragraph) {
    return paragraph.substring(Math.max(0, paragraph.length() - 16));
  }
}
