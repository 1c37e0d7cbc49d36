package tifa.corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells the lines above a report from its first sentence, and reads them. */
final class TitleBlockReader {
  private static final int LONGEST_LINE = 60;
  private static final int MOST_LINES = 40;

  private static final Pattern TITLE =
      Pattern.compile("[^。！？；]*(政府工作报告|工作报告|(计划|预算|决算|纲要|执行情况).*的?报告)[^。！？；]*");
  private static final Pattern WORK_REPORT = Pattern.compile("政府工作(的)?报告");
  private static final Pattern PLAN = Pattern.compile("(计划|纲要|规划).*的?报告");
  private static final Pattern BUDGET = Pattern.compile("(预算|决算).*的?报告");
  private static final Pattern SALUTATION =
      Pattern.compile("(各|名)?位(代表|委员|主任)[^。]{0,12}[：！，:!]?|(同志|代表)们[：！，]?");
  private static final Pattern DATE_LINE = Pattern.compile("[—―\\-–－(（]*.{0,24}年.{1,4}月.{1,4}日.*");
  private static final Pattern MEETING = Pattern.compile(".{0,40}(次会议|会议上|大会上)[)）]?");
  private static final Pattern SPEAKER =
      Pattern.compile(
          "([—―\\-–－]*|报告人：?)[^，。；！？]{0,24}(总理|市长|省长|主席|区长|县长|州长|盟长|旗长|主任|国务委员|委员长)"
              + "[^，。；！？]{0,12}");
  private static final Pattern CONTENTS = Pattern.compile("目录");
  private static final Pattern NOTE = Pattern.compile("[(（]?(摘要|全文|节选|书面)[)）]?");
  private static final Pattern HEADING =
      Pattern.compile("([一二三四五六七八九十]{1,3}[、．.]|[(（][一二三四五六七八九十]{1,3}[)）]|\\d{1,2}[、．.](?!\\d)).*");

  /** A year far ahead: 2010年远景目标 in a title of 1996. */
  private static final Pattern GOAL = Pattern.compile("[\\d〇○零一二三四五六七八九]{4}年?远景");

  private static final Pattern SENTENCE = Pattern.compile("[。！？；]");
  private static final Pattern ENDS_SENTENCE = Pattern.compile(".*[。；！？：，、]");

  private final List<Paragraph> paragraphs;
  private final String text;

  TitleBlockReader(String text, List<Paragraph> paragraphs) {
    this.text = text;
    this.paragraphs = paragraphs;
  }

  /** A title block and the number of paragraphs that it takes. */
  record Reading(TitleBlock block, int paragraphs) {}

  /** Whether {@code line} alone could be the title of a report. */
  static boolean isTitle(String line) {
    return line.length() <= 40 && TITLE.matcher(line).matches() && !HEADING.matcher(line).matches();
  }

  /** Whether {@code line} is a salutation or the date line of a delivery. */
  static boolean isOpening(String line) {
    return line.length() <= LONGEST_LINE
        && (SALUTATION.matcher(line).matches()
            || DATE_LINE.matcher(line).matches() && MEETING.matcher(line).find());
  }

  Reading read() {
    int end = end();
    List<String> lines = new ArrayList<>();
    String title = "";
    String speaker = "";
    Optional<Integer> titleYear = Optional.empty();
    Optional<LocalDate> deliveredOn = Optional.empty();
    ReportKind kind = ReportKind.UNKNOWN;
    boolean abridged = false;
    for (Paragraph paragraph : paragraphs.subList(0, end)) {
      String line = paragraph.text();
      lines.add(line);
      if (isTitle(line)) {
        if (title.isEmpty()) {
          title = written(paragraph);
          List<Integer> years = ChineseDates.years(GOAL.matcher(line).replaceAll(""));
          titleYear =
              years.isEmpty()
                  ? Optional.empty()
                  : Optional.of(years.get(line.contains("政府工作") ? 0 : years.size() - 1));
        }
        kind = moreSpecific(kind, line);
        abridged |= line.contains("摘要") || line.contains("节选");
      } else if (deliveredOn.isEmpty() && DATE_LINE.matcher(line).matches()) {
        deliveredOn = ChineseDates.firstDate(line);
      } else if (speaker.isEmpty() && SPEAKER.matcher(line).matches()) {
        speaker = written(paragraph);
      } else if (NOTE.matcher(line).matches()) {
        abridged |= !line.contains("全文");
      }
    }
    return new Reading(
        new TitleBlock(lines, title, titleYear, kind, abridged, deliveredOn, speaker), end);
  }

  /** Index of the first paragraph of the body. */
  private int end() {
    int limit = Math.min(paragraphs.size() - 1, MOST_LINES);
    int salutation = -1;
    for (int i = 0; i <= limit && salutation < 0; i++) {
      String line = paragraphs.get(i).text();
      if (line.length() <= LONGEST_LINE && SALUTATION.matcher(line).matches()) {
        salutation = i;
      } else if (line.length() > 2 * LONGEST_LINE && SENTENCE.matcher(line).find()) {
        break;
      }
    }
    if (salutation >= 0) {
      return afterContents(salutation + 1);
    }
    int i = 0;
    while (i < limit
        && belongsAbove(paragraphs.get(i).text())
        && !CONTENTS.matcher(paragraphs.get(i).text()).matches()) {
      i++;
    }
    return afterContents(i);
  }

  private static boolean belongsAbove(String line) {
    return line.length() <= LONGEST_LINE
        && !HEADING.matcher(line).matches()
        && (isTitle(line)
            || DATE_LINE.matcher(line).matches()
            || SPEAKER.matcher(line).matches()
            || MEETING.matcher(line).matches()
            || NOTE.matcher(line).matches()
            || !ENDS_SENTENCE.matcher(line).matches());
  }

  /** Steps over a table of contents: 目录 and the short lines that stand again further down. */
  private int afterContents(int from) {
    int limit = paragraphs.size() - 1;
    int i = from;
    if (i < limit && CONTENTS.matcher(paragraphs.get(i).text()).matches()) {
      i++;
      while (i < limit && standsAgain(i)) {
        i++;
      }
    }
    return i;
  }

  private boolean standsAgain(int index) {
    String line = paragraphs.get(index).text();
    if (line.length() > LONGEST_LINE) {
      return false;
    }
    return paragraphs.subList(index + 1, paragraphs.size()).stream()
        .anyMatch(other -> other.text().equals(line));
  }

  private static ReportKind moreSpecific(ReportKind kind, String line) {
    if (BUDGET.matcher(line).find()) {
      return ReportKind.BUDGET;
    }
    if (PLAN.matcher(line).find()) {
      return kind == ReportKind.BUDGET ? kind : ReportKind.PLAN;
    }
    return kind == ReportKind.UNKNOWN && WORK_REPORT.matcher(line).find()
        ? ReportKind.WORK_REPORT
        : kind;
  }

  private String written(Paragraph paragraph) {
    return text.substring(paragraph.start(), paragraph.end());
  }
}
