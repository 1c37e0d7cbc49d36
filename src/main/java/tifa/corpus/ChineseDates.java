package tifa.corpus;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Years and dates in normalised text: {@code 2017年1月15日}, {@code 1 9 9 8年3月5日}, {@code
 * 二〇二六年一月二十七日}, {@code 2014年元月8日}, the zero of which is also typed ○, 零 or O.
 */
public final class ChineseDates {
  private static final String DIGITS = "〇零一二三四五六七八九";

  /** As what zero is typed, in other alphabets too, or misread. */
  private static final String ZERO = "〇○◯零0OoОоΟο";

  /** A year in Chinese digits, or in Arabic ones of which zeros were misread, before 年. */
  static final String WITH_ODD_ZEROS =
      "[一二][九" + ZERO + "][一二三四五六七八九" + ZERO + "]{2}(?=年)|2[" + ZERO + "][\\d" + ZERO + "]{2}(?=年)";

  private static final String YEAR = "(1 ?9 ?[4-9] ?\\d|2 ?0 ?\\d ?\\d|" + WITH_ODD_ZEROS + ")";
  private static final Pattern YEAR_IN_TEXT = Pattern.compile(YEAR + " ?年?(?!\\d)");
  private static final Pattern DATE =
      Pattern.compile(YEAR + "年([\\d ]{1,3}|[一二三四五六七八九十]{1,3}|元)月([\\d ]{1,3}|[一二三四五六七八九十]{1,3})日");

  /** {@code 2017.1.15}, {@code 2017-01-15}. */
  private static final Pattern NUMERIC_DATE =
      Pattern.compile("(?<!\\d)((?:19|20)\\d{2})([./-])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");

  private ChineseDates() {}

  /** The years that {@code text} names, in order, 1940 to 2099. */
  public static List<Integer> years(String text) {
    List<Integer> years = new ArrayList<>();
    Matcher matcher = YEAR_IN_TEXT.matcher(text);
    while (matcher.find()) {
      boolean startsInsideNumber =
          matcher.start() > 0 && Character.isDigit(text.charAt(matcher.start() - 1));
      int year = year(matcher.group(1));
      if (!startsInsideNumber && year >= 1940 && year < 2100) {
        years.add(year);
      }
    }
    return years;
  }

  /** The first full date that {@code text} names, or else the first in numerals alone. */
  public static Optional<LocalDate> firstDate(String text) {
    Matcher written = DATE.matcher(text);
    while (written.find()) {
      Optional<LocalDate> date = date(written.group(1), written.group(2), written.group(3));
      if (date.isPresent()) {
        return date;
      }
    }
    Matcher numeric = NUMERIC_DATE.matcher(text);
    while (numeric.find()) {
      Optional<LocalDate> date = date(numeric.group(1), numeric.group(3), numeric.group(4));
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  /** Empty for 2月30日. */
  private static Optional<LocalDate> date(String year, String month, String day) {
    try {
      return Optional.of(LocalDate.of(year(year), number(month), number(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * Where the first full date that {@code text} names with 年, 月 and 日 begins; its length where
   * there is none.
   */
  static int startOfDate(String text) {
    Matcher matcher = DATE.matcher(text);
    return matcher.find() ? matcher.start() : text.length();
  }

  private static int year(String written) {
    int value = 0;
    for (char c : written.replace(" ", "").toCharArray()) {
      int digit = Character.isDigit(c) ? c - '0' : ZERO.indexOf(c) >= 0 ? 0 : DIGITS.indexOf(c) - 1;
      value = value * 10 + digit;
    }
    return value;
  }

  private static int number(String written) {
    String compact = written.replace(" ", "");
    if (!compact.isEmpty() && Character.isDigit(compact.charAt(0))) {
      return Integer.parseInt(compact);
    }
    if (compact.equals("元")) {
      return 1;
    }
    int ten = compact.indexOf('十');
    if (ten < 0) {
      return compact.isEmpty() ? 0 : Math.max(0, DIGITS.indexOf(compact.charAt(0)) - 1);
    }
    int tens = ten == 0 ? 1 : DIGITS.indexOf(compact.charAt(0)) - 1;
    int ones = ten == compact.length() - 1 ? 0 : DIGITS.indexOf(compact.charAt(ten + 1)) - 1;
    return tens * 10 + ones;
  }
}
