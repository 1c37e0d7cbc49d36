package tifa.target;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which way a plan looks at a place: on to what is to come, or back. */
enum Look {
  ON,
  BACK_ON_A_YEAR,
  BACK_ON_SEVERAL;

  /** Words with which a paragraph looks back, on one year or several, and on again. */
  private static final Pattern WORDS =
      Pattern.compile(
          "(?<one>过去的?一年|一年来|(?<![比较从由与和同于过])去年)|(?<several>过去的?五年|(?<!今后|未来)这五年|五年来)|今年|今后|未来|将(?!近)|(?<![主重需必])要(?![素点闻])|确保|力争");

  /** How the paragraph that begins at {@code from} looks at {@code to}: as its last words say. */
  static Look at(String text, int from, int to) {
    if (!mayBeBack(text, from, to)) {
      return ON;
    }
    Look look = ON;
    Matcher words = WORDS.matcher(text).region(from, to);
    while (words.find()) {
      look =
          words.group("one") != null
              ? BACK_ON_A_YEAR
              : words.group("several") != null ? BACK_ON_SEVERAL : ON;
    }
    return look;
  }

  /** Whether any word looks back; quick. */
  static boolean mayBeBack(String text, int from, int to) {
    for (int i = from; i + 1 < to; i++) {
      char c = text.charAt(i);
      if (c == '去' && text.charAt(i + 1) == '年'
          || c == '这' && text.charAt(i + 1) == '五'
          || c == '年' && text.charAt(i + 1) == '来'
          || c == '过' && text.charAt(i + 1) == '去') {
        return true;
      }
    }
    return false;
  }
}
