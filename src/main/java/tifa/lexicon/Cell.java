package tifa.lexicon;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.Arrays;
import java.util.List;

/**
 * The text of one cell of a spreadsheet.
 *
 * @param text without white space and invisible characters at either end
 */
record Cell(String text) {
  static final Cell EMPTY = new Cell("");

  private static final String FORMULA_STARTS = "=+-@";

  Cell {
    text = trimmed(text);
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** Would a spreadsheet take the cell for a formula? */
  boolean looksLikeFormula() {
    return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
  }

  boolean hasLineBreak() {
    return text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
  }

  /** The pieces between {@code |} or {@code ｜}, trimmed, without empty ones, each once. */
  List<String> list() {
    return Arrays.stream(text.split("[|｜]"))
        .map(Cell::trimmed)
        .filter(piece -> !piece.isEmpty())
        .distinct()
        .toList();
  }

  private static String trimmed(String raw) {
    int start = 0;
    int end = raw.length();
    while (start < end && isInvisible(raw.codePointAt(start))) {
      start += Character.charCount(raw.codePointAt(start));
    }
    while (start < end && isInvisible(raw.codePointBefore(end))) {
      end -= Character.charCount(raw.codePointBefore(end));
    }
    return raw.substring(start, end);
  }

  private static boolean isInvisible(int codePoint) {
    return UCharacter.isUWhiteSpace(codePoint)
        || UCharacter.hasBinaryProperty(codePoint, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
  }
}
