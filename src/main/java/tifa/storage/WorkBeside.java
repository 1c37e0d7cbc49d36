package tifa.storage;

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

/**
 * Writes files beside each other and beside what the caller does meanwhile.
 *
 * @param <T> what is known of a file once it is written
 */
public final class WorkBeside<T> implements AutoCloseable {
  private final ExecutorService threads;
  private final List<Future<T>> files = new ArrayList<>();

  /** At most so many files at once. */
  public WorkBeside(int atOnce) {
    threads = Executors.newFixedThreadPool(atOnce);
  }

  /** Writes a file as soon as a thread is free. */
  public void add(Callable<T> file) {
    files.add(threads.submit(file));
  }

  /**
   * Waits for all files.
   *
   * @return what is known of each, in the order in which they were added
   * @throws IOException that of the first which could not be written
   */
  public List<T> finish() throws IOException {
    List<T> written = new ArrayList<>();
    try {
      for (Future<T> file : files) {
        written.add(file.get());
      }
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException failure) {
        throw failure;
      }
      throw new IllegalStateException("A file could not be written", e.getCause());
    } catch (InterruptedException e) {
      throw new InterruptedIOException("Interrupted while files were written");
    }
    return written;
  }

  /** Returns when nothing writes any more, what was not begun left out. */
  @Override
  public void close() {
    files.forEach(file -> file.cancel(false));
    threads.shutdown();
    try {
      threads.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
