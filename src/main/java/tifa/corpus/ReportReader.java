package tifa.corpus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import tifa.extract.text.ChineseText;
import tifa.normal.NormalText;
import tifa.normal.Normaliser;
import tifa.normal.Span;
import tifa.problem.Problem;
import tifa.problem.ProblemCode;
import tifa.problem.RejectedFileException;

/**
 * The reports of one text: what stands again is cut, every title that opens a report begins one.
 */
public final class ReportReader {
  private static final int SHORTEST_REPORT = 300;

  /** Shorter ones under a title at the end are what a page quotes of the report above. */
  private static final int SHORTEST_EXCERPT = 250;

  private static final int OPENING_WITHIN = 8;
  private static final Pattern GIVES_REPORT =
      Pattern.compile(
          "(我[^。，]{0,6}代表(?!大会)|受)[^。]{0,24}(政府|国务院|行署|公署|管委会)[^。]{0,40}(报告|审议)|报告[^。]{0,6}政府[^。]{0,6}工作");

  /** Who gives reports. */
  private static final String OFFICES = "总理|省长|主席|市长|州长|盟长|县长|区长|旗长";

  /** A summary that tells what was said: 梅若水市长在报告中指出. */
  private static final Pattern TELLS_OF_REPORT =
      Pattern.compile("(" + OFFICES + ")(还|又|最后|首先|在报告中)*(说|指出|提出|强调|谈到|谈了|阐明|重申)");

  /** News of the session at which a report was given: 市长梅若水代表市政府作政府工作报告. */
  private static final Pattern NEWS_OF_REPORT =
      Pattern.compile(
          "("
              + OFFICES
              + "|镇长|乡长)[\\p{IsHan}·]{2,8}[^。我]{0,20}作了?《?政府工作的?报告|报告分为?[一二三四五六七八九十]个?部分");

  /**
   * What explains a report to those who discuss its draft, or what such reports are: 我就《报告》起草情况作说明,
   * 政府工作报告是一种公文.
   */
  private static final Pattern EXPLAINS_REPORT =
      Pattern.compile("《(政府工作)?报告》[^。]{0,12}(起草|说明)|就《(政府工作)?报告》|政府工作报告》?是[^。]{0,40}(公文|文种|文书|文体)");

  private static final int GIVEN_WITHIN = 5;
  private static final int EXPLAINED_WITHIN = 8;
  private static final int TELLS_AT_LEAST = 4;
  private static final int LONGEST_HEADING = 40;
  private static final Pattern ADDRESSES = Pattern.compile("[各名]?位(代表|委员|主任)[^。]{0,8}[：！，]");

