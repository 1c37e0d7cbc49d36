package tifa.table;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import tifa.storage.FileSum;
import tifa.storage.Sha256;

/** Writes one table row by row: a byte-order mark, the names of the columns, then the rows. */
final class CsvTable<R> {
  private static final int BUFFER = 1 << 15;

  private final Layout<R> layout;
  private final Cells<R> cells;
  private final int columns;
  private final RowWriter writer = new RowWriter();
  private final MeteredStream bytes;
  private long rows;

  /** Begins a table without columns of calendar years. The stream stays open in the end. */
  CsvTable(Layout<R> layout, OutputStream out) throws IOException {
    this(layout, IntStream.empty(), out);
  }

  /** Begins a table. The stream stays open in the end. */
  CsvTable(Layout<R> layout, IntStream calendarYears, OutputStream out) throws IOException {
    this(layout, layout.cells(calendarYears), out);
  }

  /** Begins a table of these cells. The stream stays open in the end. */
  CsvTable(Layout<R> layout, Cells<R> cells, OutputStream out) throws IOException {
    this.layout = layout;
    this.cells = cells;
    this.columns = cells.columns().size();
    this.bytes = new MeteredStream(out);
    writer.begin();
    cells.columns().forEach(column -> writer.text(column.name()));
    writer.endRow(columns);
  }

  /** Adds a row. */
  void add(R row) throws IOException {
    cells.write(row, writer);
    writer.endRow(columns);
    rows++;
    if (writer.size() >= BUFFER) {
      writer.writeTo(bytes);
    }
  }

  /** Adds rows of this table; tells by what they are known again. */
  RowsSum add(RenderedRows rendered) throws IOException {
    writer.writeTo(bytes);
    bytes.write(rendered.bytes());
    rows += rendered.rows();
    return new RowsSum(rendered.rows(), FileSum.of(rendered.bytes()));
  }

  /** The same of rows that are to be made. */
  RowsSum addAll(RowsByTerm.Making<R> making) throws IOException {
    writer.writeTo(bytes);
    int[] made = {0};
    making.each(
        row -> {
          cells.write(row, writer);
          writer.endRow(columns);
          made[0]++;
        });
    return add(new RenderedRows(writer.take(), made[0]));
  }

  /** Flushes, and tells what was written. */
  WrittenTable finish() throws IOException {
    writer.writeTo(bytes);
    bytes.flush();
    return new WrittenTable(
        Table.named(layout.name()),
        List.copyOf(cells.columns()),
        rows,
        bytes.count,
        bytes.sha256());
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
      Sha256.add(digest, b, off, len);
      count += len;
    }

    String sha256() {
      return HexFormat.of().formatHex(digest.digest());
    }
  }
}
