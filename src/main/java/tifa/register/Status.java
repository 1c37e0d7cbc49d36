package tifa.register;

/** Whether a report counts. */
public enum Status {
  /** It counts. */
  USED("used"),
  /** Another copy of it counts. */
  DUPLICATE("duplicate"),
  /** A different report of its region and year counts. */
  CONFLICT("conflict"),
  /** It could not be read or placed. */
  REJECTED("rejected");

  private final String label;

  Status(String label) {
    this.label = label;
  }

  /** The name in tables. */
  public String label() {
    return label;
  }
}
