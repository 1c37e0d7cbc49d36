package tifa.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static tifa.trend.SmallCorpus.EAST;
import static tifa.trend.SmallCorpus.TOWN;
import static tifa.trend.SmallCorpus.WEST;
import static tifa.trend.SmallCorpus.part;
import static tifa.trend.SmallCorpus.term;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tifa.register.ReportEntry;
import tifa.register.Status;
import tifa.section.Role;
import tifa.storage.FileSum;
import tifa.trend.SmallCorpus;

/** Tables of a corpus of four reports, every figure counted by hand. */
class TablesTest {
  /** The end of a trend of too few years. */
  private final SmallCorpus corpus =
      new SmallCorpus(term("改革", "改革|总类"), term("改革开放", "改革"), term("稳增长", "", "稳定增长"))
          // 6 characters and 2 tokens, 9 and 3.
          .report(WEST, 2015, part(Role.REVIEW, "改革|，|改革|。"), part(Role.PLAN, "改革|开放|，|稳增长|。"))
          // 5 characters and 2 tokens; the appendix does not count.
          .report(EAST, 2015, part(Role.REVIEW, "平稳|增长|。"), part(Role.APPENDIX, "改革"))
          // 3 characters and 1 token, twice.
          .report(EAST, 2017, part(Role.REVIEW, "改革|。"))
          .report(TOWN, 2016, part(Role.BODY, "开放|。"))
          .uncounted(EAST, 2017, Status.CONFLICT)
          .uncounted(TOWN, 2016, Status.DUPLICATE)
          .rejectedFile("=空.txt");

  @TempDir Path folder;
  private List<WrittenTable> written;
  private PublishedFolder published;

  @BeforeEach
  void write() throws IOException {
    written = WrittenCorpus.write(corpus, folder);
    published = new PublishedFolder(folder);
  }

  @Test
  void countsTermsByYearAndShowsZeros() {
    assertThat(lines(Table.TERM_YEAR))
        .containsExactly(
            "city,改革,2016,改革|总类,0,0,0,1,0,3,1,0.0000,0.0000,0.0000,",
            "city,改革开放,2016,改革,0,0,0,1,0,3,1,0.0000,0.0000,0.0000,",
            "city,稳增长,2016,,0,0,0,1,0,3,1,0.0000,0.0000,0.0000,",
            // 3 in 20 characters and 7 tokens; (3 in 15 + 0) / 2.
            "province,改革,2015,改革|总类,3,0,0,2,1,20,7,1500.0000,4285.7143,1000.0000,",
            "province,改革,2017,改革|总类,1,0,0,1,1,3,1,3333.3333,10000.0000,3333.3333,",
            // (1 in 15 + 0) / 2 = 333.33…
            "province,改革开放,2015,改革,1,0,0,2,1,20,7,500.0000,1428.5714,333.3333,",
            "province,改革开放,2017,改革,0,0,0,1,0,3,1,0.0000,0.0000,0.0000,",
            "province,稳增长,2015,,1,1,0,2,1,20,7,500.0000,1428.5714,333.3333,",
            "province,稳增长,2017,,0,0,0,1,0,3,1,0.0000,0.0000,0.0000,");
  }

  @Test
  void countsTermsByEveryRoleThatOccurs() {
    assertThat(lines(Table.TERM_SECTION_YEAR))
        .containsExactly(
            "city,改革,2016,body,改革|总类,0,3,1,0.0000,0.0000",
            "city,改革开放,2016,body,改革,0,3,1,0.0000,0.0000",
            "city,稳增长,2016,body,,0,3,1,0.0000,0.0000",
            "province,改革,2015,plan,改革|总类,1,9,3,1111.1111,3333.3333",
            // The reviews have 6 and 5 characters.
            "province,改革,2015,review,改革|总类,2,11,4,1818.1818,5000.0000",
            "province,改革,2017,review,改革|总类,1,3,1,3333.3333,10000.0000",
            "province,改革开放,2015,plan,改革,1,9,3,1111.1111,3333.3333",
            "province,改革开放,2015,review,改革,0,11,4,0.0000,0.0000",
            "province,改革开放,2017,review,改革,0,3,1,0.0000,0.0000",
            "province,稳增长,2015,plan,,1,9,3,1111.1111,3333.3333",
            "province,稳增长,2015,review,,0,11,4,0.0000,0.0000",
            "province,稳增长,2017,review,,0,3,1,0.0000,0.0000");
  }

