package tifa.lexicon;

import java.util.Arrays;
import java.util.List;
import tifa.sheet.Formula;
import tifa.sheet.Sheet;

/**
 * The text of one cell of a spreadsheet.
 *
 * @param text without white space and invisible characters at either end
 */
record Cell(String text) {
  static final Cell EMPTY = new Cell("");

  Cell {
    text = Sheet.trimmed(text);
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** Would a spreadsheet take the cell for a formula? */
  boolean looksLikeFormula() {
    return Formula.is(text);
  }

  boolean hasLineBreak() {
    return text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
  }

  /** The pieces between {@code |} or {@code ｜}, trimmed, without empty ones, each once. */
  List<String> list() {
    return Arrays.stream(text.split("[|｜]"))
        .map(Sheet::trimmed)
        .filter(piece -> !piece.isEmpty())
        .distinct()
        .toList();
  }
}