  /**
   * Splits a text into its reports.
   *
   * @param path of its file, for problems
   * @param text as decoded or extracted
   * @param hinted whether something beside the text says that it is a report
   * @throws RejectedFileException where the text holds none
   */
  public FileReading read(String path, String text, boolean hinted) throws RejectedFileException {
    Normaliser normaliser = Normaliser.suiting(text);
    int[] blanks = Blanks.in(text);
    Lines lines = Lines.in(text, blanks);
    NormalLines normalLines = new NormalLines(text, normaliser);
    Cuts cuts = Cuts.of(text, blanks, lines, normalLines);
    List<Paragraph> all = paragraphs(text, lines.without(cuts.spans()), normalLines);
    if (all.isEmpty()) {
      throw new RejectedFileException(ProblemCode.EMPTY, "The file holds no visible character");
    }
    List<Paragraph> paragraphs = withoutBareTitles(all, cuts.repeats());
    List<Integer> starts = withoutExcerpt(paragraphs, starts(paragraphs));
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      boolean last = i + 1 == starts.size();
      int from = i == 0 ? 0 : paragraphs.get(starts.get(i)).start();
      int to = last ? text.length() : paragraphs.get(starts.get(i + 1)).start();
      List<Paragraph> own =
          paragraphs.subList(starts.get(i), last ? paragraphs.size() : starts.get(i + 1));
      report(
              reports.size() + 1,
              text.substring(from, to),
              shifted(own, from),
              cuts.visible(from, to))
          .ifPresent(reports::add);
    }
    List<Problem> problems = new ArrayList<>();
    for (Report report : List.copyOf(reports)) {
      Optional<String> several = SeveralReports.in(report);
      if (several.isPresent()) {
        reports.remove(report);
        problems.add(new Problem(ProblemCode.SEVERAL_REPORTS, path, "", several.get()));
      }
    }
    if (reports.isEmpty() && !problems.isEmpty()) {
      throw new RejectedFileException(ProblemCode.SEVERAL_REPORTS, problems.get(0).detail());
    }
    if (reports.isEmpty() || reports.size() == 1 && !hinted && !isReport(reports.get(0))) {
      throw new RejectedFileException(
          ProblemCode.NO_REPORT,
          "No title, salutation or opening sentence of a government work report; characters read: %s"
              .formatted(text.length()));
    }
    Optional<String> ofOtherBody = titleOfOtherBody(reports);
    if (ofOtherBody.isPresent()) {
      throw new RejectedFileException(
          ProblemCode.NO_REPORT,
          "By its title the report of another body than a government: %s"
              .formatted(ofOtherBody.get()));
    }
    problems.addAll(cuts.problems(path));
    if (normaliser.turnsTraditional()) {
      problems.add(
          new Problem(
              ProblemCode.TRADITIONAL,
              path,
              "",
              "Written in traditional characters, matched in simplified ones; quoted as written"));
    }
    return new FileReading(reports, problems);
  }

  private static List<Paragraph> paragraphs(
      String text, List<Lines.Line> lines, NormalLines normalLines) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (List<Span> spans : ParagraphFinder.find(text, lines)) {
      NormalText normal = normalLines.at(spans);
      if (!normal.text().isEmpty()) {
        paragraphs.add(new Paragraph(spans, normal));
      }
    }
    return paragraphs;
  }

  /** Drops the title blocks of reports whose text was cut as a repeat. */
  private static List<Paragraph> withoutBareTitles(
      List<Paragraph> paragraphs, List<RepeatFinder.Repeat> repeats) {
    List<Integer> starts = starts(paragraphs);
    TreeSet<Integer> repeated = new TreeSet<>();
    repeats.forEach(repeat -> repeated.add(repeat.span().start()));
    List<Paragraph> kept = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : paragraphs.size();
      List<Paragraph> report = paragraphs.subList(starts.get(i), end);
      int from = report.get(0).start();
      int to = end < paragraphs.size() ? paragraphs.get(end).start() : Integer.MAX_VALUE;
      int chars = chars(report);
      boolean cut = !repeated.subSet(from, to).isEmpty();
      if (i == 0 || !cut || chars >= SHORTEST_REPORT) {
        kept.addAll(report);
      }
    }
    return kept;
  }

  private static int chars(List<Paragraph> paragraphs) {
    return paragraphs.stream().mapToInt(paragraph -> paragraph.text().length()).sum();
  }

  /** Indices of the paragraphs that begin a report; the first is 0. */
  private static List<Integer> starts(List<Paragraph> paragraphs) {
    List<Integer> starts = new ArrayList<>(List.of(0));
    int chars = 0;
    for (int i = 0; i < paragraphs.size(); i++) {
      if (chars >= SHORTEST_REPORT && begins(paragraphs, i)) {
        starts.add(i);
        chars = 0;
      }
      chars += paragraphs.get(i).text().length();
    }
    return starts;
  }

  /** Takes a last start back under which there is next to nothing. */
  private static List<Integer> withoutExcerpt(List<Paragraph> paragraphs, List<Integer> starts) {
    int last = starts.get(starts.size() - 1);
    int chars = chars(paragraphs.subList(last, paragraphs.size()));
    return starts.size() > 1 && chars < SHORTEST_EXCERPT
        ? starts.subList(0, starts.size() - 1)
        : starts;
  }

  /** Whether a title, or without one the salutation of a report, stands at {@code i}. */
  private static boolean begins(List<Paragraph> paragraphs, int i) {
    String line = paragraphs.get(i).text();
    return TitleBlockReader.isTitle(line) && opensSoon(paragraphs, i + 1)
        || i + 1 < paragraphs.size()
            && TitleBlockReader.isTitleOfYear(line)
            && TitleBlockReader.isHeadingOfYear(paragraphs.get(i + 1).text())
        || i + 1 < paragraphs.size()
            && TitleBlockReader.isSalutation(line)
            && SeveralReports.opens(paragraphs.get(i + 1).text());
  }

  private static boolean opensSoon(List<Paragraph> paragraphs, int from) {
    return paragraphs.subList(from, Math.min(from + OPENING_WITHIN, paragraphs.size())).stream()
        .anyMatch(paragraph -> TitleBlockReader.isOpening(paragraph.text()));
  }

  /** Empty where a title block is all there is. */
  private static Optional<Report> report(
      int position, String text, List<Paragraph> paragraphs, int removed) {
    TitleBlockReader.Reading reading = new TitleBlockReader(text, paragraphs).read();
    List<Paragraph> body = paragraphs.subList(reading.paragraphs(), paragraphs.size());
    return body.isEmpty()
        ? Optional.empty()
        : Optional.of(new Report(position, text, reading.block(), body, removed));
  }

  /** The title of the one report of a file, where a congress, a court or a party gives it. */
  private static Optional<String> titleOfOtherBody(List<Report> reports) {
    return reports.size() == 1
        ? reports.get(0).titleBlock().lines().stream()
            .filter(TitleBlockReader::isTitle)
            .findFirst()
            .filter(TitleBlockReader::isOfOtherBody)
        : Optional.empty();
  }

  private static boolean isReport(Report report) {
    return givesReport(report) && !explainsReport(report);
  }

  private static boolean explainsReport(Report report) {
    return begins(report, EXPLAINS_REPORT);
  }

  private static boolean isNews(Report report) {
    return begins(report, NEWS_OF_REPORT);
  }

  /** With {@code words}, of which 报告 is one. */
  private static boolean begins(Report report, Pattern words) {
    return report.body().stream()
        .limit(EXPLAINED_WITHIN)
        .map(Paragraph::text)
        .anyMatch(text -> text.contains("报告") && words.matcher(text).find());
  }

  private static boolean givesReport(Report report) {
    return (addressesDeputies(report)
            || opens(report)
            || speaksAsReport(report) && !isNews(report)
            || tellsOfReport(report))
        && ChineseText.isPlausible(normalised(report));
  }

  /** Somewhere in the title block, or at the beginning of a paragraph. */
  private static boolean addressesDeputies(Report report) {
    return report.titleBlock().lines().stream().anyMatch(line -> ADDRESSES.matcher(line).find())
        || chars(report.body()) >= SHORTEST_REPORT
            && report.body().stream()
                .anyMatch(paragraph -> ADDRESSES.matcher(paragraph.text()).lookingAt());
  }

  /** By its title, or by headings of years where the title does not say that it is about one. */
  private static boolean speaksAsReport(Report report) {
    return isTitled(report) || !isAboutReport(report) && hasHeadingsOfYears(report);
  }

  private static boolean isTitled(Report report) {
    return report.titleBlock().lines().stream().anyMatch(TitleBlockReader::titlesReport);
  }

  private static boolean isAboutReport(Report report) {
    return report.titleBlock().lines().stream().anyMatch(TitleBlockReader::isAboutReport);
  }

  /** The first paragraphs say that a report is given. */
  private static boolean opens(Report report) {
    return report.body().stream()
        .limit(GIVEN_WITHIN)
        .anyMatch(paragraph -> GIVES_REPORT.matcher(paragraph.text()).find());
  }

  /** {@code 2023年工作回顾} and, further on, {@code 2024年工作安排}. */
  private static boolean hasHeadingsOfYears(Report report) {
    Set<Integer> reviewed = new HashSet<>();
    for (Paragraph paragraph : report.body()) {
      if (paragraph.text().length() <= LONGEST_HEADING) {
        HeadingYears years = HeadingYears.of(paragraph.text());
        years.reviewed().ifPresent(reviewed::add);
        if (years.planned().isPresent() && reviewed.contains(years.planned().getAsInt() - 1)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean tellsOfReport(Report report) {
    return report.body().stream()
            .filter(paragraph -> TELLS_OF_REPORT.matcher(paragraph.text()).find())
            .limit(TELLS_AT_LEAST)
            .count()
        == TELLS_AT_LEAST;
  }

  /** Without the private-use and hidden characters of web copies, which say nothing of the rest. */
  private static String normalised(Report report) {
    StringBuilder text = new StringBuilder(String.join("", report.titleBlock().lines()));
    report.body().forEach(paragraph -> text.append(paragraph.text()));
    return text.toString();
  }

  private static List<Paragraph> shifted(List<Paragraph> paragraphs, int by) {
    return by == 0
        ? paragraphs
        : paragraphs.stream()
            .map(
                paragraph ->
                    new Paragraph(
                        paragraph.spans().stream()
                            .map(span -> new Span(span.start() - by, span.end() - by))
                            .toList(),
                        paragraph.normal().shifted(-by)))
            .toList();
  }
}
