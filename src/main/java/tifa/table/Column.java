package tifa.table;

/**
 * A column of a published table.
 *
 * @param name in the header, {@code snake_case}
 * @param type what its cells hold
 * @param unit of numbers and positions
 * @param title above it in sheets and pages
 * @param meaning a sentence
 */
public record Column(String name, ColumnType type, Unit unit, Bilingual title, Bilingual meaning) {
  /** Refuses a column that nobody could find or understand. */
  public Column {
    if (!name.matches("[a-z][a-z0-9_]*|[0-9]{4}")) {
      throw new IllegalArgumentException("Invalid column name %s".formatted(name));
    }
    if (title == null || meaning == null) {
      throw new IllegalArgumentException("Invalid column %s: not described".formatted(name));
    }
  }
}
