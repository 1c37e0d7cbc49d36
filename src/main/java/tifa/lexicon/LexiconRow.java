package tifa.lexicon;

import java.util.Map;

/**
 * One row of a lexicon file that is not blank.
 *
 * @param number the row's number in a spreadsheet
 * @param cells those that are not empty
 */
record LexiconRow(String file, int number, Map<LexiconColumn, Cell> cells) {
  LexiconRow {
    cells = Map.copyOf(cells);
  }

  Cell cell(LexiconColumn column) {
    return cells.getOrDefault(column, Cell.EMPTY);
  }

  LexiconProblem problem(LexiconColumn column, String value, String message) {
    return new LexiconProblem(file, number, column.written(), value, message);
  }

  /** Where the row stands, seen from a row of {@code otherFile}. */
  String placeFor(String otherFile) {
    return file.equals(otherFile) ? "row " + number : "%s row %s".formatted(file, number);
  }
}
