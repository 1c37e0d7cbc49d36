package tifa.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import tifa.sheet.Formula;

/** Reads published tables back. */
public final class TableReader implements TableRows {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

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
    try (InputStream in = file.get();
        Reader text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      if (text.read() != '\ufeff') {
        throw new IllegalArgumentException(
            "Invalid table %s: no byte-order mark".formatted(table.fileName()));
      }
      try (CSVParser rows = FORMAT.parse(text)) {
        for (CSVRecord row : rows) {
          taker.take(new Row(row));
        }
      }
    }
  }

  private record Row(CSVRecord cells) implements TableRow {
    @Override
    public String text(String column) {
      return Formula.unguard(cells.get(column));
    }

    @Override
    public List<String> columns() {
      return cells.getParser().getHeaderNames();
    }
  }
}
