package tifa.problem;

/** A file from which no report can be read. Becomes a row; never stops a run. */
public final class RejectedFileException extends Exception {
  private static final long serialVersionUID = 1L;

  private final ProblemCode code;

  /** Says why, in a sentence that a user can act on. */
  public RejectedFileException(ProblemCode code, String detail) {
    super(detail);
    this.code = code;
  }

  /** The kind of rejection. */
  public ProblemCode code() {
    return code;
  }
}
