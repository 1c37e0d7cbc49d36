package tifa.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;
import tifa.sheet.Formula;
import tifa.trend.Rate;

/** Renders rows cell by cell: UTF-8, commas, CRLF, quotes where needed. */
final class RowWriter {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.MINIMAL).get();
  private static final char DELIMITER = FORMAT.getDelimiterString().charAt(0);
  private static final byte[] RECORD_SEPARATOR =
      FORMAT.getRecordSeparator().getBytes(StandardCharsets.US_ASCII);
  private static final int DECIMALS = 4;

  /** So many cells of text are kept: names of terms and regions come in every other row. */
  private static final int KEPT_CELLS = 1 << 14;

  private static final int LONGEST_KEPT_TEXT = 64;

  private final RowBuffer sharedCells = new RowBuffer();
  private final Map<String, byte[]> keptFirstCells = new HashMap<>();
  private final Map<String, byte[]> keptCells = new HashMap<>();
  private RowBuffer buffer = new RowBuffer();
  private int cells;

  /** Begins a file: a byte-order mark. */
  void begin() {
    buffer.append("\ufeff".getBytes(StandardCharsets.UTF_8));
  }

  /** Writes text. What a spreadsheet would take for a formula gets an apostrophe in front. */
  void text(String text) {
    if (cells > 0 && !Formula.is(text) && buffer.appendPlain(DELIMITER, text)) {
      cells++;
      return;
    }
    // The first cell of a row has other quotes than the same text further on.
    Map<String, byte[]> kept = cells == 0 ? keptFirstCells : keptCells;
    byte[] cell = text.length() > LONGEST_KEPT_TEXT ? null : kept.get(text);
    if (cell == null) {
      cell = quoted(Formula.guard(text));
      if (kept.size() < KEPT_CELLS && text.length() <= LONGEST_KEPT_TEXT) {
        kept.put(text, cell);
      }
    }
    buffer.append(cell);
    cells++;
  }

  /** A cell with its delimiter; the first of a row has none. */
  private byte[] quoted(String text) {
    StringBuilder cell = new StringBuilder();
    try {
      FORMAT.print(text, cell, cells == 0);
    } catch (IOException e) {
      throw new UncheckedIOException("Writing to memory failed", e);
    }
    return cell.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Writes a whole number, a calendar year among them. */
  void integer(long number) {
    next().append(number);
  }

  /** Writes mentions in 10,000; nothing where there is nothing to relate them to. */
  void rate(long mentions, long size) {
    if (size == 0) {
      none();
    } else {
      next().appendDecimal(Rate.tenThousandthsPerTenThousand(mentions, size), DECIMALS);
    }
  }

  /** Writes a part of a whole as a quotient with four decimals. */
  void share(long part, long whole) {
    next().appendDecimal(Rate.tenThousandths(part, whole), DECIMALS);
  }

  /** Writes a number with four decimals. */
  void decimal(BigDecimal number) {
    ascii(number.setScale(DECIMALS, RoundingMode.HALF_EVEN).toPlainString());
  }

  /** Writes a number with six significant digits, without zeros at the end. */
  void significant(double number) {
    SixDigits.append(number, next());
  }

  /** Leaves a cell empty: no value. */
  void none() {
    next();
  }

  /** Writes a cell that needs no quotes whatever its value. */
  void ascii(String content) {
    next().append(content);
  }

  private RowBuffer next() {
    if (cells > 0) {
      buffer.append(DELIMITER);
    }
    cells++;
    return buffer;
  }

  /** Writes cells of a part that rows share. */
  <P> void shared(Shared<P> part, Cells<P> columns) {
    byte[] bytes = part.kept(columns);
    if (bytes != null) {
      buffer.append(bytes);
      cells += columns.size();
    } else if (part.isByMany()) {
      bytes = rendered(part.value(), columns);
      part.keep(columns, bytes);
      buffer.append(bytes);
      cells += columns.size();
    } else {
      columns.write(part.value(), this);
    }
  }

  private <P> byte[] rendered(P part, Cells<P> columns) {
    RowBuffer row = buffer;
    int before = cells;
    buffer = sharedCells;
    columns.write(part, this);
    buffer = row;
    cells = before;
    return sharedCells.take();
  }

  /** Ends a row, which must have so many cells. */
  void endRow(int columns) {
    if (cells != columns) {
      throw new IllegalStateException(
          "Invalid row: %s cells in %s columns".formatted(cells, columns));
    }
    buffer.append(RECORD_SEPARATOR);
    cells = 0;
  }

  /** Bytes that wait. */
  int size() {
    return buffer.length();
  }

  /** The bytes that wait, which then wait no more. */
  byte[] take() {
    return buffer.take();
  }

  /** Writes the bytes that wait. */
  void writeTo(OutputStream out) throws IOException {
    buffer.writeTo(out);
  }
}
