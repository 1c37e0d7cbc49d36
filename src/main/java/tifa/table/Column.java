package tifa.table;

/**
 * A column of a published table.
 *
 * @param name in the header, {@code snake_case}
 * @param type what its cells hold
 * @param unit of numbers and positions, else empty
 * @param title in Chinese
 * @param description in English, a sentence
 */
public record Column(String name, ColumnType type, String unit, String title, String description) {
  /** Refuses a column that nobody could find or understand. */
  public Column {
    if (!name.matches("[a-z][a-z0-9_]*|[0-9]{4}")) {
      throw new IllegalArgumentException("Invalid column name %s".formatted(name));
    }
    if (title.isBlank() || !description.endsWith(".")) {
      throw new IllegalArgumentException("Invalid column %s: not described".formatted(name));
    }
  }

  static Column text(String name, String title, String description) {
    return new Column(name, ColumnType.STRING, "", title, description);
  }

  static Column integer(String name, String unit, String title, String description) {
    return new Column(name, ColumnType.INTEGER, unit, title, description);
  }

  static Column rate(String name, String unit, String title, String description) {
    return new Column(name, ColumnType.DECIMAL4, unit, title, description);
  }

  static Column statistic(String name, String unit, String title, String description) {
    return new Column(name, ColumnType.SIGNIFICANT6, unit, title, description);
  }

  static Column year(String name, String title, String description) {
    return new Column(name, ColumnType.YEAR, "", title, description);
  }
}
