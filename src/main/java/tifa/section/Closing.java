package tifa.section;

import java.util.List;
import java.util.regex.Pattern;
import tifa.corpus.Paragraph;

/** The last appeal of a report to the deputies. */
final class Closing {
  /** Longer texts after the last address are no appeal. */
  private static final int LONGEST = 3000;

  private static final Pattern ADDRESS =
      Pattern.compile("各位(代表|委员|主任)(、(各位)?(代表|委员|主任|同志))*[，！：。!]?.*|同志们[，！：].*", Pattern.DOTALL);

  private Closing() {}

  /** Whether a paragraph begins by addressing the deputies. */
  static boolean addresses(String paragraph) {
    return ADDRESS.matcher(paragraph).matches();
  }

  /**
   * Index of the paragraph with which the closing begins: the last that addresses the deputies,
   * where no heading follows; the number of paragraphs where there is none.
   */
  static int start(List<Paragraph> body, List<Heading> headings) {
    int lastHeading = headings.isEmpty() ? 0 : headings.get(headings.size() - 1).paragraph();
    int chars = 0;
    for (int i = body.size() - 1; i > lastHeading; i--) {
      chars += body.get(i).text().length();
      if (chars > LONGEST) {
        break;
      }
      if (addresses(body.get(i).text())) {
        return i;
      }
    }
    return body.size();
  }
}
