package tifa.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tifa.Published;
import tifa.TestJob;
import tifa.analysis.ReportFold;
import tifa.analysis.ReportFunction;
import tifa.run.console.Progress;
import tifa.run.engine.AnalysedCorpus;
import tifa.run.engine.Engine;
import tifa.run.engine.EngineBeside;
import tifa.run.engine.PlainEngine;
import tifa.run.engine.ReportPlace;
import tifa.table.Table;

/** Runs in one output: each writes what it would write alone, and makes few rows for it. */
class CopiedRowsTest {
  private static final List<String> REGIONS = List.of("杭州市", "宁波市", "温州市", "嘉兴市");
  private static final List<String> PHRASES =
      List.of("发展数字经济", "推进绿色低碳", "“放管服”改革", "保障粮食安全", "建设高标准农田", "=提高就业,质量");

  @TempDir private Path scratch;
  private Path corpus;
  private Path metadata;
  private Recollection recollection = Recollection.none();

  /** Of each term the other cells of its row. */
  private final Map<String, String> lexicon = new TreeMap<>();

  /** Of each file its year by the metadata. */
  private final Map<String, Integer> years = new TreeMap<>();

  private final Set<String> excluded = new TreeSet<>();
  private String concordance = "auto";

  /** Paths of the reports whose rows were made. */
  private final Set<String> made = new TreeSet<>();

  private boolean failing;
  private int copied;
  private int outputs;

  @BeforeEach
  void reports() throws IOException {
    corpus = Files.createDirectory(scratch.resolve("corpus"));
    metadata = scratch.resolve("metadata.csv");
    for (int i = 0; i < 12; i++) {
      write(i, "发展数字经济。" + PHRASES.get(i % PHRASES.size()) + "。");
    }
    lexicon.putAll(Map.of("数字经济", ",经济,exact", "粮食安全", ",农业,exact", "绿色低碳", "低碳,环境|生态,exact"));
  }

  private static String name(int report) {
    return "%s%d.txt".formatted(REGIONS.get(report % REGIONS.size()), 2020 + report / 4);
  }

  private void write(int report, String text) throws IOException {
    String title = name(report).replace(".txt", "年政府工作报告");
    Files.writeString(
        corpus.resolve(name(report)),
        "%s\n各位代表：\n一、过去一年工作回顾\n%s\n二、今年工作安排\n继续%s\n".formatted(title, text, text));
  }

  private TestJob job(String name) throws IOException {
    TestJob job =
        TestJob.in(scratch.resolve(name), corpus)
            .exclude("report.html")
            .exclude("tifa.xlsx")
            .exclude("charts");
    for (String table : excluded) {
      job.exclude(table);
    }
    return job.lexicon(
        Stream.concat(
                Stream.of("term,aliases,category,match"),
                lexicon.entrySet().stream().map(term -> term.getKey() + "," + term.getValue()))
            .toArray(String[]::new));
  }

  private Published run(String name) throws Exception {
    made.clear();
    List<String> rows = new ArrayList<>(List.of("path,year"));
    years.forEach((path, year) -> rows.add(path + "," + year));
    Files.write(metadata, rows);
    List<String> settings =
        List.of("count.concordance=" + concordance, "corpus.metadata=" + metadata);
    Progress silent = new Progress(new PrintStream(OutputStream.nullOutputStream()));
    LongFunction<Engine> engines =
        bytes -> EngineBeside.watched(new PlainEngine(silent), Watching::new);
    return new Published(
        Path.of(
            new JobRun(
                    JobFile.read(job(name).file().toString(), settings),
                    silent,
                    engines,
                    name.equals("job") ? recollection : Recollection.none())
                .publish()
                .location()));
  }

  /** Runs the job, and compares it with one where nothing was kept, which makes all rows. */
  private Published runAsAlone() throws Exception {
    Published run = run("job");
    Set<String> madeByRun = Set.copyOf(made);
    Map<String, String> alone = run("alone" + outputs++).content();
    copied = made.size() - madeByRun.size();
    made.retainAll(madeByRun);
    Map<String, String> content = run.content();
    // Texts of earlier runs stay where all runs share them.
    content.keySet().retainAll(alone.keySet());
    assertThat(content).as("%s %s %s %s", lexicon, years, excluded, concordance).isEqualTo(alone);
    return run;
  }

  /** Notes whose rows are made. */
  private final class Watching implements AnalysedCorpus {
    private final AnalysedCorpus corpus;

    Watching(AnalysedCorpus corpus) {
      this.corpus = corpus;
    }

    @Override
    public <R> R fold(ReportFold<R> fold, Set<ReportPlace> used) {
      return corpus.fold(fold, used);
    }

