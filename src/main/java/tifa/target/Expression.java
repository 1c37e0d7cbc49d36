package tifa.target;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A regular expression that is only tried where a text has a character with which it may begin.
 * That is one of the characters of the expression itself, or a digit; so it begins with no other
 * class of characters, and it looks at nothing before it.
 */
final class Expression {
  private final Pattern pattern;
  private final BitSet firsts = new BitSet();

  Expression(String regex) {
    pattern = Pattern.compile(regex);
    Matcher matcher = pattern.matcher("");
    (regex + "0123456789")
        .chars()
        .filter(c -> matcher.reset(Character.toString(c)).lookingAt() || matcher.hitEnd())
        .forEach(firsts::set);
  }

  /** Its match at the beginning of {@code text[at, end)}, or null. */
  Matcher at(String text, int at, int end) {
    return first(text, at, Math.min(at + 1, end), end);
  }

  /** Its first match in {@code text[start, end)}, or null. */
  Matcher first(String text, int start, int end) {
    return first(text, start, end, end);
  }

  /** That which begins in {@code text[start, to)}. */
  private Matcher first(String text, int start, int to, int end) {
    Matcher matcher = null;
    for (int at = start; at < to; at++) {
      if (firsts.get(text.charAt(at))) {
        matcher = matcher == null ? pattern.matcher(text) : matcher;
        if (matcher.region(at, end).lookingAt()) {
          return matcher;
        }
      }
    }
    return null;
  }

  /** Its last match in {@code text[start, end)}, none overlapping one before it; or null. */
  Matcher last(String text, int start, int end) {
    Matcher last = null;
    for (Matcher next = first(text, start, end);
        next != null;
        next = first(text, next.end(), end)) {
      last = next;
    }
    return last;
  }
}
