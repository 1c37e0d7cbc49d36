package tifa.page;

import java.util.List;
import org.apache.commons.csv.CSVRecord;

/** A row of a published table. */
final class TableRow {
  private final CSVRecord cells;

  TableRow(CSVRecord cells) {
    this.cells = cells;
  }

  /** The text of a cell as it was before the table guarded it against spreadsheets. */
  String text(String column) {
    String cell = cells.get(column);
    boolean guarded =
        cell.length() > 1 && cell.charAt(0) == '\'' && "=+-@\t\r".indexOf(cell.charAt(1)) >= 0;
    return guarded ? cell.substring(1) : cell;
  }

  /** A whole number or year. */
  int integer(String column) {
    return Integer.parseInt(cells.get(column));
  }

  boolean isEmpty(String column) {
    return cells.get(column).isEmpty();
  }

  /** These cells as text. */
  List<String> texts(List<String> columns) {
    return columns.stream().map(this::text).toList();
  }

  /** The names of all columns, in order. */
  List<String> columns() {
    return cells.getParser().getHeaderNames();
  }
}
