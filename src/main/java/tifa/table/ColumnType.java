package tifa.table;

import java.util.Locale;

/** What the cells of a column hold; any may be empty, which means that there is no value. */
public enum ColumnType {
  /** Text. */
  STRING("string"),
  /** A whole number. */
  INTEGER("integer"),
  /** A number with four decimals. */
  DECIMAL4("number"),
  /** A number with six significant digits or fewer, very small ones as {@code 1.5E-7}. */
  SIGNIFICANT6("number"),
  /** A number with as many digits as the text or the difference has. */
  EXACT("number"),
  /** A day, {@code 2022-01-26}. */
  DATE("date"),
  /** A calendar year. */
  YEAR("year"),
  /** {@code true} or {@code false}. */
  BOOLEAN("boolean");

  private final String frictionless;

  ColumnType(String frictionless) {
    this.frictionless = frictionless;
  }

  /** The name in the data dictionary. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The type of Frictionless Table Schema v1. */
  public String frictionless() {
    return frictionless;
  }
}
