package tifa.section;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tifa.corpus.Paragraph;

/**
 * Decides of each run of paragraphs that begin with a dash whether they are sections: all of them
 * are, or none. A dash before a single sentence lists something; one before a sentence and its
 * text, or alone on a line above a paragraph, heads it.
 */
final class Dashes {
  /** A first sentence up to this length is a heading by itself. */
  private static final int SHORT = 50;

  /** Nor is a longer one a heading in a run. */
  private static final int LONGEST = 200;

  /** Of a paragraph below a dash alone on its line. */
  private static final int SHORTEST_TEXT = 60;

  /** Dashes that begin with the same characters, as many as this, are parallel. */
  private static final int SAME_OPENING = 4;

  private static final Pattern DASH = Pattern.compile("[—―–\\-─]{1,4}(?=[^—―–\\-─\\d])");

  private final List<Paragraph> paragraphs;
  private final Heading[] headings;

  private record Dash(Heading heading, String opening, boolean heads, boolean hasText) {}

  private Dashes(List<Paragraph> paragraphs, Heading[] headings) {
    this.paragraphs = paragraphs;
    this.headings = headings;
  }

  /** Adds the dashes that head sections to {@code headings}, which end each run of them. */
  static void add(List<Paragraph> paragraphs, Heading[] headings) {
    new Dashes(paragraphs, headings).add();
  }

  /** Whether a paragraph begins with a dash. */
  static boolean begins(String paragraph) {
    return "—―–-─".indexOf(paragraph.charAt(0)) >= 0 && DASH.matcher(paragraph).lookingAt();
  }

  private void add() {
    List<Dash> run = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      if (headings[i] != null) {
        settle(run);
        run.clear();
      } else if (begins(paragraphs.get(i).text())) {
        run.add(dash(i));
      }
    }
    settle(run);
  }

  private void settle(List<Dash> run) {
    long heads = run.stream().filter(Dash::heads).count();
    long texts = run.stream().filter(Dash::hasText).count();
    if (heads == 0 || 2 * texts <= run.size() || 2 * heads < run.size() && !areParallel(run)) {
      return;
    }
    for (Dash dash : run) {
      if (dash.heading().length() <= LONGEST) {
        headings[dash.heading().paragraph()] = dash.heading();
      }
    }
  }

  private boolean isAboveText(int index) {
    return index + 1 < paragraphs.size()
        && headings[index + 1] == null
        && !begins(paragraphs.get(index + 1).text())
        && paragraphs.get(index + 1).text().length() >= SHORTEST_TEXT;
  }

  private static boolean areParallel(List<Dash> run) {
    return run.stream().map(Dash::opening).distinct().count() == 1;
  }

  private Dash dash(int index) {
    String text = paragraphs.get(index).text();
    Matcher matcher = DASH.matcher(text);
    matcher.lookingAt();
    int start = matcher.end();
    int end = HeadingFinder.sentenceEnd(text, start);
    char last = text.charAt(end - 1);
    boolean ownLine = end == text.length();
    boolean hasText =
        !ownLine
            || index + 1 < paragraphs.size()
                && headings[index + 1] == null
                && !begins(paragraphs.get(index + 1).text());
    return new Dash(
        new Heading(index, HeadingStyle.DASH, 0, end),
        text.substring(start, Math.min(start + SAME_OPENING, text.length())),
        end <= SHORT
            && last != '；'
            && last != '：'
            && !(ownLine && last != '。' && !isAboveText(index)),
        hasText);
  }
}
