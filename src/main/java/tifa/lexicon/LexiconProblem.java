package tifa.lexicon;

import java.io.Serializable;

/**
 * One thing that makes a lexicon unusable, and what to do about it.
 *
 * @param file name of the file as given
 * @param row the row's number in a spreadsheet, where the header is mostly 1; 0 for the whole file
 * @param column name of the column as the header or the contract has it, empty for the whole row
 * @param value the cell or the piece of it that is at fault, empty where there is none
 * @param message what is wrong and what to do, a clause without full stop
 */
public record LexiconProblem(String file, int row, String column, String value, String message)
    implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN_CODE_POINTS = 60;

  /**
   * The problem in one line: {@code lexicon.csv, row 3, column match, "fuzzy": unknown match; …}.
   */
  public String sentence() {
    StringBuilder sentence = new StringBuilder(file);
    if (row > 0) {
      sentence.append(", row ").append(row);
    }
    if (!column.isEmpty()) {
      sentence.append(", column ").append(column);
    }
    if (!value.isEmpty()) {
      sentence.append(", \"").append(shown(value)).append('"');
    }
    return sentence.append(": ").append(message).toString();
  }

  private static String shown(String value) {
    String oneLine = value.replaceAll("\\p{Cntrl}+", " ");
    if (oneLine.codePointCount(0, oneLine.length()) <= SHOWN_CODE_POINTS) {
      return oneLine;
    }
    return oneLine.substring(0, oneLine.offsetByCodePoints(0, SHOWN_CODE_POINTS)) + "…";
  }
}
