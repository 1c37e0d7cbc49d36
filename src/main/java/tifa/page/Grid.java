package tifa.page;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Rows of a table as the page shows them.
 *
 * @param columns their names
 * @param rows cells as text, as many as columns
 * @param total how many rows the table has of this kind, those left out included
 */
record Grid(List<String> columns, List<List<String>> rows, int total) {
  /** The rows, each by the names of its columns. */
  Stream<Map<String, String>> byColumn() {
    return rows.stream()
        .map(
            row ->
                IntStream.range(0, columns.size()).boxed().collect(toMap(columns::get, row::get)));
  }
}
