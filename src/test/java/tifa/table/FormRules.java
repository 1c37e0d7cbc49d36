package tifa.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVRecord;
import tifa.normal.CodePoints;

/** What must hold of every table by itself: its columns, the form of its cells, its order. */
public final class FormRules {
  private static final Map<ColumnType, Pattern> FORMS =
      Map.of(
          ColumnType.STRING, Pattern.compile("(?s)[^=+@\\t\\r-].*"),
          ColumnType.INTEGER, Pattern.compile("0|-?[1-9][0-9]*"),
          ColumnType.DECIMAL4, Pattern.compile("-?(0|[1-9][0-9]*)\\.[0-9]{4}"),
          ColumnType.SIGNIFICANT6, Pattern.compile("-?[0-9]+(\\.[0-9]+)?(E-?[0-9]+)?"),
          ColumnType.EXACT, Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?"),
          ColumnType.DATE, Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}"),
          ColumnType.YEAR, Pattern.compile("[0-9]{4}"),
          ColumnType.BOOLEAN, Pattern.compile("true|false"));

  private FormRules() {}

  /** Every rule that the tables of {@code folder} break, in words. */
  public static List<String> violations(PublishedFolder folder) throws IOException {
    List<String> violations = new ArrayList<>();
    for (Table table : folder.tables()) {
      check(folder, table, violations);
    }
    return violations;
  }

  private static void check(PublishedFolder folder, Table table, List<String> violations)
      throws IOException {
    String name = table.fileName();
    if (!endsWithCrLf(folder, table)) {
      violations.add(name + " does not end its last line with CR LF");
    }
    List<String> header = folder.header(table);
    List<Column> columns = columns(table, header);
    if (!hasNames(columns, header)) {
      violations.add("%s has the columns %s".formatted(name, header));
      return;
    }
    Map<String, List<String>> last = new HashMap<>();
    folder.each(
        table,
        row -> {
          checkCells(name, columns, row, violations);
          List<String> key =
              table.key().stream().map(column -> unmarked(row.get(column.name()))).toList();
          if (key.contains("")) {
            violations.add("%s has no key in row %d".formatted(name, row.getRecordNumber()));
          }
          List<String> before = last.put(name, key);
          if (before != null && compare(table.key(), before, key) >= 0) {
            violations.add("%s has %s before %s".formatted(name, before, key));
          }
        });
  }

  /** A key without the apostrophe that keeps it from becoming a formula: order is by the key. */
  private static String unmarked(String cell) {
    return cell.matches("(?s)'[=+@\\t\\r-].*") ? cell.substring(1) : cell;
  }

  private static boolean hasNames(List<Column> columns, List<String> header) {
    return columns.size() == header.size()
        && IntStream.range(0, header.size())
            .allMatch(
                i ->
                    columns.get(i).name().equals(header.get(i))
                        || columns.get(i).name().endsWith("_key"));
  }

  private static boolean endsWithCrLf(PublishedFolder folder, Table table) throws IOException {
    String text = Files.readString(folder.file(table), StandardCharsets.UTF_8);
    return text.endsWith("\r\n");
  }

  private static List<Column> columns(Table table, List<String> header) {
    List<Column> columns = new ArrayList<>(table.columns());
    if (table.hasYearColumns()) {
      header.stream()
          .skip(columns.size())
          .map(year -> table.yearColumn(Integer.parseInt(year)).orElseThrow())
          .forEach(columns::add);
    }
    header.stream()
        .skip(columns.size())
        .flatMap(name -> table.exampleColumns().stream().filter(like -> isLike(name, like)))
        .forEach(columns::add);
    return columns;
  }

  private static boolean isLike(String name, Column example) {
    return name.startsWith(example.name().replaceFirst("key$", ""));
  }

  private static void checkCells(
      String name, List<Column> columns, CSVRecord row, List<String> violations) {
    for (int i = 0; i < columns.size(); i++) {
      String cell = row.get(i);
      if (!cell.isEmpty() && !FORMS.get(columns.get(i).type()).matcher(cell).matches()) {
        violations.add(
            "%s has %s in %s of row %d"
                .formatted(name, cell, columns.get(i).name(), row.getRecordNumber()));
      }
    }
  }

  private static int compare(List<Column> key, List<String> left, List<String> right) {
    for (int i = 0; i < key.size(); i++) {
      int order =
          key.get(i).type() == ColumnType.STRING
              ? CodePoints.ORDER.compare(left.get(i), right.get(i))
              : Long.compare(Long.parseLong(left.get(i)), Long.parseLong(right.get(i)));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }
}
