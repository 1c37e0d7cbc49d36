package tifa.mention;

/** What became of a hit. */
public enum Verdict {
  /** It is a mention. */
  COUNTED("counted"),
  /** It stands inside an exclusion of its term. */
  EXCLUDED("excluded"),
  /** One of its ends is no token boundary, and boundaries would cost too much there. */
  CONTESTED("contested"),
  /** The same, but a mention of the same term covers it, so that nothing is lost. */
  CONTESTED_COVERED("contested"),
  /** A mention of the same term that begins earlier, or here and is longer, covers part of it. */
  OVERLAPPED("overlapped");

  private final String label;

  Verdict(String label) {
    this.label = label;
  }

  /** The name that users see. */
  public String label() {
    return label;
  }
}
