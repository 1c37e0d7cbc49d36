package tifa.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tifa.corpus.Lines.Line;
import tifa.normal.NormalText;
import tifa.normal.Span;

/**
 * Finds what a web page, a newspaper or a wiki put around a report: lines that nothing but a page
 * has, wherever they stand; others above the report or after its last sentence only.
 */
final class FurnitureFinder {
  private static final int MOST_LINES_ABOVE = 40;
  private static final int LONGEST_LINE_ABOVE = 120;

  /** Lines between a title and the salutation or the date line that show it to be one. */
  private static final int OPENING_WITHIN = 8;

  private static final int LONGEST_LINE = 600;
  private static final int LONGEST_INSIDE = 250;
  private static final int LONGEST_BELOW = 16;
  private static final int END_OF_LINE = 120;
  private static final String SENTENCE_END = "。！？";

  /** The report itself is at least this share of the text. */
  private static final double SHORTEST_REPORT = 0.5;

  private static final Set<FurnitureShape> ANYWHERE =
      Set.of(
          FurnitureShape.LABEL,
          FurnitureShape.TOOLBAR,
          FurnitureShape.LINK,
          FurnitureShape.PAGER,
          FurnitureShape.STAMP,
          FurnitureShape.CODE_TO_SCAN,
          FurnitureShape.CAPTION);
  private static final Set<FurnitureShape> ABOVE =
      Set.of(FurnitureShape.BREADCRUMBS, FurnitureShape.WIKI_HEAD);
  private static final Set<FurnitureShape> BELOW =
      Set.of(FurnitureShape.FOOTER, FurnitureShape.BREADCRUMBS, FurnitureShape.REMNANT);

  private static final Pattern OPENS_REPORT =
      Pattern.compile("[各名]?位(代表|委员|主任).*|.*(代表|受).{0,24}(政府|国务院).{0,40}(报告|审议).*");
  private static final Pattern OF_REPORT =
      Pattern.compile(
          "[一二三四五六七八九十]{1,3}、.*|（[一二三四五六七八九十]{1,3}）.*|各位代表.*|(附件(?!下载)|附录|名词).{0,12}|.{0,12}(解释|注释)");
  private static final Pattern LABELLED = Pattern.compile("[^。，：:]{2,12}[：:].*[^。]");
  private static final Pattern SENTENCE = Pattern.compile(".*[。！？；].*");

  /** {@code 新华社云州1月15日电（记者梅若水）} before the first words. */
  private static final Pattern WIRE =
      Pattern.compile(
          "(新华社|中新社|中新网|新华网|人民网|央视网|央广网|中国政府网|本报|.{2,6}(日报|晚报))[^，。：]{2,10}\\d{1,2}月\\d{1,2}日"
              + "[电讯](（[^（）]{2,40}）)?[:：]?");

  /** {@code （责编：梅若水）}, {@code 《云州日报》（2031年01月16日01版）} after the last words. */
  private static final Pattern CREDIT =
      Pattern.compile(
          "(（(责编|责任编辑|编辑|作者(单位)?|记者|来源|校对)[:：][^（）]{1,60}）|（新华社[^（）]{2,14}日电）|（[^（）]{0,40}摄）"
              + "|《[^》]{2,12}》（?\\d{4}年\\d{1,2}月\\d{1,2}日第?\\d{1,2}版）?|（完）)$");

  private static final Pattern RIGHTS =
      Pattern.compile(
          "公有(领域|領域)|公共领域|著作[权權]|版[权權]|知识共享|創用|(?i:public ?domain|creative ?commons|copyright|cc ?by)");

  private static final Pattern TURN =
      Pattern.compile(
          "[（(]\\s*(上接|下转|紧接)\\s*第?\\s*[一二三四五六七八九十A-Z\\d]{1,4}\\s*版[^（）()\n]{0,12}[)）]"
              // The title stands above the columns of the next page once more.
              + "([^。！？；，（）()]{0,40}报\\s*告\\s*(?=[（(]\\s*(上接|紧接)))?");
  private static final Pattern EDIT =
      Pattern.compile("[\\[［](编辑|編輯)(源代码|源代碼)?(\\s?\\|\\s?(编辑|編輯))?[\\]］]");

