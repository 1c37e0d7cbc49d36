package tifa.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
                  .containsExactly("seq", "code", "severity", "path", "report_id", "detail");
              assertThat(row.integer("seq")).isEqualTo(read.size() + 1);
              read.add(row.texts(List.of("path", "report_id", "detail")));
            });
    assertThat(read)
        .containsExactly(List.of("=云,州.txt", "", "少了\"一页\"\n两行"), List.of("'雾州.txt", "r1", "+1"));
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
