package tifa.storage;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Writes files beside each other and beside what the caller does meanwhile, who helps in the end.
 *
 * @param <T> what is known of a file once it is written
 */
public final class WorkBeside<T> implements AutoCloseable {
  private final LinkedBlockingQueue<Runnable> waiting = new LinkedBlockingQueue<>();
  private final ThreadPoolExecutor threads;
  private final List<Future<T>> files = new ArrayList<>();

  /** At most so many files at once, and one more while the caller helps. */
  public WorkBeside(int atOnce) {
    threads = new ThreadPoolExecutor(atOnce, atOnce, 0, TimeUnit.NANOSECONDS, waiting);
  }

  /** Writes a file as soon as a thread is free. */
  public void add(Callable<T> file) {
    files.add(threads.submit(file));
  }

  /**
   * Waits for all files, and writes those that nobody has begun.
   *
   * @return what is known of each, in the order in which they were added
   * @throws IOException that of the first which could not be written
   */
  public List<T> finish() throws IOException {
    for (Runnable file = waiting.poll(); file != null; file = waiting.poll()) {
      file.run();
    }
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
