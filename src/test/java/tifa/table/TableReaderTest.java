package tifa.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import tifa.problem.Problem;
import tifa.problem.ProblemCode;

class TableReaderTest {
  @Test
  void givesBackWhatWasWritten() throws IOException {
    List<Problem> problems =
        List.of(
            new Problem(ProblemCode.EMPTY, "=云,州.txt", "", "少了\"一页\"\n两行"),
            new Problem(ProblemCode.EMPTY, "'雾州.txt", "r1", "+1"));
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    ProblemsTable.write(problems, written);

    List<List<String>> read = new ArrayList<>();
    reader(written.toByteArray())
        .each(
            Table.PROBLEMS,
            row -> {
              assertThat(row.columns())
                  .containsExactly(
                      "seq", "code", "severity", "path", "report_id", "detail", "detail_zh");
              assertThat(row.integer("seq")).isEqualTo(read.size() + 1);
              read.add(row.texts(List.of("path", "report_id", "detail")));
            });
    assertThat(read)
        .containsExactly(List.of("=云,州.txt", "", "少了\"一页\"\n两行"), List.of("'雾州.txt", "r1", "+1"));
  }

  @Test
  void givesBackRowsThatAreLongerThanWhatIsReadAtOnce() throws IOException {
    List<Problem> problems = new ArrayList<>();
    for (int length : new int[] {3, 30_000, 70_000, 5, 200_000, 0, 65_536}) {
      problems.add(
          new Problem(ProblemCode.EMPTY, "云.txt", "", "州\",\r\n".repeat(length / 5) + length));
    }
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    ProblemsTable.write(problems, written);

    List<String> read = new ArrayList<>();
    reader(written.toByteArray()).each(Table.PROBLEMS, row -> read.add(row.text("detail")));
    assertThat(read).isEqualTo(problems.stream().map(Problem::detail).toList());
  }

  @Test
  void readsNumbersAsTheyAreWrittenAndRefusesWhatIsNone() throws IOException {
    List<Long> counts = new ArrayList<>();
    reader("\ufeffseq\r\n0\r\n007\r\n-12\r\n\"34\"\r\n9223372036854775807\r\n".getBytes(UTF_8))
        .each(Table.PROBLEMS, row -> counts.add(row.count("seq")));
    assertThat(counts).containsExactly(0L, 7L, -12L, 34L, Long.MAX_VALUE);
    for (String none : List.of("\"\"", "1.5", "12 ", "一", "9223372036854775808")) {
      assertThatIllegalArgumentException()
          .as(none)
          .isThrownBy(
              () ->
                  reader(("\ufeffseq\r\n" + none + "\r\n").getBytes(UTF_8))
                      .each(Table.PROBLEMS, row -> row.count("seq")));
    }
    assertThatIllegalArgumentException()
        .as("no year is so large")
        .isThrownBy(
            () ->
                reader("\ufeffseq\r\n2147483648\r\n".getBytes(UTF_8))
                    .each(Table.PROBLEMS, row -> row.integer("seq")));
  }

  /** Of which one takes the place of the other where what was read lately is kept. */
  @Test
  void givesBackThousandsOfTextsEachAsItIs() throws IOException {
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      problems.add(new Problem(ProblemCode.EMPTY, "云州%s".formatted(i * 31 % 6_000), "", "" + i));
    }
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    ProblemsTable.write(problems, written);

