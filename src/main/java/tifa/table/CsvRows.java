package tifa.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The rows of a published table as they stand in its file, in UTF-8. A cell becomes text only when
 * it is asked for, since of most rows few are.
 */
final class CsvRows {
  private static final int NONE = -1;
  private static final int READ_AT_ONCE = 1 << 16;
  private static final int CELLS_AT_FIRST = 32;

  /** That any {@code long} has room for. */
  private static final int MOST_DIGITS = 18;

  private final InputStream in;
  private byte[] bytes;

  /** Bytes that were read. */
  private int length;

  /** Where the row begins, and the one after it. */
  private int row;

  private int next;

  /** Where cells begin and end, quotes included, from the beginning of the row. */
  private int[] starts;

  private int[] ends;
  private int cells;
  private final CellTexts texts;

  /** Rows from where the stream stands; who made it closes it. */
  CsvRows(InputStream in) {
    this.in = in;
    texts = new CellTexts();
    bytes = new byte[READ_AT_ONCE];
    starts = new int[CELLS_AT_FIRST];
    ends = new int[CELLS_AT_FIRST];
  }

  private CsvRows(CsvRows rows) {
    in = InputStream.nullInputStream();
    texts = rows.texts;
    bytes = Arrays.copyOfRange(rows.bytes, rows.row, rows.next);
    length = bytes.length;
    next = length;
    starts = Arrays.copyOf(rows.starts, rows.cells);
    ends = Arrays.copyOf(rows.ends, rows.cells);
    cells = rows.cells;
  }

  /** The row alone, after which there is none. */
  CsvRows copy() {
    return new CsvRows(this);
  }

  /**
   * Goes to the next row, of which there may be none.
   *
   * @throws IllegalArgumentException if there is something else
   */
  boolean next() throws IOException {
    row = next;
    cells = 0;
    if (at(0) == NONE) {
      return false;
    }
    int end = cell(0);
    while (at(end) == ',') {
      end = cell(end + 1);
    }
    int mark = at(end);
    if (mark == '\r' && at(end + 1) == '\n') {
      end++;
    } else if (mark != '\n' && mark != NONE) {
      throw new IllegalArgumentException("a quote is not where one belongs");
    }
    next = Math.min(length, row + end + 1);
    return true;
  }

  /** Passes a cell; returns where it ends. */
  private int cell(int start) throws IOException {
    int end = start;
    if (at(start) == '"') {
      end = closing(start + 1);
      while (at(end + 1) == '"') {
        end = closing(end + 2);
      }
      end++;
    } else {
      do {
        end = unquotedEnd(end);
      } while (row + end == length && fill(end));
    }
    if (cells == starts.length) {
      starts = Arrays.copyOf(starts, 2 * cells);
      ends = Arrays.copyOf(ends, 2 * cells);
    }
    starts[cells] = start;
    ends[cells++] = end;
    return end;
  }

  /** Where a cell without quotes ends, of which more may be to be read. */
  private int unquotedEnd(int from) {
    return CellEnd.find(bytes, row + from, length) - row;
  }

  /** Where the next quote stands. */
  private int closing(int from) throws IOException {
    int end = from;
    int b = at(end);
    while (b != '"') {
      if (b == NONE) {
        throw new IllegalArgumentException("it ends within quotes");
      }
      end++;
      b = at(end);
    }
    return end;
  }

  /** A byte of the row, or {@link #NONE} after the end. */
  private int at(int place) throws IOException {
    return row + place < length || fill(place) ? bytes[row + place] & 0xff : NONE;
  }

  private boolean fill(int place) throws IOException {
    if (row > 0) {
      System.arraycopy(bytes, row, bytes, 0, length - row);
      length -= row;
      row = 0;
    }
    while (place >= length) {
      if (length == bytes.length) {
        bytes = Arrays.copyOf(bytes, 2 * length);
      }
      int read = in.read(bytes, length, bytes.length - length);
      if (read < 0) {
        return false;
      }
      length += read;
    }
    return true;
  }

  /** Appends the row as it stands, with the end of its line. */
  void appendTo(RowBuffer out) {
    out.append(bytes, row, next);
  }

  /** How many cells the row has. */
  int cells() {
    return cells;
  }

  /** The text of a cell. */
  String text(int cell) {
    int start = row + starts[cell];
    int end = row + ends[cell];
    if (end == start || bytes[start] != '"') {
      return texts.of(bytes, start, end);
    }
    return new String(bytes, start + 1, end - start - 2, StandardCharsets.UTF_8)
        .replace("\"\"", "\"");
  }

  /** How many bytes the text of a cell has. */
  int bytes(int cell) {
    int start = row + starts[cell];
    int end = row + ends[cell];
    if (end == start || bytes[start] != '"') {
      return end - start;
    }
    int quotes = 0;
    for (int i = start + 1; i < end - 1; i++) {
      if (bytes[i] == '"') {
        quotes++;
      }
    }
    return end - start - 2 - quotes / 2;
  }

  /** Whether the text of a cell begins with an ASCII character. */
  boolean startsWith(int cell, char ascii) {
    int start = row + starts[cell];
    int end = row + ends[cell];
    int first = end > start && bytes[start] == '"' ? start + 1 : start;
    return first < end && bytes[first] == ascii;
  }

  /** Which of these a cell is. */
  int index(int cell, DistinctCells of) {
    return of.of(bytes, row + starts[cell], row + ends[cell]);
  }

  /**
   * The whole number in a cell.
   *
   * @throws NumberFormatException if it holds none
   */
  long number(int cell) {
    int start = row + starts[cell];
    int end = row + ends[cell];
    if (end == start || end - start > MOST_DIGITS) {
      return Long.parseLong(text(cell));
    }
    long number = 0;
    for (int i = start; i < end; i++) {
      int digit = bytes[i] - '0';
      if (digit < 0 || digit > 9) {
        return Long.parseLong(text(cell));
      }
      number = 10 * number + digit;
    }
    return number;
  }
}
