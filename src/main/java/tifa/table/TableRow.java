package tifa.table;

import java.util.List;

/** A row of a published table, whose cells are found by the name of their column. */
public interface TableRow {
  /**
   * The text of a cell, empty for no value; without the apostrophe that keeps a spreadsheet from
   * taking it for a formula.
   *
   * @throws IllegalArgumentException if the table has no such column
   */
  String text(String column);

  /** The names of all columns, in order. */
  List<String> columns();

  /**
   * A year, or a whole number that no corpus makes large.
   *
   * @throws IllegalArgumentException if the cell holds none, or there is no such column
   */
  default int integer(String column) {
    return Integer.parseInt(text(column));
  }

  /**
   * How many there are of something, such as characters.
   *
   * @throws IllegalArgumentException if the cell holds no number, or there is no such column
   */
  default long count(String column) {
    return Long.parseLong(text(column));
  }

  /**
   * Which of the different cells of its column this is, from 0, in the order in which they came:
   * what is known of a cell that stands in many rows is found by it without a text.
   *
   * @throws IllegalArgumentException if the table has no such column
   */
  int index(String column);

  /**
   * How many bytes of UTF-8 the text of a cell has.
   *
   * @throws IllegalArgumentException if the table has no such column
   */
  int bytes(String column);

  /** The row by itself, to be kept; its cells have no index. */
  TableRow copy();

  /** These cells as text. */
  default List<String> texts(List<String> columns) {
    String[] texts = new String[columns.size()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = text(columns.get(i));
    }
    return List.of(texts);
  }
}
