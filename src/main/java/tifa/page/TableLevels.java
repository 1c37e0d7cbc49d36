package tifa.page;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import tifa.table.Table;
import tifa.table.TableRow;
import tifa.table.TableRows;

/**
 * The levels that a table is ordered by, the widest first, and for each the columns that have a
 * value; one of no name where the table has another order.
 */
final class TableLevels {
  private final SortedMap<String, Set<String>> filled = Levels.map();
  private List<String> columns = List.of();

  private TableLevels() {}

  /** Reads the table once. */
  static TableLevels of(TableRows tables, Table table) throws IOException {
    TableLevels levels = new TableLevels();
    tables.each(table, levels::add);
    return levels;
  }

  /** The level of a row, empty where its table has another order. */
  static String of(TableRow row) {
    return row.columns().get(0).equals("level") ? row.text("level") : "";
  }

  /** The names, the widest level first. */
  List<String> names() {
    return List.copyOf(filled.keySet());
  }

  /** The columns that have a value at one of these levels, in the order of the table. */
  List<String> filled(List<String> levels) {
    return columns.stream()
        .filter(column -> levels.stream().anyMatch(level -> filled.get(level).contains(column)))
        .toList();
  }

  private void add(TableRow row) {
    columns = row.columns();
    Set<String> known = filled.computeIfAbsent(of(row), level -> new HashSet<>());
    if (known.size() < columns.size()) {
      for (String column : columns) {
        if (!known.contains(column) && !row.text(column).isEmpty()) {
          known.add(column);
        }
      }
    }
  }
}