    List<String> read = new ArrayList<>();
    reader(written.toByteArray()).each(Table.PROBLEMS, row -> read.add(row.text("path")));
    assertThat(read).isEqualTo(problems.stream().map(Problem::path).toList());
  }

  @Test
  void numbersTheDifferentCellsOfAColumnInTheOrderInWhichTheyCome() throws IOException {
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      problems.add(
          new Problem(ProblemCode.EMPTY, "云州,%s".formatted(i * 31 % 6_000), "", "" + i / 7));
    }
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    ProblemsTable.write(problems, written);

    List<String> paths = new ArrayList<>();
    reader(written.toByteArray())
        .each(
            Table.PROBLEMS,
            row -> {
              int path = row.index("path");
              if (path == paths.size()) {
                paths.add(row.text("path"));
              }
              assertThat(paths.get(path)).isEqualTo(row.text("path"));
              assertThat(row.index("path")).isEqualTo(path);
              assertThat(row.index("detail")).isEqualTo(Integer.parseInt(row.text("detail")));
            });
    assertThat(paths).hasSize(6_000).doesNotHaveDuplicates();
  }

  @Test
  void countsTheBytesOfATextWithoutWhatTheFileAdds() throws IOException {
    List<String> texts = List.of("", "云州", "a\"b\"\n云\"", "=1", "'1", "'", "\"", "＝\"1\"", "a,b");
    List<Problem> problems =
        texts.stream().map(text -> new Problem(ProblemCode.EMPTY, text, "", "")).toList();
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    ProblemsTable.write(problems, written);

    List<String> read = new ArrayList<>();
    reader(written.toByteArray())
        .each(
            Table.PROBLEMS,
            row -> {
              read.add(row.text("path"));
              assertThat(row.bytes("path")).isEqualTo(row.text("path").getBytes(UTF_8).length);
            });
    assertThat(read).isEqualTo(texts);
  }

  @Test
  void aCopyOfARowStaysWhatItIs() throws IOException {
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < 3_000; i++) {
      problems.add(new Problem(ProblemCode.EMPTY, "云州" + i, "r" + i, "\"句，\",".repeat(i % 50)));
    }
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    ProblemsTable.write(problems, written);

    List<TableRow> rows = new ArrayList<>();
    reader(written.toByteArray()).each(Table.PROBLEMS, row -> rows.add(row.copy()));
    assertThat(rows)
        .extracting(row -> row.texts(List.of("path", "report_id", "detail")))
        .isEqualTo(
            problems.stream()
                .map(problem -> List.of(problem.path(), problem.reportId(), problem.detail()))
                .toList());
    assertThat(rows).extracting(row -> row.integer("seq")).startsWith(1, 2, 3).endsWith(3_000);
  }

  @Test
  void saysWhereAFileIsDamaged() {
    assertThatDamage("seq,code\r\n1,EMPTY\r\n2\r\n")
        .isEqualTo("Invalid table problems.csv: row 3 has 1 cells in 2 columns");
    assertThatDamage("seq,code\r\n1,\"EMP")
        .isEqualTo("Invalid table problems.csv: row 2: it ends within quotes");
    assertThatDamage("seq,code\r\n1,\"EM\"PTY\r\n")
        .isEqualTo("Invalid table problems.csv: row 2: a quote is not where one belongs");
  }

  private static AbstractStringAssert<?> assertThatDamage(String file) {
    return assertThat(
        catchThrowableOfType(
                IllegalArgumentException.class,
                () -> reader(("\ufeff" + file).getBytes(UTF_8)).each(Table.PROBLEMS, row -> {}))
            .getMessage());
  }

  @Test
  void hasNoRowsOfATableThatTheRunHasNot() throws IOException {
    new TableReader(name -> Optional.empty())
        .each(
            Table.PROBLEMS,
            row -> {
              throw new AssertionError("a row of no table");
            });
  }

  @Test
  void refusesWhatIsNoPublishedTable() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> reader("seq\r\n1\r\n".getBytes(UTF_8)).each(Table.PROBLEMS, row -> {}))
        .withMessage("Invalid table problems.csv: no byte-order mark");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                reader("\ufeffseq\r\n1\r\n".getBytes(UTF_8))
                    .each(Table.PROBLEMS, row -> row.text("detail")));
  }

  private static TableReader reader(byte[] file) {
    return new TableReader(
        name ->
            name.equals("problems.csv")
                ? Optional.of(new ByteArrayInputStream(file))
                : Optional.empty());
  }
}
