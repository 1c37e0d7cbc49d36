package tifa.extract;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import tifa.extract.bound.Abandoned;
import tifa.extract.bound.Limits;
import tifa.problem.CircumstanceException;
import tifa.problem.ProblemCode;
import tifa.problem.RejectedFileException;

/**
 * Runs the extraction of one file in another thread, so that a hang, a deep recursion or a claim on
 * all memory costs that file only. An extraction that takes too long is interrupted: {@link
 * Abandoned#check} ends it where our own loops, PDFBox's parser or its operators run, and one that
 * never comes there is left behind with its thread.
 *
 * <p>What counts is the time that the thread has a processor. A thread that waits is given up after
 * many times as long, told by how often it was looked at: while the whole machine stands still,
 * nobody looks.
 */
final class TimeLimit {
  private static final long STACK_BYTES = 4L << 20;
  private static final long LOOK_MILLIS = 100;
  private static final int WAITING_TIMES = 24;

  private static final ThreadMXBean PROCESSOR_TIMES = ManagementFactory.getThreadMXBean();

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

  /**
   * Waits for {@code extraction}, {@link Limits#SECONDS} of processor time at most.
   *
   * @throws CircumstanceException if time, memory or stack do not suffice, or it fails as no file
   *     should make it fail
   */
  static <T> T run(Extraction<T> extraction) throws RejectedFileException {
    return run(extraction, Duration.ofSeconds(Limits.SECONDS));
  }

  /** Waits for {@code most} of processor time. */
  static <T> T run(Extraction<T> extraction, Duration most) throws RejectedFileException {
    Stopwatch stopwatch = new Stopwatch();
    Future<T> task =
        THREADS.submit(
            () -> {
              stopwatch.start();
              return extraction.run();
            });
    try {
      for (long looks = WAITING_TIMES * most.toMillis() / LOOK_MILLIS; looks > 0; looks--) {
        try {
          return task.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
          if (stopwatch.nanos() > most.toNanos()) {
            break;
          }
        }
      }
      task.cancel(true);
      throw new CircumstanceException(
          ProblemCode.TOO_SLOW,
          "Its text was not extracted in %s seconds".formatted(most.toSeconds()));
    } catch (InterruptedException e) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while a file was extracted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RejectedFileException rejection) {
        throw rejection;
      }
      throw CircumstanceException.of(e.getCause());
    }
  }

  /** How long a thread has had a processor since the start; 0 where Java does not tell. */
  private static final class Stopwatch {
    private volatile long thread;
    private volatile long started;

    void start() {
      thread = Thread.currentThread().getId();
      started = PROCESSOR_TIMES.getThreadCpuTime(thread);
    }

    long nanos() {
      return thread == 0 ? 0 : PROCESSOR_TIMES.getThreadCpuTime(thread) - started;
    }
  }
}
