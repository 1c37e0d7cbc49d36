package tifa.corpus;

/** What kind of report a text is, as its title says. */
public enum ReportKind {
  /** 政府工作报告. */
  WORK_REPORT("work_report"),
  /** 国民经济和社会发展计划报告. */
  PLAN("plan"),
  /** 预算、决算报告. */
  BUDGET("budget"),
  /** No title says. */
  UNKNOWN("unknown");

  private final String label;

  ReportKind(String label) {
    this.label = label;
  }

  /** The name in tables. */
  public String label() {
    return label;
  }
}
