package tifa.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RowsByTermTest {
  private static final Layout<String> LAYOUT =
      Layout.<String>of("trends").key(Columns.TERM.<String>text(row -> row));

  private final List<String> made = new ArrayList<>();
  private Map<String, RowsSum> before = Map.of();

  /** Of each key two rows that begin with it. */
  private String written(String table, String... keys) throws IOException {
    made.clear();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    CsvTable<String> csv = new CsvTable<>(LAYOUT, bytes);
    try (RowsByTerm rows =
        new RowsByTerm(new ByteArrayInputStream(table.getBytes(UTF_8)), before)) {
      for (String key : keys) {
        rows.addTo(
            csv,
            key,
            to -> {
              made.add(key);
              to.add(key + "一");
              to.add(key + "二");
            });
      }
      before = rows.written();
    }
    assertThat(csv.finish().rows()).isEqualTo(2L * keys.length);
    assertThat(before.keySet()).containsExactly(keys);
    return bytes.toString(UTF_8);
  }

  @Test
  void copiesTheRowsOfKeysThatTheTableHas() throws IOException {
    String table = written("", "甲", "丙", "丁");
    assertThat(table).endsWith("term\r\n甲一\r\n甲二\r\n丙一\r\n丙二\r\n丁一\r\n丁二\r\n");
    assertThat(made).containsExactly("甲", "丙", "丁");
    table = written(table, "甲", "乙", "丁");
    assertThat(table).endsWith("term\r\n甲一\r\n甲二\r\n乙一\r\n乙二\r\n丁一\r\n丁二\r\n");
    assertThat(made).containsExactly("乙");
    written(table, "甲", "乙", "丁");
    assertThat(made).isEmpty();
  }

  @Test
  void makesWhatDoesNotStandAsItWasWritten() throws IOException {
    String table = written("", "甲", "乙", "丙");
    Map<String, RowsSum> first = before;
    for (String other :
        List.of(table.replace("乙二", "乙三"), table.replace("乙二", "乙"), table.substring(0, 20))) {
      before = first;
      assertThat(written(other, "甲", "乙", "丙")).isEqualTo(table);
      assertThat(made).contains("乙").doesNotContain("甲");
    }
    before = first;
    assertThat(written("", "甲", "乙", "丙")).isEqualTo(table);
    assertThat(made).containsExactly("甲", "乙", "丙");
  }

  @Test
  void makesWhatHasPassed() throws IOException {
    String table = written("", "甲", "乙");
    written(table, "乙", "甲");
    assertThat(made).containsExactly("甲");
  }
}
