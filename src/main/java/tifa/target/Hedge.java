package tifa.target;

/** How firmly a value is stated. */
public enum Hedge {
  /** The value and nothing else. */
  EXACT("exact"),
  /** 左右. */
  ABOUT("about"),
  /** 以上, 不低于, 突破: only a low. */
  AT_LEAST("at_least"),
  /** 以内, 控制在: only a high. */
  AT_MOST("at_most"),
  /** From a low to a high. */
  RANGE("range"),
  /** 力争: what is striven for. */
  STRETCH("stretch");

  private final String label;

  Hedge(String label) {
    this.label = label;
  }

  /** The name in tables. */
  public String label() {
    return label;
  }
}
