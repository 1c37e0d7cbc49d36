package tifa.extract;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import tifa.problem.ProblemCode;
import tifa.problem.RejectedFileException;

/**
 * Runs the extraction of one file in another thread, so that a hang, a deep recursion or a claim on
 * all memory costs that file only. An extraction that takes too long is interrupted: {@link
 * Abandoned#check} ends it where our own loops, PDFBox's parser or its operators run, and one that
 * never comes there is left behind with its thread.
 */
final class TimeLimit {
  private static final long STACK_BYTES = 4L << 20;

  /** One for each file that is extracted at a time: to start one costs more than a small file. */
  private static final ExecutorService THREADS = Executors.newCachedThreadPool(TimeLimit::thread);

  private TimeLimit() {}

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(null, work, "tifa-extract", STACK_BYTES);
    thread.setDaemon(true);
    return thread;
  }

  /** The extraction of a file. */
  interface Extraction<T> {
    /** Extracts. */
    T run() throws RejectedFileException;
  }

  /** Waits for {@code extraction}, {@link Limits#SECONDS} at most. */
  static <T> T run(Extraction<T> extraction) throws RejectedFileException {
    return run(extraction, Duration.ofSeconds(Limits.SECONDS));
  }

  /** Waits {@code most}. */
  static <T> T run(Extraction<T> extraction, Duration most) throws RejectedFileException {
    Future<T> task = THREADS.submit(extraction::run);
    try {
      return task.get(most.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      task.cancel(true);
      throw new RejectedFileException(
          ProblemCode.TOO_SLOW,
          "Its text was not extracted in %s seconds".formatted(most.toSeconds()));
    } catch (InterruptedException e) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while a file was extracted", e);
    } catch (ExecutionException e) {
      throw rejection(e.getCause());
    }
  }

  private static RejectedFileException rejection(Throwable cause) {
    if (cause instanceof RejectedFileException rejection) {
      return rejection;
    }
    if (cause instanceof StackOverflowError) {
      return new RejectedFileException(
          ProblemCode.TOO_DEEP, "Its parts stand inside each other too deep to be followed");
    }
    if (cause instanceof OutOfMemoryError) {
      return new RejectedFileException(
          ProblemCode.EXPANDS_TOO_FAR, "It expands to more than memory holds");
    }
    return new RejectedFileException(
        ProblemCode.DAMAGED, "The reader of its format failed: " + cause);
  }
}