  @Test
  void countsTermsInEveryReport() {
    assertThat(lines(Table.TERM_REGION_YEAR))
        .hasSize(12)
        .startsWith(
            "改革,110000,2015,改革|总类,province,东省,r001,0,0,0,5,2,0.0000,0.0000",
            "改革,110000,2017,改革|总类,province,东省,r002,1,0,0,3,1,3333.3333,10000.0000",
            "改革,120000,2015,改革|总类,province,西省,r000,3,0,0,15,5,2000.0000,6000.0000",
            "改革,东省/云州市,2016,改革|总类,city,云州市,r003,0,0,0,3,1,0.0000,0.0000")
        .contains("稳增长,110000,2015,,province,东省,r001,0,1,0,5,2,0.0000,0.0000");
  }

  @Test
  void countsTermsInThePartsOfReportsThatMentionThem() {
    assertThat(lines(Table.TERM_REGION_SECTION_YEAR))
        .containsExactly(
            "改革,110000,2017,review,改革|总类,province,东省,r002,1,3,1,3333.3333,10000.0000",
            "改革,120000,2015,plan,改革|总类,province,西省,r000,1,9,3,1111.1111,3333.3333",
            "改革,120000,2015,review,改革|总类,province,西省,r000,2,6,2,3333.3333,10000.0000",
            "改革开放,120000,2015,plan,改革,province,西省,r000,1,9,3,1111.1111,3333.3333",
            "稳增长,120000,2015,plan,,province,西省,r000,1,9,3,1111.1111,3333.3333");
  }

  @Test
  void tellsTheSizeOfPartsWithoutAMentionToo() {
    assertThat(lines(Table.REGION_SECTION_YEAR))
        .containsExactly(
            // The appendix does not count.
            "110000,2015,review,province,东省,r001,5,2,1,1",
            "110000,2017,review,province,东省,r002,3,1,1,1",
            "120000,2015,plan,province,西省,r000,9,3,1,1",
            "120000,2015,review,province,西省,r000,6,2,1,1",
            "东省/云州市,2016,body,city,云州市,r003,3,1,1,1");
  }

  @Test
  void countsCategoriesWithNestedTerms() {
    assertThat(lines(Table.CATEGORY_YEAR))
        .containsExactly(
            "city,总类,2016,0,0,3,1,0.0000,0.0000",
            "city,改革,2016,0,0,3,1,0.0000,0.0000",
            "province,总类,2015,3,3,20,7,1500.0000,4285.7143",
            "province,总类,2017,1,1,3,1,3333.3333,10000.0000",
            // 改革 three times and 改革开放 around the last.
            "province,改革,2015,4,3,20,7,2000.0000,5714.2857",
            "province,改革,2017,1,1,3,1,3333.3333,10000.0000");
    assertThat(lines(Table.CATEGORY_REGION_YEAR))
        .hasSize(8)
        .contains(
            "改革,110000,2015,province,东省,r001,0,0,5,2,0.0000,0.0000",
            "改革,120000,2015,province,西省,r000,4,3,15,5,2666.6667,8000.0000");
  }

