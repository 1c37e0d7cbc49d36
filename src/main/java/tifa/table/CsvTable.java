package tifa.table;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;
import tifa.storage.Sha256;
import tifa.trend.Rate;

/**
 * Writes one table cell by cell: UTF-8 with byte-order mark, CRLF, quotes where needed. Every cell
 * must be of its column's type, and every row complete.
 */
final class CsvTable {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.MINIMAL).get();
  private static final char DELIMITER = FORMAT.getDelimiterString().charAt(0);
  private static final byte[] RECORD_SEPARATOR =
      FORMAT.getRecordSeparator().getBytes(StandardCharsets.US_ASCII);
  private static final String FORMULA_STARTS = "=+-@\t\r";
  private static final int DECIMALS = 4;
  private static final MathContext SIX_DIGITS = new MathContext(6, RoundingMode.HALF_EVEN);

  /** All that a factor for six digits of the numbers above 1e-15 can be; each is exact. */
  private static final double[] POWERS_OF_TEN =
      IntStream.rangeClosed(0, 21).mapToDouble(i -> Double.parseDouble("1e" + i)).toArray();

  /** From here down zeros after the point would hide the number: 0.0000001 is written 1E-7. */
  private static final int TINY_EXPONENT = -6;

  private static final int BUFFER = 1 << 15;

  /** So many cells of text are kept: names of terms and regions come in every other row. */
  private static final int KEPT_CELLS = 1 << 14;

  private static final int LONGEST_KEPT_TEXT = 64;

  private final Table table;
  private final List<Column> columns;
  private final MeteredStream bytes;
  private final RowBuffer preparedCells = new RowBuffer();
  private RowBuffer rowBuffer = new RowBuffer();
  private final Map<String, byte[]> keptFirstCells = new HashMap<>();
  private final Map<String, byte[]> keptCells = new HashMap<>();
  private int column;
  private long rows;

  /** Begins a table without columns of calendar years. The stream stays open in the end. */
  CsvTable(Table table, OutputStream out) throws IOException {
    this(table, IntStream.empty(), out);
  }

  /** Begins a table. The stream stays open in the end. */
  CsvTable(Table table, IntStream calendarYears, OutputStream out) throws IOException {
    this.table = table;
    List<Column> all = new ArrayList<>(table.columns());
    calendarYears.mapToObj(table::yearColumn).forEach(all::add);
    this.columns = List.copyOf(all);
    this.bytes = new MeteredStream(out);
    rowBuffer.append("\ufeff".getBytes(StandardCharsets.UTF_8));
    for (Column each : columns) {
      rowBuffer.append(textCell(each.name()));
      column++;
    }
    printRowEnd();
  }

  /**
   * Writes text. What a spreadsheet would take for a formula gets an apostrophe in front.
   *
   * @param text empty for no value
   */
  CsvTable text(String text) throws IOException {
    requireType(ColumnType.STRING);
    Map<String, byte[]> kept = column == 0 ? keptFirstCells : keptCells;
    byte[] cell = kept.get(text);
    if (cell == null) {
      boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
      cell = textCell(formula ? "'" + text : text);
      if (kept.size() < KEPT_CELLS && text.length() <= LONGEST_KEPT_TEXT) {
        kept.put(text, cell);
      }
    }
    rowBuffer.append(cell);
    column++;
    return this;
  }

  /** A cell with its delimiter; as the first of a row it has other quotes and no delimiter. */
  private byte[] textCell(String text) throws IOException {
    StringBuilder cell = new StringBuilder();
    FORMAT.print(text, cell, column == 0);
    return cell.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Some cells of a row. */
  @FunctionalInterface
  interface CellWriter {
    /** Writes them into {@code row}. */
    void writeTo(CsvTable row) throws IOException;
  }

  /** Cells that stand in the same columns of many rows. */
  static final class Cells {
    private final int from;
    private final int to;
    private final byte[] rendered;

    private Cells(int from, int to, byte[] rendered) {
      this.from = from;
      this.to = to;
      this.rendered = rendered;
    }
  }

  /** Renders cells once that begin in the column with the index {@code from} of many rows. */
  Cells prepare(int from, CellWriter cells) throws IOException {
    RowBuffer row = rowBuffer;
    int at = column;
    rowBuffer = preparedCells;
    column = from;
    try {
      cells.writeTo(this);
      return new Cells(from, column, preparedCells.take());
    } finally {
      rowBuffer = row;
      column = at;
    }
  }

  /** Writes cells that were prepared for the next columns. */
  CsvTable cells(Cells cells) {
    if (column != cells.from) {
      throw new IllegalStateException(
          "Invalid row of %s: cells of column %s in column %s"
              .formatted(table.fileName(), cells.from, column));
    }
    rowBuffer.append(cells.rendered);
    column = cells.to;
    return this;
  }

  /** Writes a whole number. */
  CsvTable integer(long number) {
    begin(ColumnType.INTEGER).append(number);
    return this;
  }

  /** Writes a calendar year. */
  CsvTable year(int year) {
    begin(ColumnType.YEAR).append(year);
    return this;
  }

  /** Writes a calendar year where there is one. */
  CsvTable year(OptionalInt year) {
    return year.isPresent() ? year(year.getAsInt()) : none();
  }

  /** Writes mentions in 10,000; nothing where there is nothing to relate them to. */
  CsvTable rate(long mentions, long size) {
    if (size == 0) {
      return none();
    }
    begin(ColumnType.DECIMAL4)
        .appendDecimal(Rate.tenThousandthsPerTenThousand(mentions, size), DECIMALS);
    return this;
  }

  /** Writes a part of a whole as a quotient with four decimals. */
  CsvTable share(long part, long whole) {
    return cell(
        ColumnType.DECIMAL4,
        BigDecimal.valueOf(part)
            .divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_EVEN)
            .toPlainString());
  }

  /** Writes a number with four decimals where there is one. */
  CsvTable decimal(Optional<BigDecimal> number) {
    return number.isEmpty()
        ? none()
        : cell(
            ColumnType.DECIMAL4,
            number.get().setScale(DECIMALS, RoundingMode.HALF_EVEN).toPlainString());
  }

  /** Writes a number with six significant digits, without zeros at the end. */
  CsvTable significant(double number) {
    BigDecimal rounded = sixDigits(number).stripTrailingZeros();
    boolean tiny = rounded.signum() != 0 && rounded.precision() - rounded.scale() <= TINY_EXPONENT;
    return cell(ColumnType.SIGNIFICANT6, tiny ? rounded.toString() : rounded.toPlainString());
  }

  /**
   * Exactly rounded. Where ten to a power is a double and the number is far from the middle between
   * two results, multiplying by it cannot err; everything else goes the long way, which for a small
   * p-value has hundreds of digits.
   */
  private static BigDecimal sixDigits(double number) {
    double size = Math.abs(number);
    if (size > 1e-15 && size < 1e6) {
      int scale = 5 - (int) Math.floor(Math.log10(size));
      double scaled = size * POWERS_OF_TEN[scale];
      long digits = Math.round(scaled);
      boolean certain = Math.abs(Math.abs(scaled - digits) - 0.5) > 1e-6;
      if (certain && digits >= 100_000 && digits < 1_000_000) {
        return BigDecimal.valueOf(number < 0 ? -digits : digits, scale);
      }
    }
    return new BigDecimal(number).round(SIX_DIGITS);
  }

  /** Writes a number with six significant digits where there is one. */
  CsvTable significant(OptionalDouble number) {
    return number.isPresent() ? significant(number.getAsDouble()) : none();
  }

  /** Writes a day where there is one. */
  CsvTable date(Optional<LocalDate> day) {
    return day.isEmpty() ? none() : cell(ColumnType.DATE, day.get().toString());
  }

  /** Writes a truth value. */
  CsvTable bool(boolean value) {
    return cell(ColumnType.BOOLEAN, Boolean.toString(value));
  }

  /** Leaves a cell of any type empty: no value. */
  CsvTable none() {
    return cell(next().type(), "");
  }

  /** Leaves so many cells empty. */
  CsvTable none(int cells) {
    for (int i = 0; i < cells; i++) {
      none();
    }
    return this;
  }

  /** Writes a cell that needs no quotes whatever its value. */
  private CsvTable cell(ColumnType type, String content) {
    begin(type).append(content);
    return this;
  }

  private RowBuffer begin(ColumnType type) {
    requireType(type);
    if (column > 0) {
      rowBuffer.append(DELIMITER);
    }
    column++;
    return rowBuffer;
  }

  private void printRowEnd() throws IOException {
    rowBuffer.append(RECORD_SEPARATOR);
    column = 0;
    if (rowBuffer.length() >= BUFFER) {
      rowBuffer.writeTo(bytes);
    }
  }

  private void requireType(ColumnType type) {
    if (next().type() != type) {
      throw new IllegalStateException(
          "Invalid cell of %s: column %s holds no %s"
              .formatted(table.fileName(), next().name(), type.label()));
    }
  }

  private Column next() {
    if (column == columns.size()) {
      throw new IllegalStateException(
          "Invalid row of %s: more than %s cells".formatted(table.fileName(), column));
    }
    return columns.get(column);
  }

  /** Ends a row. */
  void endRow() throws IOException {
    if (column < columns.size()) {
      throw new IllegalStateException(
          "Invalid row of %s: no cell for %s".formatted(table.fileName(), next().name()));
    }
    printRowEnd();
    rows++;
  }

  /** Flushes, and tells what was written. */
  WrittenTable finish() throws IOException {
    if (column > 0) {
      throw new IllegalStateException(
          "Invalid row of %s: ends before %s".formatted(table.fileName(), next().name()));
    }
    rowBuffer.writeTo(bytes);
    bytes.flush();
    return new WrittenTable(table, columns, rows, bytes.count, bytes.sha256());
  }

  /** Counts and hashes what passes through. */
  private static final class MeteredStream extends FilterOutputStream {
    private final MessageDigest digest = Sha256.digest();
    private long count;

    MeteredStream(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] b, int off, int len) throws IOException {
      out.write(b, off, len);
      digest.update(b, off, len);
      count += len;
    }

    String sha256() {
      return HexFormat.of().formatHex(digest.digest());
    }
  }
}