    @Override
    public <R> void each(ReportFunction<R> function, Set<ReportPlace> used, Taker<R> taker)
        throws IOException {
      used.forEach(place -> made.add(place.path()));
      corpus.each(function, used, taker);
      if (failing) {
        throw new IOException("It fails halfway");
      }
    }

    @Override
    public void close() {
      corpus.close();
    }
  }

  @Test
  void aTermMoreMakesTheRowsOfThoseThatMentionIt() throws Exception {
    runAsAlone();
    assertThat(made).hasSize(12);
    lexicon.put("高标准农田", ",农业,exact");
    runAsAlone();
    assertThat(made).containsExactlyInAnyOrder(name(4), name(10));
    lexicon.remove("高标准农田");
    runAsAlone();
    assertThat(made).isEmpty();
    lexicon.put("没有人说", ",,exact");
    runAsAlone();
    assertThat(made).isEmpty();
  }

  @Test
  void anotherCategoryMakesTheRowsOfThoseThatMentionItsTerm() throws Exception {
    runAsAlone();
    lexicon.put("粮食安全", ",民生,exact");
    runAsAlone();
    assertThat(made).containsExactlyInAnyOrder(name(3), name(9));
  }

  @Test
  void aChangedReportMakesItsOwnRowsAndThoseWhoseFirstUsesMove() throws Exception {
    runAsAlone();
    write(4, "发展数字经济。推进低碳。");
    runAsAlone();
    assertThat(made).containsExactly(name(4));
    // Its region has then another first use of 数字经济, and of what else the next report says.
    write(0, "没有提到。");
    runAsAlone();
    assertThat(made).containsExactlyInAnyOrder(name(0), name(4));
  }

  @Test
  void aReportMoreOrLessMakesNoOther() throws Exception {
    runAsAlone();
    write(12, "发展数字经济。");
    runAsAlone();
    assertThat(made).containsExactly(name(12));
    Files.delete(corpus.resolve(name(12)));
    runAsAlone();
    assertThat(made).isEmpty();
  }

  @Test
  void anotherYearMakesTheRowsOfItsReport() throws Exception {
    runAsAlone();
    years.put(name(11), 2030);
    runAsAlone();
    assertThat(made).containsExactly(name(11));
  }

  @Test
  void aProcessThatStaysKnowsTheRowsWithoutTheStore() throws Exception {
    recollection = Recollection.lasting();
    run("job");
    lexicon.put("高标准农田", ",农业,exact");
    runAsAlone();
    assertThat(made).containsExactlyInAnyOrder(name(4), name(10));
    lexicon.remove("高标准农田");
    runAsAlone();
    assertThat(made).isEmpty();
  }

  @Test
  void whatTheQuotaLeavesDecides() throws Exception {
    write(5, "数字经济。".repeat(4));
    runAsAlone();
    for (String quota : List.of("sample", "all", "none")) {
      concordance = quota;
      runAsAlone();
      assertThat(made).as(quota).hasSize(12);
    }
  }

  @Test
  void tablesThatWereNotWrittenAreMade() throws Exception {
    for (String table : List.of("concordance", "sections", "first_use")) {
      excluded.add(table);
      runAsAlone();
      excluded.clear();
      runAsAlone();
      assertThat(made).as(table).hasSize(12);
    }
  }

  @Test
  void aRunThatFailsLeavesTheRowsOfTheOneBefore() throws Exception {
    runAsAlone();
    lexicon.put("高标准农田", ",农业,exact");
    failing = true;
    assertThatThrownBy(() -> run("job")).hasMessageContaining("halfway");
    failing = false;
    runAsAlone();
    assertThat(made).containsExactlyInAnyOrder(name(4), name(10));
  }

  /** What someone does to a file. */
  private enum Damage {
    A_BYTE(bytes -> withByte(bytes, bytes.length / 2)),
    IN_THE_HEADER(bytes -> withByte(bytes, 5)),
    AT_THE_END(bytes -> withByte(bytes, bytes.length - 3)),
    TRUNCATED(bytes -> Arrays.copyOf(bytes, bytes.length / 2)),
    LONGER(bytes -> Arrays.copyOf(bytes, bytes.length + 7)),
    EMPTY(bytes -> new byte[0]);

    private final UnaryOperator<byte[]> damage;

    Damage(UnaryOperator<byte[]> damage) {
      this.damage = damage;
    }

    private static byte[] withByte(byte[] bytes, int at) {
      byte[] damaged = bytes.clone();
      damaged[at] ^= 1;
      return damaged;
    }