  private final String text;
  private final List<Line> lines;
  private final NormalLines normalLines;

  private final List<Span> found = new ArrayList<>();

  private FurnitureFinder(String text, List<Line> lines, NormalLines normalLines) {
    this.text = text;
    this.lines = lines;
    this.normalLines = normalLines;
  }

  /** The furniture of {@code text}, ascending, none overlapping another. */
  static List<Span> find(String text, List<Line> lines, NormalLines normalLines) {
    return new FurnitureFinder(text, lines, normalLines).find();
  }

  private List<Span> find() {
    int below = firstBelow();
    int above = firstOfReport();
    int title = titleBelowPage(above);
    for (int i = 0; i < lines.size(); i++) {
      String line = length(i) <= LONGEST_INSIDE ? normal(i) : "";
      if (i >= below
          || i < title
          || i < above && hasShape(line, ABOVE)
          || hasShape(line, ANYWHERE)) {
        found.addAll(lines.get(i).spans());
      } else {
        findInside(i, above);
      }
    }
    if (Stream.of("上接", "下转", "紧接").anyMatch(text::contains)) {
      addAll(TURN);
    }
    if (Stream.of("编辑", "編輯").anyMatch(text::contains)) {
      addAll(EDIT);
    }
    return withoutOverlaps();
  }

  private void findInside(int i, int above) {
    Span last = lines.get(i).spans().get(lines.get(i).spans().size() - 1);
    if (i <= above) {
      Span first = lines.get(i).spans().get(0);
      addIn(first.start(), Math.min(first.end(), first.start() + END_OF_LINE), WIRE, true);
    }
    if (text.charAt(last.end() - 1) != '。') {
      addIn(Math.max(last.start(), last.end() - END_OF_LINE), last.end(), CREDIT, false);
    }
  }

  /** Adds what of the piece fits, at its very beginning or at its end. */
  private void addIn(int start, int end, Pattern pattern, boolean atStart) {
    NormalText normal = normalLines.at(List.of(new Span(start, end)));
    Matcher matcher = pattern.matcher(normal.text());
    if (atStart ? matcher.lookingAt() : matcher.find()) {
      int from = normal.originOf(matcher.start());
      int last = normal.originOf(matcher.end() - 1);
      found.add(new Span(from, last + Character.charCount(text.codePointAt(last))));
    }
  }

