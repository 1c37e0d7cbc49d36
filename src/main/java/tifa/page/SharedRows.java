package tifa.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import tifa.table.Table;
import tifa.table.TableRows;

/**
 * The tables of a run for a first reader, beside whom the workbook takes what it shows of the two
 * largest: they are read once. The reader may take several tables at once.
 */
final class SharedRows implements TableRows, AutoCloseable {
  private final TableRows tables;
  private final Map<Table, Taker> unread = new ConcurrentHashMap<>();
  private final RegionMatrix matrix;
  private final QuotedTerms quoted;
  private final CompletableFuture<OfWorkbook> read = new CompletableFuture<>();

  /** Reads the smaller tables that tell which rows the workbook shows. */
  SharedRows(TableRows tables) throws IOException {
    this.tables = tables;
    matrix = RegionMatrix.of(tables);
    quoted = QuotedTerms.of(tables);
    if (matrix.isWanted()) {
      unread.put(Table.TERM_REGION_YEAR, matrix::add);
    }
    if (quoted.isWanted()) {
      unread.put(Table.CONCORDANCE, quoted::add);
    }
  }

  /** What the workbook has taken. */
  record OfWorkbook(RegionMatrix matrix, QuotedTerms quoted) {}

  @Override
  public void each(Table table, Taker taker) throws IOException {
    Taker workbook = unread.remove(table);
    if (workbook == null) {
      tables.each(table, taker);
    } else {
      tables.each(
          table,
          row -> {
            workbook.take(row);
            taker.take(row);
          });
    }
  }

  /** Reads what the first reader, who is done, did not need. */
  void finish() throws IOException {
    List<Table> rest = new ArrayList<>(unread.keySet());
    for (Table table : rest) {
      tables.each(table, unread.remove(table));
    }
    read.complete(new OfWorkbook(matrix, quoted));
  }

  /**
   * What the workbook shows; waits for it.
   *
   * @throws java.util.concurrent.CancellationException if this was closed before it was read
   */
  OfWorkbook ofWorkbook() {
    return read.join();
  }

  /** Lets nobody wait for what was not read. */
  @Override
  public void close() {
    read.cancel(false);
  }
}
