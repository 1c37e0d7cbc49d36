package tifa.table;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tifa.storage.FileSum;

/**
 * Rows of one table that stand in it term by term. A key of each term holds all that its rows
 * depend on; by it they are copied from the table as it was written before, where they still stand
 * as they were written.
 */
public final class RowsByTerm implements Closeable {
  private static final int READ_AT_ONCE = 1 << 16;

  private final InputStream table;

  /** What the table had from where its stream stands. */
  private final Iterator<Map.Entry<String, RowsSum>> next;

  private final Set<String> ahead;
  private final Map<String, RowsSum> written = new LinkedHashMap<>();

  /**
   * A table as it was written before.
   *
   * @param table its file from the beginning, which may be another by now
   * @param before what it had of each term, by key, in its order
   */
  public RowsByTerm(InputStream table, Map<String, RowsSum> before) throws IOException {
    this.table = new BufferedInputStream(table, READ_AT_ONCE);
    this.next = before.entrySet().iterator();
    this.ahead = new HashSet<>(before.keySet());
    RowsByReport.passHeader(this.table);
  }

  /** What the table has of each term now, by key, in its order. */
  public Map<String, RowsSum> written() {
    return written;
  }

  /** Makes the rows of a term. */
  @FunctionalInterface
  interface Making<R> {
    void each(RowSink<R> rows) throws IOException;
  }

  /** Adds the rows of a term to the table, those of its terms in their order. */
  <R> void addTo(CsvTable<R> csv, String key, Making<R> rows) throws IOException {
    Optional<RenderedRows> standing = standing(key);
    written.put(key, standing.isPresent() ? csv.add(standing.get()) : csv.addAll(rows));
  }

  private Optional<RenderedRows> standing(String key) throws IOException {
    while (ahead.contains(key)) {
      Map.Entry<String, RowsSum> rows = next.next();
      ahead.remove(rows.getKey());
      RowsSum known = rows.getValue();
      byte[] bytes = table.readNBytes((int) known.sum().bytes());
      if (rows.getKey().equals(key) && FileSum.of(bytes).equals(known.sum())) {
        return Optional.of(new RenderedRows(bytes, known.rows()));
      }
    }
    return Optional.empty();
  }

  @Override
  public void close() throws IOException {
    table.close();
  }
}
