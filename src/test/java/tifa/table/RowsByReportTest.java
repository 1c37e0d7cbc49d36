package tifa.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tifa.register.ReportEntry;
import tifa.section.Role;
import tifa.trend.SmallCorpus;

class RowsByReportTest {
  private static final List<ReportEntry> REPORTS =
      new SmallCorpus(SmallCorpus.term("粮食", ""))
          .report(SmallCorpus.EAST, 2020, SmallCorpus.part(Role.BODY, "粮食"))
          .report(SmallCorpus.WEST, 2020, SmallCorpus.part(Role.BODY, "粮食"))
          .report(SmallCorpus.NORTH, 2020, SmallCorpus.part(Role.BODY, "粮食"))
          .register()
          .used();

  private static final Set<String> ALL = Set.of("r000", "r001", "r002");

  private RowsByReport rows;
  private Map<String, RowsSum> written;
  private String table;

  @BeforeEach
  void writeOne() throws IOException {
    try (RowsByReport first = new RowsByReport("sections")) {
      // In the order in which they are read; the second report has none.
      first.add(REPORTS.get(2), rendered("r002,0,\"十\n一\"\r\n"));
      first.add(REPORTS.get(0), rendered("r000,0,一\r\n", "r000,1,二\r\n"));
      first.add(REPORTS.get(1), rendered());
      written = first.written();
      table = written(first);
    }
    rows = new RowsByReport("sections");
  }

  @AfterEach
  void close() throws IOException {
    rows.close();
  }

  private static RenderedRows rendered(String... lines) {
    return new RenderedRows(String.join("", lines).getBytes(UTF_8), lines.length);
  }

  private static String written(RowsByReport rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CsvTable<SectionRow> csv = new CsvTable<>(SectionsTable.LAYOUT, out);
    rows.writeTo(csv);
    csv.finish();
    return out.toString(UTF_8);
  }

  private Set<String> copied(String from, Set<String> reports) throws IOException {
    rows.copy(new ByteArrayInputStream(from.getBytes(UTF_8)), written, reports);
    return rows.written().keySet();
  }

  @Test
  void copiesATableToTheByte() throws IOException {
    assertThat(copied(table, ALL)).containsExactlyElementsOf(written.keySet()).hasSize(3);
    assertThat(rows.written()).isEqualTo(written);
    assertThat(written(rows)).isEqualTo(table).endsWith("\r\nr000,1,二\r\nr002,0,\"十\n一\"\r\n");
  }

  @Test
  void takesTheRowsOfThoseThatAreWantedAndAddsTheOthers() throws IOException {
    assertThat(copied(table, Set.of("r002", "r009"))).containsExactly("r002");
    rows.add(REPORTS.get(0), rendered("r000,0,三\r\n"));
    assertThat(written(rows)).endsWith("\r\nr000,0,三\r\nr002,0,\"十\n一\"\r\n");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rows.add(REPORTS.get(2), rendered()))
        .withMessageContaining("r002");
    rows.retain(Set.of("r000"));
    assertThat(written(rows)).endsWith("\r\nr000,0,三\r\n");
  }

  @Test
  void leavesWhatIsNotAsItWasWritten() throws IOException {
    assertThat(copied(table.replace("二", "三"), ALL)).containsExactly("r001", "r002");
  }

  @Test
  void leavesWhatHasMoved() throws IOException {
    assertThat(copied(table.replace("r000,1,二\r\n", ""), ALL)).containsExactly("r001");
  }

  @Test
  void leavesWhatIsCutOff() throws IOException {
    assertThat(copied(table.substring(0, table.length() - 3), ALL)).containsExactly("r000", "r001");
  }

  @Test
  void takesNothingFromWhatIsEmpty() throws IOException {
    assertThat(copied("", ALL)).isEmpty();
  }
}
