package tifa.run.console;

/** How an attempt ended, as the exit code tells. */
public enum RunOutcome {
  /** Published, or nothing had changed. */
  DONE(0),
  /** The command line is wrong. */
  USAGE(64),
  /** A check of the job failed; nothing was published. */
  CHECK_FAILED(65),
  /** The corpus is missing or holds no usable report. */
  NO_CORPUS(66),
  /** A fault of the program. */
  INTERNAL(70),
  /** The output cannot be created. */
  NO_OUTPUT(73),
  /** Reading or writing failed. */
  INPUT_OUTPUT(74),
  /** Another run holds the output. */
  LOCKED(75),
  /** Job, lexicon, metadata or environment are wrong. */
  INVALID(78),
  /** A signal from the keyboard, SIGINT, ended it. */
  INTERRUPTED(130),
  /** SIGTERM ended it, or SIGHUP: the machine shuts down, a terminal was closed. */
  TERMINATED(143);

  private final int exitCode;

  RunOutcome(int exitCode) {
    this.exitCode = exitCode;
  }

  /** The exit code of the program. */
  public int exitCode() {
    return exitCode;
  }
}
