package tifa.corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tifa.normal.Span;

/** Tells the lines above a report from its first sentence, and reads them. */
final class TitleBlockReader {
  private static final int LONGEST_LINE = 60;
  private static final int LONGEST_TITLE = 40;
  private static final int LONGEST_DATED_TITLE = 120;

  /** Of a plan or a budget, which name the year that was and the year to come. */
  private static final int LONGEST_TITLE_OF_TWO_YEARS = 80;

  private static final int MOST_LINES = 40;

  private static final Pattern TITLE =
      Pattern.compile("[^。！？；]*(政府工作报告|工作的?报告|(计划|预算|决算|纲要|执行情况).*的?报告)[^。！？；]*");
  private static final Pattern TITLE_OF_YEAR =
      Pattern.compile("[^。！？；，：]*政府工作的?报告([（(](摘要|全文|节选|书面|\\d{4}年?)[)）])?");

  /**
   * What is written about a report: {@code 关于政府工作报告的决议}, {@code 政府工作报告重点任务分解方案}, {@code
   * 一图读懂政府工作报告}, {@code 市长作《政府工作报告》}.
   */
  private static final Pattern ABOUT_REPORT =
      Pattern.compile(
          "报告》?[”\"]?的?(决议|决定|审[议查](?!稿)|说明|起草|解读|问答|评论|学习|贯彻|通知|公告|通告|意见|征求(?!意见稿)|侧记|综述|图解|新闻)"
              + "|报告[^。]{0,16}(分解|分工|台账|督查|督办|(任务|责任|项目)清单|落实(方案|情况))"
              + "|(一图|图解|图说|解读|速览|读懂|学习|审议(?!稿)|聚焦|热议|看点|亮点|关键词).{0,24}工作的?报告|(?<!所)作了?《?政府工作的?报告");

  /** What may follow 报告 in a title: 报告（摘要）, 报告全文, 报告——2031年1月15日, 报告 2031. */
  private static final Pattern ENDS_AS_TITLE =
      Pattern.compile(
          "报告[》”\"]?[ ，]?(全文|摘要|节选|实录|原文|双语|中英文|文字|版|汇编|\\.(docx?|txt|pdf|html?))*[ ]?([（(\\[【—―–－\\-_─|/·:：；\\d二篇].*|.{0,2}|[^。]{0,24}(市长|省长|主席|总理|县长|区长|州长|盟长|旗长|镇长|专员|主任).{0,12})$");

  private static final Pattern OF_TWO_YEARS = Pattern.compile("(计划|预算).*的报告([(（].*[)）])?");
  private static final Pattern WORK_REPORT =
      Pattern.compile("(政府|行署|公署|管委会|管理委员会)[^，。；]{0,8}工作(的)?报告");

  /** The other bodies that report to a congress, each alone in the title of its report. */
  private static final Pattern OTHER_BODY =
      Pattern.compile("(?!.*政府).*(法院|检察院|(?<!管理)(?<!建设)委员会|常委会|政协|党委|纪委|监委)[^，。；]{0,16}工作(的)?报告.*");

  private static final Pattern PLAN = Pattern.compile("(计划|纲要|规划).*的?报告");
  private static final Pattern BUDGET = Pattern.compile("(预算|决算).*的?报告");
  private static final Pattern SALUTATION =
      Pattern.compile("(各|名)?位(代表|委员|主任)[^。]{0,12}[：！，:!]?|(同志|代表)们[：！，]?");
  private static final Pattern DATE_LINE =
      Pattern.compile(
          "[—―\\-–－(（]*(.{0,24}年.{1,4}月.{1,4}日.*"
              + "|\\d{4}([./-])\\d{1,2}\\2\\d{1,2}日?[在于,，]?[^\\d:：]{2,40}(会议|大会).*)");
  private static final Pattern MEETING = Pattern.compile(".{0,40}(次会议|会议上|大会上)[)）]?");

  /** What a web page or a newspaper dates: itself. */
  private static final Pattern STAMP =
      Pattern.compile("(发布|发表|更新|发稿|成文|印发|上传|刊发)|来源|作者|编辑|记者|浏览|点击|(时间|日期)[：:]|\\d[：:时]\\d{2}|日电");

  /** On the line above the date of a web page. */
  private static final Pattern STAMP_ABOVE = Pattern.compile(".*(时间|日期|来源)[：:]?");

  /** 3月5日 behind a dash or in brackets is the day of delivery. */
  private static final Pattern MARKS = Pattern.compile(".{0,40}[—―–－(（-]+(?=[^—―–－(（-]{4,14}月)");

