package tifa.table;

import java.io.Serializable;
import tifa.storage.FileSum;

/**
 * By which the rows of a report are known again in the file of their table.
 *
 * @param rows how many they are
 * @param sum of their bytes, with the end of the last line
 */
public record RowsSum(int rows, FileSum sum) implements Serializable {
  private static final long serialVersionUID = 1L;
}
