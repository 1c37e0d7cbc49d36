package tifa.table;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tifa.normal.CodePoints;
import tifa.register.ReportEntry;
import tifa.storage.FileSum;
import tifa.storage.ScratchFile;

/**
 * Rows of one table that come report by report, in whatever order these were read, and stand in the
 * table by report id. Until all are there they wait in a file beside.
 */
public final class RowsByReport implements Closeable {
  private static final int READ_AT_ONCE = 1 << 16;

  private final ScratchFile waiting;
  private final Map<String, Place> places = new TreeMap<>(CodePoints.ORDER);

  /** Where the rows of a report are. */
  private record Place(long from, RowsSum rows) {}

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
    add(report.reportId(), rows.bytes(), new RowsSum(rows.rows(), FileSum.of(rows.bytes())));
  }

  /** Changes what is there of the rows of a report; several threads may, of different reports. */
  void replace(String reportId, Change change) throws IOException {
    RenderedRows rows = change.of(read(place(reportId)));
    RowsSum sum = new RowsSum(rows.rows(), FileSum.of(rows.bytes()));
    synchronized (this) {
      places.put(reportId, new Place(waiting.append(rows.bytes()), sum));
    }
  }

  private synchronized Place place(String reportId) {
    return places.get(reportId);
  }

  /** What becomes of rows. */
  @FunctionalInterface
  interface Change {
    /** Other rows of the same report. */
    RenderedRows of(RenderedRows rows) throws IOException;
  }

  private RenderedRows read(Place place) throws IOException {
    RowsSum rows = place.rows();
    return new RenderedRows(waiting.read(place.from(), (int) rows.sum().bytes()), rows.rows());
  }

  private void add(String reportId, byte[] bytes, RowsSum rows) throws IOException {
    if (places.putIfAbsent(reportId, new Place(waiting.append(bytes), rows)) != null) {
      throw new IllegalArgumentException(
          "Invalid report %s: it has rows already".formatted(reportId));
    }
  }

  /**
   * Takes the rows of reports from the table as it was written before, where they still stand as
   * they were written.
   *
   * @param table its file from the beginning, which may be another by now
   * @param written what it had of each of its reports, in its order
   * @param reports of which rows are taken
   */
  public void copy(InputStream table, Map<String, RowsSum> written, Set<String> reports)
      throws IOException {
    InputStream in = new BufferedInputStream(table, READ_AT_ONCE);
    passHeader(in);
    for (Map.Entry<String, RowsSum> report : written.entrySet()) {
      byte[] bytes = new byte[(int) report.getValue().sum().bytes()];
      int read = in.readNBytes(bytes, 0, bytes.length);
      if (read < bytes.length) {
        return;
      }
      if (reports.contains(report.getKey()) && FileSum.of(bytes).equals(report.getValue().sum())) {
        add(report.getKey(), bytes, report.getValue());
      }
    }
  }

  /** Goes to the first row of a table. */
  static void passHeader(InputStream in) throws IOException {
    int read = in.read();
    while (read >= 0 && read != '\n') {
      read = in.read();
    }
  }

  /** Forgets the rows of all other reports. */
  public void retain(Set<String> reports) {
    places.keySet().retainAll(reports);
  }

  /** The reports that have rows, or have come with none, in the order of the table. */
  public Map<String, RowsSum> written() {
    Map<String, RowsSum> written = new LinkedHashMap<>();
    places.forEach((report, place) -> written.put(report, place.rows()));
    return written;
  }

  /** Adds all rows to their table. */
  void writeTo(CsvTable<?> table) throws IOException {
    for (Place place : places.values()) {
      table.add(read(place));
    }
  }

  @Override
  public void close() throws IOException {
    waiting.close();
  }
}
