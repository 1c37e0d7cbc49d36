package tifa.section;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number before a heading, as one style writes it. */
final class Marker {
  private final HeadingStyle style;
  private final String firsts;
  private final Pattern pattern;

  /**
   * A number before a heading.
   *
   * @param firsts the characters with which one begins, as few paragraphs do
   * @param pattern of the whole; the number is its first group
   */
  Marker(HeadingStyle style, String firsts, String pattern) {
    this.style = style;
    this.firsts = firsts;
    this.pattern = Pattern.compile(pattern);
  }

  /** The style that writes it so. */
  HeadingStyle style() {
    return style;
  }

  /** The number with which {@code text} begins; null where it does with none. */
  Matcher at(String text) {
    if (firsts.indexOf(text.charAt(0)) < 0) {
      return null;
    }
    Matcher matcher = pattern.matcher(text);
    return matcher.lookingAt() ? matcher : null;
  }
}
