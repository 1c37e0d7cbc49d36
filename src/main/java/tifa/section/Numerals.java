package tifa.section;

/** The numbers of headings. */
final class Numerals {
  /** The highest number that is written with three characters at most. */
  static final int HIGHEST = 99;

  private static final String DIGITS = "一二三四五六七八九";

  private Numerals() {}

  /** The value of a Chinese numeral below 100 or of digits. */
  static int value(String numeral) {
    if (Character.isDigit(numeral.charAt(0))) {
      return Integer.parseInt(numeral);
    }
    int ten = numeral.indexOf('十');
    if (ten < 0) {
      return DIGITS.indexOf(numeral.charAt(0)) + 1;
    }
    int tens = ten == 0 ? 1 : DIGITS.indexOf(numeral.charAt(0)) + 1;
    int ones = ten + 1 < numeral.length() ? DIGITS.indexOf(numeral.charAt(ten + 1)) + 1 : 0;
    return tens * 10 + ones;
  }

  /** The Chinese numeral of a number from 1 to 99. */
  static String written(int number) {
    int tens = number / 10;
    int ones = number % 10;
    return (tens > 1 ? DIGITS.substring(tens - 1, tens) : "")
        + (tens > 0 ? "十" : "")
        + (ones > 0 ? DIGITS.substring(ones - 1, ones) : "");
  }
}
