package tifa.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the sentences of a report say of its year, where headings say nothing. */
public final class YearSentences {
  /** Within so many characters a report begins to review. */
  private static final int REVIEW_BEGINS = 1200;

  /** Within so many characters of the salutation a sentence leads into the review. */
  private static final int LEAD = 420;

  /** So close to the year stands a word that tells that it is over. */
  private static final int NEAR = 120;

  private static final int SHOWN = 16;

  /** {@code 刚刚过去的2023} before 年. */
  private static final int LONGEST_BEFORE_YEAR = 9;

  private static final String ENDS = "。！？；\n";

  private static final String YEAR = "(\\d{4}|" + ChineseDates.WITH_ODD_ZEROS + ")";
  private static final Pattern OPENING =
      Pattern.compile(
          "((?:刚刚)?过去的|(?:做好|展望|回首))?" + YEAR + "年(?:(是|，|,)|((?:政府|全[\\p{IsHan}])?(?:工作|经济社会)))?");
  private static final Pattern LEADS = Pattern.compile("过去的" + YEAR + "年|" + YEAR + "年是");
  private static final Pattern OVER = Pattern.compile("一年来|过去一年|全年|之年");
  private static final Pattern ANNIVERSARY =
      Pattern.compile(
          "今年是(?:(新中国|中华人民共和国|中国共产党|中国人民解放军)成立|(?:中国人民解放军)?(建党|建军|建国)|(改革开放))(\\d{2,3}|[一二三四五六七八九十百]{1,5})周年");

  private final String text;
  private final List<Opening> openings;

  /** How a sentence begins. */
  private record Opening(int at, int year, boolean past, boolean pausing, boolean plans) {}

  private YearSentences(String text) {
    this.text = text;
    this.openings = openings();
  }

  /** What the sentences of {@code body}, from the salutation on, say. */
  public static List<YearClue> of(List<Paragraph> body) {
    int chars = body.stream().mapToInt(paragraph -> paragraph.text().length() + 1).sum();
    StringBuilder text = new StringBuilder(chars);
    body.forEach(paragraph -> text.append(paragraph.text()).append('\n'));
    return new YearSentences(text.toString()).clues();
  }

  private List<YearClue> clues() {
    List<YearClue> clues = new ArrayList<>();
    pair().ifPresent(clues::add);
    anniversary().ifPresent(clues::add);
    lead().ifPresent(clues::add);
    firstOpening().ifPresent(clues::add);
    return clues;
  }

  private List<Opening> openings() {
    List<Opening> found = new ArrayList<>();
    Matcher matcher = OPENING.matcher(text).useTransparentBounds(true);
    int from = 0;
    for (int at = text.indexOf('年'); at >= 0; at = text.indexOf('年', at + 1)) {
      int start = startOfSentence(Math.max(from, at - LONGEST_BEFORE_YEAR), at);
      if (start >= 0 && matcher.region(start, Math.min(text.length(), start + SHOWN)).lookingAt()) {
        year(matcher.group(2)).ifPresent(year -> found.add(opening(matcher, year)));
        from = start + 1;
      }
    }
    return found;
  }

