package tifa.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tifa.extract.rows.NamedColumns;
import tifa.lexicon.Match;
import tifa.page.Product;
import tifa.section.AppendixKind;
import tifa.table.Table;
import tifa.trend.TrendSettings;
import tifa.trend.Window;

class JobReaderTest {
  private static final Path JOB_FOLDER = Path.of("/project/jobs/sample");
  private static final String SMALLEST =
      """
      {"name": "sample", "corpus": {"path": "corpus"}, "lexicon": ["lexicon.csv"]}
      """;

  private final JobReader reader = new JobReader();

  @Test
  void readsEverySetting() {
    Job job =
        read(
            """
            { "$schema": "../job.schema.json",
              "name": "天津-2017", "title": " 天津市政府工作报告 ",
              "corpus": { "path": ["corpus", "hdfs://namenode/政府 报告"], "include": ["**/*.txt", "*.md"],
                          "encoding": "gbk", "metadata": "corpus/metadata.csv",
                          "columns": { "year": "nian", "text": " report zh " }, "region": " 天津市 ",
                          "years": { "from": 2010, "to": 2017 } },
              "lexicon": ["lexicon.csv", "/terms/own.csv"],
              "count": { "match": "exact", "concordance": "sample", "appendix": ["note", "glossary"] },
              "trend": { "minYears": 12, "alpha": 0.01, "baselineYears": 3, "windows": [15, "all"] },
              "panel": { "terms": true },
              "targets": { "indicators": "own.csv" },
              "tables": { "exclude": ["concordance", "charts", "first_use"] },
              "checks": { "minReports": 12, "maxRejectedPercent": 2.5, "allowLostYears": false,
                          "maxTotalChangePercent": 40 },
              "output": { "path": "../../output/天津", "keepRuns": 3 } }
            """);
    assertThat(job)
        .isEqualTo(
            new Job(
                "天津-2017",
                "天津市政府工作报告",
                new CorpusSettings(
                    List.of(
                        new Location("corpus", "/project/jobs/sample/corpus"),
                        new Location("hdfs://namenode/政府 报告", "hdfs://namenode/政府 报告")),
                    List.of("**/*.txt", "*.md"),
                    "GBK",
                    Optional.of(
                        new Location(
                            "corpus/metadata.csv", "/project/jobs/sample/corpus/metadata.csv")),
                    new NamedColumns("", "nian", "", "report zh"),
                    Optional.of("天津市"),
                    new YearRange(2010, 2017)),
                List.of(
                    new Location("lexicon.csv", "/project/jobs/sample/lexicon.csv"),
                    new Location("/terms/own.csv", "/terms/own.csv")),
                new CountSettings(
                    Match.EXACT,
                    ConcordanceExtent.SAMPLE,
                    Set.of(AppendixKind.GLOSSARY, AppendixKind.NOTE)),
                new TrendSettings(12, 0.01, 3, List.of(new Window(15), Window.ALL)),
                new PanelSettings(true),
                new TargetSettings(
                    Optional.of(new Location("own.csv", "/project/jobs/sample/own.csv"))),
                new TableSettings(
                    Set.of(Table.FIRST_USE, Table.CONCORDANCE), Set.of(Product.CHARTS)),
                new CheckSettings(
                    12, new BigDecimal("2.5"), false, Optional.of(new BigDecimal("40"))),
                new OutputSettings(new Location("../../output/天津", "/project/output/天津"), 3)));
  }

  @Test
  void fillsInTheDefaultsOfTheContract() {
    Job job = read(SMALLEST);
    assertThat(job.corpus())
        .isEqualTo(
            new CorpusSettings(
                List.of(new Location("corpus", "/project/jobs/sample/corpus")),
                List.of("**/*"),
                "auto",
                Optional.empty(),
                NamedColumns.NONE,
                Optional.empty(),
                new YearRange(1949, 2100)));
    assertThat(job.count())
        .isEqualTo(new CountSettings(Match.TOKEN, ConcordanceExtent.AUTO, Set.of()));
    assertThat(job.trend())
        .isEqualTo(
            new TrendSettings(8, 0.05, 5, List.of(Window.ALL, new Window(20), new Window(10))));
    assertThat(job.panel()).isEqualTo(new PanelSettings(false));
    assertThat(job.targets()).isEqualTo(new TargetSettings(Optional.empty()));
    assertThat(job.tables()).isEqualTo(new TableSettings(Set.of(), Set.of()));
    assertThat(job.checks())
        .isEqualTo(new CheckSettings(1, new BigDecimal("100"), true, Optional.empty()));
    assertThat(job.output())
        .isEqualTo(
            new OutputSettings(
                new Location("output/sample", "/project/jobs/sample/output/sample"), 10));
  }