  @Test
  void leavesYearsWithoutReportEmptyInWideTables() {
    assertThat(published.header(Table.TERM_YEAR_WIDE))
        .containsExactly("level", "term", "category", "total", "2015", "2016", "2017");
    assertThat(lines(Table.TERM_YEAR_WIDE))
        .containsExactly(
            "city,改革,改革|总类,0,,0,",
            "city,改革开放,改革,0,,0,",
            "city,稳增长,,0,,0,",
            "province,改革,改革|总类,4,3,,1",
            "province,改革开放,改革,1,1,,0",
            "province,稳增长,,1,1,,0");
    // 4 in 23 characters.
    assertThat(lines(Table.TERM_YEAR_WIDE_RATE))
        .contains(
            "city,改革,改革|总类,0.0000,,0.0000,", "province,改革,改革|总类,1739.1304,1500.0000,,3333.3333");
  }

  @Test
  void showsTrendsOfTheSameRegionsAndOfAll() {
    assertThat(lines(Table.TRENDS))
        .containsExactly(
            "city,改革,all,balanced,改革|总类,1,0,,,,0,0.0000" + untested(""),
            "city,改革开放,all,balanced,改革,1,0,,,,0,0.0000" + untested(""),
            "city,稳增长,all,balanced,,1,0,,,,0,0.0000" + untested(""),
            // The east alone: 0 in 5 and 1 in 3.
            "province,改革,all,balanced,改革|总类,2,1,2017,2017,2017,1,1666.6667" + untested("2017"),
            // 1500 and 3333.33…
            "province,改革,all,unbalanced,改革|总类,2,2,2015,2017,2017,4,2416.6667" + untested("2015"),
            "province,改革开放,all,balanced,改革,2,0,,,,0,0.0000" + untested(""),
            "province,改革开放,all,unbalanced,改革,2,1,2015,2015,2015,1,250.0000" + untested(""),
            "province,稳增长,all,balanced,,2,0,,,,0,0.0000" + untested(""),
            "province,稳增长,all,unbalanced,,2,1,2015,2015,2015,1,250.0000" + untested(""));
  }

  @Test
  void showsTrendsOfEveryRegion() {
    assertThat(lines(Table.REGION_TRENDS))
        .hasSize(9)
        .startsWith(
            "改革,110000,改革|总类,province,东省,2,1,2017,2017,2017,1,1666.6667" + untested("2017"),
            "改革,120000,改革|总类,province,西省,1,1,2015,2015,2015,3,2000.0000" + untested("2015"),
            "改革,东省/云州市,改革|总类,city,云州市,1,0,,,,0,0.0000" + untested(""));
  }

  @Test
  void coversEveryRegionInEveryYear() {
    assertThat(lines(Table.COVERAGE))
        .containsExactly(
            "110000,2015,province,东省,present,r001",
            "110000,2016,province,东省,missing,",
            "110000,2017,province,东省,conflict,r002",
            "120000,2015,province,西省,present,r000",
            "120000,2016,province,西省,missing,",
            "120000,2017,province,西省,missing,",
            "东省/云州市,2015,city,云州市,missing,",
            "东省/云州市,2016,city,云州市,present,r003",
            "东省/云州市,2017,city,云州市,missing,");
  }

  @Test
  void listsEveryReportAndFileByPath() {
    List<String> lines = lines(Table.REPORTS);
    assertThat(lines).hasSize(7);
    assertThat(lines.get(0)).isEqualTo("'=空.txt,1,,,,,,,,,,,,,,00,,,,,,,,,rejected,,EMPTY");
    assertThat(lines.get(1))
        .isEqualTo(
            "东省/2015-1.txt,1,r001,110000,东省,东省,province,2015,title,政府工作报告,work_report,,,"
                + "txt,utf-8,ab12,5,2,0,2,2,full,,,used,,");
    assertThat(lines.stream().map(line -> line.replaceFirst(",.*", "")))
        .containsExactly(
            "'=空.txt",
            "东省/2015-1.txt",
            "东省/2017-2.txt",
            "东省/2017-4.txt",
            "云州市/2016-3.txt",
            "云州市/2016-5.txt",
            "西省/2015-0.txt");
  }

