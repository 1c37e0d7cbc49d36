package tifa.sheet;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTest {
  private static final Set<String> KNOWN = Set.of("path", "地区", "year");

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void readsWhateverSeparatorTheRegionOfTheComputerWants(String separator) throws Exception {
    assertThat(rows("path,地区,year\n云,云州市,2031\n".replace(",", separator)))
        .containsExactly("1 [path, 地区, year]", "2 [云, 云州市, 2031]");
  }

  @Test
  void takesTheSeparatorThatGivesMostKnownColumnsNotTheMostFrequentOne() throws Exception {
    assertThat(rows("path;地区,市,县;year\n云;云州市;2031\n"))
        .containsExactly("1 [path, 地区,市,县, year]", "2 [云, 云州市, 2031]");
    assertThat(rows("a,b;c\n1,2;3\n")).containsExactly("1 [a, b;c]", "2 [1, 2;3]");
  }

  @Test
  void countsRowsAsASpreadsheetDoes() throws Exception {
    assertThat(rows("\r\npath,year\r\n,\r\n\"云\n州\",2031\r\n雾,2032"))
        .containsExactly("2 [path, year]", "4 [云\n州, 2031]", "5 [雾, 2032]");
  }

  @Test
  void saysInWhichRowAQuotationMarkIsWrong() {
    assertThatThrownBy(() -> rows("path,year\n云,2031\n\"雾,2032\n"))
        .isInstanceOfSatisfying(BrokenSheetException.class, e -> assertThat(e.row()).isEqualTo(3));
  }

  @Test
  void findsNoHeaderWhereTheFirstLineIsNoRow() {
    assertThat(Sheet.readings("\"云,\n州\"\n").get(0).header()).isEmpty();
    assertThat(Sheet.readings("").get(0).header()).isEmpty();
  }

  @Test
  void readsTheEncodingsOfSpreadsheets() throws UnreadableSheetException {
    String text = "path,地区\n云,云州市\n";
    assertThat(SheetText.of(text.getBytes(UTF_8))).isEqualTo(text);
    assertThat(SheetText.of(("\ufeff" + text).getBytes(UTF_8))).isEqualTo(text);
    assertThat(SheetText.of(text.getBytes(Charset.forName("GB18030")))).isEqualTo(text);
    assertThat(SheetText.of(("\ufeff" + text).getBytes(UTF_16LE))).isEqualTo(text);
    assertThat(SheetText.of(("\ufeff" + text).getBytes(UTF_16BE))).isEqualTo(text);
  }

  @Test
  void saysWhatAFileIsThatIsNoText() {
    assertThatThrownBy(() -> SheetText.of(new byte[] {'P', 'K', 3, 4}))
        .isInstanceOf(UnreadableSheetException.class)
        .hasMessageStartingWith("is a workbook, not a CSV file; save it as");
    assertThatThrownBy(() -> SheetText.of(new byte[] {'a', (byte) 0xff, 'b'}))
        .isInstanceOf(UnreadableSheetException.class)
        .hasMessageStartingWith("is neither UTF-8 (byte 1) nor GB18030 (byte 1)");
    assertThatThrownBy(() -> SheetText.of(new byte[] {(byte) 0xff, (byte) 0xfe, 'a'}))
        .isInstanceOf(UnreadableSheetException.class)
        .hasMessageStartingWith("is broken UTF-16");
  }

  private static List<String> rows(String text) throws BrokenSheetException {
    List<String> rows = new ArrayList<>();
    Sheet.of(text, header -> (int) header.stream().filter(KNOWN::contains).count())
        .each(
            (number, header) -> rows.add(number + " " + header),
            (number, cells) -> rows.add(number + " " + cells));
    return rows;
  }
}
