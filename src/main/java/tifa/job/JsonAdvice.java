package tifa.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is wrong with JSON that cannot be read, for someone who has never seen JSON: judged by the
 * text where the parser stopped, since its own words are those of a grammar.
 */
final class JsonAdvice {
  private static final String CURLY = "“”„‟‘’＂「」『』";
  private static final String WIDE = "，：｛｝［］、；";
  private static final Pattern DUPLICATE = Pattern.compile("Duplicate field '(.*)'");
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
    if (parser.startsWith("Trailing token")) {
      return "something stands after the last }; remove it";
    }
    if (parser.contains("escape")) {
      return parser.contains("CTRL-CHAR")
          ? unclosed()
          : "a backslash \\ means something else in JSON; write paths with / as in C:/Users";
    }
    if (parser.startsWith("Unexpected end-of-input") || at >= text.length()) {
      return parser.contains("closing quote") || parser.contains("in field name")
          ? unclosed()
          : "the text ends too early; close every { with } and every [ with ]";
    }
    return found(text.charAt(at));
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
    if (parser.contains("was expecting comma")) {
      return "a comma is missing before " + shown();
    }
    if (parser.contains("was expecting a colon")) {
      return "a colon is missing before " + shown();
    }
    boolean afterComma = text.substring(0, at).strip().endsWith(",");
    if (afterComma && (c == '}' || c == ']' || c == ',')) {
      return "there is a comma too many before " + c + "; remove it";
    }
    if (parser.startsWith("Unexpected close marker")) {
      return "%s closes something else than was opened; every { has a }, every [ a ]".formatted(c);
    }
    if (parser.contains("was expecting double-quote to start field name")) {
      return "%s is no key; a key stands in quotation marks, as in \"name\"".formatted(shown());
    }
    return "%s is no value; text stands in quotation marks, numbers, true and false without"
        .formatted(shown());
  }

  private String shown() {
    Matcher word = WORD.matcher(text).region(at, text.length());
    String shown = word.lookingAt() ? word.group() : text.substring(at, at + 1);
    return shown.length() > SHOWN ? shown.substring(0, SHOWN) + "…" : shown;
  }
}
