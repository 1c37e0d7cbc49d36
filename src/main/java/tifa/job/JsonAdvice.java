package tifa.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is wrong with JSON that cannot be read, for someone who has never seen JSON: judged by the
 * text where the parser stopped, since its own words are those of a grammar.
 */
final class JsonAdvice {
  private static final String CURLY = "“”„‟‘’＂「」『』";
  private static final String WIDE = "，：｛｝［］、；";
  private static final Pattern OPENED =
      Pattern.compile("for (Object|Array) \\(start marker at .*line: (\\d+), column: (\\d+)");
  private static final Pattern DUPLICATE = Pattern.compile("Duplicate field '(.*)'");
  private static final Pattern LAST_TEXT_WITH_CURLY =
      Pattern.compile("\"[^\"\\n]*[“”„‟]\\s*[,:}\\]][^\"\\n]*\"$");
  private static final Pattern WORD = Pattern.compile("[^\\s,:{}\\[\\]]+");
  private static final int SHOWN = 30;

  private final String text;
  private final String parser;
  private final int at;

  private JsonAdvice(String text, JsonProcessingException failure) {
    this.text = text;
    this.parser = String.valueOf(failure.getOriginalMessage());
    this.at = offset(text, failure.getLocation().getLineNr(), failure.getLocation().getColumnNr());
  }

  /** A sentence without full stop: line, column, what is wrong, what to do. */
  static String on(String text, JsonProcessingException failure) {
    return "line %s, column %s: %s"
        .formatted(
            failure.getLocation().getLineNr(),
            failure.getLocation().getColumnNr(),
            new JsonAdvice(text, failure).advice());
  }

  private static int offset(String text, int line, int column) {
    int start = 0;
    for (int i = 1; i < line && text.indexOf('\n', start) >= 0; i++) {
      start = text.indexOf('\n', start) + 1;
    }
    return Math.max(0, Math.min(text.length(), start + column - 1));
  }

  private String advice() {
    Matcher duplicate = DUPLICATE.matcher(parser);
    if (duplicate.find()) {
      return "\"%s\" stands twice; keep one".formatted(duplicate.group(1));
    }
    String start = text.strip();
    if (!start.isEmpty()
        && (start.charAt(0) == '"' || Character.isLetterOrDigit(start.charAt(0)))) {
      return "a job is a JSON object {…} with name, corpus and lexicon; this begins with "
          + shown(text.indexOf(start));
    }
    if (parser.startsWith("Trailing token")) {
      return "something stands after the last }; remove it";
    }
    if (parser.contains("CTRL-CHAR, code 9)")) {
      return "a text has a tab inside; write a space";
    }
    if (parser.contains("escape")) {
      return parser.contains("CTRL-CHAR")
          ? unclosed()
          : "a backslash \\ means something else in JSON; write paths with / as in C:/Users";
    }
    if (parser.startsWith("Unexpected end-of-input") || at >= text.length()) {
      return parser.contains("closing quote") || parser.contains("in field name")
          ? unclosed()
          : unfinished();
    }
    return found(text.charAt(at));
  }

  /** An object or a list that has no end. */
  private String unfinished() {
    Matcher opened = OPENED.matcher(parser);
    return opened.find()
        ? "the text ends too early; the %s of line %s, column %s is never closed, write %s"
            .formatted(
                opened.group(1).equals("Object") ? "{" : "[",
                opened.group(2),
                opened.group(3),
                opened.group(1).equals("Object") ? "}" : "]")
        : "the text ends too early; close every { with } and every [ with ]";
  }

  /** A text that began before this line's end and has no end there. */
  private String unclosed() {
    int end = Math.min(at, text.length());
    String line = text.substring(text.lastIndexOf('\n', end - 1) + 1, end);
    return line.chars().anyMatch(c -> CURLY.indexOf(c) >= 0)
        ? "a curly quotation mark (“ ”) closes nothing in JSON; write the straight \""
        : "a quotation mark is missing at the end of a text, or a text has a line break inside";
  }

  private String found(char c) {
    String before = text.substring(0, at).strip();
    if (before.endsWith("\"") && LAST_TEXT_WITH_CURLY.matcher(before).find()) {
      return unclosed();
    }
    if (CURLY.indexOf(c) >= 0) {
      return "%s is a curly quotation mark; write the straight \"".formatted(c);
    }
    if (WIDE.indexOf(c) >= 0) {
      return "%s is a Chinese sign; JSON has only , : { } [ ]".formatted(c);
    }
    if (c == '\'') {
      return "' is a single quotation mark; write the straight double \"";
    }
    if (c == '/' || c == '#') {
      return "comments are not allowed; remove this one";
    }
    if (c > 127 && (Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT)) {
      return "a space of another kind stands here (U+%s); write a plain one"
          .formatted(HexFormat.of().toHexDigits(c).toUpperCase(Locale.ROOT));
    }
    if (c == ';' || c == '=') {
      return "%s is no sign of JSON; write : between key and value, and a comma between two keys"
          .formatted(c);
    }
    if (c == ':' && parser.contains("Array entries")) {
      return "a list is not closed; write ] before the comma before this key";
    }
    if (parser.contains("was expecting comma")) {
      return "a comma is missing before " + shown(at);
    }
    if (parser.contains("was expecting a colon")) {
      return "a colon is missing before " + shown(at);
    }
    boolean afterComma = before.endsWith(",");
    if (before.endsWith(":") && (c == '}' || c == ']' || c == ',')) {
      return "a value is missing before " + c;
    }
    if (Character.isDigit(c) && before.matches("(?s).*\\d,")) {
      return "a number has no comma inside, as in 1000";
    }
    if (parser.contains("Leading zeroes")) {
      return "a number does not begin with 0";
    }
    if (afterComma && (c == '}' || c == ']' || c == ',')) {
      return "there is a comma too many before " + c + "; remove it";
    }
    if (parser.startsWith("Unexpected close marker")) {
      return "%s closes something else than was opened; every { has a }, every [ a ]".formatted(c);
    }
    if (parser.contains("was expecting double-quote to start field name")) {
      return "%s is no key; a key stands in quotation marks, as in \"name\"".formatted(shown(at));
    }
    return "%s is no value; text stands in quotation marks, numbers, true and false without"
        .formatted(shown(at));
  }

  private String shown(int near) {
    int from = near;
    while (from > 0 && Character.isWhitespace(text.charAt(from))) {
      from--;
    }
    while (from < near && from > 0 && Character.isLetterOrDigit(text.charAt(from - 1))) {
      from--;
    }
    Matcher word = WORD.matcher(text).region(from, text.length());
    String shown = word.lookingAt() ? word.group() : text.substring(from, from + 1);
    return shown.length() > SHOWN ? shown.substring(0, SHOWN) + "…" : shown;
  }
}
