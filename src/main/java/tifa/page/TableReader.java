package tifa.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads tables of a run row by row. */
final class TableReader {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
  private static final int BYTE_ORDER_MARK = 3;

  private final RunFiles files;

  TableReader(RunFiles files) {
    this.files = files;
  }

  @FunctionalInterface
  interface RowSink {
    void accept(TableRow row) throws IOException;
  }

  /**
   * Passes every row on.
   *
   * @param table the file's name without extension
   * @return whether there is such a table
   */
  boolean each(String table, RowSink sink) throws IOException {
    Optional<InputStream> file = files.open(table + ".csv");
    if (file.isEmpty()) {
      return false;
    }
    try (InputStream in = file.get()) {
      in.skipNBytes(BYTE_ORDER_MARK);
      try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
          CSVParser rows = FORMAT.parse(reader)) {
        for (CSVRecord row : rows) {
          sink.accept(new TableRow(row));
        }
      }
    }
    return true;
  }
}
