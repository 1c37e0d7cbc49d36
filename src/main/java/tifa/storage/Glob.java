package tifa.storage;

import com.google.re2j.Pattern;

/**
 * A pattern on a relative path. {@code *} is any run of characters within a name and {@code ?} one
 * character, {@code **} any run of characters across folders, a leading or inner {@code **}{@code
 * /} any number of folders, none included, <code>{a,b}</code> one of several. All else stands for
 * itself, upper and lower case apart. Immutable; matches in time linear in the path.
 */
public final class Glob {
  private final String text;
  private final Pattern pattern;

  private Glob(String text, Pattern pattern) {
    this.text = text;
    this.pattern = pattern;
  }

  /**
   * Reads a pattern.
   *
   * @throws IllegalArgumentException if it is empty, begins or ends with {@code /}, or has
   *     unbalanced braces
   */
  public static Glob of(String text) {
    if (text.isEmpty() || text.startsWith("/") || text.endsWith("/")) {
      throw invalid(text, "must name files below the folder, such as **/*.txt");
    }
    StringBuilder regex = new StringBuilder();
    int depth = 0;
    int next;
    for (int at = 0; at < text.length(); at = next) {
      next = text.offsetByCodePoints(at, 1);
      switch (text.charAt(at)) {
        case '*' -> {
          boolean segmentStart = at == 0 || text.charAt(at - 1) == '/';
          if (segmentStart && text.startsWith("**/", at)) {
            regex.append("(?:[^/]+/)*");
            next = at + 3;
          } else if (text.startsWith("**", at)) {
            regex.append(".*");
            next = at + 2;
          } else {
            regex.append("[^/]*");
          }
        }
        case '?' -> regex.append("[^/]");
        case '{' -> {
          regex.append("(?:");
          depth++;
        }
        case '}' -> {
          if (--depth < 0) {
            throw invalid(text, "} without {");
          }
          regex.append(')');
        }
        case ',' -> regex.append(depth > 0 ? '|' : ',');
        default -> regex.append(Pattern.quote(text.substring(at, next)));
      }
    }
    if (depth > 0) {
      throw invalid(text, "{ without }");
    }
    return new Glob(text, Pattern.compile(regex.toString(), Pattern.DOTALL));
  }

  boolean matches(String path) {
    return pattern.matches(path);
  }

  /** The pattern as written. */
  @Override
  public String toString() {
    return text;
  }

  private static IllegalArgumentException invalid(String text, String reason) {
    return new IllegalArgumentException("Invalid file pattern %s: %s".formatted(text, reason));
  }
}
