package tifa.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DtaWriterTest {
  private static byte[] file(List<DtaVariable> variables, List<List<String>> rows)
      throws IOException {
    SortedMap<Integer, String> regions = new TreeMap<>();
    regions.put(1, "云州市");
    regions.put(530000, "云岭省");
    SortedMap<String, SortedMap<Integer, String>> labels = new TreeMap<>();
    labels.put("region_id", regions);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DtaWriter.write(
        "面板 panel",
        variables,
        labels,
        rows.size(),
        taker -> {
          for (List<String> row : rows) {
            taker.take(row);
          }
        },
        out);
    return out.toByteArray();
  }

  private static final List<DtaVariable> VARIABLES =
      List.of(
          new DtaVariable("region", "地区", DtaVariable.Type.TEXT, 9, ""),
          new DtaVariable("region_id", "编号", DtaVariable.Type.LONG, 0, "region_id"),
          new DtaVariable("year", "年份", DtaVariable.Type.INT, 0, ""),
          new DtaVariable("rate_green", "绿色：每万字次数", DtaVariable.Type.DOUBLE, 0, ""));

  @Test
  void writesWhatAReaderOfThePublishedFormatFinds() throws IOException {
    ParsedDta parsed =
        ParsedDta.of(
            file(
                VARIABLES,
                List.of(
                    List.of("云岭省", "530000", "2024", "12.3457"), List.of("云州", "1", "2025", ""))));

    assertThat(parsed.label()).isEqualTo("面板 panel");
    assertThat(parsed.names()).containsExactly("region", "region_id", "year", "rate_green");
    assertThat(parsed.labels()).containsExactly("地区", "编号", "年份", "绿色：每万字次数");
    assertThat(parsed.rows())
        .containsExactly(
            List.of("云岭省", "530000", "2024", "12.3457"), List.of("云州", "1", "2025", "."));
    assertThat(parsed.valueLabels()).containsEntry(1, "云州市").containsEntry(530000, "云岭省");
  }

  @Test
  void writesMissingNumbersAsTheFormatHasThem() throws IOException {
    byte[] bytes = file(VARIABLES, List.of(List.of("", "", "", "")));
    // Nine bytes of no text, then . of a long, an int and a double.
    assertThat(HexFormat.of().formatHex(bytes))
        .contains(
            HexFormat.of().formatHex("<data>".getBytes(UTF_8))
                + "00".repeat(9)
                + "e5ffff7f"
                + "e57f"
                + "000000000000e07f");
  }

  @Test
  void hasNoTimeInIt() throws IOException {
    byte[] bytes = file(VARIABLES, List.of());
    assertThat(new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1))
        .contains("<timestamp>\0</timestamp>");
  }

  @Test
  void cutsWhatIsTooLongBetweenCharacters() {
    DtaVariable variable = new DtaVariable("a", "长".repeat(100), DtaVariable.Type.TEXT, 9, "");
    assertThat(variable.label()).isEqualTo("长".repeat(79) + "…");
    assertThat(variable.text("云州市政府")).hasSize(9);
    assertThat(new DtaVariable("a", "", DtaVariable.Type.TEXT, 8, "").text("云州市政府")).hasSize(6);
  }

  @Test
  void refusesANameThatStataWouldNotTake() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DtaVariable("1a", "", DtaVariable.Type.INT, 0, ""));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DtaVariable("a".repeat(33), "", DtaVariable.Type.INT, 0, ""));
  }
}
