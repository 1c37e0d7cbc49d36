package tifa.mention;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what every match of a pattern contains, so that it need be tried only where that stands:
 * RE2/J goes through all characters for each pattern, which costs more than all else that is done
 * to a text.
 *
 * <p>It knows characters, classes, groups, alternatives and quantifiers. Where a pattern has
 * anything else it gives up, and the pattern is tried on every sentence.
 */
final class RequiredText {
  private static final String OF_NO_WIDTH_OR_ONE_CHARACTER = "dDwWsSbB";
  private static final String UNCLEAR = "*+?{}]";

  /** How often at least, and at most. */
  private static final Pattern BOUNDS = Pattern.compile("\\{(\\d+)(?:,\\d*)?\\}");

  private final String pattern;
  private int at;

  private RequiredText(String pattern) {
    this.pattern = pattern;
  }

  /** Where a pattern has what is not known here. */
  private static final class UnknownSyntaxException extends Exception {
    private static final long serialVersionUID = 1L;
  }

  private enum Times {
    ONCE,
    ONCE_OR_MORE,
    PERHAPS_NEVER
  }

  /**
   * Strings of which every match of {@code pattern} contains one; empty where there are none or
   * none can be told.
   *
   * @param pattern one that RE2/J accepts
   */
  static Set<String> of(String pattern) {
    try {
      RequiredText text = new RequiredText(pattern);
      Set<String> required = text.alternatives();
      return text.at == pattern.length() ? required : Set.of();
    } catch (UnknownSyntaxException e) {
      return Set.of();
    }
  }

  private Set<String> alternatives() throws UnknownSyntaxException {
    Set<String> required = new HashSet<>();
    boolean all = true;
    while (true) {
      Set<String> ofOne = sequence();
      required.addAll(ofOne);
      all &= !ofOne.isEmpty();
      if (isAtEnd() || pattern.charAt(at) == ')') {
        return all ? required : Set.of();
      }
      at++;
    }
  }

  /** Of all that follows one another what is longest, since that is rarest. */
  private Set<String> sequence() throws UnknownSyntaxException {
    Set<String> best = Set.of();
    String run = "";
    while (!isAtEnd() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
      boolean group = pattern.charAt(at) == '(';
      Set<String> part = part();
      Times times = times();
      if (group || part.isEmpty() || times == Times.PERHAPS_NEVER) {
        run = "";
      } else {
        run += part.iterator().next();
        part = Set.of(run);
        run = times == Times.ONCE ? run : "";
      }
      best = times == Times.PERHAPS_NEVER ? best : longer(best, part);
    }
    return best;
  }

  private static Set<String> longer(Set<String> one, Set<String> other) {
    return shortest(other) > shortest(one) ? other : one;
  }

  private static int shortest(Set<String> strings) {
    return strings.stream().mapToInt(String::length).min().orElse(0);
  }

  /** What a group, a class or a character requires. */
  private Set<String> part() throws UnknownSyntaxException {
    char c = pattern.charAt(at++);
    return switch (c) {
      case '(' -> group();
      case '[' -> characterClass();
      case '.', '^', '$' -> Set.of();
      case '\\' -> escape();
      default -> {
        if (UNCLEAR.indexOf(c) >= 0 || Character.isSurrogate(c)) {
          throw new UnknownSyntaxException();
        }
        yield Set.of(String.valueOf(c));
      }
    };
  }

  private Set<String> group() throws UnknownSyntaxException {
    if (pattern.startsWith("?:", at)) {
      at += 2;
    } else if (pattern.startsWith("?", at)) {
      throw new UnknownSyntaxException();
    }
    Set<String> required = alternatives();
    at++;
    return required;
  }

  private Set<String> characterClass() throws UnknownSyntaxException {
    int first = pattern.startsWith("^", at) ? at + 1 : at;
    if (pattern.startsWith("]", first)) {
      throw new UnknownSyntaxException();
    }
    for (; pattern.charAt(at) != ']'; at++) {
      if (pattern.charAt(at) == '[') {
        throw new UnknownSyntaxException();
      }
      at += pattern.charAt(at) == '\\' ? 1 : 0;
    }
    at++;
    return Set.of();
  }

  private Set<String> escape() throws UnknownSyntaxException {
    char c = pattern.charAt(at++);
    if (OF_NO_WIDTH_OR_ONE_CHARACTER.indexOf(c) >= 0) {
      return Set.of();
    }
    if (c > '~' || Character.isLetterOrDigit(c)) {
      throw new UnknownSyntaxException();
    }
    return Set.of(String.valueOf(c));
  }

  private Times times() throws UnknownSyntaxException {
    if (isAtEnd()) {
      return Times.ONCE;
    }
    Times times =
        switch (pattern.charAt(at)) {
          case '*', '?' -> Times.PERHAPS_NEVER;
          case '+' -> Times.ONCE_OR_MORE;
          case '{' -> between();
          default -> Times.ONCE;
        };
    if (times != Times.ONCE) {
      at++;
      at += pattern.startsWith("?", at) ? 1 : 0;
    }
    return times;
  }

  /** Of a {@code {2}}, {@code {2,}} or {@code {2,4}}; goes on to its last character. */
  private Times between() throws UnknownSyntaxException {
    Matcher bounds = BOUNDS.matcher(pattern).region(at, pattern.length());
    if (!bounds.lookingAt()) {
      throw new UnknownSyntaxException();
    }
    at = bounds.end() - 1;
    return Integer.parseInt(bounds.group(1)) == 0 ? Times.PERHAPS_NEVER : Times.ONCE_OR_MORE;
  }

  private boolean isAtEnd() {
    return at == pattern.length();
  }
}