  /** The last position in {@code [from, to)} at which a sentence begins; -1 where none does. */
  private int startOfSentence(int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (i == 0 || ENDS.indexOf(text.charAt(i - 1)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private static Opening opening(Matcher matcher, int year) {
    boolean past = matcher.group(1) != null && matcher.group(1).endsWith("的");
    boolean pausing = matcher.group(3) != null;
    return new Opening(
        matcher.start(), year, past, pausing, !past && (pausing || matcher.group(4) != null));
  }

  private static Optional<Integer> year(String written) {
    return ChineseDates.years(written + "年").stream().findFirst();
  }

  /** {@code 2023年是…} early on and {@code 2024年工作…} later; nothing where several years do so. */
  private Optional<YearClue> pair() {
    TreeSet<Integer> years = new TreeSet<>();
    String words = "";
    for (Opening reviewed : openings) {
      for (Opening planned : openings) {
        if (reviewed.at() <= REVIEW_BEGINS
            && (reviewed.past() || reviewed.pausing())
            && planned.plans()
            && planned.at() > reviewed.at()
            && planned.year() == reviewed.year() + 1
            && years.add(planned.year())) {
          words = words(reviewed.at()) + " … " + words(planned.at());
        }
      }
    }
    return years.size() == 1
        ? Optional.of(new YearClue(YearClue.Kind.PAIR, years.first(), words))
        : Optional.empty();
  }

  private Optional<YearClue> anniversary() {
    TreeSet<Integer> years = new TreeSet<>();
    String words = "";
    Matcher matcher = ANNIVERSARY.matcher(text);
    for (int at = text.indexOf("今年是"); at >= 0; at = text.indexOf("今年是", at + 1)) {
      if (matcher.region(at, text.length()).lookingAt()) {
        years.add(founded(matcher) + number(matcher.group(4)));
        words = matcher.group();
      }
    }
    return years.size() == 1
        ? Optional.of(new YearClue(YearClue.Kind.ANNIVERSARY, years.first(), words))
        : Optional.empty();
  }

  private static int founded(Matcher matcher) {
    if (matcher.group(3) != null) {
      return 1978;
    }
    String whose = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
    return switch (whose) {
      case "中国共产党", "建党" -> 1921;
      case "中国人民解放军", "建军" -> 1927;
      default -> 1949;
    };
  }

  /** {@code 75}, {@code 七十五}, {@code 一百}. */
  private static int number(String written) {
    if (Character.isDigit(written.charAt(0))) {
      return Integer.parseInt(written);
    }
    int value = 0;
    int digit = 0;
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      int unit = c == '百' ? 100 : c == '十' ? 10 : 0;
      if (unit == 0) {
        digit = "一二三四五六七八九".indexOf(c) + 1;
      } else {
        value += Math.max(1, digit) * unit;
        digit = 0;
      }
    }
    return value + digit;
  }

  private Optional<YearClue> lead() {
    Matcher matcher = LEADS.matcher(text).region(0, Math.min(text.length(), LEAD));
    while (matcher.find()) {
      String beside =
          text.substring(matcher.start(), Math.min(text.length(), matcher.end() + NEAR));
      Optional<Integer> past = year(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
      int begins = matcher.start();
      // 2022年，… 2023年，… 2024年是…之年 reviews two years and goes on to the third.
      // 2024年是…之年，做好今年工作 speaks of the year to come.
      if (past.isPresent()
          && OVER.matcher(beside).find()
          && openings.stream().noneMatch(o -> o.at() < begins && o.year() < past.get())
          && !beside.contains("今年")
          && lastYearAfter(matcher.end()) <= past.get() + 1) {
        return Optional.of(
            new YearClue(YearClue.Kind.LEAD, past.get() + 1, words(matcher.start())));
      }
    }
    return Optional.empty();
  }

  private int lastYearAfter(int from) {
    int last = 0;
    for (int at = text.indexOf('年', from); at >= 0; at = text.indexOf('年', at + 1)) {
      int year = 0;
      int digits = 0;
      while (digits < 4 && isDigit(at - 1 - digits)) {
        digits++;
      }
      if (digits == 4 && !isDigit(at - 5)) {
        year = Integer.parseInt(text.substring(at - 4, at));
      }
      last = year < 2100 ? Math.max(last, year) : last;
    }
    return last;
  }

  private boolean isDigit(int at) {
    return at >= 0 && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private Optional<YearClue> firstOpening() {
    return openings.stream()
        .filter(opening -> opening.at() <= REVIEW_BEGINS && (opening.past() || opening.pausing()))
        .findFirst()
        .map(
            opening ->
                new YearClue(YearClue.Kind.OPENING, opening.year() + 1, words(opening.at())));
  }

  private String words(int at) {
    int end = text.indexOf('\n', at);
    return text.substring(at, Math.min(end, at + SHOWN));
  }
}
