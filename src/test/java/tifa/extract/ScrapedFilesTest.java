package tifa.extract;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tifa.extract.text.Decoder;
import tifa.extract.text.ExtractedText;
import tifa.extract.text.RowHints;
import tifa.problem.Problem;
import tifa.problem.ProblemCode;

/** Files as scrapers, spreadsheets and statistics programs leave them. */
class ScrapedFilesTest {
  private static final String TEXT = "各位代表：现在，我代表市人民政府，向大会报告工作。" + "粮食丰收，道路拓宽，桥梁竣工。".repeat(24);

  private final Extractor extractor = new Extractor(Decoder.detecting());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2030\tTEXT\n2031\tTEXT\n",
        "2030年,TEXT\n2031年,TEXT",
        "2030 TEXT\n\n2031 TEXT",
        "云州市\t2030\tTEXT\n云岭市\t2031\tTEXT",
        "0\t2030\tTEXT\n1\t2031\tTEXT",
        "year\ttext\n2030\tTEXT\n2031\tTEXT",
        "2030\t\"TEXT\"\n2031\t\"TEXT\"\n"
      })
  void takesEachLineOfATextFileForAReport(String lines) {
    for (String name : List.of("a.txt", "a.tsv")) {
      List<ExtractedText> texts = one(name, lines.replace("TEXT", TEXT)).texts();
      assertThat(texts).extracting(ExtractedText::text).as(lines).containsExactly(TEXT, TEXT);
      assertThat(texts)
          .extracting(text -> text.stated().year().replace("年", ""))
          .containsExactly("2030", "2031");
    }
  }

  @Test
  void readsRegionAndNameFromTheOtherCellsOfALine() {
    String lines = "云岭省\t云州市\t2030\tTEXT\n云岭省\t云水市\t2031\tTEXT".replace("TEXT", TEXT);
    assertThat(one("a.txt", lines).texts())
        .extracting(text -> text.stated().region())
        .containsExactly("云岭省/云州市", "云岭省/云水市");
    assertThat(one("a.txt", "云州2030.docx\t" + TEXT).texts().get(0).stated().title())
        .isEqualTo("云州2030.docx");
  }

  @Test
  void leavesATextWithTabsOrYearsWhole() {
    for (String text :
        List.of(
            "\t" + TEXT + "\n\t" + TEXT,
            "2030年" + TEXT + "\n二、2031年工作安排\n" + TEXT,
            TEXT + "\t" + TEXT + "\n" + TEXT)) {
      assertThat(one("a.txt", text).texts()).extracting(ExtractedText::text).containsExactly(text);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "doc",
    "'file,doc'",
    "内容",
    "report",
    "'title,report'",
    "'report,text'",
    "原文",
    "'X,whatever'",
    "'doc_id,text'",
    "工作报告"
  })
  void findsTheTextsOfATableUnderManyNames(String header) {
    String cells = header.contains(",") ? "云州市," + TEXT : TEXT;
    assertThat(one("a.csv", header + "\n" + cells + "\n").texts())
        .extracting(ExtractedText::text)
        .containsExactly(TEXT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'云州市':{'2030':'TEXT'},'云水市':{'2031':'TEXT'}}",
        "{'2030':{'云州市':'TEXT'},'2031':{'云水市':'TEXT'}}",
        "{'region':{'0':'云州市','1':'云水市'},'year':{'0':2030,'1':2031},'text':{'0':'TEXT','1':'TEXT'}}"
      })
  void readsAPivotOfRegionsAndYears(String json) {
    List<ExtractedText> texts =
        one("a.json", json.replace('\'', '"').replace("TEXT", TEXT)).texts();
    assertThat(texts).extracting(ExtractedText::text).containsExactly(TEXT, TEXT);
    assertThat(texts)
        .extracting(ExtractedText::stated)
        .containsExactly(new RowHints("云州市", "2030", ""), new RowHints("云水市", "2031", ""));
  }

  @Test
  void readsATableWithARowARegionAndAColumnAYear() {
    String table = "地区,2030,2031年\n云州市,TEXT,TEXT\n云水市,,TEXT\n".replace("TEXT", TEXT);
    List<ExtractedText> texts = one("a.csv", table).texts();
    assertThat(texts).extracting(ExtractedText::text).containsExactly(TEXT, TEXT, TEXT);
    assertThat(texts)
        .extracting(ExtractedText::stated)
        .containsExactly(
            new RowHints("云州市", "2030", ""),
            new RowHints("云州市", "2031年", ""),
            new RowHints("云水市", "2031年", ""));
  }

  @Test
  void saysWhichCellsOfAColumnAYearAreTooShortWhereOthersHoldReports() {
    String table = "地区,2030,2031年\n云州市,TEXT,见网站\n云水市,,TEXT\n".replace("TEXT", TEXT);
    assertThat(one("a.csv", table).problems())
        .extracting(Problem::code, Problem::detail)
        .containsExactly(
            tuple(ProblemCode.ROW_WITHOUT_REPORT, "row 2, 2031年 (云州市): too short for a report"));
  }

  @Test
  void takesATableOfFiguresWithAColumnAYearForFiguresHoweverLong() {
    String figures = "地区,2030,2031\n" + "云州市,12.5,13.5\n".repeat(6_000);
    assertThat(extractor.extract("a.csv", figures.getBytes(UTF_8)).get(0).problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.DATA_WITHOUT_TEXTS);
  }

  @Test
  void saysOfATableThatDescribesReportsHowItIsUsed() {
    String table = "path,region,level,year,title\n云州.txt,云州市,city,2031,\n";
    assertThat(extractor.extract("metadata.csv", table.getBytes(UTF_8)).get(0).problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(ProblemCode.DATA_WITHOUT_TEXTS);
              assertThat(problem.detail()).contains("corpus.metadata");
            });
  }

  @Test
  void readsTheReportsWithinAnAnswer() {
    String answer =
        "{'code':0,'data':{'total':2,'list':[{'title':'甲','paragraphs':['TEXT']},{'title':'乙','paragraphs':['TEXT']}]}}";
    assertThat(one("a.json", answer.replace('\'', '"').replace("TEXT", TEXT)).texts())
        .extracting(text -> text.stated().title() + text.text().strip())
        .containsExactly("甲" + TEXT, "乙" + TEXT);
  }

  @Test
  void namesTheDataOfStatisticsPrograms() throws IOException {
    assertUnread("<stata_dta><header>", "Stata data (.dta)");
    assertUnread("r\u0002\u0001\u0000\u0003\u0000", "Stata data (.dta)");
    assertUnread("$FL2@(#) SPSS DATA FILE", "SPSS data (.sav)");
    assertUnread("X\n\u0000\u0000\u0000\u0003", "R data (.rds)");
    assertUnread("RDX3\nX\n", "R data (.RData)");
    assertUnread("PAR1\u0015\u0004", "Parquet data (.parquet)");
    assertUnread(
        new String(gzip("X\n\u0000\u0000\u0000\u0003"), ISO_8859_1), "R data (.rds, .RData)");
    assertUnread(new String(gzip("tar"), ISO_8859_1), "gzip archive");
  }

  @Test
  void mendsUtf8ThatWasReadAsGbkWhereNothingWasLost() {
    String even = "粮食丰收了，道路拓宽。" + "粮食丰收，道路拓宽。".repeat(12) + "好";
    byte[] misread = new String(even.getBytes(UTF_8), Charset.forName("GB18030")).getBytes(UTF_8);
    ExtractedFile file = extractor.extract("a.txt", misread).get(0);
    assertThat(file.texts()).extracting(ExtractedText::text).containsExactly(even);
    assertThat(file.encoding()).isEqualTo("gbk of utf-8");
  }

  @Test
  void saysTheRemedyWhereCharactersWereLost() {
    String odd = "粮食丰收，道路拓宽。\n桥梁竣工，学校开学了。\n".repeat(12);
    byte[] misread = new String(odd.getBytes(UTF_8), Charset.forName("GBK")).getBytes(UTF_8);
    ExtractedFile file = extractor.extract("a.txt", misread).get(0);
    assertThat(file.problems().get(0).code()).isEqualTo(ProblemCode.MISREAD);
    assertThat(file.problems().get(0).detail()).contains("open it as UTF-8");
  }

  private void assertUnread(String latin, String format) {
    ExtractedFile file = extractor.extract("a.bin", latin.getBytes(ISO_8859_1)).get(0);
    assertThat(file.problems().get(0).code()).as(format).isEqualTo(ProblemCode.UNREAD_FORMAT);
    assertThat(file.problems().get(0).detail()).contains(format);
  }

  private static byte[] gzip(String latin) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(latin.getBytes(ISO_8859_1));
    }
    return bytes.toByteArray();
  }

  private ExtractedFile one(String name, String text) {
    List<ExtractedFile> files = extractor.extract(name, text.getBytes(UTF_8));
    assertThat(files).hasSize(1);
    assertThat(files.get(0).texts()).as("%s", files.get(0).problems()).isNotEmpty();
    return files.get(0);
  }
}
