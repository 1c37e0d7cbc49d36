package tifa.run.console;

/** Ends an attempt with a message for the user: what, where, and what to do. */
public final class RunException extends Exception {
  private static final long serialVersionUID = 1L;

  private final Outcome outcome;

  /** Ends with {@code outcome}. */
  public RunException(Outcome outcome, String message) {
    super(message);
    this.outcome = outcome;
  }

  /** Ends with {@code outcome} because of {@code cause}. */
  public RunException(Outcome outcome, String message, Throwable cause) {
    super(message, cause);
    this.outcome = outcome;
  }

  /** How the attempt ended. */
  public Outcome outcome() {
    return outcome;
  }
}