  @Test
  void toleratesAByteOrderMark() {
    assertThat(read("\ufeff" + SMALLEST)).isEqualTo(read(SMALLEST));
  }

  @Test
  void refusesUnknownKeysSuggestingWhatWasMeant() {
    assertThat(
            problems(
                """
                { "name": "sample", "path": "corpus", "trends": {},
                  "corpus": { "path": "corpus", "year": { "from": 2000 } },
                  "lexicon": ["lexicon.csv"],
                  "output": { "keep_runs": 3 } }
                """))
        .containsExactlyInAnyOrder(
            "job.json: path = \"corpus\": unknown key; did you mean corpus.path? known here are"
                + " $schema, name, title, corpus, lexicon, count, trend, panel, targets, tables, checks, output",
            "job.json: trends = {}: unknown key; did you mean trend? known here are $schema, name, title, corpus,"
                + " lexicon, count, trend, panel, targets, tables, checks, output",
            "job.json: corpus.year = {\"from\":2000}: unknown key; did you mean years? known here"
                + " are path, include, encoding, metadata, columns, region, years",
            "job.json: output.keep_runs = 3: unknown key; did you mean keepRuns? known here are"
                + " path, keepRuns");
  }

  @Test
  void offersToLeaveOutEveryTableButThoseThatOthersNeed() {
    EnumSet<Table> needed =
        EnumSet.of(Table.REPORTS, Table.PROBLEMS, Table.COVERAGE, Table.TERM_YEAR_WIDE);
    assertThat(read(SMALLEST, "tables.exclude=" + list(EnumSet.complementOf(needed))))
        .extracting(job -> job.tables().exclude())
        .isEqualTo(EnumSet.complementOf(needed));
    assertThat(problems(SMALLEST, "tables.exclude=" + list(needed)))
        .hasSize(needed.size())
        .allSatisfy(problem -> assertThat(problem).startsWith("--set: tables.exclude"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TableSettings(Set.of(Table.REPORTS), Set.of()))
        .withMessageContaining("REPORTS");
  }

  private static String list(Set<Table> tables) {
    return tables.stream()
        .map(table -> "\"" + table.id() + "\"")
        .collect(Collectors.joining(",", "[", "]"));
  }

  @Test
  void refusesMissingKeysNamingThem() {
    assertThat(problems("{}"))
        .containsExactlyInAnyOrder(
            "job.json: name: is missing; state it, for example \"sample\"",
            "job.json: corpus.path: is missing; state it, for example \"corpus\"",
            "job.json: lexicon: is missing; state it, for example [\"lexicon.csv\"]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          lexicon           | "lexicon.csv"     | must be a list, for example ["lexicon.csv"]
          lexicon           | []                | is an empty list; state one at least, for example ["lexicon.csv"]
          lexicon[0]        | 1                 | must be text in quotation marks
          corpus.path       | 1                 | must be text in quotation marks or a list, for example "corpus"
          corpus.path       | []                | is an empty list; state one at least, for example "corpus"
          corpus.path       | " "               | is blank; state something, for example "corpus"
          corpus.include[1] | ""                | is blank; state something
          corpus.region     | null              | must be text in quotation marks, for example "天津市"
          corpus.years      | 2010              | must be an object {…}
          corpus.years.from | "2010"            | must be a whole number, for example 2010
          corpus.years.from | 2010.5            | must be a whole number, for example 2010
          corpus.years.from | 1948              | must be at least 1949
          corpus.years.to   | 2101              | must be at most 2100
          count.match       | "tokens"          | unknown value; did you mean token? known are token, exact
          count.match       | "regex"           | unknown value; known are token, exact
          count.appendix[0] | "annex"           | unknown value; known are glossary, task_list, note
          count.appendix    | ["note","note"]   | states one value twice; keep one
          output.keepRuns   | 0                 | must be at least 1
          checks.minReports | -1                | must be at least 0
          checks.maxRejectedPercent | 101       | must be at most 100
          checks.maxTotalChangePercent | -0.5   | must be at least 0
          """)
  void refusesAValueSayingWhatItMustBe(String key, String value, String message) {
    assertThat(problems(jobWith(key, value)))
        .containsExactly("job.json: %s = %s: %s".formatted(key, value, message));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a/b", "", "..", "-a", "a b", "名字：", "a\\n"})
  void refusesANameThatIsNotFitForAFile(String name) {
    assertThat(problems(jobWith("name", '"' + name + '"')))
        .isNotEmpty()
        .allMatch(problem -> problem.startsWith("job.json: name = "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"天津_2017.v2", "2024", "é", "𠀀"})
  void acceptsNamesInAnyScript(String name) {
    assertThat(read(jobWith("name", '"' + name + '"')).name()).isEqualTo(name);
  }

  @Test
  void refusesANameTooLongForAFile() {
    assertThat(problems(jobWith("name", '"' + "津".repeat(81) + '"')))
        .containsExactly(
            "job.json: name = \"" + "津".repeat(59) + "…: is longer than 80 characters");
  }

  @Test
  void refusesYearsInTheWrongOrderTogetherWithWhatTheSchemaRefuses() {
    assertThat(
            problems(
                """
                { "name": "sample", "lexicon": "lexicon.csv",
                  "corpus": { "path": "corpus", "years": { "from": 2030, "to": 2025 } } }
                """))
        .containsExactlyInAnyOrder(
            "job.json: lexicon = \"lexicon.csv\": must be a list, for example [\"lexicon.csv\"]",
            "job.json: corpus.years.from = 2030: is after corpus.years.to = 2025; the first year"
                + " comes first");
  }

  @ParameterizedTest
  @ValueSource(strings = {"auto", "GB18030", "utf-8", "Big5"})
  void acceptsEveryEncodingThatJavaKnows(String encoding) {
    assertThat(read(jobWith("corpus.encoding", '"' + encoding + '"')).corpus().encoding())
        .isEqualToIgnoringCase(encoding);
  }

  @Test
  void refusesAnEncodingThatJavaDoesNotKnow() {
    assertThat(problems(jobWith("corpus.encoding", "\"GB18O30\"")))
        .containsExactly(
            "job.json: corpus.encoding = \"GB18O30\": Java knows no such encoding; did you mean"
                + " GB18030? common are auto, UTF-8, GB18030, GBK, GB2312, Big5, UTF-16, UTF-16LE,"
                + " UTF-16BE");
    assertThat(problems(jobWith("corpus.encoding", "\"?\""))).hasSize(1);
  }

  @Test
  void refusesAGlobPatternThatIsNone() {
    assertThat(problems(jobWith("corpus.include", "[\"**/*\", \"{a,b\"]")))
        .singleElement()
        .asString()
        .startsWith("job.json: corpus.include[1] = \"{a,b\": is no glob pattern: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"s3a", "s3n", "gs", "abfs", "wasb", "oss", "cosn", "obs", "S3A"})
  void refusesAnObjectStoreAsOutputWithAdvice(String scheme) {
    assertThat(problems(jobWith("output.path", "\"%s://bucket/x\"".formatted(scheme))))
        .containsExactly(
            "job.json: output.path = \"%s://bucket/x\": is an object store, where a folder cannot be"
                    .formatted(scheme)
                + " replaced in one step; state a local or HDFS folder and copy its current there"
                + " after the run");
    assertThat(read(jobWith("corpus.path", "\"%s://bucket/x\"".formatted(scheme))).corpus().paths())
        .extracting(Location::resolved)
        .containsExactly(scheme + "://bucket/x");
  }

  @Test
  void takesOutputLocallyOrOnHdfsOnly() {
    for (String uri : List.of("hdfs://namenode/x", "hdfs:/x", "file:///x")) {
      assertThat(read(jobWith("output.path", '"' + uri + '"')).output().path().resolved())
          .isEqualTo(uri);
    }
    assertThat(problems(jobWith("output.path", "\"ftp://host/x\"")))
        .containsExactly(
            "job.json: output.path = \"ftp://host/x\": is neither local nor on HDFS; state a path"
                + " or an hdfs:// URI");
  }

  @Test
  void refusesOutputInsideTheCorpus() {
    assertThat(problems(jobWith("output.path", "\"corpus/../corpus/out\"")))
        .containsExactly(
            "job.json: output.path = \"corpus/../corpus/out\": it lies inside corpus.path, so the"
                + " next run would read its own output; state a folder elsewhere");
    assertThat(problems(jobWith("corpus.path", "[\"/a\", \"file:///project/jobs/sample\"]")))
        .containsExactly(
            "job.json: output.path: /project/jobs/sample/output/sample lies inside corpus.path[1], so the"
                + " next run would read its own output; state a folder elsewhere");
    assertThat(read(jobWith("output.path", "\"corpus-output\"")).output().path().resolved())
        .isEqualTo("/project/jobs/sample/corpus-output");
  }

  @Test
  void refusesACorpusInsideTheOutput() {
    assertThat(problems(jobWith("output.path", "\".\"")))
        .containsExactly(
            "job.json: output.path = \".\": corpus.path lies inside it, where nothing but output"
                + " belongs; state a folder elsewhere");
  }

  @Test
  void seesThroughLinksWhetherOutputAndCorpusLieInsideEachOther(@TempDir Path folder)
      throws IOException {
    Path real = Files.createDirectories(folder.resolve("real/reports")).getParent();
    Path link = Files.createSymbolicLink(folder.resolve("link"), real);
    String corpus = "\"%s\"".formatted(real.resolve("reports"));
    assertThat(
            problems(
                jobWith("corpus.path", corpus),
                "output.path=" + link.resolve("reports/not/yet/there")))
        .singleElement()
        .asString()
        .contains("lies inside corpus.path");
    assertThat(problems(jobWith("corpus.path", corpus), "output.path=" + link))
        .singleElement()
        .asString()
        .contains("corpus.path lies inside it");
    String beside = link.resolve("out").toString();
    assertThat(
            read(jobWith("corpus.path", corpus), "output.path=" + beside)
                .output()
                .path()
                .resolved())
        .isEqualTo(beside);
  }

  @Test
  void refusesACorpusFolderThatWouldBeReadTwice() {
    assertThat(problems(jobWith("corpus.path", "[\"a/b\", \"a\", \"./a/b\", \"ab\"]")))
        .containsExactlyInAnyOrder(
            "job.json: corpus.path[0] = \"a/b\": is inside corpus.path[1], so its reports would be"
                + " read twice; keep one",
            "job.json: corpus.path[2] = \"./a/b\": is the same as corpus.path[0], so its reports"
                + " would be read twice; keep one",
            "job.json: corpus.path[2] = \"./a/b\": is inside corpus.path[1], so its reports would"
                + " be read twice; keep one");
  }

  @Test
  void refusesALexiconFileThatStandsTwice() {
    assertThat(problems(jobWith("lexicon", "[\"a.csv\", \"b.csv\", \"./a.csv\"]")))
        .containsExactly(
            "job.json: lexicon[2] = \"./a.csv\": is the same file as lexicon[0]; keep one");
  }

  @Test
  void refusesAPathThatNoFileCanHave() {
    assertThat(problems(jobWith("corpus.metadata", "\"a\\u0000b\"")))
        .singleElement()
        .asString()
        .startsWith("job.json: corpus.metadata = ")
        .contains("no file of this machine can be called so");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // A ~ stands for a line break.
        "{ \"name\": \"a\"~  \"corpus\": {} } | line 2, column 3: a comma is missing before \"corpus\"",
        "{ \"lexicon\": [\"a\" \"b\"] } | line 1, column 19: a comma is missing before \"b\"",
        "{ \"name\" \"a\" } | line 1, column 10: a colon is missing before \"a\"",
        "{ \"name\": \"a\",~} | line 2, column 1: there is a comma too many before }; remove it",
        "{ \"lexicon\": [\"a\",] } | line 1, column 19: there is a comma too many before ]; remove it",
        "{ // who~ \"name\": \"a\" } | line 1, column 3: comments are not allowed; remove this one",
        "{ # who~ \"name\": \"a\" } | line 1, column 3: comments are not allowed; remove this one",
        "{ “name”: \"a\" } | line 1, column 3: “ is a curly quotation mark; write the straight \"",
        "{ \"name\": “a” } | line 1, column 11: “ is a curly quotation mark; write the straight \"",
        "{'name': 1} | line 1, column 2: ' is a single quotation mark; write the straight double \"",
        "{ \"name\"：\"a\" } | line 1, column 9: ： is a Chinese sign; JSON has only , : { } [ ]",
        "{ \"name\": \"a\"，\"corpus\": 1 } | line 1, column 14: ， is a Chinese sign; JSON has only , : { } [ ]",
        "{ name: \"a\" } | line 1, column 3: name is no key; a key stands in quotation marks, as in \"name\"",
        "{ \"name\": sample } | line 1, column 11: sample is no value; text stands in quotation marks, numbers, true and false without",
        "{ \"keepRuns\": 1,000 } | line 1, column 17: a number has no comma inside, as in 1000",
        "{ \"keepRuns\": 010 } | line 1, column 16: a number does not begin with 0",
        "{ \"name\": , \"corpus\": 1 } | line 1, column 11: a value is missing before ,",
        "{ \"name\" = \"a\" } | line 1, column 10: = is no sign of JSON; write : between key and value, and a comma between two keys",
        "{ \"name\": \"a\"; \"corpus\": 1 } | line 1, column 14: ; is no sign of JSON; write : between key and value, and a comma between two keys",
        "{ \"lexicon\": [\"a\", \"corpus\": 1 } | line 1, column 28: a list is not closed; write ] before the comma before this key",
        "{　\"name\": \"a\" } | line 1, column 2: a space of another kind stands here (U+3000); write a plain one",
        "\"name\": \"a\" | line 1, column 7: a job is a JSON object {…} with name, corpus and lexicon; this begins with \"name\"",
        "{ \"name\": \"a”, \"corpus\": 1 } | line 1, column 17: a curly quotation mark (“ ”) closes nothing in JSON; write the straight \"",
        "{ \"name\": NaN } | line 1, column 14: NaN is no value; text stands in quotation marks, numbers, true and false without",
        "{ \"name\": [1} | line 1, column 13: } closes something else than was opened; every { has a }, every [ a ]",
      })
  void saysInPlainWordsWhereJsonIsBroken(String json, String said) {
    assertThat(problems(json.replace('~', '\n'))).containsExactly("job.json: " + said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{ \"corpus\": \"C:\\Users\\me\" } | write paths with / as in C:/Users",
        "{ \"corpus\": \"C:\\data\" } | write paths with / as in C:/Users",
        "{ \"name\": \"a”,~ \"corpus\": 1 } | a curly quotation mark (“ ”) closes nothing in JSON",
        "{ \"name\": \"a,~ \"corpus\": 1 } | a quotation mark is missing at the end of a text",
        "{ \"name\": \"a | a quotation mark is missing at the end of a text",
        "{~ \"corpus\": { \"path\": \"a\"~} | the { of line 1, column 1 is never closed, write }",
        "{ \"lexicon\": [ \"a\" | the [ of line 1, column 14 is never closed, write ]",
        "{ \"name\": \"a\tb\" } | a text has a tab inside; write a space",
        "{ \"name\": \"a\", \"name\": \"b\" } | \"name\" stands twice; keep one",
        "{} {} | something stands after the last }",
      })
  void saysWhatToDoWhereOnlyTheEndOfATextTells(String json, String said) {
    assertThat(problems(json.replace('~', '\n')))
        .singleElement()
        .asString()
        .matches("job\\.json: line \\d, column \\d+: .*")
        .contains(said)
        .doesNotContain("code ", "CTRL-CHAR", "expecting");
  }

  @Test
  void aBackslashThatBecameALineBreakIsToldOfAsAPath() {
    assertThat(problems(jobWith("corpus.path", "\"C:\\new\\reports\"")))
        .singleElement()
        .asString()
        .contains("write paths with / as in C:/Users");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PK\u0003\u0004…", "%PDF-1.7", "{\\rtf1 {", "{\0\"\0n\0"})
  void tellsADocumentInPlaceOfAJobFromBrokenJson(String json) {
    assertThat(problems(json)).containsExactly("job.json: " + JobReader.NO_TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "\"sample\"", "null"})
  void refusesJsonThatIsNoObject(String json) {
    assertThat(problems(json))
        .containsExactly("job.json: a job is a JSON object {…} with name, corpus and lexicon");
  }

  @Test
  void setsValuesFromTheCommandLine() {
    Job job =
        read(
            SMALLEST,
            "corpus.years.from=2010",
            "lexicon=[\"a.csv\",\"b.csv\"]",
            "corpus.path=/data/政府=报告",
            "corpus.region=120000",
            "name=2024",
            "output.keepRuns=2",
            "output.keepRuns=5");
    assertThat(job.corpus().years()).isEqualTo(new YearRange(2010, 2100));
    assertThat(job.lexicon()).extracting(Location::written).containsExactly("a.csv", "b.csv");
    assertThat(job.corpus().paths()).extracting(Location::resolved).containsExactly("/data/政府=报告");
    assertThat(job.corpus().region()).contains("120000");
    assertThat(job.name()).isEqualTo("2024");
    assertThat(job.output().keepRuns()).isEqualTo(5);
  }

  @Test
  void letsTheLaterOptionWinAlsoOverWhatStandsInside() {
    assertThat(
            read(
                    SMALLEST,
                    "corpus.years={\"from\": 2000}",
                    "corpus.years.from=2010",
                    "corpus.years={\"from\": 2005}")
                .corpus()
                .years())
        .isEqualTo(new YearRange(2005, 2100));
  }

  @Test
  void tellsProblemsOfTheCommandLineFromThoseOfTheFile() {
    assertThat(
            problems(
                jobWith("output.keepRun", "1"),
                "count.mach=exact",
                "lexicon=lexicon.csv",
                "trends.alpha=0.1",
                "keepRuns",
                "corpus..path=x",
                "corpus.path.first=x"))
        .containsExactlyInAnyOrder(
            "job.json: output.keepRun = 1: unknown key; did you mean keepRuns? known here are path,"
                + " keepRuns",
            "--set: count.mach = \"exact\": unknown key; did you mean match? known here are match,"
                + " concordance, appendix",
            "--set: lexicon = \"lexicon.csv\": must be a list, for example [\"lexicon.csv\"]",
            "--set: trends = {\"alpha\":0.1}: unknown key; did you mean trend? known here are $schema, name, title,"
                + " corpus, lexicon, count, trend, panel, targets, tables, checks, output",
            "--set: keepRuns: is no key=value with a dotted key, for example"
                + " corpus.years.from=2010",
            "--set: corpus..path=x: is no key=value with a dotted key, for example"
                + " corpus.years.from=2010",
            "--set: corpus.path.first = \"x\": corpus.path is no object in the job, so nothing can"
                + " be set inside; set it as a whole");
  }

  @Test
  void mendsAValueOfTheFileFromTheCommandLine() {
    assertThat(read(jobWith("output.keepRuns", "0"), "output.keepRuns=1").output().keepRuns())
        .isEqualTo(1);
  }

  @Test
  void tellsAllProblemsInOneMessageALineEach() {
    InvalidJobException refused =
        catchThrowableOfType(InvalidJobException.class, () -> read("{\"name\": 1}", "x"));
    assertThat(refused.problems())
        .extracting(JobProblem::source, JobProblem::key)
        .map(Object::toString)
        .containsExactlyInAnyOrder(
            "(\"--set\", \"x\")",
            "(\"job.json\", \"name\")",
            "(\"job.json\", \"corpus.path\")",
            "(\"job.json\", \"lexicon\")");
    assertThat(refused.getMessage().lines()).hasSize(4);
  }

  /** The smallest job with one value more or another one; a list's index means a list of that. */
  private static String jobWith(String key, String value) {
    String name = key.replaceFirst("\\[\\d]$", "");
    String stated =
        key.endsWith("[0]")
            ? "[" + value + "]"
            : key.endsWith("[1]") ? "[\"*\", " + value + "]" : value;
    String[] steps = name.split("\\.");
    String corpus = "\"path\": \"corpus\"";
    String own = "\"" + steps[steps.length - 1] + "\": " + stated;
    if (name.equals("corpus.path")) {
      corpus = own;
    } else if (steps[0].equals("corpus")) {
      corpus += ", " + (steps.length == 3 ? "\"" + steps[1] + "\": {" + own + "}" : own);
    }
    return "{ "
        + (name.equals("name") ? own : "\"name\": \"sample\"")
        + ", "
        + (name.equals("lexicon") ? own : "\"lexicon\": [\"lexicon.csv\"]")
        + ", \"corpus\": {"
        + corpus
        + "}"
        + (steps[0].matches("count|checks|output") ? ", \"" + steps[0] + "\": {" + own + "}" : "")
        + " }";
  }

  private Job read(String json, String... overrides) {
    return reader.read("job.json", json, JOB_FOLDER, List.of(overrides));
  }

  private List<String> problems(String json, String... overrides) {
    InvalidJobException refused =
        catchThrowableOfType(InvalidJobException.class, () -> read(json, overrides));
    assertThat(refused).as("the job is refused").isNotNull();
    return refused.problems().stream().map(JobProblem::sentence).toList();
  }
}
