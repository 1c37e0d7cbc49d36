package tifa.mention;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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

  /** So many strings are told apart: those of a {@code 十[三四]五(?:时期|规划)} are spelled out. */
  private static final int MOST = 16;

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

  /** How often a part stands where it is asked for. */
  private enum Times {
    ONCE,
    PERHAPS_ONCE,
    ONCE_OR_MORE,
    ANY
  }

  /**
   * What the matches of a part of a pattern have.
   *
   * @param strings each match contains one of them
   * @param whole whether each match is one of them
   */
  private record Spelled(Set<String> strings, boolean whole) {
    static final Spelled UNKNOWN = new Spelled(Set.of(), false);

    static Spelled one(char c) {
      return new Spelled(Set.of(String.valueOf(c)), true);
    }
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
      Set<String> required = text.alternatives().strings();
      return text.at == pattern.length() && shortest(required) > 0
          ? withoutLonger(required)
          : Set.of();
    } catch (UnknownSyntaxException e) {
      return Set.of();
    }
  }

  /** Without those that contain another. */
  private static Set<String> withoutLonger(Set<String> strings) {
    return strings.stream()
        .filter(one -> strings.stream().noneMatch(each -> !each.equals(one) && one.contains(each)))
        .collect(Collectors.toSet());
  }

  private Spelled alternatives() throws UnknownSyntaxException {
    Set<String> strings = new HashSet<>();
    boolean all = true;
    boolean whole = true;
    while (true) {
      Spelled one = sequence();
      strings.addAll(one.strings());
      all &= !one.strings().isEmpty();
      whole &= one.whole();
      if (isAtEnd() || pattern.charAt(at) == ')') {
        return all ? new Spelled(strings, whole && strings.size() <= MOST) : Spelled.UNKNOWN;
      }
      at++;
    }
  }

  /** Of all that follows one another what is longest, since that is rarest. */
  private Spelled sequence() throws UnknownSyntaxException {
    Set<String> best = Set.of();
    Set<String> run = Set.of("");
    boolean whole = true;
    while (!isAtEnd() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
      Spelled part = part();
      Times times = times();
      if (times == Times.ANY || times == Times.PERHAPS_ONCE && !part.whole()) {
        part = Spelled.UNKNOWN;
      } else if (times == Times.PERHAPS_ONCE) {
        part = new Spelled(with("", part.strings()), true);
      }
      boolean joins = part.whole() && run.size() * part.strings().size() <= MOST;
      Set<String> joined = joins ? joined(run, part.strings()) : longer(run, part.strings());
      if (joins && times != Times.ONCE_OR_MORE) {
        run = joined;
      } else {
        best = longer(best, joined);
        run = part.whole() ? part.strings() : Set.of("");
        whole = false;
      }
    }
    return new Spelled(whole ? run : longer(best, run), whole);
  }

  private static Set<String> with(String string, Set<String> strings) {
    Set<String> all = new HashSet<>(strings);
    all.add(string);
    return all;
  }

  /** Each of the first followed by each of the second. */
  private static Set<String> joined(Set<String> first, Set<String> second) {
    Set<String> joined = new HashSet<>();
    for (String start : first) {
      second.forEach(end -> joined.add(start + end));
    }
    return joined;
  }

  private static Set<String> longer(Set<String> one, Set<String> other) {
    return shortest(other) > shortest(one) ? other : one;
  }

  private static int shortest(Set<String> strings) {
    return strings.stream().mapToInt(String::length).min().orElse(0);
  }

  /** What a group, a class or a character has. */
  private Spelled part() throws UnknownSyntaxException {
    char c = pattern.charAt(at++);
    return switch (c) {
      case '(' -> group();
      case '[' -> characterClass();
      case '.', '^', '$' -> Spelled.UNKNOWN;
      case '\\' -> escape();
      default -> {
        if (UNCLEAR.indexOf(c) >= 0 || Character.isSurrogate(c)) {
          throw new UnknownSyntaxException();
        }
        yield Spelled.one(c);
      }
    };
  }

  private Spelled group() throws UnknownSyntaxException {
    if (pattern.startsWith("?:", at)) {
      at += 2;
    } else if (pattern.startsWith("?", at)) {
      throw new UnknownSyntaxException();
    }
    Spelled spelled = alternatives();
    at++;
    return spelled;
  }

  private Spelled characterClass() throws UnknownSyntaxException {
    int first = pattern.startsWith("^", at) ? at + 1 : at;
    boolean plain = first == at;
    if (pattern.startsWith("]", first)) {
      throw new UnknownSyntaxException();
    }
    Set<String> members = new HashSet<>();
    for (; pattern.charAt(at) != ']'; at++) {
      char c = pattern.charAt(at);
      if (c == '[') {
        throw new UnknownSyntaxException();
      }
      plain &= c != '\\' && c != '-' && !Character.isSurrogate(c);
      members.add(String.valueOf(c));
      at += c == '\\' ? 1 : 0;
    }
    at++;
    return plain && members.size() <= MOST ? new Spelled(members, true) : Spelled.UNKNOWN;
  }

  private Spelled escape() throws UnknownSyntaxException {
    char c = pattern.charAt(at++);
    if (OF_NO_WIDTH_OR_ONE_CHARACTER.indexOf(c) >= 0) {
      return Spelled.UNKNOWN;
    }
    if (c > '~' || Character.isLetterOrDigit(c)) {
      throw new UnknownSyntaxException();
    }
    return Spelled.one(c);
  }

  private Times times() throws UnknownSyntaxException {
    if (isAtEnd()) {
      return Times.ONCE;
    }
    Times times =
        switch (pattern.charAt(at)) {
          case '*' -> Times.ANY;
          case '?' -> Times.PERHAPS_ONCE;
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
    return Integer.parseInt(bounds.group(1)) == 0 ? Times.ANY : Times.ONCE_OR_MORE;
  }

  private boolean isAtEnd() {
    return at == pattern.length();
  }
}
