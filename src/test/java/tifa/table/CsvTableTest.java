package tifa.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tifa.problem.Problem;
import tifa.problem.ProblemCode;

class CsvTableTest {
  private static final String HEADER = "seq,code,severity,path,report_id,detail\r\n";

  private final Locale locale = Locale.getDefault();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  @AfterEach
  void restoreLocale() {
    Locale.setDefault(locale);
  }

  @Test
  void beginsWithAByteOrderMarkAndEndsLinesWithCrLf() throws IOException {
    ProblemTable.write(List.of(problem("少了一页")), bytes);
    assertThat(bytes.toByteArray()).startsWith(0xef, 0xbb, 0xbf);
    assertThat(text()).isEqualTo(HEADER + "1,EMPTY,error,文件.txt,,少了一页\r\n");
  }

  @Test
  void quotesWhereNeededOnly() throws IOException {
    assertThat(detail("甲，乙")).isEqualTo("甲，乙");
    assertThat(detail("a,b")).isEqualTo("\"a,b\"");
    assertThat(detail("说\"好\"")).isEqualTo("\"说\"\"好\"\"\"");
    assertThat(detail("一\n二")).isEqualTo("\"一\n二\"");
    assertThat(detail("第一 第二")).isEqualTo("第一 第二");
  }

  @Test
  void keepsTextFromBecomingAFormula() throws IOException {
    assertThat(detail("=1+1")).isEqualTo("'=1+1");
    assertThat(detail("+86")).isEqualTo("'+86");
    assertThat(detail("-- 甲")).isEqualTo("'-- 甲");
    assertThat(detail("@甲")).isEqualTo("'@甲");
    assertThat(detail("\t甲").replace("\"", "")).isEqualTo("'\t甲");
    assertThat(detail("\r甲")).isEqualTo("\"'\r甲\"");
    assertThat(detail("甲=乙")).isEqualTo("甲=乙");
  }

  @Test
  void neverMarksNumbers() throws IOException {
    CsvTable csv = trends();
    csv.text("city").text("改革").text("balanced").text("").integer(-3).integer(0);
    csv.year(OptionalInt.empty()).year(2015).year(OptionalInt.of(2016)).integer(12);
    csv.decimal(Optional.of(new BigDecimal("-1.00005")));
    csv.integer(-7).significant(-0.25).none(10).text("gone").text("").text("").endRow();
    csv.finish();
    assertThat(text())
        .endsWith("\r\ncity,改革,balanced,,-3,0,,2015,2016,12,-1.0000,-7,-0.25,,,,,,,,,,,gone,,\r\n");
  }

