package tifa.section;

import java.util.List;
import java.util.regex.Pattern;
import tifa.corpus.Paragraph;

/** The last appeal of a report to the deputies. */
final class Closing {
  /** Longer texts after the last address are no appeal. */
  private static final int LONGEST = 3000;

  /** An address as long as this is more than the opening of an appeal. */
  private static final int LONGEST_OPENING = 150;

  /** An appeal without an address stands in one of the last paragraphs, as many as this. */
  private static final int LAST = 3;

  private static final Pattern ADDRESS =
      Pattern.compile("各位(代表|委员|主任)(、(各位)?(代表|委员|主任|同志))*[，！：。!]?.*|同志们[，！：].*", Pattern.DOTALL);
  private static final Pattern APPEAL =
      Pattern.compile(
          "让我们|我们(一定|坚信|要|将|必)?[^。！]{0,8}(紧密|团结)[^。！]{0,4}团?结?在|(团结|努力|不懈|拼搏|共同|而)奋斗[!！。]?$");

  /** With a cry alone the last paragraph of a report is its closing, if no longer than most. */
  private static final int LONGEST_LAST = 300;

  private static final int LONGEST_CRY = 60;

  private static final Pattern THANKS = Pattern.compile("(表示|致以)[^。！]{0,12}(感谢|敬意)");
  private static final Pattern HEADED = Pattern.compile("结束语|结语");

  private Closing() {}

  /** Whether a paragraph begins by addressing the deputies. */
  static boolean addresses(String paragraph) {
    return (paragraph.startsWith("各位") || paragraph.startsWith("同志们"))
        && ADDRESS.matcher(paragraph).matches();
  }

  /**
   * Index of the paragraph with which the closing begins: the last that addresses the deputies, or
   * the appeal itself where none does, and where no heading follows; the number of paragraphs where
   * there is none. Thanks for the past year are no closing.
   */
  static int start(List<Paragraph> body, List<Heading> headings) {
    int lastHeading = headings.isEmpty() ? 0 : headings.get(headings.size() - 1).paragraph();
    int headed = headed(body, lastHeading);
    if (headed < body.size()) {
      return headed;
    }
    int chars = 0;
    boolean appeals = false;
    boolean thanks = false;
    int appeal = body.size();
    for (int i = body.size() - 1; i > lastHeading; i--) {
      String text = body.get(i).text();
      chars += text.length();
      if (chars > LONGEST) {
        break;
      }
      if (APPEAL.matcher(text).find() || chars == text.length() && isCry(text)) {
        appeals = true;
        appeal = i >= body.size() - LAST ? i : appeal;
      }
      thanks |= THANKS.matcher(text).find();
      if (addresses(text)) {
        if (appeals && appeal > i && appeal < body.size() && speaksOfThePart(text)) {
          return appeal;
        }
        return appeals || !thanks ? i : body.size();
      }
    }
    return withCriesBefore(appeal, body, lastHeading);
  }

  /** {@code 奋斗创造历史，实干成就未来！} on lines of their own lead to the appeal. */
  private static int withCriesBefore(int appeal, List<Paragraph> body, int lastHeading) {
    int start = appeal;
    while (start < body.size()
        && start - 1 > lastHeading
        && body.get(start - 1).text().length() <= LONGEST_CRY
        && isCry(body.get(start - 1).text())) {
      start--;
    }
    return start;
  }

  private static boolean isCry(String last) {
    return last.length() <= LONGEST_LAST && last.endsWith("！") && !THANKS.matcher(last).find();
  }

  /**
   * An address that thanks for the past year, or opens a long passage on the government's own work.
   */
  private static boolean speaksOfThePart(String address) {
    return !APPEAL.matcher(address).find()
        && (THANKS.matcher(address).find()
            || address.length() > LONGEST_OPENING && SummingUp.speaksOfOwnWork(address));
  }

  /** Where {@code 结束语} stands alone on a line, whoever is addressed how often after it. */
  private static int headed(List<Paragraph> body, int lastHeading) {
    int chars = 0;
    for (int i = body.size() - 1; i > lastHeading && chars <= LONGEST; i--) {
      String text = body.get(i).text();
      if (HEADED.matcher(text).matches()) {
        return i;
      }
      chars += text.length();
    }
    return body.size();
  }
}
