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
  private static final String YEAR = "(1 ?9 ?[4-9] ?\\d|2 ?0 ?\\d ?\\d|[一二][九〇○零Oo0]..(?=年))";
  private static final Pattern YEAR_IN_TEXT = Pattern.compile(YEAR + " ?年?(?!\\d)");
  private static final Pattern DATE =
      Pattern.compile(YEAR + "年([\\d ]{1,3}|[一二三四五六七八九十]{1,3}|元)月([\\d ]{1,3}|[一二三四五六七八九十]{1,3})日");

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

  /** The first full date that {@code text} names. */
  public static Optional<LocalDate> firstDate(String text) {
    Matcher matcher = DATE.matcher(text);
    while (matcher.find()) {
      try {
        return Optional.of(
            LocalDate.of(
                year(matcher.group(1)), number(matcher.group(2)), number(matcher.group(3))));
      } catch (DateTimeException e) {
        // 2月30日 is no date; look on.
      }
    }
    return Optional.empty();
  }

  /** Where the first full date that {@code text} names begins; its length where there is none. */
  static int startOfDate(String text) {
    Matcher matcher = DATE.matcher(text);
    return matcher.find() ? matcher.start() : text.length();
  }

  private static int year(String written) {
    int value = 0;
    for (char c : written.replace(" ", "").replace('○', '〇').toCharArray()) {
      int digit = Character.isDigit(c) ? c - '0' : Math.max(0, DIGITS.indexOf(c) - 1);
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
