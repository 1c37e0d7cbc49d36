package tifa.table;

import static org.assertj.core.api.Assertions.assertThat;
import static tifa.table.Definition.column;

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
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tifa.problem.Problem;
import tifa.problem.ProblemCode;

class CsvTableTest {
  private static final String HEADER = "seq,code,severity,path,report_id,detail,detail_zh\r\n";

  private static final Layout<Double> STATISTIC =
      Layout.<Double>of("candidates").key(figure("score").significant(Double::doubleValue));

  private record Town(String name, int size) {}

  private final Locale locale = Locale.getDefault();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  @AfterEach
  void restoreLocale() {
    Locale.setDefault(locale);
  }

  @Test
  void beginsWithAByteOrderMarkAndEndsLinesWithCrLf() throws IOException {
    ProblemsTable.write(List.of(problem("少了一页")), bytes);
    assertThat(bytes.toByteArray()).startsWith(0xef, 0xbb, 0xbf);
    assertThat(text()).isEqualTo(HEADER + "1,EMPTY,error,文件.txt,,少了一页,\r\n");
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
    assertThat(detail("\n甲")).isEqualTo("\"'\n甲\"");
    assertThat(detail("＝甲")).isEqualTo("'＝甲");
    assertThat(detail("＋甲")).isEqualTo("'＋甲");
    assertThat(detail("－甲")).isEqualTo("'－甲");
    assertThat(detail("＠甲")).isEqualTo("'＠甲");
    assertThat(detail("甲=乙")).isEqualTo("甲=乙");
  }

  @Test
  void neverMarksNumbers() throws IOException {
    record Row(long change, BigDecimal percent, double slope) {}
    Layout<Row> layout =
        Layout.<Row>of("changes")
            .key(figure("change").integer(Row::change))
            .columns(
                figure("percent").decimal(row -> Optional.of(row.percent())),
                figure("slope").significant(Row::slope));
    assertThat(written(layout, new Row(-3, new BigDecimal("-1.00005"), -0.25)))
        .isEqualTo("change,percent,slope\r\n-3,-1.0000,-0.25\r\n");
  }

  @Test
  void leavesEmptyWhatHasNoValueWhateverItsType() throws IOException {
    record Row(OptionalLong total, OptionalInt year, OptionalDouble p, Optional<Town> town) {}
    Layout<Row> layout =
        Layout.<Row>of("changes")
            .key(figure("total").optionalInteger(Row::total))
            .columns(
                figure("year").optionalYear(Row::year),
                figure("p").optionalSignificant(Row::p),
                figure("percent").decimal(row -> Optional.empty()),
                figure("day").optionalDate(row -> Optional.empty()),
                figure("rate").rate(row -> 0, row -> 0),
                Cells.ofOptional(
                    Row::town, figure("name").text(Town::name), figure("size").integer(Town::size)),
                figure("end").bool(row -> true));
    assertThat(
            written(
                layout,
                new Row(
                    OptionalLong.empty(),
                    OptionalInt.empty(),
                    OptionalDouble.empty(),
                    Optional.empty()),
                new Row(
                    OptionalLong.of(1),
                    OptionalInt.of(2016),
                    OptionalDouble.of(0.5),
                    Optional.of(new Town("云州", 7)))))
        .isEqualTo(
            String.join(
                "\r\n",
                "total,year,p,percent,day,rate,name,size,end",
                ",,,,,,,,true",
                "1,2016,0.5,,,,云州,7,true",
                ""));
  }

  @Test
  void rendersWhatRowsShareOnceAndTheSameAsAlone() throws IOException {
    record Row(Shared<Town> town, int year) {}
    AtomicInteger rendered = new AtomicInteger();
    Layout<Row> layout =
        Layout.<Row>of("changes")
            .key(
                Cells.ofShared(
                    Row::town,
                    figure("name")
                        .text(
                            town -> {
                              rendered.incrementAndGet();
                              return town.name();
                            })),
                figure("year").year(Row::year))
            .columns(Cells.ofShared(Row::town, figure("size").integer(Town::size)));
    Shared<Town> cloud = Shared.byMany(new Town("=云,州", 7));
    assertThat(
            written(
                layout,
                new Row(cloud, 2015),
                new Row(Shared.byOne(new Town("=云,州", 7)), 2015),
                new Row(cloud, 2016),
                new Row(Shared.byMany(new Town("雾州", 8)), 2017)))
        .isEqualTo(
            String.join(
                "\r\n",
                "name,year,size",
                "\"'=云,州\",2015,7",
                "\"'=云,州\",2015,7",
                "\"'=云,州\",2016,7",
                "雾州,2017,8",
                ""));
    assertThat(rendered).hasValue(3);
  }

