package tifa.problem;

/** Something failed that says nothing of the file that was worked on: it is to be tried again. */
public final class CircumstanceException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ProblemCode code;

  /** Fails with a code that {@link ProblemCode#isCircumstance}. */
  public CircumstanceException(ProblemCode code, String detail) {
    super(detail);
    if (!code.isCircumstance()) {
      throw new IllegalArgumentException("Invalid circumstance " + code);
    }
    this.code = code;
  }

  /** What anything that was thrown, by a library or by the machine, comes to. */
  public static CircumstanceException of(Throwable thrown) {
    if (thrown instanceof CircumstanceException circumstance) {
      return circumstance;
    }
    if (thrown instanceof OutOfMemoryError) {
      return new CircumstanceException(
          ProblemCode.OUT_OF_MEMORY, "Java's heap did not suffice for it, not even alone");
    }
    if (thrown instanceof StackOverflowError) {
      return new CircumstanceException(
          ProblemCode.OUT_OF_STACK, "Java's stack did not suffice for it");
    }
    CircumstanceException failed =
        new CircumstanceException(
            ProblemCode.ANALYSIS_FAILED, "%s; please report this file".formatted(thrown));
    failed.initCause(thrown);
    return failed;
  }

  /** The code for the problem row. */
  public ProblemCode code() {
    return code;
  }
}