  private void addAll(Pattern pattern) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(new Span(matcher.start(), matcher.end()));
    }
  }

  /**
   * Index of the first line that is long, as links side by side are not sentences, or addresses
   * somebody.
   */
  private int firstOfReport() {
    int limit = Math.min(lines.size(), MOST_LINES_ABOVE);
    for (int i = 0; i < limit; i++) {
      boolean isLong = length(i) > LONGEST_LINE_ABOVE;
      if (isLong && SENTENCE.matcher(normal(i)).matches()
          || !isLong && OPENS_REPORT.matcher(normal(i)).matches()) {
        return i;
      }
    }
    return limit;
  }

  /**
   * Index of the title, where what stands above it is a page's: a line of it is unmistakable, and
   * none ends a sentence; 0 otherwise.
   */
  private int titleBelowPage(int limit) {
    boolean isPage = false;
    for (int i = 0; i < limit; i++) {
      String line = normal(i);
      if (hasShape(line, ABOVE) || hasShape(line, ANYWHERE)) {
        isPage = true;
      } else if (TitleBlockReader.isTitle(line) && opensSoon(i + 1)) {
        return isPage ? i : 0;
      } else if (SENTENCE.matcher(line).matches()) {
        return 0;
      }
    }
    return 0;
  }

  private boolean opensSoon(int from) {
    for (int i = from; i < Math.min(from + OPENING_WITHIN, lines.size()); i++) {
      if (length(i) <= LONGEST_LINE_ABOVE && TitleBlockReader.isOpening(normal(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Index of the first line after the report: the first unmistakable one of the lines at the end
   * that look like a page's, or that of related articles; the number of lines where there is none.
   */
  private int firstBelow() {
    int below = lines.size();
    int chars = 0;
    int all = IntStream.range(0, lines.size()).map(this::length).sum();
    boolean footersOnly = true;
    boolean noReport = true;
    for (int i = lines.size() - 1; i >= 0 && chars <= all * (1 - SHORTEST_REPORT); i--) {
      String line = length(i) > LONGEST_LINE ? "" : normal(i);
      noReport = noReport && !OF_REPORT.matcher(line).matches();
      boolean licence = noReport && FurnitureShape.LICENCE.matches(line) && speaksOfRights(i);
      footersOnly = footersOnly && !line.isEmpty() && (licence || isOfPage(line));
      if (noReport && FurnitureShape.RELATED.matches(line)
          || licence
          || footersOnly && (hasShape(line, BELOW) || hasShape(line, ANYWHERE))
          || footersOnly && below == i + 1 && below < lines.size() && isOwnContact(line, i)) {
        below = i;
      }
      if (!noReport && !footersOnly) {
        break;
      }
      chars += length(i);
    }
    return below < lines.size() ? below : firstContact();
  }

  private boolean speaksOfRights(int from) {
    return RIGHTS.matcher(text.substring(start(from))).find();
  }

  private int start(int i) {
    return lines.get(i).spans().get(0).start();
  }

  /**
   * Index of the first line of a contact that follows the last sentence, as the end of the text.
   */
  private int firstContact() {
    int first = lines.size();
    while (first > 0
        && length(first - 1) <= LONGEST_LINE_ABOVE
        && LABELLED.matcher(normal(first - 1)).matches()
        && isOwnContact(normal(first - 1), first - 1)) {
      first--;
    }
    boolean followsSentence =
        first > 0 && SENTENCE_END.indexOf(text.charAt(end(first - 1) - 1)) >= 0;
    return followsSentence ? first : lines.size();
  }

  private int end(int i) {
    List<Span> spans = lines.get(i).spans();
    return spans.get(spans.size() - 1).end();
  }

  private static boolean isOfPage(String line) {
    return hasShape(line, BELOW)
        || hasShape(line, ANYWHERE)
        || FurnitureShape.CONTACT.matches(line)
        || line.length() <= LONGEST_BELOW
            && !SENTENCE.matcher(line).matches()
            && !OF_REPORT.matcher(line).matches();
  }

  /** A line with whose label no line of the report begins: tasks have a 主办单位 too. */
  private boolean isOwnContact(String line, int index) {
    if (!FurnitureShape.CONTACT.matches(line)) {
      return false;
    }
    String label = line.substring(0, Math.min(2, line.length()));
    for (int i = 0; i < index; i++) {
      if (text.startsWith(label, lines.get(i).spans().get(0).start())) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasShape(String line, Set<FurnitureShape> shapes) {
    for (FurnitureShape shape : shapes) {
      if (shape.matches(line)) {
        return true;
      }
    }
    return false;
  }

  private String normal(int i) {
    return normalLines.at(lines.get(i).spans()).text();
  }

  private int length(int i) {
    int length = 0;
    for (Span span : lines.get(i).spans()) {
      length += span.length();
    }
    return length;
  }

  private List<Span> withoutOverlaps() {
    found.sort(Comparator.comparingInt(Span::start).thenComparingInt(span -> -span.end()));
    List<Span> kept = new ArrayList<>();
    int end = -1;
    for (Span span : found) {
      if (span.start() >= end) {
        kept.add(span);
        end = span.end();
      }
    }
    return kept;
  }
}
