package tifa.section;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tifa.corpus.Paragraph;

/**
 * What stands after a report and is no part of it: {@code 名词解释}, {@code 附件}.
 *
 * @param paragraph index of its first paragraph in the body, which is its heading
 * @param kind what it holds
 */
record Appendix(int paragraph, AppendixKind kind) {
  private static final int LONGEST_HEADING = 40;

  /** The report itself is at least this share of the text, its last words included. */
  private static final double SHORTEST_REPORT = 0.4;

  private static final String GLOSSARY_WORDS = "(名词|用语|术语|词语|专有名词|有关内容)的?(解释|注释|说明|释义|名词注释)|名词注解";
  private static final Pattern GLOSSARY = Pattern.compile(GLOSSARY_WORDS + "|^注释");
  private static final Pattern TASKS = Pattern.compile("实事|任务|清单|重点(项目|工程|工作)|分工");
  private static final Pattern ATTACHED =
      Pattern.compile(
          "[（(【]?(政府工作报告|《政府工作报告》)?(附件|附录|附表)[一二三四五六七八九十\\d]{0,2}([:：].*|[^一-龥].*)?|附[:：].{2,}");
  private static final Pattern TITLED =
      Pattern.compile("[^。；，]{0,24}(" + GLOSSARY_WORDS + ")([和及与](说明|注释|释义))?[）)】]?[:：]?");
  private static final Pattern NOTES = Pattern.compile("[（(【]?(注释|附注|注)[）)】]?[:：]?");

  /** The appendices of a body, in order. */
  static List<Appendix> find(List<Paragraph> body) {
    int all = body.stream().mapToInt(paragraph -> paragraph.text().length()).sum();
    List<Appendix> appendices = new ArrayList<>();
    int before = 0;
    int headedAt = -2;
    for (int i = 0; i < body.size(); i++) {
      String text = body.get(i).text();
      boolean late = before >= SHORTEST_REPORT * all;
      // 附件 alone is a label of the title in the next line.
      if (late && i != headedAt + 1 && isHeading(text)) {
        appendices.add(
            new Appendix(i, kind(text, i + 1 < body.size() ? body.get(i + 1).text() : "")));
        headedAt = ATTACHED.matcher(text).matches() ? i : -2;
      }
      before += text.length();
    }
    return appendices;
  }

  private static boolean isHeading(String text) {
    return text.length() <= LONGEST_HEADING
        && (ATTACHED.matcher(text).matches()
            || TITLED.matcher(text).matches()
            || NOTES.matcher(text).matches());
  }

  private static AppendixKind kind(String heading, String next) {
    AppendixKind own = kind(heading);
    return own == AppendixKind.NOTE && next.length() <= LONGEST_HEADING ? kind(next) : own;
  }

  private static AppendixKind kind(String title) {
    if (GLOSSARY.matcher(title).find()) {
      return AppendixKind.GLOSSARY;
    }
    return TASKS.matcher(title).find() ? AppendixKind.TASK_LIST : AppendixKind.NOTE;
  }
}
