package tifa.run.console;

import java.util.stream.Collectors;

/** File names as a terminal or log may show them: one line, no control or direction characters. */
public final class Escaped {
  private Escaped() {}

  /** {@code name} with what could mislead a reader written as {@code \\u000a}. */
  public static String of(String name) {
    StringBuilder escaped = new StringBuilder(name.length());
    name.codePoints()
        .forEach(
            c -> {
              int type = Character.getType(c);
              if (type == Character.CONTROL
                  || type == Character.FORMAT
                  || type == Character.LINE_SEPARATOR
                  || type == Character.PARAGRAPH_SEPARATOR) {
                escaped.append("\\u%04x".formatted(c));
              } else {
                escaped.appendCodePoint(c);
              }
            });
    return escaped.toString();
  }

  /** The same of every line of a text that has several on purpose. */
  public static String lines(String text) {
    return text.lines().map(Escaped::of).collect(Collectors.joining(System.lineSeparator()));
  }
}
