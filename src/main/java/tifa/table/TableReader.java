package tifa.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tifa.sheet.Formula;

/** Reads published tables back. */
public final class TableReader implements TableRows {
  private static final byte[] BYTE_ORDER_MARK = "\ufeff".getBytes(StandardCharsets.UTF_8);

  private final Files files;

  /** Reads the tables of a run. */
  public TableReader(Files files) {
    this.files = files;
  }

  /** The files of a run. */
  @FunctionalInterface
  public interface Files {
    /**
     * The bytes of a file; the reader closes the stream.
     *
     * @param fileName such as {@code term_year.csv}
     * @return empty if the run has no such file
     */
    Optional<InputStream> open(String fileName) throws IOException;
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException if the file is not a published table
   */
  @Override
  public void each(Table table, Taker taker) throws IOException {
    Optional<InputStream> file = files.open(table.fileName());
    if (file.isEmpty()) {
      return;
    }
    try (InputStream in = file.get()) {
      Row row = before(table, in);
      while (row.next()) {
        taker.take(row);
      }
    }
  }

  /**
   * Stands before the first row of a table.
   *
   * @throws IllegalArgumentException if the stream is no published table
   */
  static Row before(Table table, InputStream in) throws IOException {
    if (!Arrays.equals(in.readNBytes(BYTE_ORDER_MARK.length), BYTE_ORDER_MARK)) {
      throw new IllegalArgumentException(
          "Invalid table %s: no byte-order mark".formatted(table.fileName()));
    }
    return new Row(table, new CsvRows(in));
  }

  /** The row at which the reader stands. */
  static final class Row implements TableRow {
    private final Table table;
    private final CsvRows rows;
    private final List<String> columns;

    /** The names again, each the one text of its letters that a program's constants are. */
    private final String[] names;

    private final DistinctCells[] distinct;
    private long read;

    private Row(Table table, CsvRows rows) throws IOException {
      this.table = table;
      this.rows = rows;
      this.names = new String[isNext() ? rows.cells() : 0];
      for (int i = 0; i < names.length; i++) {
        names[i] = rows.text(i).intern();
      }
      this.columns = List.of(names);
      this.distinct = new DistinctCells[names.length];
    }

    private Row(Row original) {
      this.table = original.table;
      this.rows = original.rows.copy();
      this.columns = original.columns;
      this.names = original.names;
      this.distinct = new DistinctCells[0];
    }

    /** Goes to the next row, of which there may be none. */
    boolean next() throws IOException {
      if (!isNext()) {
        return false;
      }
      if (rows.cells() != names.length) {
        throw new IllegalArgumentException(
            "Invalid table %s: row %s has %s cells in %s columns"
                .formatted(table.fileName(), read, rows.cells(), names.length));
      }
      return true;
    }

    private boolean isNext() throws IOException {
      try {
        read++;
        return rows.next();
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(
            "Invalid table %s: row %s: %s".formatted(table.fileName(), read, e.getMessage()), e);
      }
    }

    @Override
    public String text(String column) {
      int place = place(column);
      String text = rows.text(place);
      return rows.startsWith(place, Formula.GUARD) ? Formula.unguard(text) : text;
    }

    @Override
    public int integer(String column) {
      long number = count(column);
      if (number != (int) number) {
        throw new NumberFormatException("%s is no year and no small number".formatted(number));
      }
      return (int) number;
    }

    @Override
    public long count(String column) {
      return rows.number(place(column));
    }

    @Override
    public int index(String column) {
      int place = place(column);
      DistinctCells cells = distinct[place];
      if (cells == null) {
        cells = new DistinctCells();
        distinct[place] = cells;
      }
      return rows.index(place, cells);
    }

    @Override
    public int bytes(String column) {
      int place = place(column);
      return rows.startsWith(place, Formula.GUARD)
          ? text(column).getBytes(StandardCharsets.UTF_8).length
          : rows.bytes(place);
    }

    @Override
    public TableRow copy() {
      return new Row(this);
    }

    /** A column is mostly a program's constant, and asked for at each cell of each row. */
    @SuppressWarnings("ReferenceEquality") // One that is equal alone is found by the other.
    private int place(String column) {
      for (int i = 0; i < names.length; i++) {
        if (names[i] == column) {
          return i;
        }
      }
      return placeOfEqual(column);
    }

    private int placeOfEqual(String column) {
      int place = columns.indexOf(column);
      if (place < 0) {
        throw new IllegalArgumentException(
            "Invalid table %s: no column %s".formatted(table.fileName(), column));
      }
      return place;
    }

    @Override
    public List<String> columns() {
      return columns;
    }
  }
}
