package tifa.run;

/** File names as a terminal or log may show them: one line, no control or direction characters. */
final class Escaped {
  private Escaped() {}

  /** {@code name} with what could mislead a reader written as {@code \\u000a}. */
  static String of(String name) {
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
}
