package tifa.register;

import java.util.Map;
import java.util.Optional;

/**
 * What metadata.csv states of reports, by path; {@code #2} after a path means the second report of
 * the file.
 *
 * @param rows the rows by path
 */
public record Metadata(Map<String, Row> rows) {
  /** Copies the rows. */
  public Metadata {
    rows = Map.copyOf(rows);
  }

  /** No file given. */
  public static Metadata none() {
    return new Metadata(Map.of());
  }

  /**
   * A row; empty cells state nothing.
   *
   * @param region name or code
   * @param level a level's label
   * @param year the year
   * @param title the title
   */
  public record Row(
      Optional<String> region,
      Optional<String> level,
      Optional<Integer> year,
      Optional<String> title) {}

  /** The row of a report. */
  public Optional<Row> of(String path, int position) {
    Row row = rows.get(path + "#" + position);
    return Optional.ofNullable(row != null || position > 1 ? row : rows.get(path));
  }
}
