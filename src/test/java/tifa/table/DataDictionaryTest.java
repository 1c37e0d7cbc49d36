package tifa.table;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tifa.GeneratedPart;
import tifa.problem.ProblemCode;

/** The data dictionary says what the program writes, no more and no less, in both languages. */
class DataDictionaryTest {
  private enum Language {
    ENGLISH(
        "README.md",
        "## Tables",
        "## Problem codes",
        "Key: %s.",
        ", ",
        "| column | | type | unit | meaning |",
        "The value of the calendar year.",
        Bilingual::english,
        Unit::english),
    CHINESE(
        "README.zh-CN.md",
        "## 各表",
        "## 问题代码",
        "键：%s。",
        "、",
        "| 列 | | 类型 | 单位 | 含义 |",
        "该日历年份的值。",
        Bilingual::chinese,
        Unit::chinese);

    private final Path file;
    private final String tables;
    private final String codes;
    private final String key;
    private final String comma;
    private final String head;
    private final String yearColumn;
    private final Function<Bilingual, String> text;
    private final Function<Unit, String> unit;

    Language(
        String file,
        String tables,
        String codes,
        String key,
        String comma,
        String head,
        String yearColumn,
        Function<Bilingual, String> text,
        Function<Unit, String> unit) {
      this.file = Path.of("output", file);
      this.tables = tables;
      this.codes = codes;
      this.key = key;
      this.comma = comma;
      this.head = head;
      this.yearColumn = yearColumn;
      this.text = text;
      this.unit = unit;
    }
  }

  @ParameterizedTest
  @EnumSource
  void explainsEachTableAndColumn(Language language) throws IOException {
    new GeneratedPart(language.file, "\n" + language.tables + "\n", "\n" + language.codes + "\n")
        .is(
            Arrays.stream(Table.values())
                .map(table -> chapter(table, language))
                .collect(joining()));
  }

  private static String chapter(Table table, Language language) {
    StringBuilder chapter =
        new StringBuilder("\n### `%s` %s\n".formatted(table.fileName(), title(table, language)));
    chapter.append("\n").append(language.text.apply(table.rows())).append("\n\n");
    chapter.append(
        language.key.formatted(
            table.key().stream()
                .map(column -> "`" + column.name() + "`")
                .collect(joining(language.comma))));
    chapter.append("\n\n").append(language.head).append("\n|---|---|---|---|---|\n");
    table.columns().forEach(column -> chapter.append(row(column, language)));
    table
        .yearColumn(2013)
        .ifPresent(
            year ->
                chapter.append(
                    "| `2013`, `2014`, … | %s | %s | %s | %s |\n"
                        .formatted(
                            year.title().chinese() + "……",
                            year.type().label(),
                            language.unit.apply(year.unit()),
                            language.yearColumn)));
    table.exampleColumns().forEach(column -> chapter.append(row(column, language)));
    table
        .remark()
        .ifPresent(remark -> chapter.append("\n").append(language.text.apply(remark)).append("\n"));
    return chapter.toString();
  }

  /** The Chinese title stands in both, since sheets and {@code datapackage.json} show it. */
  private static String title(Table table, Language language) {
    return language == Language.ENGLISH
        ? table.title().chinese()
        : "%s（%s）".formatted(table.title().chinese(), table.title().english());
  }

  private static String row(Column column, Language language) {
    return "| `%s` | %s | %s | %s | %s |\n"
        .formatted(
            column.name(),
            column.title().chinese(),
            column.type().label(),
            language.unit.apply(column.unit()),
            language.text.apply(column.meaning()));
  }

  @ParameterizedTest
  @EnumSource
  void explainsEachProblemCode(Language language) throws IOException {
    List<List<String>> rows = problemCodes(language);
    assertThat(rows.stream().map(cells -> cells.subList(0, 2)))
        .containsExactlyElementsOf(
            Arrays.stream(ProblemCode.values())
                .map(code -> List.of("`" + code.name() + "`", code.severity().label()))
                .toList());
    assertThat(rows)
        .allSatisfy(
            cells -> {
              assertThat(cells).hasSize(4);
              assertThat(cells.subList(2, 4))
                  .allMatch(cell -> cell.endsWith(language == Language.ENGLISH ? "." : "。"));
            });
  }

  private static List<List<String>> problemCodes(Language language) throws IOException {
    List<String> lines = Files.readAllLines(language.file);
    return lines.subList(lines.indexOf(language.codes), lines.size()).stream()
        .filter(line -> line.startsWith("|"))
        .skip(2)
        .map(row -> Arrays.stream(row.substring(1).split("\\|")).map(String::strip).toList())
        .toList();
  }

  @Test
  void namesEachTableByItsConstant() {
    assertThat(Table.values())
        .allSatisfy(table -> assertThat(Table.named(table.id())).isSameAs(table));
  }
}
