package tifa.corpus;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells by a text that was read as one report that it holds several. */
final class SeveralReports {
  /** The longest real reports have a quarter of it. */
  private static final int LONGEST_REPORT = 200_000;

  /** Two may be those of a review and of the whole. */
  private static final int FEWEST_CLOSINGS = 3;

  /** Less than any report, in characters. */
  private static final int TAIL = 300;

  private static final int WITHIN = 80;
  private static final Pattern OPENS =
      Pattern.compile(
          "(现在，?)?(请允许)?我(谨|受)?(代表|受).{0,30}(政府|国务院).{0,40}(报告.{0,12}工作|工作报告|审议).*"
              + "|受.{0,24}(政府|国务院).{0,12}委托，.{0,60}报告.*");
  private static final Pattern CLOSES =
      Pattern.compile(".*让我们.*(奋斗|前进|迈进|篇章|胜利|贡献|局面|辉煌|努力)[^。！]{0,30}[！。]?");
  private static final Pattern FIRST_PART = Pattern.compile("一、.*");

  private SeveralReports() {}

  /** Whether a paragraph begins as the first of a report does. */
  static boolean opens(String paragraph) {
    return OPENS.matcher(paragraph.substring(0, Math.min(WITHIN, paragraph.length()))).lookingAt();
  }

  /** What says so; empty for one report. */
  static Optional<String> in(Report report) {
    long chars = report.body().stream().mapToLong(paragraph -> paragraph.text().length()).sum();
    if (chars > LONGEST_REPORT) {
      return Optional.of(
          "%s characters stand under one title, more than any report has: each report needs its"
                  .formatted(chars)
              + " title or salutation on a line of its own");
    }
    List<Paragraph> body = withoutTail(report.body());
    long titles =
        body.stream()
            .map(Paragraph::text)
            .filter(line -> TitleBlockReader.isTitle(line) && line.contains("政府工作报告"))
            .count();
    long openings = body.stream().filter(p -> opens(p.text())).count();
    long closings = closingsBeforeFirstParts(body);
    if (openings < 2 && closings < FEWEST_CLOSINGS - 1 && titles < 3) {
      return Optional.empty();
    }
    return Optional.of(
        "What seems one report holds several (titles: %s, openings: %s, closings before a part 一、: %s);"
                .formatted(titles, openings, closings)
            + " each needs its title or salutation on a line of its own");
  }

  /** Without what follows too little: a page quotes the report and its neighbours at its end. */
  private static List<Paragraph> withoutTail(List<Paragraph> paragraphs) {
    int end = paragraphs.size();
    for (int chars = 0; end > 0 && chars < TAIL; end--) {
      chars += paragraphs.get(end - 1).text().length();
    }
    return paragraphs.subList(0, end);
  }

  private static long closingsBeforeFirstParts(List<Paragraph> paragraphs) {
    long count = 0;
    boolean closed = false;
    for (Paragraph paragraph : paragraphs) {
      String text = paragraph.text();
      if (closed && FIRST_PART.matcher(text).matches()) {
        count++;
        closed = false;
      }
      closed |= text.contains("让我们") && CLOSES.matcher(text).matches();
    }
    return count;
  }
}
