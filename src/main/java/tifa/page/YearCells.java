package tifa.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whole numbers by name and year; a year without a number has none. */
final class YearCells {
  private final Map<String, Map<Integer, Integer>> rows = new LinkedHashMap<>();

  void put(String name, int year, int number) {
    rows.computeIfAbsent(name, any -> new HashMap<>()).put(year, number);
  }

  /** The names in the order in which they came. */
  List<String> names() {
    return List.copyOf(rows.keySet());
  }

  boolean has(String name) {
    return rows.containsKey(name);
  }

  /** The numbers of a name for each of these years, null where there is none. */
  List<Integer> row(String name, List<Integer> years) {
    Map<Integer, Integer> row = rows.getOrDefault(name, Map.of());
    List<Integer> numbers = new ArrayList<>(years.size());
    years.forEach(year -> numbers.add(row.get(year)));
    return numbers;
  }
}
