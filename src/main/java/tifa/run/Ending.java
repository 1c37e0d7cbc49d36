package tifa.run;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import tifa.run.console.Progress;
import tifa.run.console.RunOutcome;

/**
 * How an attempt ended.
 *
 * @param status as {@code last-run.json} calls it: {@code published}, {@code unchanged}, {@code
 *     failed} or {@code interrupted}
 * @param outcome how the program ends
 * @param reason why nothing was published; empty of an attempt that ended well
 * @param seconds of each stage, in order
 * @param when it ended
 */
record Ending(
    String status,
    RunOutcome outcome,
    Optional<String> reason,
    Map<String, Double> seconds,
    Instant when) {

  /** Ends well, now. */
  static Ending well(String status, Progress progress) {
    return new Ending(status, RunOutcome.DONE, Optional.empty(), progress.seconds(), Instant.now());
  }

  /** Ends otherwise, now. */
  static Ending otherwise(String status, RunOutcome outcome, String reason, Progress progress) {
    return new Ending(status, outcome, Optional.of(reason), progress.seconds(), Instant.now());
  }
}
