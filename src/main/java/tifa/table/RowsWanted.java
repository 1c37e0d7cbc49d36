package tifa.table;

import java.io.Serializable;

/**
 * What rows are to be made of a report.
 *
 * @param whole whether all are, and its text
 * @param quoted else the terms of which mentions are wanted for the concordance, by index,
 *     ascending
 * @param first the terms of which the first mention is wanted, by index, ascending
 */
public record RowsWanted(boolean whole, int[] quoted, int[] first) implements Serializable {
  private static final long serialVersionUID = 1L;

  /** All rows of a report. */
  public static RowsWanted all(RowTerms terms, String report) {
    return new RowsWanted(true, new int[0], terms.firstOf(report));
  }

  /** Whether none are. */
  public boolean isNothing() {
    return !whole && quoted.length == 0 && first.length == 0;
  }
}
