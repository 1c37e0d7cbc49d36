package tifa.run.console;

/** Ends an attempt with a message for the user: what, where, and what to do. */
public final class RunException extends Exception {
  private static final long serialVersionUID = 1L;

  private final RunOutcome outcome;

  /** Ends with {@code outcome}. */
  public RunException(RunOutcome outcome, String message) {
    super(message);
    this.outcome = outcome;
  }

  /** Ends with {@code outcome} because of {@code cause}. */
  public RunException(RunOutcome outcome, String message, Throwable cause) {
    super(message, cause);
    this.outcome = outcome;
  }

  /** How the attempt ended. */
  public RunOutcome outcome() {
    return outcome;
  }
}
