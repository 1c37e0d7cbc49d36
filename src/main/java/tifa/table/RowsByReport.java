package tifa.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import tifa.normal.CodePoints;
import tifa.register.ReportEntry;
import tifa.storage.ScratchFile;

/**
 * Rows of one table that come report by report, in whatever order these were read, and stand in the
 * table by report id. Until all are there they wait in a file beside.
 */
final class RowsByReport implements Closeable {
  private final ScratchFile waiting;
  private final Map<String, Place> places = new TreeMap<>(CodePoints.ORDER);

  /** Where the rows of a report are. */
  private record Place(long from, int bytes, int rows) {}

  /** No rows yet of the table of this name. */
  RowsByReport(String table) throws IOException {
    waiting = new ScratchFile("tifa-" + table);
  }

  /** Takes the rows of a report that counts. */
  void add(ReportEntry report, RenderedRows rows) throws IOException {
    if (!report.isUsed()) {
      throw new IllegalArgumentException(
          "Invalid report %s: %s, not used".formatted(report.reportId(), report.status().label()));
    }
    Place place = new Place(waiting.append(rows.bytes()), rows.bytes().length, rows.rows());
    if (places.putIfAbsent(report.reportId(), place) != null) {
      throw new IllegalArgumentException(
          "Invalid report %s: it has rows already".formatted(report.reportId()));
    }
  }

  /** Adds all rows to their table. */
  void writeTo(CsvTable<?> table) throws IOException {
    for (Place place : places.values()) {
      table.add(new RenderedRows(waiting.read(place.from(), place.bytes()), place.rows()));
    }
  }

  @Override
  public void close() throws IOException {
    waiting.close();
  }
}
