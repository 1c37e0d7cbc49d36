package tifa.extract;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import tifa.problem.ProblemCode;
import tifa.problem.RejectedFileException;

/**
 * Runs the extraction of one file in a thread of its own, so that a hang, a deep recursion or a
 * claim on all memory costs that file only. A thread that takes too long is interrupted: {@link
 * Abandoned#check} ends it where our own loops, PDFBox's parser or its operators run, and one that
 * never comes there is left behind.
 */
final class TimeLimit {
  private static final long STACK_BYTES = 4L << 20;

  private TimeLimit() {}

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
    FutureTask<T> task = new FutureTask<>(extraction::run);
    Thread thread = new Thread(null, task, "tifa-extract", STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(most.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      thread.interrupt();
      throw new RejectedFileException(
          ProblemCode.TOO_SLOW,
          "Its text was not extracted in %s seconds".formatted(most.toSeconds()));
    } catch (InterruptedException e) {
      thread.interrupt();
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