  @Test
  void quotesEveryMentionWithItsSentence() {
    assertThat(lines(Table.CONCORDANCE))
        .containsExactly(
            "r000,0,改革,改革|总类,2,s1,review,province,西省,2015,改革,,改革,，改革。",
            "r000,3,改革,改革|总类,5,s1,review,province,西省,2015,改革,改革，,改革,。",
            "r000,7,改革,改革|总类,9,s2,plan,province,西省,2015,改革,,改革,开放，稳增长。",
            "r000,7,改革开放,改革,11,s2,plan,province,西省,2015,改革开放,,改革开放,，稳增长。",
            "r000,12,稳增长,,15,s2,plan,province,西省,2015,稳增长,改革开放，,稳增长,。",
            "r002,0,改革,改革|总类,2,s1,review,province,东省,2017,改革,,改革,。");
    assertThat(lines(Table.TERM_REPORT_SECTION))
        .containsExactly(
            "r000,s1,改革,改革|总类,2",
            "r000,s2,改革,改革|总类,1",
            "r000,s2,改革开放,改革,1",
            "r000,s2,稳增长,,1",
            "r002,s1,改革,改革|总类,1");
  }

  @Test
  void listsSectionsWithTheYearsThatTheySpeakOf() {
    assertThat(lines(Table.SECTIONS))
        .containsExactly(
            "r000,0,s1,,1,review,heading,,2014,2014,true,,0,6,6,6,2",
            "r000,1,s2,,1,plan,heading,,2015,2015,true,,7,16,9,9,3",
            "r001,0,s1,,1,review,heading,,2014,2014,true,,0,5,5,5,2",
            "r001,1,s2,,1,appendix,heading,,,,false,,6,8,2,2,1",
            "r002,0,s1,,1,review,heading,,2016,2016,true,,0,3,3,3,1",
            "r003,0,s1,,1,body,heading,,,,true,,0,3,3,3,1");
  }

  @Test
  void auditsEverySurface() {
    assertThat(lines(Table.LEXICON_AUDIT))
        .containsExactly(
            "改革,改革,改革|总类,4,4,0,0,0,",
            "改革开放,改革开放,改革,1,1,0,0,0,",
            "稳增长,稳增长,,2,1,0,0,1,平【稳增长】。",
            "稳增长,稳定增长,,0,0,0,0,0,");
  }

  @Test
  void numbersProblems() {
    assertThat(lines(Table.PROBLEMS)).containsExactly("1,EMPTY,error,'=空.txt,,No bytes,");
  }

  @Test
  void keepsTheRulesOfAllRuns() throws IOException {
    assertThat(SumRules.violations(published, true)).isEmpty();
    assertThat(FormRules.violations(published)).isEmpty();
  }

  @Test
  void wouldNoticeAWrongSum() throws IOException {
    for (String[] slip :
        new String[][] {
          {"term_section_year.csv", "2015,review,改革|总类,2,", "2015,review,改革|总类,3,"},
          {"term_region_section_year.csv", "r000,2,6,", "r000,2,7,"},
          {"region_section_year.csv", "r000,6,2,1,1", "r000,6,2,1,2"},
          {"region_section_year.csv", "r001,5,2,", "r001,5,3,"},
          {"term_year_wide.csv", "改革,1,1,,0", "改革,1,1,0,0"},
          {"lexicon_audit.csv", ",2,1,0,0,1,", ",2,1,0,0,0,"},
          {"category_year.csv", ",2015,4,3,", ",2015,4,4,"},
          {"concordance.csv", "r000,0,改革,", "r000,0,稳增长,"},
          {"coverage.csv", "present,r001", "missing,"}
        }) {
      assertThat(violationsAfter(slip[0], slip[1], slip[2])).as(slip[0]).isNotEmpty();
    }
  }

