package tifa;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tifa.analysis.AnalysedReport;
import tifa.analysis.Analyser;
import tifa.extract.text.Decoder;
import tifa.job.Job;
import tifa.job.JobReader;
import tifa.lexicon.Lexicon;
import tifa.lexicon.LexiconReader;
import tifa.lexicon.Match;
import tifa.lexicon.NamedBytes;
import tifa.lexicon.Term;
import tifa.mention.Concordance;
import tifa.mention.Matcher;
import tifa.mention.Mention;
import tifa.mention.Verdict;
import tifa.normal.Normaliser;
import tifa.run.Inputs;
import tifa.run.JobFile;
import tifa.run.JobRun;
import tifa.run.console.Progress;
import tifa.run.console.RunOutcome;
import tifa.run.engine.PlainEngine;
import tifa.run.explain.CurrentReports;
import tifa.run.explain.Explanation;
import tifa.token.Hanlp;

/** What the documents promise a newcomer is there, and what they show is what the program gives. */
class DocumentationTest {
  private static final Pattern FENCE = Pattern.compile("(?ms)^```(\\w+)\\n(.*?)^```$");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)[^)]*\\)");
  private static final Pattern JOBS_PATH = Pattern.compile("(?<![\\w./-])jobs/[\\w./*-]*[\\w*]");
  private static final Pattern COMMAND = Pattern.compile("jobs/tifa ([a-z][a-z-]*)");
  private static final Pattern EXIT_CODE = Pattern.compile("(?m)^\\| (\\d+) \\|");

  @TempDir private Path scratch;

  /** A fenced block of a document. */
  private record Block(String language, String text) {}

  @ParameterizedTest
  @ValueSource(
      strings = {
        "README.md",
        "README.zh-CN.md",
        "CONTRIBUTING.md",
        "jobs/README.md",
        "output/README.md",
        "output/README.zh-CN.md",
        "output/METHOD.md",
        "output/METHOD.zh-CN.md"
      })
  void everyLinkLeadsToAFile(String document) throws IOException {
    Path folder = Path.of(document).toAbsolutePath().getParent();
    assertThat(all(LINK, read(document)).map(link -> link.group(1)))
        .filteredOn(link -> !link.contains("://"))
        .allSatisfy(link -> assertThat(folder.resolve(link)).exists());
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.zh-CN.md", "jobs/README.md", "CONTRIBUTING.md"})
  void everyPathBelowJobsIsThere(String document) throws IOException {
    assertThat(all(JOBS_PATH, read(document)).map(MatchResult::group).distinct())
        .filteredOn(path -> !path.contains("*"))
        .allSatisfy(path -> assertThat(Path.of(path)).exists());
  }

  @ParameterizedTest
  @ValueSource(strings = {"README", "output/README", "output/METHOD"})
  void bothLanguagesShowTheSame(String document) throws IOException {
    String english = read(document + ".md");
    String chinese = read(document + ".zh-CN.md");
    assertThat(levels(chinese)).isEqualTo(levels(english));
    assertThat(blocks(chinese)).isEqualTo(blocks(english));
    assertThat(tableSizes(chinese)).isEqualTo(tableSizes(english));
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.zh-CN.md"})
  void everyExitCodeIsListed(String document) throws IOException {
    assertThat(all(EXIT_CODE, read(document)).map(code -> Integer.valueOf(code.group(1))))
        .containsExactlyElementsOf(
            Arrays.stream(RunOutcome.values()).map(RunOutcome::exitCode).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.zh-CN.md", "jobs/README.md", "output/METHOD.md"})
  void everyCommandExists(String document) throws IOException {
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, UTF_8);
    assertThat(all(COMMAND, read(document)).map(command -> command.group(1)).distinct())
        .allSatisfy(
            command ->
                assertThat(Main.run(new String[] {command, "--help"}, nowhere, nowhere)).isZero());
  }

  @Test
  void everyCommandIsMentioned() throws IOException {
    ByteArrayOutputStream help = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(help, true, UTF_8);
    Main.run(new String[] {"--help"}, out, out);
    String commands = help.toString(UTF_8).replaceAll("(?s).*\nCommands:\n|\n\n.*", "");
    String readme = read("README.md");
    assertThat(all(Pattern.compile("(?m)^  ([a-z][a-z-]*) "), commands))
        .isNotEmpty()
        .allSatisfy(command -> assertThat(readme).contains("jobs/tifa " + command.group(1)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "jobs/README.md"})
  void everyJobIsValid(String document) throws IOException {
    assertThat(blocks(read(document), "json"))
        .isNotEmpty()
        .allSatisfy(
            json -> new JobReader().read(document, json, scratch.resolve("jobs/own"), List.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "jobs/README.md", "output/METHOD.md"})
  void everyLexiconIsValid(String document) throws IOException {
    assertThat(blocks(read(document), "csv"))
        .filteredOn(csv -> csv.startsWith("term"))
        .isNotEmpty()
        .allSatisfy(csv -> assertThat(lexicon(csv).terms()).isNotEmpty());
  }

  @Test
  void theSampleGivesTheTableOfTheReadme() throws Exception {
    List<Map<String, String>> wide =
        table(run(Path.of("jobs/sample/job.json")), "term_year_wide.csv");
    List<List<String>> shown = new ArrayList<>();
    for (String line :
        read("README.md").lines().dropWhile(l -> !l.startsWith("| term |")).toList()) {
      if (!line.startsWith("|")) {
        break;
      }
      shown.add(Arrays.stream(line.split("\\|")).skip(1).map(String::strip).toList());
    }
    List<String> columns = shown.get(0);
    assertThat(shown.subList(2, shown.size()))
        .isNotEmpty()
        .allSatisfy(
            row ->
                assertThat(wide.stream().map(values -> columns.stream().map(values::get).toList()))
                    .contains(row));
  }

  @Test
  void theSampleGivesThePictureOfTheReadme() throws Exception {
    Path picture = run(Path.of("jobs/sample/job.json")).resolve("charts/movers.svg");

    assertThat(read("README.md")).contains("](jobs/sample/movers.svg)");
    assertThat(Path.of("jobs/sample/movers.svg")).hasSameTextualContentAs(picture);
  }

  @Test
  void theOwnJobOfTheReadmeIsExplainedAsShown() throws Exception {
    Path corpus = Files.createDirectories(scratch.resolve("my-city/corpus"));
    String readme = read("README.md");
    Path job = Files.writeString(corpus.resolveSibling("job.json"), blocks(readme, "json").get(0));
    Files.writeString(corpus.resolveSibling("terms.csv"), blocks(readme, "csv").get(0));
    try (Stream<Path> sample = Files.list(Path.of("jobs/sample/corpus"))) {
      for (Path report : sample.filter(path -> path.toString().contains("市202")).toList()) {
        Files.copy(report, corpus.resolve(report.getFileName()));
      }
    }
    Path output = run(job).getParent().getParent();
    StringWriter explanation = new StringWriter();
    Inputs inputs = Inputs.of(JobFile.read(job.toString(), List.of("output.path=" + output)));
    CurrentReports reports = CurrentReports.of(inputs.job(), Optional.of(2022), Optional.empty());
    new Explanation(inputs, reports).of("民生", new PrintWriter(explanation));

    assertThat(explanation.toString().strip())
        .isEqualToNormalizingNewlines(blocks(readme, "text").get(0).strip());
  }

  @Test
  void theExamplesOfTheMethodCountAsShown() throws IOException {
    List<Block> blocks = blocks(read("output/METHOD.md"));
    int examples = 0;
    for (int i = 1; i < blocks.size(); i++) {
      if (blocks.get(i).language().equals("text")) {
        Lexicon lexicon = lexicon(blocks.get(i - 1).text());
        for (String line : blocks.get(i).text().lines().toList()) {
          String label = line.substring(0, line.indexOf(": "));
          Term term =
              lexicon.terms().stream()
                  .filter(t -> t.label().equals(label))
                  .findFirst()
                  .orElseThrow();
          String shown = line.substring(label.length() + 2);
          assertThat(marked(term, shown.replaceAll("[【】〔〕〈〉]", ""))).isEqualTo(shown);
          examples++;
        }
      }
    }
    assertThat(examples).isGreaterThan(15);
  }

  @Test
  void theTablesOfTheMethodAreAsShown() throws Exception {
    List<List<Map<String, String>>> tables = new ArrayList<>();
    tables.addAll(tables(run(smallPanel())));
    tables.addAll(tables(run(copies())));
    assertThat(blocks(read("output/METHOD.md"), "csv"))
        .filteredOn(csv -> !csv.startsWith("term"))
        .hasSize(4)
        .allSatisfy(
            csv -> {
              List<Map<String, String>> shown = records(csv);
              assertThat(tables)
                  .anySatisfy(
                      table ->
                          assertThat(reduced(table, shown.get(0).keySet())).containsAll(shown));
            });
  }

  /** The three reports of which the method page shows rows. */
  private Path smallPanel() throws IOException {
    Path corpus = Files.createDirectories(scratch.resolve("panel/corpus"));
    Files.writeString(
        corpus.resolve("云州市2022.txt"),
        """
        云州市2022年政府工作报告
        各位代表：
        一、2021年工作回顾
        全市经济平稳增长。
        二、2022年工作安排
        做好春耕生产，修好农村公路。
        """);
    Files.writeString(
        corpus.resolve("云州市2024.txt"),
        """
        云州市2024年政府工作报告
        各位代表：
        一、2023年工作回顾
        发展数字经济，建成数字经济产业园。
        二、2024年工作安排
        继续发展数字经济。
        """);
    Files.writeString(
        corpus.resolve("北溪市2024.txt"),
        """
        北溪市2024年政府工作报告
        各位代表：
        一、2023年工作回顾
        修好农村公路，建成两座水库，完成老旧小区改造，城乡面貌有了新变化。
        二、2024年工作安排
        因地制宜发展林果、茶叶、旅游等特色产业，稳步发展数字经济。
        """);
    return job(corpus.getParent());
  }

  /** A report and its copy, cut at three quarters. */
  private Path copies() throws IOException {
    Path corpus = Files.createDirectories(scratch.resolve("copies/corpus"));
    String report = Files.readString(Path.of("jobs/sample/corpus/云州市2022年政府工作报告.txt"));
    Files.writeString(corpus.resolve("云州市2022.txt"), report);
    Files.writeString(
        corpus.resolve("云州市2022-节录.txt"), report.substring(0, report.length() * 3 / 4));
    return job(corpus.getParent());
  }

  private static Path job(Path folder) throws IOException {
    Files.writeString(folder.resolve("lexicon.csv"), "term\n数字经济\n");
    return Files.writeString(
        folder.resolve("job.json"),
        """
        {"name": "example", "corpus": {"path": "corpus"}, "lexicon": ["lexicon.csv"]}
        """);
  }

  /** Runs a job without Spark and returns the folder with its tables. */
  private Path run(Path job) throws Exception {
    Path output = Files.createTempDirectory(scratch, "output");
    Progress quiet = new Progress(new PrintStream(OutputStream.nullOutputStream(), true, UTF_8));
    Job opened = JobFile.read(job.toString(), List.of("output.path=" + output));
    return Path.of(
        new JobRun(opened, quiet, bytes -> new PlainEngine(quiet), false).publish().location());
  }

  private static List<List<Map<String, String>>> tables(Path run) throws IOException {
    List<List<Map<String, String>>> tables = new ArrayList<>();
    for (String name :
        List.of("term_year.csv", "term_year_wide.csv", "trends.csv", "reports.csv")) {
      tables.add(table(run, name));
    }
    return tables;
  }

  private static List<Map<String, String>> table(Path run, String name) throws IOException {
    return records(Files.readString(run.resolve(name)).substring(1));
  }

  private static List<Map<String, String>> records(String csv) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(new StringReader(csv), format)) {
      return parser.stream().map(CSVRecord::toMap).toList();
    }
  }

  private static List<Map<String, String>> reduced(
      List<Map<String, String>> table, Iterable<String> columns) {
    return table.stream()
        .map(
            row -> {
              Map<String, String> reduced = new TreeMap<>();
              columns.forEach(column -> reduced.put(column, row.get(column)));
              return reduced;
            })
        .toList();
  }

  /** The sentence with its hits in the brackets of their verdicts. */
  private static String marked(Term term, String sentence) {
    String above = "云州市2024年政府工作报告\n各位代表：\n";
    Analyser analyser = new Analyser(Decoder.forcing(UTF_8), Hanlp.ofThisJvm());
    AnalysedReport report =
        analyser.analyse("example.txt", (above + sentence).getBytes(UTF_8)).get(0).reports().get(0);
    List<Mention> hits =
        Concordance.of(
            report,
            new Matcher(Lexicon.of(List.of(term)), Hanlp.ofThisJvm()),
            Set.of(Verdict.COUNTED, Verdict.CONTESTED, Verdict.EXCLUDED)::contains);
    StringBuilder marked = new StringBuilder(sentence);
    for (int i = hits.size() - 1; i >= 0; i--) {
      String brackets =
          switch (hits.get(i).verdict()) {
            case COUNTED -> "【】";
            case CONTESTED -> "〔〕";
            case EXCLUDED -> "〈〉";
            default -> throw new IllegalStateException("Covered hits were left out");
          };
      marked.insert(hits.get(i).quotation().end() - above.length(), brackets.charAt(1));
      marked.insert(hits.get(i).quotation().start() - above.length(), brackets.charAt(0));
    }
    return marked.toString();
  }

  private static Lexicon lexicon(String csv) {
    return new LexiconReader(Normaliser.simplified()::surface, Match.TOKEN)
        .read(List.of(new NamedBytes("example.csv", csv.getBytes(UTF_8))));
  }

  private static String levels(String document) {
    return outsideBlocks(document)
        .lines()
        .filter(line -> line.startsWith("#"))
        .map(line -> line.substring(0, line.indexOf(' ')))
        .collect(joining(" "));
  }

  /** The number of cells in each row of a table, since both languages have the same tables. */
  private static List<Long> tableSizes(String document) {
    return outsideBlocks(document)
        .lines()
        .filter(line -> line.startsWith("|"))
        .map(line -> line.replace("\\|", "").chars().filter(c -> c == '|').count())
        .toList();
  }

  private static String outsideBlocks(String document) {
    return FENCE.matcher(document).replaceAll("");
  }

  private static List<Block> blocks(String document) {
    return all(FENCE, document).map(block -> new Block(block.group(1), block.group(2))).toList();
  }

  private static List<String> blocks(String document, String language) {
    return blocks(document).stream()
        .filter(block -> block.language().equals(language))
        .map(Block::text)
        .toList();
  }

  private static Stream<MatchResult> all(Pattern pattern, String text) {
    return pattern.matcher(text).results();
  }

  private static String read(String document) throws IOException {
    return Files.readString(Path.of(document));
  }
}
