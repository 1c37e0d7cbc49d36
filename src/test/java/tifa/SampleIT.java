package tifa;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static tifa.Published.has;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import tifa.table.Table;

/** The sample as a newcomer runs it, against figures that were counted without the program. */
@TestInstance(Lifecycle.PER_CLASS)
class SampleIT {
  private static final List<String> ROLES = List.of("review", "plan", "governance", "closing");

  private Path output;
  private LauncherRun run;
  private Published published;

  @BeforeAll
  void runTheSample(@TempDir Path scratch) throws Exception {
    output = scratch.resolve("输出 表");
    run =
        LauncherRun.of(
            scratch,
            Map.of("LANG", "C"),
            "tifa",
            "run",
            Path.of("jobs/sample/job.json").toAbsolutePath().toString(),
            "--set",
            "output.path=" + output);
    assertThat(run.code()).as(run.stderr()).isZero();
    published = new Published(output.resolve("current"));
  }

  @Test
  void printsTheFolderThatIsCurrentAndNothingElse() throws IOException {
    assertThat(run.stdout()).hasLineCount(1).endsWith("\n");
    assertThat(Path.of(run.lastLine())).isEqualTo(published.folder().toRealPath());
  }

  @Test
  void saysWhatEveryStageDidWithoutControlCharacters() {
    assertThat(run.stderr().lines().map(line -> line.replaceFirst(":.*", "")))
        .containsSubsequence("list", "start", "analyse", "register", "count", "write", "publish");
    assertThat(run.stderr().codePoints().filter(c -> c != '\n')).noneMatch(Character::isISOControl);
  }

  @Test
  void everyTableAddsUpAndHasItsForm() throws IOException {
    published.assertSound();
  }

