package tifa.section;

/** Which rule gave a section its role. */
public enum RoleSource {
  /** Words of its heading. */
  HEADING("heading"),
  /** Its first sentences. */
  LEAD("lead"),
  /** Its place among the parts. */
  ORDER("order"),
  /** Nothing. */
  NONE("none");

  private final String label;

  RoleSource(String label) {
    this.label = label;
  }

  /** The name in tables. */
  public String label() {
    return label;
  }
}
