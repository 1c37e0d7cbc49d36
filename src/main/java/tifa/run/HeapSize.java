package tifa.run;

import java.util.List;
import java.util.Optional;
import tifa.run.console.RunException;
import tifa.run.console.RunOutcome;

/** How much memory Java may use for objects, and how much the program needs. */
final class HeapSize {
  private static final long MEGABYTE = 1 << 20;

  /** What it is to be started with at least. */
  private static final long LEAST_MEGABYTES = 640;

  /** Of which a collector may keep so much to itself that Java does not tell of it. */
  private static final long HIDDEN_MEGABYTES = LEAST_MEGABYTES / 8;

  /**
   * How Spark tells that memory did not suffice for a task, or for the result of one, which is lost
   * then: it passes on a text, and no error.
   */
  private static final List<String> TOLD = List.of("OutOfMemoryError", "TaskResultLost");

  private HeapSize() {}

  /** Refuses a heap in which the program does not run whatever it reads. */
  static void require() throws RunException {
    require(megabytes());
  }

  static void require(long megabytes) throws RunException {
    if (megabytes < LEAST_MEGABYTES - HIDDEN_MEGABYTES) {
      throw new RunException(
          RunOutcome.INVALID,
          "Java's heap has %s MB, and tifa needs %s MB; %s"
              .formatted(megabytes, LEAST_MEGABYTES, advice(LEAST_MEGABYTES)));
    }
  }

  /** What to tell the user where a lack of memory or stack ended a run; empty where none did. */
  static Optional<RunException> exhausted(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof OutOfMemoryError || isTold(cause.getMessage())) {
        long wanted = 2 * Math.max(LEAST_MEGABYTES, megabytes());
        return Optional.of(
            new RunException(
                RunOutcome.INVALID,
                "Java's heap of %s MB did not suffice for this corpus; %s"
                    .formatted(megabytes(), advice(wanted)),
                thrown));
      }
    }
    return Optional.empty();
  }

  private static boolean isTold(String message) {
    return message != null && TOLD.stream().anyMatch(message::contains);
  }

  private static long megabytes() {
    return Runtime.getRuntime().maxMemory() / MEGABYTE;
  }

  private static String advice(long megabytes) {
    return "give it as much by TIFA_JAVA_OPTS=-Xmx%sm, or --driver-memory %sm for spark-submit"
        .formatted(megabytes, megabytes);
  }
}