  /** Between a title and the date on its line. */
  private static final Pattern BEFORE_DATE = Pattern.compile("[—―–－(（:： -]+$");

  private static final Pattern DATE_BEHIND = Pattern.compile("[^。！？；]+");
  private static final Pattern CONTENTS = Pattern.compile("目录");
  private static final Pattern NOTE = Pattern.compile("[(（]?(摘要|全文|节选|书面)[)）]?");
  private static final Pattern HEADING =
      Pattern.compile(
          "([一二三四五六七八九十]{1,3}[、．.]|[(（][一二三四五六七八九十]{1,3}[)）]|\\d{1,2}(、|[．.](?!\\d)|[．.](?=\\d{4}年))).*");

  /** A year far ahead, as 2010年远景目标 in a title of 1996, or that of a date. */
  private static final Pattern NO_YEAR_OF_TITLE =
      Pattern.compile("[\\d〇○零一二三四五六七八九]{4}年?远景|[\\d〇○零一二三四五六七八九]{4}年.{1,3}月.{1,3}日");

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

  /**
   * Whether {@code line} could be the title of a report, alone or with the date of delivery behind
   * it.
   */
  static boolean isTitle(String line) {
    if (line.length() > LONGEST_DATED_TITLE || !line.contains("报告")) {
      return false;
    }
    String title = titleOn(line);
    return (title.length() <= LONGEST_TITLE
            || title.length() <= LONGEST_TITLE_OF_TWO_YEARS && OF_TWO_YEARS.matcher(title).find())
        && TITLE.matcher(title).matches()
        && !HEADING.matcher(title).matches()
        && (title.length() == line.length() || DATE_BEHIND.matcher(line).matches());
  }

  /** Whether {@code line} is the title of a report, and says no more than what it is. */
  static boolean titlesReport(String line) {
    return isTitle(line) && !isAboutReport(line) && ENDS_AS_TITLE.matcher(line).find();
  }

  /** Whether {@code line} is the title of something that is written about a report. */
  static boolean isAboutReport(String line) {
    return ABOUT_REPORT.matcher(line).find();
  }

  /** Whether {@code line} is the title of the report of a congress, a court or a party. */
  static boolean isOfOtherBody(String line) {
    return isTitle(line) && OTHER_BODY.matcher(line).matches();
  }

  /** Whether {@code line} is nothing but a salutation. */
  static boolean isSalutation(String line) {
    return line.length() <= LONGEST_LINE && SALUTATION.matcher(line).matches();
  }

  /** Whether {@code line} is a salutation or the date line of a delivery. */
  static boolean isOpening(String line) {
    return line.length() <= LONGEST_LINE
        && (SALUTATION.matcher(line).matches()
            || DATE_LINE.matcher(line).matches() && MEETING.matcher(line).find());
  }

  /** Whether {@code line} is nothing but the title of the report of a year. */
  static boolean isTitleOfYear(String line) {
    return line.length() <= LONGEST_TITLE
        && line.contains("报告")
        && TITLE_OF_YEAR.matcher(line).matches()
        && !HEADING.matcher(line).matches()
        && !ChineseDates.years(line).isEmpty();
  }

  /** Whether {@code line} heads a part that tells of which year it is. */
  static boolean isHeadingOfYear(String line) {
    HeadingYears years = HeadingYears.of(line);
    return !isTitle(line) && (years.reviewed().isPresent() || years.planned().isPresent());
  }

  /** What of {@code line} stands before its date, or all of it where that is no title. */
  private static String titleOn(String line) {
    String before =
        BEFORE_DATE.matcher(line.substring(0, ChineseDates.startOfDate(line))).replaceAll("");
    return TITLE.matcher(before).matches() ? before : line;
  }

  Reading read() {
    int end = end();
    Above above = new Above();
    for (int i = 0; i < end; i++) {
      above.read(i);
    }
    return new Reading(above.toBlock(), end);
  }

  /** What the lines read so far say. */
  private final class Above {
    private final List<String> lines = new ArrayList<>();
    private final List<YearClue> years = new ArrayList<>();
    private String title = "";
    private String speaker = "";
    private Optional<LocalDate> delivery = Optional.empty();
    private Optional<LocalDate> date = Optional.empty();
    private ReportKind kind = ReportKind.UNKNOWN;
    private boolean abridged;