  @Test
  void writesNumbersTheSameWhateverTheLocale() throws IOException {
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    record Row(String term, int mentions) {}
    Layout<Row> layout =
        Layout.<Row>of("term_year_wide_rate")
            .key(figure("term").text(Row::term))
            .yearColumns(
                year ->
                    figure(Integer.toString(year))
                        .rate(Row::mentions, row -> year == 2015 ? 0 : 2017L - year));
    CsvTable<Row> csv = new CsvTable<>(layout, IntStream.rangeClosed(2014, 2016), bytes);
    csv.add(new Row("改革", 1));
    csv.add(new Row("开放", 0));
    csv.finish();
    assertThat(text())
        .isEqualTo(
            String.join(
                "\r\n",
                "term,2014,2015,2016",
                "改革,3333.3333,,10000.0000",
                "开放,0.0000,,0.0000",
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
    assertThat(written(STATISTIC, number)).isEqualTo("score\r\n" + written + "\r\n");
  }

  @Test
  void roundsEveryNumberAsItsExactDecimalExpansionIs() throws IOException {
    Random random = new Random(17);
    CsvTable<Double> csv = new CsvTable<>(STATISTIC, bytes);
    List<BigDecimal> exact = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      // Every third stands in the middle of two results, or as near to it as a double can.
      double digits = random.nextInt(2_000_000) + (i % 3 == 0 ? 0.5 : random.nextDouble());
      double number = (i % 2 == 0 ? digits : -digits) * Math.pow(10, 2 - random.nextInt(24));
      csv.add(number);
      exact.add(new BigDecimal(number).round(new MathContext(6, RoundingMode.HALF_EVEN)));
    }
    csv.finish();
    String[] rows = text().split("\r\n");
    for (int i = 0; i < exact.size(); i++) {
      assertThat(new BigDecimal(rows[i + 1])).isEqualByComparingTo(exact.get(i));
    }
  }

  @Test
  void tellsWhatWasWritten() throws IOException {
    WrittenTable written = ProblemsTable.write(List.of(problem("甲"), problem("乙")), bytes);
    assertThat(written.rows()).isEqualTo(2);
    assertThat(written.bytes()).isEqualTo(bytes.size());
    // printf '\xef\xbb\xbf<header>\r\n' | sha256sum, with no row below.
    ByteArrayOutputStream empty = new ByteArrayOutputStream();
    assertThat(ProblemsTable.write(List.of(), empty).sha256())
        .isEqualTo("e2c57b131297d2724056d0939009230c9746f84a0f8295ef460da1cd5099e39e");
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

  @SafeVarargs
  private <R> String written(Layout<R> layout, R... rows) throws IOException {
    CsvTable<R> csv = new CsvTable<>(layout, bytes);
    for (R row : rows) {
      csv.add(row);
    }
    csv.finish();
    return text();
  }

  private static Definition figure(String name) {
    return column(name).titled("数", "Figure").meaning("一个数。", "A figure.");
  }

  private static Problem problem(String detail) {
    return new Problem(ProblemCode.EMPTY, "文件.txt", "", detail);
  }

  private String detail(String detail) throws IOException {
    bytes.reset();
    ProblemsTable.write(List.of(problem(detail)), bytes);
    String row = text().substring(HEADER.length());
    return row.substring("1,EMPTY,error,文件.txt,,".length(), row.length() - ",\r\n".length());
  }

  private String text() {
    return bytes.toString(StandardCharsets.UTF_8).substring(1);
  }
}