  @Test
  void wouldNoticeAWrongForm() throws IOException {
    for (String[] slip :
        new String[][] {
          {"term_year.csv", "1500.0000", "1500"},
          {"problems.csv", "'=空", "=空"},
          {"coverage.csv", "110000,2015", "110000,2018"},
          {"trends.csv", "report_years", "years"}
        }) {
      Path file = folder.resolve(slip[0]);
      String text = Files.readString(file);
      Files.writeString(file, text.replace(slip[1], slip[2]));
      assertThat(FormRules.violations(published)).as(slip[0]).isNotEmpty();
      Files.writeString(file, text);
    }
  }

  @Test
  void takesTheRowsOfEachReportThatCountsOnceInWhateverOrder() throws IOException {
    List<ReportEntry> reports = corpus.register().entries();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (SectionsTable sections = new SectionsTable()) {
      sections.add(reports.get(1), sections("r001,one\r\n"));
      sections.add(reports.get(0), sections("r000,other\r\n"));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> sections.add(reports.get(0), sections("r000,again\r\n")))
          .withMessage("Invalid report r000: it has rows already");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> sections.add(reports.get(4), sections("r004,none\r\n")))
          .withMessageContaining("conflict");
      assertThat(sections.write(out).rows()).isEqualTo(2);
    }
    assertThat(out.toString(StandardCharsets.UTF_8)).endsWith("\r\nr000,other\r\nr001,one\r\n");
  }

  private static ReportRows sections(String row) {
    return new ReportRows(
        "",
        new RenderedRows(row.getBytes(StandardCharsets.UTF_8), 1),
        new RenderedRows(new byte[0], 0),
        FoundUses.of(List.of(), new int[0]),
        new byte[0],
        FileSum.of(new byte[0]));
  }

  @Test
  void describesItsFilesForPrograms() throws IOException, NoSuchAlgorithmException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DataPackage.write("sample", written, out);
    JsonNode root = new ObjectMapper().readTree(out.toByteArray());
    assertThat(root.path("profile").asText()).isEqualTo("tabular-data-package");
    assertThat(root.path("contract").asText()).isEqualTo(Table.CONTRACT);
    assertThat(root.path("resources")).hasSize(Table.values().length);
    for (JsonNode resource : root.path("resources")) {
      byte[] bytes = Files.readAllBytes(folder.resolve(resource.path("path").asText()));
      Table table = Table.valueOf(resource.path("name").asText().toUpperCase(Locale.ROOT));
      if (table == Table.CHANGES) {
        assertThat(resource.has("bytes") || resource.has("hash")).as("tells of history").isFalse();
      } else {
        assertThat(resource.path("bytes").asLong()).isEqualTo(bytes.length);
        assertThat(resource.path("hash").asText())
            .isEqualTo(
                "sha256:"
                    + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
      }
      assertThat(names(resource.path("schema").path("fields"))).isEqualTo(published.header(table));
      assertThat(strings(resource.path("schema").path("primaryKey")))
          .isEqualTo(table.key().stream().map(Column::name).toList());
    }
  }

  private List<String> violationsAfter(String file, String from, String to) throws IOException {
    String text = Files.readString(folder.resolve(file));
    assertThat(text).contains(from);
    Files.writeString(folder.resolve(file), text.replace(from, to));
    List<String> violations = SumRules.violations(published, true);
    Files.writeString(folder.resolve(file), text);
    return violations;
  }

  private static List<String> names(JsonNode fields) {
    List<String> names = new ArrayList<>();
    fields.forEach(field -> names.add(field.path("name").asText()));
    return names;
  }

  private static List<String> strings(JsonNode array) {
    List<String> strings = new ArrayList<>();
    array.forEach(string -> strings.add(string.asText()));
    return strings;
  }

  /** The rows of a table as written. */
  private List<String> lines(Table table) {
    try {
      String text = Files.readString(published.file(table), StandardCharsets.UTF_8);
      return List.of(text.substring(text.indexOf("\r\n") + 2).split("\r\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Fourteen columns of tests and five of the effect are empty; since when it is used, if at all.
   */
  private static String untested(String since) {
    return ",".repeat(20) + since + ",untested,,";
  }
}
