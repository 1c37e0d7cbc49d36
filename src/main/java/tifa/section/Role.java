package tifa.section;

/** What a part of a report is about. The order is that of the report. */
public enum Role {
  /** Text before the first part. */
  PREAMBLE("preamble"),
  /** The work of the past. */
  REVIEW("review"),
  /** The work to come. */
  PLAN("plan"),
  /** The government's own work. */
  GOVERNANCE("governance"),
  /** The last appeal to the deputies. */
  CLOSING("closing"),
  /** Glossaries, lists of tasks, notes: not the report. */
  APPENDIX("appendix"),
  /** A part for whose role there is no evidence. */
  BODY("body"),
  /** Past and future in one part. */
  MIXED("mixed");

  private final String label;

  Role(String label) {
    this.label = label;
  }

  /** The name in tables. */
  public String label() {
    return label;
  }
}
