package tifa.table;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import tifa.problem.ProblemCode;

/** The data dictionary says what the program writes, no more and no less. */
class DataDictionaryTest {
  private final List<String> lines = Files.readAllLines(Path.of("output", "README.md"));

  DataDictionaryTest() throws IOException {}

  @Test
  void hasAChapterForEachTable() {
    assertThat(lines.stream().filter(line -> line.startsWith("### ")))
        .containsExactlyElementsOf(
            Arrays.stream(Table.values()).map(DataDictionaryTest::heading).toList());
  }

  @Test
  void explainsEachColumn() {
    for (Table table : Table.values()) {
      assertThat(chapter(heading(table)))
          .containsSequence(table.description(), "", "Key: " + key(table) + ".");
      assertThat(rows(chapter(heading(table))))
          .as(table.fileName())
          .containsExactlyElementsOf(expectedRows(table));
    }
  }

  @Test
  void explainsEachProblemCode() {
    List<String> rows = rows(chapter("## Problem codes"));
    assertThat(rows.stream().map(row -> cells(row).subList(0, 2)))
        .containsExactlyElementsOf(
            Arrays.stream(ProblemCode.values())
                .map(code -> List.of("`" + code.name() + "`", code.severity().label()))
                .toList());
    assertThat(rows)
        .allSatisfy(
            row -> {
              assertThat(cells(row)).hasSize(4);
              assertThat(cells(row).subList(2, 4)).allMatch(cell -> cell.endsWith("."));
            });
  }

  private static String heading(Table table) {
    return "### `%s` %s".formatted(table.fileName(), table.title());
  }

  private static String key(Table table) {
    return table.key().stream().map(column -> "`" + column.name() + "`").collect(joining(", "));
  }

  private static List<String> expectedRows(Table table) {
    List<String> rows = new ArrayList<>();
    for (Column column : table.columns()) {
      rows.add(
          "| `%s` | %s | %s | %s | %s |"
              .formatted(
                  column.name(),
                  column.title(),
                  column.type().label(),
                  column.unit(),
                  column.description()));
    }
    if (table.hasYearColumns()) {
      Column year = table.yearColumn(2013);
      rows.add(
          "| `2013`, `2014`, … | 2013年…… | %s | %s | The value of the calendar year. |"
              .formatted(year.type().label(), year.unit()));
    }
    return rows;
  }

  /** The lines from a heading to the next of its rank or a higher one. */
  private List<String> chapter(String heading) {
    int start = lines.indexOf(heading) + 1;
    assertThat(start).as(heading).isPositive();
    int end = start;
    while (end < lines.size() && !lines.get(end).matches("##+ .*")) {
      end++;
    }
    return lines.subList(start, end);
  }

  /** The rows of a chapter's table, without its head. */
  private static List<String> rows(List<String> chapter) {
    return chapter.stream().filter(line -> line.startsWith("|")).skip(2).toList();
  }

  private static List<String> cells(String row) {
    return Arrays.stream(row.substring(1).split("\\|")).map(String::strip).toList();
  }
}
