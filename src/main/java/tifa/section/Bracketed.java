package tifa.section;

import java.util.ArrayList;
import java.util.List;
import tifa.corpus.Paragraph;

/** Finds {@code 【产业升级】} at the beginning of paragraphs: two or more in a row divide a part. */
final class Bracketed {
  private static final int SHORTEST = 4;
  private static final int LONGEST = 34;
  private static final int FEWEST = 2;

  private Bracketed() {}

  /** Adds the headings in brackets to {@code headings}, which end each run of them. */
  static void add(List<Paragraph> paragraphs, Heading[] headings) {
    List<Heading> run = new ArrayList<>();
    boolean inPart = false;
    for (int i = 0; i < headings.length; i++) {
      int length = length(paragraphs.get(i).text());
      if (headings[i] != null) {
        settle(run, headings);
        inPart = true;
      } else if (inPart && length > 0) {
        run.add(new Heading(i, HeadingStyle.LINE, run.size() + 1, length));
      }
    }
    settle(run, headings);
  }

  private static void settle(List<Heading> run, Heading[] headings) {
    if (run.size() >= FEWEST) {
      run.forEach(heading -> headings[heading.paragraph()] = heading);
    }
    run.clear();
  }

  /** How long the brackets and what they enclose are; 0 where the paragraph begins with none. */
  private static int length(String paragraph) {
    if (paragraph.charAt(0) != '【') {
      return 0;
    }
    int length = paragraph.indexOf('】') + 1;
    return length >= SHORTEST && length <= LONGEST ? length : 0;
  }
}