  @Test
  void writesNumbersTheSameWhateverTheLocale() throws IOException {
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    CsvTable csv =
        new CsvTable(Table.TERM_YEAR_WIDE_RATE, IntStream.rangeClosed(2014, 2016), bytes);
    csv.text("city").text("改革").text("").rate(1, 3).rate(2, 3).none().rate(0, 7).endRow();
    csv.finish();
    assertThat(text())
        .isEqualTo(
            String.join(
                "\r\n",
                "level,term,category,total,2014,2015,2016",
                "city,改革,,3333.3333,6666.6667,,0.0000",
                ""));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "1, 1",
    "-0.0, 0",
    "0.1, 0.1",
    "2.9058368459, 2.90584",
    "-0.8854562842589916, -0.885456",
    "123456.5, 123456",
    "1234567, 1234570",
    "0.00000123456789, 0.00000123457",
    "0.000000123456789, 1.23457E-7",
    "1e-300, 1E-300"
  })
  void writesSixSignificantDigits(double number, String written) throws IOException {
    CsvTable csv = new CsvTable(Table.TERM_YEAR, bytes);
    csv.text("city").text("改革").year(2015).text("").none(10).significant(number).endRow();
    csv.finish();
    assertThat(text()).endsWith("," + written + "\r\n");
  }

  @Test
  void roundsEveryNumberAsItsExactDecimalExpansionIs() throws IOException {
    Random random = new Random(17);
    CsvTable csv = new CsvTable(Table.TERM_YEAR, bytes);
    List<BigDecimal> exact = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      // Every third stands in the middle of two results, or as near to it as a double can.
      double digits = random.nextInt(2_000_000) + (i % 3 == 0 ? 0.5 : random.nextDouble());
      double number = (i % 2 == 0 ? digits : -digits) * Math.pow(10, 2 - random.nextInt(24));
      csv.text("city").text("改革").year(2015).text("").none(10).significant(number).endRow();
      exact.add(new BigDecimal(number).round(new MathContext(6, RoundingMode.HALF_EVEN)));
    }
    csv.finish();
    String[] rows = text().split("\r\n");
    for (int i = 0; i < exact.size(); i++) {
      String cell = rows[i + 1].substring(rows[i + 1].lastIndexOf(',') + 1);
      assertThat(new BigDecimal(cell)).isEqualByComparingTo(exact.get(i));
    }
  }

  @Test
  void leavesARateWithoutTextEmpty() throws IOException {
    CsvTable csv = new CsvTable(Table.TERM_YEAR_WIDE_RATE, bytes);
    csv.text("city").text("改革").text("").rate(0, 0).endRow();
    csv.finish();
    assertThat(text()).endsWith("city,改革,,\r\n");
  }

  @Test
  void refusesCellsThatAreNotTheColumns() throws IOException {
    assertThatIllegalStateException()
        .isThrownBy(() -> trends().integer(1))
        .withMessage("Invalid cell of trends.csv: column level holds no integer");
    assertThatIllegalStateException()
        .isThrownBy(() -> trends().text("city").endRow())
        .withMessage("Invalid row of trends.csv: no cell for term");
    CsvTable full = new CsvTable(Table.TERM_YEAR_WIDE, bytes);
    full.text("city").text("改革").text("").integer(1);
    assertThatIllegalStateException().isThrownBy(() -> full.integer(2));
    assertThatIllegalStateException().isThrownBy(full::finish);
  }

  @Test
  void tellsWhatWasWritten() throws IOException {
    WrittenTable written = ProblemTable.write(List.of(problem("甲"), problem("乙")), bytes);
    assertThat(written.rows()).isEqualTo(2);
    assertThat(written.bytes()).isEqualTo(bytes.size());
    // printf '\xef\xbb\xbf<header>\r\n' | sha256sum, with no row below.
    ByteArrayOutputStream empty = new ByteArrayOutputStream();
    assertThat(ProblemTable.write(List.of(), empty).sha256())
        .isEqualTo("0c2dc6f6b6999f988badb6a1257e28bc85bff9c581e160af46991d1d20b11b9d");
  }

  @Test
  void saysWhenASpreadsheetShowsNotAll() {
    assertThat(written(1_048_575).tooLong()).isEmpty();
    assertThat(written(1_048_576).tooLong())
        .hasValueSatisfying(
            problem -> {
              assertThat(problem.code()).isEqualTo(ProblemCode.TABLE_TOO_LONG);
              assertThat(problem.detail()).startsWith("sections.csv has 1048576 rows");
            });
  }

  private static WrittenTable written(long rows) {
    return new WrittenTable(Table.SECTIONS, Table.SECTIONS.columns(), rows, 1, "");
  }

  private CsvTable trends() throws IOException {
    return new CsvTable(Table.TRENDS, bytes);
  }

  private static Problem problem(String detail) {
    return new Problem(ProblemCode.EMPTY, "文件.txt", "", detail);
  }

  private String detail(String detail) throws IOException {
    bytes.reset();
    ProblemTable.write(List.of(problem(detail)), bytes);
    String row = text().substring(HEADER.length());
    return row.substring("1,EMPTY,error,文件.txt,,".length(), row.length() - 2);
  }

  private String text() {
    return bytes.toString(StandardCharsets.UTF_8).substring(1);
  }
}
