package tifa.extract.word;

import java.util.Locale;

/**
 * Numbers in the formats of Word's lists (ECMA-376, ST_NumberFormat) that Chinese documents use.
 */
final class ListNumerals {
  private static final String PLAIN = "〇一二三四五六七八九";
  private static final String LEGAL = "零壹贰叁肆伍陆柒捌玖";
  private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };

  private ListNumerals() {}

  /** {@code number}, 1 or more, in the format of that name; as digits where it has none. */
  static String write(int number, String format) {
    return switch (format) {
      case "chineseCounting",
          "chineseCountingThousand",
          "japaneseCounting",
          "koreanCounting",
          "taiwaneseCounting",
          "taiwaneseCountingThousand",
          "ideographDigital",
          "japaneseDigitalTenThousand" ->
          number < 100 ? tens(number, PLAIN, "十") : digits(number);
      case "chineseLegalSimplified", "ideographLegalTraditional" ->
          number < 100 ? tens(number, LEGAL, "拾") : Integer.toString(number);
      case "ideographTraditional" ->
          number <= STEMS.length() ? STEMS.substring(number - 1, number) : Integer.toString(number);
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
          number <= 20 ? Character.toString(0x2460 + number - 1) : Integer.toString(number);
      case "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
      case "lowerLetter" -> letters(number);
      case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
      case "lowerRoman" -> roman(number);
      case "none" -> "";
      default -> Integer.toString(number);
    };
  }

  private static String tens(int number, String numerals, String ten) {
    int tens = number / 10;
    int ones = number % 10;
    boolean plain = numerals.equals(PLAIN);
    return (tens == 0 ? "" : (tens == 1 && plain ? "" : numerals.charAt(tens)) + ten)
        + (ones == 0 ? "" : numerals.charAt(ones));
  }

  private static String digits(int number) {
    StringBuilder written = new StringBuilder();
    for (char digit : Integer.toString(number).toCharArray()) {
      written.append(PLAIN.charAt(digit - '0'));
    }
    return written.toString();
  }

  private static String letters(int number) {
    String letter = Character.toString('a' + (number - 1) % 26);
    return letter.repeat(Math.min(5, (number - 1) / 26 + 1));
  }

  private static String roman(int number) {
    StringBuilder written = new StringBuilder();
    int rest = Math.min(number, 3999);
    for (int i = 0; i < VALUES.length; i++) {
      while (rest >= VALUES[i]) {
        written.append(ROMAN[i]);
        rest -= VALUES[i];
      }
    }
    return written.toString();
  }
}
