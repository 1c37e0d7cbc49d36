package tifa.run;

import java.io.IOException;
import tifa.run.console.Progress;
import tifa.run.console.RunException;
import tifa.run.console.RunOutcome;
import tifa.run.publish.OutputFolder;
import tifa.storage.Failure;

/**
 * An attempt that holds its output. {@code last-run.json} says that it started, and then, once, how
 * it ended: by what it did itself or by a signal, whichever came first.
 */
final class Attempt {
  private static final String SIGNALLED = "interrupted; nothing was published";

  private final OutputFolder folder;
  private final AttemptAccount account;
  private final Progress progress;
  private RunOutcome signal;
  private boolean ended;

  Attempt(OutputFolder folder, AttemptAccount account, Progress progress) {
    this.folder = folder;
    this.account = account;
    this.progress = progress;
  }

  AttemptAccount account() {
    return account;
  }

  /** Says that it started, which stays true of an attempt that is killed. */
  synchronized void begin() throws IOException {
    requireNoSignal();
    folder.recordAttempt(account.json());
  }

  /** What makes an outcome true, and its account. */
  interface Success<T> {
    T reach() throws IOException;
  }

  /** Ends it well. No signal comes between what makes that true and the account of it. */
  synchronized <T> T end(Success<T> success) throws IOException {
    requireNoSignal();
    T reached = success.reach();
    ended = true;
    return reached;
  }

  /** Nothing has changed. */
  void unchanged() throws IOException {
    end(
        () -> {
          record(Ending.well("unchanged", progress));
          return null;
        });
  }

  /** Ends it by a failure; where a signal came first, the failure is a consequence of that. */
  synchronized RunException failed(RunException failure) {
    if (signal != null) {
      return new RunException(signal, SIGNALLED, failure);
    }
    failed(failure.outcome(), failure);
    return failure;
  }

  /**
   * Ends it by a fault of the program.
   *
   * @throws RunException where a signal came first
   */
  synchronized void broken(Throwable fault) throws RunException {
    if (signal != null) {
      throw new RunException(signal, SIGNALLED, fault);
    }
    failed(RunOutcome.INTERNAL, fault);
  }

  private void failed(RunOutcome outcome, Throwable failure) {
    ended = true;
    folder.abandon();
    String reason = failure.getMessage() == null ? failure.toString() : failure.getMessage();
    recordIfPossible(Ending.otherwise("failed", outcome, reason, progress));
  }

  /**
   * Ends it by a signal, unless it has ended.
   *
   * @return whether nothing was published, so that the program may end
   */
  synchronized boolean interrupted(RunOutcome outcome) {
    if (ended) {
      return false;
    }
    signal = outcome;
    ended = true;
    recordIfPossible(Ending.otherwise("interrupted", outcome, SIGNALLED, progress));
    return true;
  }

  private void recordIfPossible(Ending ending) {
    try {
      record(ending);
    } catch (IOException e) {
      progress.note("warning: the attempt is not recorded: " + Failure.describe(e));
    }
  }

  private void record(Ending ending) throws IOException {
    folder.recordEnd(account.json(ending), account.metrics(ending, folder.metrics()));
  }

  private void requireNoSignal() throws IOException {
    if (signal != null) {
      throw new IOException(SIGNALLED);
    }
  }
}
