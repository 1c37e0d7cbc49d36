package tifa.target;

import java.math.BigDecimal;

/** Numbers in Chinese numerals below ten thousand, with decimals: 四点五, 一百二十, 百. */
final class ChineseNumber {
  private static final String DIGITS = "零一二三四五六七八九";
  private static final String ONES = "[〇零一二两三四五六七八九]";

  /** What one looks like. */
  static final String PATTERN = "[〇零一二两三四五六七八九十百千]+(?:点" + ONES + "+)?";

  private ChineseNumber() {}

  /** The value of what {@link #PATTERN} matches. */
  static BigDecimal of(String written) {
    int point = written.indexOf('点');
    StringBuilder decimals = new StringBuilder();
    for (int i = point < 0 ? written.length() : point + 1; i < written.length(); i++) {
      decimals.append(digit(written.charAt(i)));
    }
    int whole = whole(point < 0 ? written : written.substring(0, point));
    return new BigDecimal(decimals.isEmpty() ? "" + whole : whole + "." + decimals);
  }

  private static int whole(String numerals) {
    int sum = 0;
    int digit = 0;
    boolean open = false;
    for (int i = 0; i < numerals.length(); i++) {
      int unit =
          switch (numerals.charAt(i)) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1000;
            default -> 1;
          };
      if (unit == 1) {
        digit = digit(numerals.charAt(i));
        open = true;
      } else {
        sum += (open ? digit : 1) * unit;
        digit = 0;
        open = false;
      }
    }
    return sum + digit;
  }

  private static int digit(char numeral) {
    return switch (numeral) {
      case '〇' -> 0;
      case '两' -> 2;
      default -> DIGITS.indexOf(numeral);
    };
  }
}
