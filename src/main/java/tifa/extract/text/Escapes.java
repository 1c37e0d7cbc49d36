package tifa.extract.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * What programs wrote in place of a character, turned back into it: R's {@code <U+00A0>}, Excel's
 * {@code _x000D_}, the entities and line breaks of HTML, the escapes of Python and JSON.
 */
public final class Escapes {
  private static final Pattern OF_R = Pattern.compile("<[Uu]\\+([0-9A-Fa-f]{4,8})>");
  private static final Pattern OF_EXCEL = Pattern.compile("_x([0-9A-Fa-f]{4})_");
  private static final Pattern BREAK =
      Pattern.compile("<br\\s*/?>|</?p(?:\\s[^<>]{0,200})?>", Pattern.CASE_INSENSITIVE);

  /** Of what was escaped twice too. */
  private static final Pattern ENTITY =
      Pattern.compile("&(?:amp;)?(#\\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z]{2,8}\\d?);");

  /** Before letters that a path of files could have only what no folder begins with is taken. */
  private static final Pattern BACKSLASH =
      Pattern.compile("\\\\(?:(r\\\\n|[nrt])(?![A-Za-z])|[uU]([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{2}))");

  /** A list of paragraphs as Python prints it. */
  private static final Pattern LIST =
      Pattern.compile("\\s*\\[\\s*(['\"]).*\\1\\s*,?\\s*\\]\\s*", Pattern.DOTALL);

  private static final Pattern BETWEEN_ITEMS = Pattern.compile("(['\"])\\s*,\\s*(['\"])");

  private Escapes() {}

  /** The text without escapes; the same one where it has none. */
  public static String resolve(String text) {
    String resolved = text;
    if (resolved.contains("<U+") || resolved.contains("<u+")) {
      resolved = OF_R.matcher(resolved).replaceAll(match -> coded(match.group(1), match.group()));
    }
    if (resolved.contains("_x0")) {
      resolved =
          OF_EXCEL.matcher(resolved).replaceAll(match -> coded(match.group(1), match.group()));
    }
    if (resolved.indexOf('<') >= 0) {
      resolved = BREAK.matcher(resolved).replaceAll("\n");
    }
    if (resolved.indexOf('&') >= 0) {
      resolved =
          ENTITY
              .matcher(resolved)
              .replaceAll(
                  match ->
                      Matcher.quoteReplacement(
                          Parser.unescapeEntities("&" + match.group(1) + ";", true)));
    }
    if (resolved.startsWith("[") && LIST.matcher(resolved).matches()) {
      String items = resolved.strip();
      resolved =
          BETWEEN_ITEMS.matcher(items.substring(2, items.length() - 2).strip()).replaceAll("\n");
    }
    if (resolved.indexOf('\\') >= 0) {
      resolved = BACKSLASH.matcher(resolved).replaceAll(Escapes::unescaped);
    }
    return resolved;
  }

  private static String unescaped(java.util.regex.MatchResult match) {
    String letters = match.group(1);
    if (letters != null) {
      return letters.equals("t") ? "\t" : "\n";
    }
    String hex = match.group(2) == null ? match.group(3) : match.group(2);
    return coded(hex, match.group());
  }

  /** The character of a hexadecimal code point, a line break for either of its halves. */
  private static String coded(String hex, String escape) {
    int codePoint = Integer.parseUnsignedInt(hex, 16);
    if (codePoint == '\r') {
      return "\n";
    }
    return Matcher.quoteReplacement(
        Character.isValidCodePoint(codePoint) && codePoint != 0
            ? Character.toString(codePoint)
            : escape);
  }
}
