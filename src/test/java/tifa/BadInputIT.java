package tifa;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static tifa.Published.has;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tifa.storage.ChildJvm;
import tifa.storage.LockingChild;
import tifa.table.Table;

/**
 * What users get wrong: each mistake has its exit code and message, or its row, and no other
 * effect.
 */
@TestInstance(Lifecycle.PER_CLASS)
class BadInputIT {
  private static final String NEWLINE_NAME = "云州市\n2017年.txt";
  private static final List<String> YEARS = List.of("2013", "2014", "2015");

  private Path folder;
  private Path corpus;
  private Path locked;
  private Published good;
  private Published published;

  /** Good reports by themselves, then the same among everything that can be wrong with a file. */
  @BeforeAll
  void runWithGoodAndBadFiles(@TempDir Path scratch) throws Exception {
    folder = scratch;
    Path fine = Files.createDirectory(scratch.resolve("fine"));
    TestJob.copy(TestJob.SAMPLE, fine, "2013", "2014", "2015");
    good = TestJob.in(scratch.resolve("good"), fine).publish();

    corpus = Files.createDirectory(scratch.resolve("corpus"));
    TestJob.copy(TestJob.SAMPLE, corpus, "2013", "2014", "2015");
    byte[] whole = Files.readAllBytes(sample(2016));
    // 3,001 bytes end within a character of three bytes.
    Files.write(corpus.resolve("截断.txt"), Arrays.copyOf(whole, 3001));
    Files.write(
        corpus.resolve("图.txt"),
        new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13});
    Files.createFile(corpus.resolve("空.txt"));
    Files.writeString(corpus.resolve("日记.txt"), "今天天气很好。\n");
    Files.copy(sample(2017), corpus.resolve(NEWLINE_NAME));
    Files.createSymbolicLink(corpus.resolve("外面.txt"), sample(2019));
    Files.copy(sample(2014), corpus.resolve("副本.txt"));
    Files.writeString(
        corpus.resolve("两份.txt"), Files.readString(sample(2020)) + Files.readString(sample(2021)));
    Files.write(
        corpus.resolve("国标.txt"),
        Files.readString(sample(2022)).getBytes(Charset.forName("GB18030")));
    locked = Files.copy(sample(2018), corpus.resolve("禁止.txt"));
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
    published = TestJob.in(scratch.resolve("bad"), corpus).publish();
  }

  /** JUnit warns about links that it deletes. */
  @AfterAll
  void deleteTheLink() throws Exception {
    Files.delete(corpus.resolve("外面.txt"));
  }

  private static Path sample(int year) {
    return TestJob.SAMPLE.resolve("云州市%d年政府工作报告.txt".formatted(year));
  }

  private CSVRecord report(String path) {
    List<CSVRecord> rows = published.rows(Table.REPORTS, has("path", path));
    assertThat(rows).as(path).hasSize(1);
    return rows.get(0);
  }

  @Test
  void everyTableAddsUpAndHasItsForm() throws Exception {
    published.assertSound();
  }

  @Test
  void everyFileIsAccountedFor() throws Exception {
    List<String> paths =
        published.rows(Table.REPORTS).stream().map(row -> row.get("path")).distinct().toList();

    assertThat(paths).hasSize(12).doesNotContain("外面.txt");
    assertThat(published.json("run.json").get("files").get("listed").asInt()).isEqualTo(12);
    assertThat(published.json("run.json").get("files").get("not_followed").asInt()).isEqualTo(1);
  }

  @Test
  void theNumbersOfTheGoodReportsAreUnchanged() {
    Predicate<CSVRecord> ofGoodYears = row -> YEARS.contains(row.get("year"));
    for (Table table :
        List.of(
            Table.TERM_YEAR,
            Table.TERM_SECTION_YEAR,
            Table.TERM_REGION_YEAR,
            Table.CATEGORY_YEAR,
            Table.CONCORDANCE)) {
      assertThat(published.rows(table, ofGoodYears).stream().map(CSVRecord::toList))
          .as(table.fileName())
          .isNotEmpty()
          .containsExactlyElementsOf(good.rows(table).stream().map(CSVRecord::toList).toList());
    }
  }

  @Test
  void aYearWhoseReportIsBrokenHasNoRowAndAnEmptyCell() {
    assertThat(published.rows(Table.TERM_YEAR, has("year", 2016))).isEmpty();
    assertThat(published.rows(Table.TERM_REGION_YEAR, has("year", 2016))).isEmpty();
    assertThat(published.rows(Table.TERM_YEAR_WIDE))
        .allSatisfy(
            row -> {
              assertThat(row.get("2016")).isEmpty();
              assertThat(row.get("2015")).isNotEmpty();
            });
    assertThat(published.rows(Table.COVERAGE, has("year", 2016)))
        .singleElement()
        .satisfies(row -> assertThat(row.get("state")).isEqualTo("missing"));
  }

  @Test
  void aYearWithAReportAndWithoutAMentionHasARowWithZero() {
    assertThat(
            good.rows(Table.TERM_YEAR, has("term", "双碳")).stream()
                .map(row -> Published.cells(row, "year", "mentions", "per_10k_chars")))
        .containsExactly("2013 0 0.0000", "2014 0 0.0000", "2015 0 0.0000");
  }

  @ParameterizedTest
  @CsvSource({
    "截断.txt, MALFORMED, Byte 3000",
    "图.txt, UNREAD_FORMAT, PNG",
    "空.txt, EMPTY, no bytes",
    "日记.txt, NO_REPORT, report"
  })
  void aFileWithoutAReadableReportIsARejectionWithItsReason(String path, String code, String why) {
    assertThat(Published.cells(report(path), "status", "flags")).isEqualTo("rejected " + code);
    assertThat(published.problems(code))
        .singleElement()
        .asString()
        .startsWith(path + " ")
        .contains(why);
  }

  @Test
  void aNameWithANewlineIsANameLikeAnyOther() {
    assertThat(Published.cells(report(NEWLINE_NAME), "status", "year", "flags"))
        .isEqualTo("used 2017 ");
  }

  @Test
  void aLinkOutOfTheFolderIsNotFollowed() {
    assertThat(published.problems("PATH_SKIPPED"))
        .singleElement()
        .asString()
        .startsWith("外面.txt ")
        .contains("link out of the corpus folder");
    assertThat(published.rows(Table.TERM_YEAR, has("year", 2019))).isEmpty();
  }

  @Test
  void aSecondCopyOfAReportDoesNotCount() {
    assertThat(Published.cells(report("副本.txt"), "status", "duplicate_of"))
        .isEqualTo("duplicate 云州市2014年政府工作报告.txt");
    assertThat(published.problems("DUPLICATE")).singleElement().asString().startsWith("副本.txt ");
  }

  @Test
  void severalReportsInOneFileAreSeveralReports() {
    assertThat(
            published.rows(Table.REPORTS, has("path", "两份.txt")).stream()
                .map(row -> Published.cells(row, "position", "year", "status", "chars")))
        .containsExactly("1 2020 used 2201", "2 2021 used 2373");
  }

  @Test
  void aReportInGbkIsReadWithoutAWord() {
    CSVRecord report = report("国标.txt");

    assertThat(Published.cells(report, "encoding", "year", "status", "chars"))
        .isEqualTo("gb18030 2022 used 2269");
    assertThat(published.text(report.get("report_id"))).contains("各位代表").doesNotContain("\ufffd");
  }

  @Test
  void aFileThatMayNotBeReadIsARejection() {
    assumeFalse(Files.isReadable(locked), "skipped: this user may read every file");

    assertThat(Published.cells(report("禁止.txt"), "status", "flags"))
        .isEqualTo("rejected PERMISSION_DENIED");
  }

  @Test
  void everyProblemOfAJobIsToldAtOnce() throws Exception {
    Path job = folder.resolve("keys.json");
    Files.writeString(
        job,
        """
        {"name": "keys", "corpus": {"path": "corpus", "encodng": "auto"},
         "lexicon": ["lexicon.csv"], "outptu": {"path": "x"}, "count": {"match": "exakt"}}
        """);

    CommandRun run = CommandRun.of("run", job.toString());

    assertThat(run.code()).isEqualTo(78);
    assertThat(run.stderr())
        .contains("keys.json: corpus.encodng", "did you mean encoding?")
        .contains("outptu", "did you mean output?")
        .contains("count.match = \"exakt\"", "did you mean exact?");
  }

  @ParameterizedTest
  @CsvSource({
    "count.mach=exact, count.mach",
    "count.match, no key=value",
    "corpus.years.from=soon, soon"
  })
  void aWrongSettingOfTheCommandLineIsRefused(String setting, String told) throws Exception {
    TestJob job = TestJob.in(folder.resolve("set"), corpus);

    CommandRun run = CommandRun.of("run", job.file().toString(), "--set", setting);

    assertThat(run.code()).isEqualTo(78);
    assertThat(run.stderr()).startsWith("tifa: --set: ").contains(told);
    assertThat(job.output().resolve("last-run.json")).content().contains("\"failed\"");
  }

  @Test
  void everyProblemOfALexiconIsToldWithRowColumnAndValue() throws Exception {
    TestJob job =
        TestJob.in(folder.resolve("lexicon"), corpus)
            .lexicon("term,aliases", "民生,", "民生,", "双碳,碳中和", "碳达峰,碳 中和", "=双创,", ",减负");

    CommandRun run = CommandRun.of("run", job.file().toString());

    assertThat(run.code()).isEqualTo(78);
    assertThat(run.stderr())
        .contains("row 3, column term, \"民生\": duplicate term")
        .contains("row 5, column aliases, \"碳 中和\": is a surface of \"双碳\" in row 4")
        .contains("row 6, column term, \"=双创\": begins with =")
        .contains("row 7, column term");
    assertThat(job.output().resolve("last-run.json")).content().contains("\"failed\"");
  }

  @Test
  void aMissingCorpusIsNamed() throws Exception {
    TestJob job = TestJob.in(folder.resolve("missing"), folder.resolve("没有"));

    CommandRun run = CommandRun.of("run", job.file().toString());

    assertThat(run.code()).isEqualTo(66);
    assertThat(run.stderr()).contains("corpus.path: there is no folder " + folder.resolve("没有"));
  }

  @Test
  void anEmptyCorpusIsNamedAndTheAttemptRecorded() throws Exception {
    Path empty = Files.createDirectory(folder.resolve("空文件夹"));
    TestJob job = TestJob.in(folder.resolve("empty"), empty);

    CommandRun run = CommandRun.of("run", job.file().toString());

    assertThat(run.code()).isEqualTo(66);
    assertThat(run.stderr()).contains("no file to read in " + empty);
    assertThat(Files.readString(job.output().resolve("last-run.json")))
        .contains("\"status\" : \"failed\"", "\"outcome\" : 66");
    assertThat(job.output().resolve("current")).doesNotExist();
  }

  @Test
  void aJobThatIsNotThereIsNamed() {
    CommandRun run = CommandRun.of("run", folder.resolve("nowhere.json").toString());

    assertThat(run.code()).isEqualTo(78);
    assertThat(run.stderr()).contains("the job cannot be read: no such file or folder");
  }

  @Test
  void aFolderInPlaceOfAJobIsTheCorpus() throws Exception {
    Path empty = Files.createDirectory(folder.resolve("无报告"));

    CommandRun run = CommandRun.of("run", empty.toString());

    assertThat(run.code()).isEqualTo(66);
    assertThat(run.stderr()).contains("no file to read in " + empty);
  }

  @Test
  void anOutputThatCannotBeMadeIsNamed() throws Exception {
    Path file = Files.createFile(folder.resolve("a file"));

    CommandRun run =
        CommandRun.of(
            "run",
            TestJob.in(folder.resolve("no output"), corpus).file().toString(),
            "--set",
            "output.path=" + file.resolve("output"));

    assertThat(run.code()).isEqualTo(73);
    assertThat(run.stderr()).contains(file.resolve("output") + " cannot be used as output");
  }

  @Test
  void anObjectStoreIsRefusedAsOutput() throws Exception {
    CommandRun run =
        CommandRun.of(
            "run",
            TestJob.in(folder.resolve("store"), corpus).file().toString(),
            "--set",
            "output.path=s3a://bucket/output");

    assertThat(run.code()).isEqualTo(78);
    assertThat(run.stderr()).contains("output.path").contains("copy its current");
  }

  @Test
  void anOutputThatAnotherProcessHoldsIsLeftAlone() throws Exception {
    TestJob job = TestJob.in(folder.resolve("held"), corpus);
    Files.createDirectories(job.output());
    try (ChildJvm other =
        ChildJvm.start(LockingChild.class, job.output().resolve(".lock").toString())) {
      assertThat(other.readLine()).isEqualTo("locked");

      CommandRun run = CommandRun.of("run", job.file().toString());

      assertThat(run.code()).isEqualTo(75);
      assertThat(run.stderr()).contains("held by another run (process " + other.pid());
    }
    assertThat(job.output().resolve("last-run.json")).doesNotExist();
  }

  @Test
  void aCommandIsNeeded() {
    CommandRun none = CommandRun.of();
    CommandRun unknown = CommandRun.of("rnu", "job.json");

    assertThat(none.code()).isEqualTo(64);
    assertThat(none.stderr())
        .contains("Missing command; known are run, watch, init, check and explain");
    assertThat(unknown.code()).isEqualTo(64);
    assertThat(unknown.stderr())
        .contains("Unknown command rnu; known are run, watch, init, check and explain");
    assertThat(CommandRun.of("run").code()).isEqualTo(64);
    assertThat(CommandRun.of("run", "a.json", "b.json").code()).isEqualTo(64);
    assertThat(CommandRun.of("check", "--nothing", "a.json").code()).isEqualTo(64);
  }

  /** Under {@code jobs/tifa} the locale is set; in plain Java it is as it comes. */
  @Test
  void aLocaleThatLosesChineseFileNamesIsRefused() throws Exception {
    Path built = Path.of(System.getProperty("build.folder")).toAbsolutePath();

    LauncherRun run =
        LauncherRun.of(
            folder,
            Map.of("LC_ALL", "C"),
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                built.resolve("tifa.jar") + ":" + built.resolve("spark/jars") + "/*",
                "tifa.Main",
                "check",
                TestJob.in(folder.resolve("locale"), corpus).file().toString()));

    assertThat(run.code()).isEqualTo(78);
    assertThat(run.stderr()).contains("LC_ALL=C.UTF-8").hasLineCount(1);
    assertThat(run.stdout()).isEmpty();
  }

  @Test
  void theLauncherPassesExitCodesOn() throws Exception {
    LauncherRun run =
        LauncherRun.of(
            folder,
            Map.of("LANG", "C"),
            "tifa",
            "run",
            TestJob.in(folder.resolve("launched"), folder.resolve("没有")).file().toString());

    assertThat(run.code()).isEqualTo(66);
    assertThat(run.stdout()).isEmpty();
    assertThat(run.stderr().getBytes(UTF_8)).isNotEmpty();
    assertThat(run.stderr()).contains("没有");
  }
}
