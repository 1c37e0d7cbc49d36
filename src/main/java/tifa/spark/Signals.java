package tifa.spark;

import java.util.Map;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.core.config.Configurator;
import org.apache.spark.util.SignalUtils;
import tifa.run.JobRun;
import tifa.run.console.Progress;
import tifa.run.console.RunOutcome;

/**
 * Lets a run tell of the signal that ends it, which a shutdown hook would not know. Java has no way
 * to hear of signals but {@code sun.misc.Signal}; {@link SignalUtils}, which wraps it, is private
 * to Spark by Scala's rules, though not by Java's, so another Spark may be without it.
 */
public final class Signals implements AutoCloseable {
  private static final Map<String, RunOutcome> OUTCOMES =
      Map.of(
          "INT",
          RunOutcome.INTERRUPTED,
          "TERM",
          RunOutcome.TERMINATED,
          "HUP",
          RunOutcome.TERMINATED);

  /** null once closed: Spark keeps what it registers as long as Java runs. */
  private JobRun run;

  private final Progress progress;
  private boolean outlived;

  private Signals(JobRun run, Progress progress) {
    this.run = run;
    this.progress = progress;
  }

  /** Until closed, a signal ends the run, unless it has published and is about to end by itself. */
  public static Signals heed(JobRun run, Progress progress) {
    Signals signals = new Signals(run, progress);
    OUTCOMES.forEach(
        (name, outcome) -> SignalUtils.register(name, () -> signals.outlives(outcome)));
    return signals;
  }

  /** Whether the program does not end because of a signal. */
  private synchronized boolean outlives(RunOutcome outcome) {
    if (run == null) {
      return false;
    }
    if (run.interrupt(outcome)) {
      // Tasks that end with their context log that they do.
      Configurator.setAllLevels(LogManager.ROOT_LOGGER_NAME, Level.OFF);
      progress.note("tifa: interrupted; nothing was published");
      return false;
    }
    outlived = true;
    return true;
  }

  /** Whether a signal came when the run had published, so that the program is to end by itself. */
  public synchronized boolean cameTooLate() {
    return outlived;
  }

  @Override
  public synchronized void close() {
    run = null;
  }
}
