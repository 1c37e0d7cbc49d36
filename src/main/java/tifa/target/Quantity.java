package tifa.target;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A number with its unit in a text, and the words around it that say how firmly it is meant.
 *
 * @param start where it begins, the words before it included
 * @param number where its digits begin, or the words that stand for them (百分之八, 持平)
 * @param end where it ends, exclusive, the words after it included
 * @param low the value, or the lower of two
 * @param high the higher of two; empty for a single value
 * @param unit as written; of a range the last one
 * @param before the words right before it that hedge it, as written
 * @param after those right after it, or between its digits and its unit: 600多万套
 */
record Quantity(
    int start,
    int number,
    int end,
    BigDecimal low,
    Optional<BigDecimal> high,
    String unit,
    String before,
    String after) {
  /** Also digits that are set apart: 4 9 2 5 0, 5 . 5, 14·1. */
  private static final String NUMBER =
      "\\d{1,3}(?:[,，]\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d(?: \\d)+(?!\\d)(?: ?[.·] ?\\d+)?|\\d+(?: ?[.·] ?\\d+)?";

  private static final String UNIT = alternatives(UnitKind.written());
  private static final WordsInFront BEFORE =
      new WordsInFront(
          List.of(
              "不低于", "不少于", "不高于", "不超过", "不大于", "不突破", "至少", "超过", "突破", "高于", "低于", "大于", "超",
              "控制在", "力争达到", "力争实现", "力争增长", "力争", "争取达到", "争取", "努力达到", "努力实现", "约为", "大约", "约",
              "近", "接近", "迈上", "跨上", "站上", "跃上", "登上", "基本", "大体", "大致"));
  private static final String AFTER = "左右|上下|以上|以内|之内|以下";
  private static final Pattern QUANTITY =
      Pattern.compile(
          "(%s)([多余]?)(%s)?(?:(?:—{1,2}|–|－|―{1,2}|-{1,2}|~|～|至|到)(%s))?(%s)?(%s)?"
              .formatted(NUMBER, UNIT, NUMBER, UNIT, AFTER));

  /** 百分之四点五, 百分之八至九, 千分之十三. */
  private static final Pattern IN_WORDS =
      Pattern.compile(
          "[百千]分之(?<low>%s)(?:(?:至|到|—{1,2})(?:[百千]分之)?(?<high>%s))?(?<more>[多余]?)(?<after>%s)?"
              .formatted(ChineseNumber.PATTERN, ChineseNumber.PATTERN, AFTER));

  /** 保8争9: what is to be kept, and what is striven for. */
  private static final Pattern KEPT_AND_STRIVEN_FOR =
      Pattern.compile("(%s)(%s)?、?争(%s)(%s)?".formatted(NUMBER, UNIT, NUMBER, UNIT));

  /** What neither grew nor fell. */
  private static final String UNCHANGED = "持平";

  /** The groups of the pattern. */
  private static final int LOW = 1;

  private static final int MORE = 2;
  private static final int LOW_UNIT = 3;
  private static final int HIGH = 4;
  private static final int LAST_UNIT = 5;
  private static final int WORDS_AFTER = 6;

  /** An expression of words, those that begin alike together, so that at a place few are tried. */
  private static String alternatives(List<String> words) {
    return words.stream()
        .collect(
            groupingBy(
                word -> word.substring(0, 1),
                LinkedHashMap::new,
                mapping(word -> word.substring(1), joining("|", "(?:", ")"))))
        .entrySet()
        .stream()
        .map(alike -> alike.getKey() + alike.getValue())
        .collect(joining("|"));
  }

  /** The quantities with a unit in {@code text[start, end)}. */
  static List<Quantity> in(String text, int start, int end) {
    List<Quantity> found = new ArrayList<>();
    int at = first(text, start, end);
    if (at == end) {
      return found;
    }
    Matcher digits = QUANTITY.matcher(text);
    int free = start;
    while (at < end) {
      int words = wordsBefore(text, free, at);
      if (isDigit(text.charAt(at))) {
        List<Quantity> two = keptAndStrivenFor(text, free, at, end);
        found.addAll(two);
        // At a digit there always is a number.
        if (two.isEmpty() && digits.region(at, end).lookingAt()) {
          of(digits, words, text).ifPresent(found::add);
        }
        free = two.isEmpty() ? digits.end() : two.get(1).end();
      } else {
        Optional<Quantity> told =
            text.startsWith(UNCHANGED, at)
                ? Optional.of(unchanged(text, words, at))
                : inWords(text, words, at, end);
        told.ifPresent(found::add);
        free = told.map(Quantity::end).orElse(at + 1);
      }
      at = first(text, free, end);
    }
    return found;
  }

  /** Where the first number of {@code text[start, end)} may begin, or {@code end}. */
  static int first(String text, int start, int end) {
    int at = start;
    while (at < end && !mayBegin(text, at)) {
      at++;
    }
    return at;
  }

  private static boolean mayBegin(String text, int at) {
    char c = text.charAt(at);
    return c <= '9'
        ? c >= '0'
        : (c == '百' || c == '千') && text.startsWith("分之", at + 1)
            || c == '持' && text.startsWith(UNCHANGED, at);
  }

  /** Whether it is an Arabic digit, which others become when text is normalised. */
  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** 保8争9, in per cent where no unit is named; empty where the text at {@code at} is not so. */
  private static List<Quantity> keptAndStrivenFor(String text, int from, int at, int end) {
    if (at == from || text.charAt(at - 1) != '保') {
      return List.of();
    }
    Matcher two = KEPT_AND_STRIVEN_FOR.matcher(text).region(at, end);
    if (!two.lookingAt()) {
      return List.of();
    }
    String unit =
        Stream.of(two.group(4), two.group(2))
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(UnitKind.PERCENT.standard());
    int second = two.start(3);
    return List.of(
        single(at - 1, at, second - 1, value(two.group(1)), unit, "保"),
        single(second - 1, second, two.end(), value(two.group(3)), unit, "争"));
  }

  private static Quantity single(
      int start, int number, int end, BigDecimal value, String unit, String before) {
    return new Quantity(start, number, end, value, Optional.empty(), unit, before, "");
  }

  private static Quantity unchanged(String text, int start, int at) {
    return single(
        start,
        at,
        at + UNCHANGED.length(),
        BigDecimal.ZERO,
        UnitKind.PERCENT.standard(),
        text.substring(start, at));
  }

  private static Optional<Quantity> inWords(String text, int start, int at, int end) {
    Matcher words = IN_WORDS.matcher(text).region(at, end);
    if (!words.lookingAt()) {
      return Optional.empty();
    }
    String after = words.group("after");
    return Optional.of(
        new Quantity(
            start,
            at,
            words.end(),
            ChineseNumber.of(words.group("low")),
            Optional.ofNullable(words.group("high")).map(ChineseNumber::of),
            (text.charAt(at) == '百' ? UnitKind.PERCENT : UnitKind.PERMILLE).standard(),
            text.substring(start, at),
            after == null ? words.group("more") : after));
  }

  /** Where the words begin that stand right before {@code number}, none before {@code from}. */
  private static int wordsBefore(String text, int from, int number) {
    int start = number;
    int before = BEFORE.start(text, from, start);
    while (before < start) {
      start = before;
      before = BEFORE.start(text, from, start);
    }
    return start;
  }

  private static Optional<Quantity> of(Matcher matcher, int start, String text) {
    int number = matcher.start();
    if (number > 0 && start == number && isPartOfWord(text.charAt(number - 1))) {
      return Optional.empty();
    }
    boolean range = matcher.start(HIGH) >= 0;
    String lowUnit = matcher.group(LOW_UNIT);
    String lastUnit = matcher.group(LAST_UNIT);
    String unit = lastUnit != null ? lastUnit : lowUnit != null ? lowUnit : "";
    if (unit.isEmpty() && range) {
      return Optional.empty();
    }
    String after = matcher.group(WORDS_AFTER);
    return Optional.of(
        new Quantity(
            start,
            number,
            matcher.end(),
            value(matcher.group(LOW)),
            range ? Optional.of(value(matcher.group(HIGH))) : Optional.empty(),
            unit,
            text.substring(start, number),
            after == null ? matcher.group(MORE) : after));
  }

  /** PM2.5, 5G and the like: digits that belong to a name. */
  private static boolean isPartOfWord(char c) {
    return c < 0x80 && Character.isLetter(c) || c == '.';
  }

  private static BigDecimal value(String digits) {
    StringBuilder plain = new StringBuilder(digits.length());
    for (int i = 0; i < digits.length(); i++) {
      switch (digits.charAt(i)) {
        case ',', '，', ' ' -> {}
        case '·' -> plain.append('.');
        default -> plain.append(digits.charAt(i));
      }
    }
    return new BigDecimal(plain.toString());
  }

  /** The same with other words before it. */
  Quantity withBefore(String words) {
    return new Quantity(start, number, end, low, high, unit, words, after);
  }

  /** All words around it that hedge it. */
  String words() {
    return before + after;
  }

  /** Whether it is what {@code text} tells to be as before: 与上年持平. */
  boolean isUnchanged(String text) {
    return text.startsWith(UNCHANGED, number);
  }

  boolean isRange() {
    return high.isPresent();
  }

  boolean isStretch() {
    return before.contains("争") || before.contains("努力");
  }

  /**
   * Which side of it is meant, by the words around it; {@code inherited} are those after the last
   * of a list.
   */
  Hedge bound(String inherited, boolean heldDown) {
    if (isRange()) {
      return Hedge.RANGE;
    }
    String suffix = after.isEmpty() ? inherited : after;
    Optional<Hedge> told =
        switch (suffix) {
          case "左右", "上下" -> Optional.of(Hedge.ABOUT);
          case "以上", "多", "余" -> Optional.of(Hedge.AT_LEAST);
          case "以内", "之内", "以下" -> Optional.of(Hedge.AT_MOST);
          default -> Optional.empty();
        };
    return told.orElseGet(() -> boundInFront(heldDown));
  }

  private Hedge boundInFront(boolean heldDown) {
    if (before.isEmpty()) {
      return Hedge.EXACT;
    }
    if (isOneOf("不低于", "不少于", "至少", "保")) {
      return Hedge.AT_LEAST;
    }
    // 不超过 ends with 超过.
    if (isOneOf("不高于", "不超过", "不大于", "不突破", "低于") || heldDown && isOneOf("控制在")) {
      return Hedge.AT_MOST;
    }
    if (isOneOf("超过", "突破", "高于", "大于", "超", "迈上", "跨上", "站上", "跃上", "登上")) {
      return Hedge.AT_LEAST;
    }
    return isOneOf("约", "约为", "大约", "近", "接近", "基本", "大体", "大致") ? Hedge.ABOUT : Hedge.EXACT;
  }

  private boolean isOneOf(String... words) {
    for (String word : words) {
      if (before.endsWith(word)) {
        return true;
      }
    }
    return false;
  }
}
