package tifa.corpus;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tifa.normal.Span;

/**
 * Where paragraphs begin in a text that lost its line breaks, so that headings are glued to the
 * sentences after them: {@code …加以解决。2031年工作安排2031年是关键一年。}
 */
final class LostBreaks {
  private static final String AFTER_SENTENCE = "(?<=[。！？；”][\\s\\p{Z}]{0,4})";
  private static final String NUMBER = "(?:[一二三四五六七八九十]{1,3}、)?";
  private static final String YEAR = "[\\d０-９]{4}年";

  /**
   * A part that says of which year it is, before a sentence that begins with a year, or goes on so.
   */
  private static final String OF_A_YEAR =
      NUMBER
          + "(?:"
          + YEAR
          + "|[今去]年|过去[一五]年|今后五年)的?[\\p{IsHan}\\d“”]{0,18}?(?:回顾|总结|安排|建议|任务|目标|工作|要求|部署)"
          + "(?="
          + YEAR
          + "(?:是|[，,]|我|全)|今年(?:是|[，,]|我|全)|今后五年[，,]|去年[，,]|刚刚过去|过去(?:的|一年|五年)|一年来|各位代表|按照|根据|综合|做好今年|（一）)";

  private static final String GOVERNANCE =
      NUMBER
          + "(?:切实|全面|持续|进一步|不断|着力|深入|大力|扎实|努力)?(?:加强|推进|强化|抓好)政府(?:系统)?自身建设(?=[\\p{IsHan}&&[^的与和及是]])";

  private static final Pattern HEADING =
      Pattern.compile(AFTER_SENTENCE + "(?:" + OF_A_YEAR + "|" + GOVERNANCE + ")");

  /** What begins a paragraph wherever it stands: the year, the whole of it, results, problems. */
  private static final Pattern PARAGRAPH =
      Pattern.compile(
          AFTER_SENTENCE
              + "(?:"
              + YEAR
              + "是|(?:一年来|过去的?一年)[，,]我们|(?:这些|上述|以上)?成绩的取得|在(?:充分)?肯定成绩的同时|同时[，,]我们也?[^，。]{0,4}(?:清醒|深刻|充分))");

  private LostBreaks() {}

  /** The positions in {@code span} of {@code text}, ascending, at which a line should begin. */
  static SortedSet<Integer> in(String text, Span span) {
    SortedSet<Integer> found = new TreeSet<>();
    Matcher paragraph = matcher(PARAGRAPH, text, span);
    while (paragraph.find()) {
      found.add(paragraph.start());
    }
    Matcher heading = matcher(HEADING, text, span);
    while (heading.find()) {
      found.add(heading.start());
      found.add(heading.end());
    }
    return found;
  }

  private static Matcher matcher(Pattern pattern, String text, Span span) {
    return pattern.matcher(text).region(span.start(), span.end());
  }
}