    void to(Path file) throws IOException {
      Files.write(file, damage.apply(Files.readAllBytes(file)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatSomeoneChangesInATableIsNotInTheNext(Damage damage) throws Exception {
    Published run = run("job");
    for (Table table : List.of(Table.CONCORDANCE, Table.SECTIONS, Table.FIRST_USE)) {
      damage.to(run.file(table));
      lexicon.put("高标准农田", "," + table.name() + ",exact");
      run = runAsAlone();
      boolean unheard = damage == Damage.IN_THE_HEADER || damage == Damage.LONGER;
      if (table == Table.FIRST_USE || !unheard) {
        assertThat(made).as(table.fileName()).hasSizeGreaterThan(2);
      }
      if (table != Table.FIRST_USE && damage == Damage.A_BYTE) {
        assertThat(made).as(table.fileName()).hasSize(3);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void noRowOfATermIsWhatSomeoneHasMadeOfIt(Damage damage) throws Exception {
    Published run = run("job");
    for (Table table : List.of(Table.TERM_REGION_YEAR, Table.TERM_REGION_SECTION_YEAR)) {
      damage.to(run.file(table));
      lexicon.put("高标准农田", "," + table.name() + ",exact");
      run = runAsAlone();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"concordance.csv", "sections.csv", "first_use.csv"})
  void aTableThatIsGoneIsMade(String table) throws Exception {
    Published run = run("job");
    Files.delete(run.folder().resolve(table));
    lexicon.put("高标准农田", ",农业,exact");
    runAsAlone();
    assertThat(made).hasSizeGreaterThan(2);
  }

  @Test
  void aTextThatIsGoneIsWrittenAgain() throws Exception {
    Published run = run("job");
    String report = run.rows(Table.REPORTS).get(0).get("report_id");
    Files.delete(text(run, report));
    lexicon.put("没有人说", ",,exact");
    runAsAlone();
    assertThat(made).containsExactly(run.rows(Table.REPORTS).get(0).get("path"));
  }

  @Test
  void aTextThatIsAnothersIsNotReliedUpon() throws Exception {
    Published run = run("job");
    Path text = text(run, run.rows(Table.REPORTS).get(0).get("report_id"));
    Files.writeString(text, Files.readString(text).replace("经济", "生态"));
    lexicon.put("没有人说", ",,exact");
    String path = run.rows(Table.REPORTS).get(0).get("path");
    run("job");
    assertThat(made).containsExactly(path);
  }

  private static Path text(Published run, String report) {
    return run.folder().resolve("../../texts/" + report + ".txt").normalize();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void whateverChangesEachRunWritesWhatItWouldAlone(int seed) throws Exception {
    Random random = new Random(seed);
    recollection = seed == 1 ? Recollection.none() : Recollection.lasting();
    int copies = 0;
    for (int step = 0; step < 14; step++) {
      change(random);
      runAsAlone();
      copies += copied;
    }
    assertThat(copies).as("reports whose rows were copied").isGreaterThan(30);
  }

  private void change(Random random) throws IOException {
    int report = random.nextInt(14);
    String term = new ArrayList<>(lexicon.keySet()).get(random.nextInt(lexicon.size()));
    switch (random.nextInt(11)) {
      case 0 -> lexicon.put("高标准农田", ",农业,exact");
      case 1 -> lexicon.put("就业", "“放管服”,民生,token");
      case 2 -> {
        if (lexicon.size() > 1) {
          lexicon.remove(term);
        }
      }
      case 3 -> lexicon.put(term, lexicon.get(term).replaceFirst("^[^,]*,", "加快" + report + ","));
      case 4 ->
          lexicon.put(term, lexicon.get(term).replaceFirst("^([^,]*),[^,]*", "$1,类" + report));
      case 5 -> {
        String row = lexicon.remove(term);
        lexicon.put("一" + term.replaceFirst("^一", ""), term.replaceFirst("^一", "") + row);
      }
      case 6, 7 -> {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i >= 0; i--) {
          text.append(PHRASES.get(random.nextInt(PHRASES.size()))).append("。加快").append(report);
        }
        write(report, text.toString());
      }
      case 8 -> {
        if (report > 3) {
          Files.deleteIfExists(corpus.resolve(name(report)));
        }
      }
      case 9 -> {
        if (years.remove(name(report)) == null && Files.exists(corpus.resolve(name(report)))) {
          years.put(name(report), 2030 + report);
        }
        years.keySet().removeIf(path -> !Files.exists(corpus.resolve(path)));
      }
      default -> {
        if (!excluded.removeAll(List.of("concordance", "sections", "first_use"))) {
          excluded.add(List.of("concordance", "sections", "first_use").get(report % 3));
        }
        concordance = List.of("auto", "sample", "none").get(random.nextInt(3));
      }
    }
    years.keySet().removeIf(path -> !Files.exists(corpus.resolve(path)));
  }
}
