package tifa.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import tifa.problem.ProblemCode;
import tifa.table.Table;
import tifa.table.TableRows;

class ProductsTest {
  private static Map<String, byte[]> made(TableRows tables, Set<Product> wanted)
      throws IOException {
    Map<String, ByteArrayOutputStream> files = new TreeMap<>();
    new Products(
            TableFiles.RUN, 0.05, TableFiles.ENGLISH, tables, any -> Optional.empty(), List.of())
        .write(
            wanted,
            name -> {
              ByteArrayOutputStream out = new ByteArrayOutputStream();
              assertThat(files.put(name, out)).as(name).isNull();
              return out;
            });
    Map<String, byte[]> bytes = new TreeMap<>();
    files.forEach((name, out) -> bytes.put(name, out.toByteArray()));
    return bytes;
  }

  private static String page(TableRows tables) throws IOException {
    return new String(made(tables, EnumSet.of(Product.REPORT)).get("report.html"), UTF_8);
  }

  private static Document svg(byte[] bytes) throws Exception {
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(bytes));
  }

  @Test
  void makesOnlyWhatIsWanted() throws IOException {
    assertThat(made(TableFiles.small(), EnumSet.noneOf(Product.class))).isEmpty();
    assertThat(made(TableFiles.small(), EnumSet.of(Product.WORKBOOK)))
        .containsOnlyKeys("tifa.xlsx");
    assertThat(made(TableFiles.small(), EnumSet.of(Product.CHARTS)))
        .containsOnlyKeys("charts/movers.province.svg", "charts/民生.province.svg");
  }

  @Test
  void noTextOfATableEndsTheScriptThatHoldsIt() throws IOException {
    String evil = "</script><!--<script>\u2028\u2029&amp;";
    String page =
        page(
            TableFiles.small()
                .table(
                    "problems",
                    "seq,code,severity,path,report_id,detail,detail_zh",
                    "1,EMPTY,error,a,,\"" + evil + "\","));

    Matcher data =
        Pattern.compile(
                "<script type=\"application/json\" id=\"data\">(.*?)</script>", Pattern.DOTALL)
            .matcher(page);
    assertThat(data.find()).isTrue();
    assertThat(data.group(1)).doesNotContain("<").doesNotContain("\u2028").doesNotContain("\u2029");
    JsonNode json = new ObjectMapper().readTree(data.group(1));
    assertThat(json.get("problems").get("rows").get(0).get(3).asText()).isEqualTo(evil);
  }

  @Test
  void thePageNamesNoOtherFileToLoad() throws IOException {
    String page = page(TableFiles.small());

    assertThat(page.replaceAll("(?s)<script>.*?</script>", ""))
        .doesNotContainPattern("<(link|script|img|iframe)[^>]+(src|href)=\"(?!data:)");
    assertThat(page).contains("default-src 'none'");
  }

  @Test
  void everyProblemHasANameInBothLanguages() throws IOException {
    String page = page(TableFiles.small());

    for (ProblemCode code : ProblemCode.values()) {
      assertThat(page.split("\n      " + code + ": '", -1)).as(code.toString()).hasSize(3);
    }
  }

  /** 民生 of the province: 2004 at q = 0.05 is drawn below 0.051 and not below 0.05. */
  @Test
  void aPictureShowsAChangePointOnlyWhereItIsSignificant() throws Exception {
    TableFiles tables =
        TableFiles.small()
            .table(
                "trends",
                "level,term,window,panel,category,log2_ratio,ratio_low,ratio_high,sen_slope,q_value,change_year,change_q,direction,bursts",
                "province,民生,all,balanced,民生保障,1.6,0.9,2.3,,0.01,2004,0.05,rising,");

    assertThat(pictureOfLivelihood(0.051, tables)).contains("紫色竖线：转折 2004", "#a8457d");
    assertThat(pictureOfLivelihood(0.05, tables)).doesNotContain("转折", "#a8457d");
  }

  /** Both are drawn, 双碳 first: what is certain of its change is more, though the ratio is less. */
  @Test
  void picturesShowWhatChangedMostForCertain() throws Exception {
    TableFiles tables =
        TableFiles.small()
            .table(
                "trends",
                "level,term,window,panel,category,log2_ratio,ratio_low,ratio_high,sen_slope,change_year,change_q,direction,bursts",
                "province,双碳,all,balanced,绿色低碳,-2,-2.6,-1.4,,,,falling,",
                "province,民生,all,balanced,民生保障,3,0.1,5.9,,,,rising,");

    String movers =
        new String(
            made(tables, EnumSet.of(Product.CHARTS)).get("charts/movers.province.svg"), UTF_8);
    assertThat(movers).contains(">民生<");
    assertThat(movers.indexOf(">双碳<")).isBetween(0, movers.indexOf(">民生<"));
  }

  @Test
  void picturesLeaveOutWhatHasNoVerdictOfChange() throws Exception {
    TableFiles tables =
        TableFiles.small()
            .table(
                "trends",
                "level,term,window,panel,category,log2_ratio,ratio_low,ratio_high,sen_slope,change_year,change_q,direction,bursts",
                "province,双碳,all,balanced,绿色低碳,3,-0.1,6.1,,,,inconclusive,",
                "province,民生,all,balanced,民生保障,,,,,,,untested,");

    assertThat(made(tables, EnumSet.of(Product.CHARTS))).isEmpty();
  }

  private static String pictureOfLivelihood(double alpha, TableFiles tables) throws IOException {
    ByteArrayOutputStream picture = new ByteArrayOutputStream();
    new Products(
            TableFiles.RUN, alpha, TableFiles.ENGLISH, tables, any -> Optional.empty(), List.of())
        .write(
            EnumSet.of(Product.CHARTS),
            name -> name.endsWith("民生.province.svg") ? picture : OutputStream.nullOutputStream());
    return picture.toString(UTF_8);
  }

  @Test
  void theSameTablesGiveTheSamePageAndPictures() throws IOException {
    Set<Product> wanted = EnumSet.of(Product.REPORT, Product.CHARTS);
    Map<String, byte[]> once = made(TableFiles.small(), wanted);
    Map<String, byte[]> again = made(TableFiles.small(), wanted);

    assertThat(again).containsOnlyKeys(once.keySet());
    once.forEach((name, bytes) -> assertThat(again.get(name)).as(name).isEqualTo(bytes));
  }

  /** 2003 has no report: two dots and no line between them. */
  @Test
  void aPictureHasAGapWhereThereIsNoReport() throws Exception {
    Document picture =
        svg(made(TableFiles.small(), EnumSet.of(Product.CHARTS)).get("charts/民生.province.svg"));

    NodeList paths = picture.getElementsByTagName("path");
    assertThat(paths.getLength()).isEqualTo(2);
    for (int i = 0; i < 2; i++) {
      assertThat(paths.item(i).getAttributes().getNamedItem("d").getNodeValue())
          .doesNotContain("L");
    }
    assertThat(picture.getElementsByTagName("circle").getLength()).isEqualTo(2);
    assertThat(picture.getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo("民生：每万字次数（省级，2002–2004）");
  }

  /** 7 of 30,001 are 2.33 of 10,000; the axis goes to 2.5, 248 pixels high, its foot at 308. */
  @Test
  void aPictureDrawsTheRateInItsPlace() throws Exception {
    Document picture =
        svg(made(TableFiles.small(), EnumSet.of(Product.CHARTS)).get("charts/民生.province.svg"));

    assertThat(
            picture
                .getElementsByTagName("circle")
                .item(1)
                .getAttributes()
                .getNamedItem("cy")
                .getNodeValue())
        .isEqualTo("76.5");
  }

  @Test
  void namesOfPicturesAreSafeAndUnique() throws IOException {
    TableFiles tables =
        new TableFiles()
            .table(
                "term_year",
                "level,term,year,category,mentions,reports,reports_with_term,chars,tokens",
                "city,1+4/战略,2002,,0,1,0,100,50",
                "city,1+4/战略,2004,,3,1,1,100,50",
                "city,1+4:战略,2002,,0,1,0,100,50",
                "city,1+4:战略,2004,,2,1,1,100,50",
                "city,../CON,2002,,0,1,0,100,50",
                "city,../CON,2004,,1,1,1,100,50")
            .table(
                "trends",
                "level,term,window,panel,category,log2_ratio,ratio_low,ratio_high,sen_slope,change_year,change_q,direction,bursts",
                "city,1+4/战略,all,balanced,,1.7,0.4,3,,,,new,",
                "city,1+4:战略,all,balanced,,1.7,0.4,3,,,,new,",
                "city,../CON,all,balanced,,1.7,0.4,3,,,,new,");

    assertThat(made(tables, EnumSet.of(Product.CHARTS)))
        .containsOnlyKeys(
            "charts/movers.svg", "charts/1+4_战略.svg", "charts/1+4_战略-2.svg", "charts/_CON.svg");
  }

  @Test
  void theWorkbookHasASheetForEachTableThatIsThere(@TempDir Path scratch) throws IOException {
    Path workbook =
        workbook(
            scratch,
            TableFiles.small()
                .table(
                    "term_year_wide_rate",
                    "level,term,category,total,2002,2003,2004",
                    "province,民生,民生保障,1.3333,0.3333,,2.3333"));

    assertThat(part(workbook, "xl/workbook.xml"))
        .containsSubsequence(
            "\"说明 Guide\"",
            "\"历年每万字次数 Rates\"",
            "\"趋势 Trends\"",
            "\"首次使用 First use\"",
            "\"报告 Reports\"",
            "\"地区·省级2004 Regions province\"")
        .doesNotContain("历年次数", "例句");
    String rates = part(workbook, "xl/worksheets/sheet2.xml");
    assertThat(rates)
        .contains("xSplit=\"3\"", "ySplit=\"1\"", "<autoFilter ref=\"A1:F2\"")
        .contains("<v>2002</v>", "<v>2004</v>", "<v>2.3333</v>")
        .doesNotContain("<v>2003</v>");
    assertThat(part(workbook, "xl/sharedStrings.xml")).contains("提法\nTerm", "每万字次数");
  }

  @Test
  void theWorkbookBeginsWithTheNationAndShowsOfEachLevelItsOwnYears(@TempDir Path scratch)
      throws IOException {
    Path workbook =
        workbook(
            scratch,
            new TableFiles()
                .table(
                    "term_year_wide",
                    "level,term,category,total,1954,2023",
                    "city,民生,民生保障,7,,7",
                    "national,民生,民生保障,5,5,")
                .table("trends", "level,term,direction", "city,民生,rising", "national,民生,falling"));

    assertThat(part(workbook, "xl/workbook.xml"))
        .containsSubsequence(
            "\"历年次数·全国 Counts national\"", "\"历年次数·地市级 Counts city\"", "\"趋势 Trends\"");
    assertThat(part(workbook, "xl/worksheets/sheet2.xml"))
        .contains("<v>1954</v>")
        .doesNotContain("<v>2023</v>");
    assertThat(part(workbook, "xl/worksheets/sheet3.xml"))
        .contains("<v>2023</v>")
        .doesNotContain("<v>1954</v>");
    assertThat(part(workbook, "xl/sharedStrings.xml")).containsSubsequence("falling", "rising");
  }

  @Test
  void theWorkbookLeavesOutColumnsWithoutAnyValue(@TempDir Path scratch) throws IOException {
    Path workbook =
        workbook(
            scratch,
            new TableFiles()
                .table(
                    "trends",
                    "level,term,window,first_year,direction,bursts",
                    "province,双碳,all,,untested,",
                    "province,民生,all,2002,rising,"));

    assertThat(part(workbook, "xl/sharedStrings.xml"))
        .contains("首次年份\nFirst year", "走向\nDirection")
        .doesNotContain("高峰时期");
    assertThat(part(workbook, "xl/worksheets/sheet2.xml")).contains("<autoFilter ref=\"A1:E3\"");
  }

  /** In 2025 one region of three is not half. */
  @Test
  void theWorkbookSetsTheRegionsOfTheLastFullYearSideBySide(@TempDir Path scratch)
      throws IOException {
    Path workbook =
        workbook(
            scratch,
            new TableFiles()
                .table(
                    "reports",
                    "path,region_code,region,level,year,status",
                    "a.txt,100000,全国,national,2024,used",
                    "b.txt,530000,云岭省,province,2023,used",
                    "c.txt,540000,雪原省,province,2023,used",
                    "d.txt,550000,海岬省,province,2023,used",
                    "e.txt,530000,云岭省,province,2024,used",
                    "f.txt,540000,雪原省,province,2024,used",
                    "g.txt,550000,海岬省,province,2024,rejected",
                    "h.txt,530000,云岭省,province,2025,used")
                .table(
                    "term_region_year",
                    "term,region_code,year,level,region,per_10k_chars",
                    "民生,100000,2024,national,全国,9.0000",
                    "民生,530000,2023,province,云岭省,8.0000",
                    "民生,530000,2024,province,云岭省,1.5000",
                    "民生,530000,2025,province,云岭省,7.0000",
                    "民生,540000,2024,province,雪原省,2.5000"));

    assertThat(part(workbook, "xl/workbook.xml"))
        .contains("\"地区·省级2024 Regions province\"")
        .doesNotContain("地区·全国");
    assertThat(part(workbook, "xl/worksheets/sheet3.xml"))
        .containsSubsequence("<v>1.5000</v>", "<v>2.5000</v>")
        .doesNotContain("8.0000", "9.0000", "7.0000");
    assertThat(part(workbook, "xl/sharedStrings.xml")).containsSubsequence("云岭省", "雪原省");
  }

  @Test
  void theWorkbookQuotesOneSentenceOfAReportForTheTermsOfTheWidestLevel(@TempDir Path scratch)
      throws IOException {
    Path workbook =
        workbook(
            scratch,
            new TableFiles()
                .table(
                    "term_year_wide",
                    "level,term,category,total,2023,2024",
                    "city,链长制,,9,9,",
                    "province,双碳,,1,1,0",
                    "province,民生,,3,1,2")
                .table(
                    "concordance",
                    "report_id,start,term,section_no,level,region,year,left,match,right",
                    "r1,10,民生,s1,province,云岭省,2024,改善,民生,。",
                    "r1,20,民生,s2,province,云岭省,2024,改善,民生,。",
                    "r2,10,双碳,s2,province,雪原省,2023,推进,双碳,。",
                    "r2,40,民生,s2,province,雪原省,2023,关注,民生,。",
                    "r3,10,链长制,s2,city,云州市,2023,推行,链长制,。"));

    assertThat(part(workbook, "xl/workbook.xml")).contains("\"例句 Sentences\"");
    assertThat(part(workbook, "xl/worksheets/sheet4.xml")).contains("<autoFilter ref=\"A1:E4\"");
    assertThat(part(workbook, "xl/sharedStrings.xml"))
        .containsSubsequence("关注【民生】。", "改善【民生】。", "推进【双碳】。")
        .contains("最高层级中提及最多的 20 个提法，每个至多 10 句")
        .doesNotContain("推行");
  }

  /** The page reads the largest tables for both. */
  @Test
  void theWorkbookIsTheSameBesideThePageAndAlone(@TempDir Path scratch) throws IOException {
    TableFiles tables =
        TableFiles.small()
            .table("term_year_wide", "level,term,category,total,2002,2004", "province,民生,,8,1,7");
    Path beside =
        Files.write(
            scratch.resolve("beside.xlsx"),
            made(tables, EnumSet.allOf(Product.class)).get("tifa.xlsx"));
    Path alone = workbook(scratch, tables);

    assertThat(part(alone, "xl/workbook.xml")).contains("地区·省级2004", "例句 Sentences");
    for (String name : List.of("xl/workbook.xml", "xl/sharedStrings.xml", "xl/styles.xml")) {
      assertThat(part(beside, name)).isEqualTo(part(alone, name));
    }
    for (int i = 1; i <= 7; i++) {
      String sheet = "xl/worksheets/sheet%s.xml".formatted(i);
      assertThat(part(beside, sheet)).as(sheet).isEqualTo(part(alone, sheet));
    }
  }

  @Test
  void aTableThatCannotBeReadLetsNobodyWait() {
    TableRows damaged =
        (table, taker) -> {
          if (table == Table.CONCORDANCE) {
            throw new IOException("The disk is gone");
          }
          TableFiles.small()
              .table("term_year_wide", "level,term,category,total,2002,2004", "province,民生,,8,1,7")
              .each(table, taker);
        };

    assertThatIOException()
        .isThrownBy(() -> made(damaged, EnumSet.allOf(Product.class)))
        .withMessage("The disk is gone");
  }

  @Test
  void theWorkbookSetsOutcomesBesideTargets(@TempDir Path scratch) throws IOException {
    Path workbook =
        workbook(
            scratch,
            new TableFiles()
                .table(
                    "pledges",
                    "region_code,target_year,indicator,region,kind,low,high,hedge,target_clause,"
                        + "outcome,standard_unit,outcome_clause,verdict,gap,next_low,next_high,"
                        + "next_hedge,change",
                    "530000,2023,gdp_growth,云岭省,numeric,6,6,about,生产总值增长6%左右,5.8,%,"
                        + "增长5.8%,in_range,-0.2,5.5,,at_least,-0.5"));

    assertThat(part(workbook, "xl/workbook.xml")).contains("\"目标与结果 Targets\"");
    assertThat(part(workbook, "xl/worksheets/sheet2.xml"))
        .contains("<v>5.8</v>", "<v>-0.2</v>", "<v>5.5</v>", "<v>-0.5</v>")
        .contains("<autoFilter ref=\"A1:P2\"");
    assertThat(part(workbook, "xl/sharedStrings.xml"))
        .contains("云岭省", "in_range", "生产总值增长6%左右", "增长5.8%");
  }

  /** A sheet has 1,048,576 rows, one of them the header. */
  @Test
  void theWorkbookSaysWhatASheetHasNoRoomFor(@TempDir Path scratch) throws IOException {
    String[] fits = new String[1_048_576];
    Arrays.fill(fits, "民生");
    fits[0] = "term";
    String[] oneMore = Arrays.copyOf(fits, fits.length + 1);
    oneMore[fits.length] = "双碳";

    Path workbook =
        workbook(scratch, new TableFiles().table("trends", fits).table("first_use", oneMore));

    assertThat(part(workbook, "xl/sharedStrings.xml"))
        .contains(
            "“首次使用”只有 first_use.csv 全部 1048576 行中的前 1048575 行",
            "“First use” has only the first 1048575 of all 1048576 rows of first_use.csv")
        .doesNotContain("“趋势”只有", "双碳");
  }

  private static Path workbook(Path folder, TableRows tables) throws IOException {
    return Files.write(
        folder.resolve("tifa.xlsx"), made(tables, EnumSet.of(Product.WORKBOOK)).get("tifa.xlsx"));
  }

  private static String part(Path workbook, String name) throws IOException {
    try (ZipFile zip = new ZipFile(workbook.toFile());
        InputStream part = zip.getInputStream(zip.getEntry(name))) {
      return Parser.unescapeEntities(new String(part.readAllBytes(), UTF_8), false);
    }
  }
}
