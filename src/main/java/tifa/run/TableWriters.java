package tifa.run;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import tifa.table.WrittenTable;

/** Writes tables beside each other and beside what the caller does meanwhile. */
final class TableWriters implements AutoCloseable {
  private final ExecutorService threads =
      Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
  private final List<Future<WrittenTable>> tables = new ArrayList<>();

  /** Writes a table as soon as a thread is free. */
  void add(Callable<WrittenTable> table) {
    tables.add(threads.submit(table));
  }

  /** Waits for all tables. */
  List<WrittenTable> finish() throws IOException {
    List<WrittenTable> written = new ArrayList<>();
    try {
      for (Future<WrittenTable> table : tables) {
        written.add(table.get());
      }
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException failure) {
        throw failure;
      }
      throw new IllegalStateException("A table could not be written", e.getCause());
    } catch (InterruptedException e) {
      throw new InterruptedIOException("Interrupted while the tables were written");
    }
    return written;
  }

  /** Returns when nothing writes any more, what was not begun left out. */
  @Override
  public void close() {
    tables.forEach(table -> table.cancel(false));
    threads.shutdown();
    try {
      threads.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