  @Test
  void countsByPartWhatWasCountedByHand() throws IOException {
    List<String> counted = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (CSVRecord term : figures("mentions-by-role.csv")) {
      for (int year = 2013; year <= 2024; year++) {
        String cell = term.get(Integer.toString(year));
        String[] mentions = (cell.equals(".") ? "0/0/0/0" : cell).split("/");
        String name = term.get("term") + " " + year;
        expected.add(name + " preamble 0");
        for (int i = 0; i < mentions.length; i++) {
          expected.add("%s %s %s".formatted(name, ROLES.get(i), mentions[i]));
        }
      }
    }
    List<String> terms =
        figures("mentions-by-role.csv").stream().map(term -> term.get("term")).toList();
    for (CSVRecord row : published.rows(Table.TERM_SECTION_YEAR)) {
      if (terms.contains(row.get("term"))) {
        counted.add(Published.cells(row, "term", "year", "role", "mentions"));
      }
    }

    assertThat(expected).hasSize(16 * 12 * 5);
    assertThat(counted).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void countsByYearWhatWasCountedByHand() throws IOException {
    for (CSVRecord term : figures("mentions-by-year.csv")) {
      List<String> expected =
          IntStream.rangeClosed(2013, 2024)
              .mapToObj(year -> year + " " + term.get(Integer.toString(year)))
              .toList();

      assertThat(published.rows(Table.TERM_YEAR, has("term", term.get("term"))))
          .as(term.get("term"))
          .extracting(row -> Published.cells(row, "year", "mentions"))
          .containsExactlyElementsOf(expected);
    }
  }

  @Test
  void rejectsTheHitsThatWereRejectedByHand() throws IOException {
    List<CSVRecord> terms =
        Stream.of("mentions-by-role.csv", "mentions-by-year.csv")
            .flatMap(file -> figures(file).stream())
            .toList();
    for (CSVRecord term : terms) {
      for (String column : List.of("mentions", "excluded", "contested")) {
        assertThat(published.sum(Table.TERM_YEAR, column, has("term", term.get("term"))))
            .as("%s of %s", column, term.get("term"))
            .isEqualTo(Long.parseLong(term.get(column)));
      }
    }
  }

  @Test
  void measuresEveryPartAndReadsTheTitleBlock() throws IOException {
    for (CSVRecord year : figures("characters-by-role.csv")) {
      CSVRecord report = published.rows(Table.REPORTS, has("year", year.get("year"))).get(0);
      for (String role : List.of("preamble", "review", "plan", "governance", "closing")) {
        assertThat(
                published.sum(
                    Table.SECTIONS,
                    "chars",
                    row ->
                        row.get("report_id").equals(report.get("report_id"))
                            && row.get("role").equals(role)))
            .as("%s of %s", role, year.get("year"))
            .isEqualTo(Long.parseLong(year.get(role)));
      }
      assertThat(Published.cells(report, "chars", "delivered_on"))
          .isEqualTo(Published.cells(year, "total", "delivered_on"));
      assertThat(report.get("speaker")).endsWith(year.get("speaker"));
    }
  }

  @Test
  void everySectionBeginsWithItsHeading() {
    for (CSVRecord section : published.rows(Table.SECTIONS)) {
      String text = published.text(section.get("report_id"));
      int start = text.offsetByCodePoints(0, Integer.parseInt(section.get("start")));

      assertThat(text.substring(start).strip()).startsWith(section.get("heading"));
    }
  }

  @Test
  void keepsEveryTextAsItWasRead() throws IOException {
    for (CSVRecord report : published.rows(Table.REPORTS)) {
      assertThat(published.text(report.get("report_id")))
          .isEqualTo(Files.readString(TestJob.SAMPLE.resolve(report.get("path"))));
    }
  }

  @Test
  void tablesCarryAByteOrderMarkAndWindowsLineEnds() throws IOException {
    for (Table table : Table.values()) {
      String text = Files.readString(published.file(table), UTF_8);

      assertThat(text).startsWith("\ufeff").endsWith("\r\n");
      assertThat(text.replace("\r\n", "")).as(table.fileName()).doesNotContain("\r", "\n");
    }
  }

  @Test
  void theDataPackageKnowsEveryTableByItsHash() throws Exception {
    JsonNode resources = published.json("datapackage.json").get("resources");

    assertThat(resources).hasSize(Table.values().length);
    for (JsonNode resource : resources) {
      if (resource.get("path").asText().equals(Table.CHANGES.fileName())) {
        // Tells of earlier runs, so that the package could not be the same again with its hash.
        continue;
      }
      byte[] bytes = Files.readAllBytes(published.folder().resolve(resource.get("path").asText()));
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);

      assertThat(resource.get("hash").asText())
          .isEqualTo("sha256:" + HexFormat.of().formatHex(hash));
      assertThat(resource.get("bytes").asLong()).isEqualTo(bytes.length);
    }
  }

  @Test
  void theAccountTellsWhatWasRead() throws IOException {
    JsonNode account = published.json("run.json");

    assertThat(account.get("status").asText()).isEqualTo("published");
    assertThat(account.get("files").get("listed").asInt()).isEqualTo(12);
    assertThat(account.get("reports").get("used").asInt()).isEqualTo(12);
    assertThat(account.get("mentions").asInt()).isEqualTo(published.rows(Table.CONCORDANCE).size());
    assertThat(account.get("engine").asText()).startsWith("Spark 4.2.0, local");
    assertThat(new ObjectMapper().readTree(output.resolve("last-run.json").toFile()))
        .isEqualTo(account);
  }

  @Test
  void theLexiconIsAsLongAsItsFile() throws IOException {
    Map<String, Long> rows =
        published.rows(Table.TERM_YEAR_WIDE).stream()
            .collect(toMap(row -> row.get("term"), row -> 1L, Long::sum));
    try (Stream<String> lines = Files.lines(TestJob.POLICY_TERMS)) {
      assertThat(rows).hasSize((int) lines.count() - 1);
    }
    assertThat(rows.values()).containsOnly(1L);
  }

  private static List<CSVRecord> figures(String file) {
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(SampleIT.class.getResourceAsStream("sample/" + file)), UTF_8)) {
      return CSVFormat.DEFAULT
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .get()
          .parse(reader)
          .getRecords();
    } catch (IOException e) {
      throw new AssertionError(file, e);
    }
  }
}