    void read(int index) {
      Paragraph paragraph = paragraphs.get(index);
      String line = paragraph.text();
      lines.add(line);
      if (isTitle(line)) {
        readTitle(paragraph);
        readDate(line, paragraph);
      } else if (SALUTATION.matcher(line).matches()) {
        return;
      } else if (DATE_LINE.matcher(line).matches() && !isStamp(index)) {
        readDate(line, paragraph);
      } else if (speaker.isEmpty() && SpeakerLine.matches(line)) {
        speaker =
            SpeakerLine.name(line)
                .map(name -> writtenName(paragraph, name))
                .orElseGet(() -> nameBelow(index));
      } else if (NOTE.matcher(line).matches()) {
        abridged |= !line.contains("全文");
      }
    }

    private void readTitle(Paragraph paragraph) {
      String line = titleOn(paragraph.text());
      if (title.isEmpty()) {
        title = written(paragraph, new Span(0, line.length()));
        List<Integer> named = ChineseDates.years(NO_YEAR_OF_TITLE.matcher(line).replaceAll(""));
        if (!named.isEmpty()) {
          int year = named.get(line.contains("政府工作") ? 0 : named.size() - 1);
          years.add(new YearClue(YearClue.Kind.TITLE, year, line));
        }
      }
      kind = moreSpecific(kind, line);
      abridged |= line.contains("摘要") || line.contains("节选");
    }

    /** The date of a meeting goes before one that does not say of what it is. */
    private void readDate(String line, Paragraph paragraph) {
      boolean ofMeeting = MEETING.matcher(line).find() || MARKS.matcher(line).lookingAt();
      Optional<LocalDate> found = ChineseDates.firstDate(line);
      if (ofMeeting && delivery.isEmpty()) {
        delivery = found;
        found.ifPresent(
            day -> years.add(new YearClue(YearClue.Kind.DELIVERY, day.getYear(), line)));
      } else if (!ofMeeting && date.isEmpty()) {
        date = found;
        found.ifPresent(day -> years.add(new YearClue(YearClue.Kind.DATE, day.getYear(), line)));
      }
      if (speaker.isEmpty()) {
        speaker =
            SpeakerLine.nameBesideDate(line).map(name -> writtenName(paragraph, name)).orElse("");
      }
    }

    private String nameBelow(int index) {
      boolean named =
          index + 1 < paragraphs.size()
              && SpeakerLine.isNameAlone(paragraphs.get(index + 1).text());
      return named ? paragraphs.get(index + 1).text() : "";
    }

    TitleBlock toBlock() {
      return new TitleBlock(lines, title, years, kind, abridged, delivery.or(() -> date), speaker);
    }
  }

  private boolean isStamp(int index) {
    return STAMP.matcher(paragraphs.get(index).text()).find()
        || index > 0 && STAMP_ABOVE.matcher(paragraphs.get(index - 1).text()).matches();
  }

  /** Index of the first paragraph of the body. */
  private int end() {
    int limit = Math.min(paragraphs.size() - 1, MOST_LINES);
    int salutation = -1;
    for (int i = 0; i <= limit && salutation < 0; i++) {
      String line = paragraphs.get(i).text();
      if (line.length() <= LONGEST_LINE && SALUTATION.matcher(line).matches()) {
        salutation = i;
      } else if (line.length() > 2 * LONGEST_LINE
          && SENTENCE.matcher(line).find()
          && !isIntroduced(i, limit)) {
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

  /** Whether title or date of a report and its first words follow what an editor wrote. */
  private boolean isIntroduced(int index, int limit) {
    boolean headed = false;
    for (int i = index + 1; i < limit; i++) {
      String line = paragraphs.get(i).text();
      if (isSalutation(line)) {
        return headed && SeveralReports.opens(paragraphs.get(i + 1).text());
      }
      headed |= isTitle(line) || isOpening(line);
    }
    return false;
  }

  private static boolean belongsAbove(String line) {
    return (line.length() <= LONGEST_LINE || isTitle(line))
        && !HEADING.matcher(line).matches()
        && !isHeadingOfYear(line)
        && (isTitle(line)
            || DATE_LINE.matcher(line).matches()
            || SpeakerLine.matches(line)
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

  /** What was written where {@code span} stands in the normalised text. */
  private String written(Paragraph paragraph, Span span) {
    if (span.end() == 0) {
      return "";
    }
    int last = paragraph.normal().originOf(span.end() - 1);
    return text.substring(
        paragraph.normal().originOf(span.start()),
        last + Character.charCount(text.codePointAt(last)));
  }

  /** 龚 正 is written so for the looks. */
  private String writtenName(Paragraph paragraph, Span span) {
    return written(paragraph, span).replaceAll("[\\s\\p{Z}]+", "");
  }
}
