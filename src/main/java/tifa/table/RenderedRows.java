package tifa.table;

import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rows of a table as they stand in its file.
 *
 * @param bytes with the end of the last line
 * @param rows how many they are
 */
record RenderedRows(byte[] bytes, int rows) implements Serializable {
  /** Renders rows of a table without columns of calendar years. */
  static <R> RenderedRows of(Layout<R> layout, List<R> rows) {
    if (rows.isEmpty()) {
      return new RenderedRows(new byte[0], 0);
    }
    Cells<R> cells = layout.cells(IntStream.empty());
    int columns = cells.columns().size();
    RowWriter writer = new RowWriter();
    for (R row : rows) {
      cells.write(row, writer);
      writer.endRow(columns);
    }
    return new RenderedRows(writer.take(), rows.size());
  }
}
