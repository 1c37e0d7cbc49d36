package tifa.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tifa.Decoys;
import tifa.Published;
import tifa.TestJob;
import tifa.analysis.FileAnalysis;
import tifa.analysis.OpenedFile;
import tifa.extract.bound.Limits;
import tifa.job.Job;
import tifa.problem.ProblemCode;
import tifa.run.console.Progress;
import tifa.run.engine.AnalysedCorpus;
import tifa.run.engine.AnalysedFile;
import tifa.run.engine.AnalysedPack;
import tifa.run.engine.AnalysisPlan;
import tifa.run.engine.CorpusPart;
import tifa.run.engine.Engine;
import tifa.run.engine.EngineBeside;
import tifa.run.engine.PlainEngine;
import tifa.storage.ListedFile;
import tifa.table.Table;

/** A second run does what the first did not, and writes what it would have written alone. */
class OnlyWhatChangedTest {
  private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");

  @TempDir private Path scratch;
  private Path corpus;
  private TestJob job;

  /** Paths of the files that the engine was given, and those of them that it analysed. */
  private final List<String> opened = new ArrayList<>();

  private final List<String> analysed = new ArrayList<>();
  private final List<String> triedAgain = new ArrayList<>();

  /** Paths of the files for which memory does not suffice at first, and never. */
  private final Set<String> tooLargeBesideOthers = new HashSet<>();

  private final Set<String> tooLarge = new HashSet<>();
  private int starts;

  /** What happens to the store after the reports are analysed and before they are counted. */
  private ThrowingRunnable betweenPasses = () -> {};

  private interface ThrowingRunnable {
    void run() throws IOException;
  }

  @BeforeEach
  void threeReports() throws Exception {
    corpus = Files.createDirectory(scratch.resolve("corpus"));
    TestJob.copy(TestJob.SAMPLE, corpus, "2013", "2014", "2015");
    makeOld();
    job = TestJob.in(scratch.resolve("job"), corpus).lexicon("term", "发展", "改革");
  }

  /** So old that a time of modification tells. */
  private void makeOld() throws IOException {
    try (Stream<Path> files = Files.list(corpus)) {
      for (Path file : files.toList()) {
        Files.setLastModifiedTime(file, FileTime.from(LONG_AGO));
      }
    }
  }

  private static String name(int year) {
    return "云州市%s年政府工作报告.txt".formatted(year);
  }

  private Published run(boolean rehash) throws Exception {
    opened.clear();
    analysed.clear();
    triedAgain.clear();
    starts = 0;
    Progress silent = new Progress(new PrintStream(OutputStream.nullOutputStream()));
    Job opened = JobFile.read(job.file().toString(), List.of());
    return new Published(
        Path.of(
            new JobRun(opened, silent, bytes -> new Watched(silent), rehash).publish().location()));
  }

  private Published run() throws Exception {
    return run(false);
  }

  @Test
  void aFileForWhichMemoryDidNotSufficeIsTriedAgainAlone() throws Exception {
    tooLargeBesideOthers.add(name(2014));
    Published published = run();
    assertThat(triedAgain).containsExactly(name(2014));
    assertIsWrittenAlone(published);
    assertThat(run().folder()).as("nothing is left to be tried").isEqualTo(published.folder());
    assertThat(starts).isZero();
  }

  @Test
  void aFileForWhichMemoryNeverSufficesIsARowAndEveryRunTriesItAgain() throws Exception {
    tooLargeBesideOthers.add(name(2014));
    tooLarge.add(name(2014));
    Published poor = run();
    assertThat(poor.rows(Table.REPORTS, "path", "status", "flags"))
        .contains(name(2014) + " rejected OUT_OF_MEMORY");
    assertThat(run().folder()).as("the same again").isEqualTo(poor.folder());
    assertThat(opened).containsExactly(name(2014));
    assertThat(triedAgain).containsExactly(name(2014));

    tooLargeBesideOthers.clear();
    Published rich = run();
    assertThat(opened).containsExactly(name(2014));
    assertIsWrittenAlone(rich);
  }

  /** The same job where nothing was kept. */
  private Published alone() throws Exception {
    return new Published(
        Path.of(
            new JobRun(
                    JobFile.read(
                        job.file().toString(), List.of("output.path=" + scratch.resolve("alone"))),
                    new Progress(new PrintStream(OutputStream.nullOutputStream())),
                    bytes ->
                        new PlainEngine(
                            new Progress(new PrintStream(OutputStream.nullOutputStream()))),
                    false)
                .publish()
                .location()));
  }

  /** Texts of earlier runs stay where all runs share them. */
  private void assertIsWrittenAlone(Published published) throws Exception {
    Map<String, String> expected = alone().content();
    Map<String, String> content = new TreeMap<>(published.content());
    content.keySet().retainAll(expected.keySet());
    assertThat(content).isEqualTo(new TreeMap<>(expected));
  }

  private JsonNode lastRun() throws IOException {
    return new ObjectMapper().readTree(job.output().resolve("last-run.json").toFile());
  }

  /** The engine without Spark, watched. */
  private final class Watched implements EngineBeside {
    private final Engine engine;

    Watched(Progress progress) {
      this.engine = new PlainEngine(progress);
      starts++;
    }

    @Override
    public Engine engine() {
      return engine;
    }

    @Override
    public List<AnalysedPack> analyse(List<ListedFile> files, AnalysisPlan plan)
        throws IOException {
      files.forEach(file -> opened.add(file.path()));
      List<AnalysedPack> packs = analyse(files, plan, tooLargeBesideOthers);
      packs.stream()
          .flatMap(pack -> pack.files().stream())
          .filter(file -> !file.isKnown())
          .forEach(file -> analysed.add(file.file().path()));
      return packs;
    }

    @Override
    public List<AnalysedPack> analyseAlone(List<ListedFile> files, AnalysisPlan plan)
        throws IOException {
      files.forEach(file -> triedAgain.add(file.path()));
      return analyse(files, plan, tooLarge);
    }

    /** Analyses all but those that fail for lack of memory. */
    private List<AnalysedPack> analyse(
        List<ListedFile> files, AnalysisPlan plan, Set<String> failing) throws IOException {
      List<AnalysedPack> packs =
          new ArrayList<>(
              engine.analyse(
                  files.stream().filter(file -> !failing.contains(file.path())).toList(), plan));
      for (ListedFile file : files) {
        if (failing.contains(file.path())) {
          FileAnalysis failed =
              FileAnalysis.rejected(file.path(), "ab", ProblemCode.OUT_OF_MEMORY, "Too large");
          packs.add(
              new AnalysedPack(
                  List.of(AnalysedFile.of(file, new OpenedFile("ab", List.of(failed)))),
                  List.of()));
        }
      }
      return packs;
    }

    @Override
    public AnalysedCorpus corpus(List<CorpusPart> parts) {
      try {
        betweenPasses.run();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return engine.corpus(parts);
    }
  }

  @Test
  void nothingChangedStartsNoEngine() throws Exception {
    Published first = run();
    assertThat(analysed).containsExactly(name(2013), name(2014), name(2015));

    Published second = run();

    assertThat(second.folder()).isEqualTo(first.folder());
    assertThat(starts).isZero();
    assertThat(lastRun().path("status").asText()).isEqualTo("unchanged");
  }

  @Test
  void anotherTimeWithTheSameBytesStartsNoEngine() throws Exception {
    Published first = run();
    Files.setLastModifiedTime(corpus.resolve(name(2014)), FileTime.from(LONG_AGO.plusSeconds(60)));

    assertThat(run().folder()).isEqualTo(first.folder());
    assertThat(starts).isZero();
  }

  @Test
  void otherBytesOfTheSameSizeAreNoticedByTheirTime() throws Exception {
    run();
    edit(2014, LONG_AGO.plusSeconds(60));

    Published second = run();

    assertThat(opened).containsExactly(name(2014));
    assertIsWrittenAlone(second);
    assertThat(lastRun().path("changes").path("files_changed").asInt()).isEqualTo(1);
  }

  @Test
  void otherBytesOfTheSameSizeAndTimeAreNoticedWhereTheFileWasNewWhenItWasListed()
      throws Exception {
    FileTime now = FileTime.from(Instant.now());
    Files.setLastModifiedTime(corpus.resolve(name(2014)), now);
    run();
    edit(2014, now.toInstant());

    run();

    assertThat(analysed).containsExactly(name(2014));
  }

  @Test
  void otherBytesOfTheSameSizeAndAnOldTimeAreNoticedByTheChangeOfStatus() throws Exception {
    Published first = run();
    edit(2014, LONG_AGO);

    assertThat(run().folder()).isNotEqualTo(first.folder());
    assertThat(opened).containsExactly(name(2014));
    assertThat(analysed).containsExactly(name(2014));
  }

  @Test
  void theSameBytesInAnotherFileAreReadOnceAndChangeNothing() throws Exception {
    Published first = run();
    Path file = corpus.resolve(name(2014));
    Path copy = Files.copy(file, scratch.resolve("copy"));
    Files.setLastModifiedTime(copy, FileTime.from(LONG_AGO));
    Files.move(copy, file, StandardCopyOption.REPLACE_EXISTING);

    assertThat(run().folder()).isEqualTo(first.folder());
    assertThat(starts).isZero();
  }

  @Test
  void whatIsNoFileToReadIsToldAsSoonAsItIsThere() throws Exception {
    run();
    Path link = Files.createSymbolicLink(corpus.resolve("云州市2016年.txt"), Path.of("没有.txt"));

    Published linked = run();

    assertThat(linked.problems("PATH_SKIPPED"))
        .singleElement()
        .asString()
        .contains("leads nowhere");
    assertIsWrittenAlone(linked);
    assertThat(run().folder()).as("the same again").isEqualTo(linked.folder());
    assertThat(starts).isZero();

    Files.delete(link);
    assertThat(run().problems("PATH_SKIPPED")).isEmpty();
  }

  @Test
  void aFileThatIsTooLargeStillIsToldWithTheSizeThatItHasNow() throws Exception {
    enlarge(1);
    run();
    enlarge(2);

    Published second = run();

    assertThat(second.problems("TOO_LARGE")).singleElement().asString().contains("67108866 bytes");
    assertIsWrittenAlone(second);
  }

  /** Makes a file that has so many bytes more than are read. */
  private void enlarge(int more) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(corpus.resolve("大.txt").toFile(), "rw")) {
      file.setLength(Limits.FILE_BYTES + more);
    }
  }

  private void edit(int year, Instant modified) throws IOException {
    Path file = corpus.resolve(name(year));
    Files.writeString(file, Files.readString(file).replace("发展", "改革"));
    Files.setLastModifiedTime(file, FileTime.from(modified));
  }

  @Test
  void aChangedLexiconOpensNoFile() throws Exception {
    run();
    job.lexicon("term,aliases,match", "高质量,,", "增长率,增长.{1}%,regex", "就业,,exact");

    Published second = run();

    assertThat(opened).isEmpty();
    assertIsWrittenAlone(second);
    second.assertSound();
    assertThat(lastRun().path("changes").path("files_from_store").asInt()).isEqualTo(3);
  }

  @Test
  void aReportMoreIsTheOnlyOneThatIsOpened() throws Exception {
    run();
    TestJob.copy(TestJob.SAMPLE, corpus, "2016");

    Published second = run();

    assertThat(opened).containsExactly(name(2016));
    assertIsWrittenAlone(second);
    assertThat(lastRun().path("changes").path("files_added").asInt()).isEqualTo(1);
  }

  @Test
  void aRenamedReportIsNotAnalysedAgain() throws Exception {
    run();
    Files.move(corpus.resolve(name(2014)), corpus.resolve("甲.txt"));

    Published second = run();

    assertThat(opened).containsExactly("甲.txt");
    assertThat(analysed).isEmpty();
    assertIsWrittenAlone(second);
  }

  @Test
  void aReportLessOpensNoFile() throws Exception {
    run();
    Files.delete(corpus.resolve(name(2015)));

    Published second = run();

    assertThat(opened).isEmpty();
    assertThat(second.rows(Table.REPORTS)).hasSize(2);
    assertIsWrittenAlone(second);
    assertThat(lastRun().path("changes").path("files_removed").asInt()).isEqualTo(1);
  }

  @Test
  void removingTheCopyThatCountsLetsTheOtherCount() throws Exception {
    Files.copy(corpus.resolve(name(2014)), corpus.resolve("副本.txt"));
    makeOld();
    run();
    Path kept = corpus.resolve(name(2014));
    Files.delete(kept);

    Published second = run();

    assertThat(opened).isEmpty();
    assertThat(second.rows(Table.REPORTS, "path", "status")).contains("副本.txt used");
    assertIsWrittenAlone(second);
  }

  @Test
  void aFileWithoutReportIsNotReadAgain() throws Exception {
    Files.writeString(corpus.resolve("日记.txt"), "今天天气很好。");
    makeOld();
    run();
    job.lexicon("term", "创新");

    Published second = run();

    assertThat(opened).isEmpty();
    assertIsWrittenAlone(second);
  }

  @Test
  void anotherSettingOfTheAnalysisAnalysesAllAgain() throws Exception {
    run();
    job.set("count", "appendix", "note");

    run();

    assertThat(analysed).hasSize(3);
  }

  @Test
  void withoutItsStoreARunFindsThatNothingChanged() throws Exception {
    Published first = run();
    Decoys.deleteFolder(job.output().resolve("store"));

    assertThat(run().folder()).isEqualTo(first.folder());
    assertThat(analysed).hasSize(3);
    assertThat(run().folder()).isEqualTo(first.folder());
    assertThat(starts).isZero();
  }

  @Test
  void damagedTextsAreAnalysedAgainAndThenReplaced() throws Exception {
    run();
    Path reports = keptTexts().get(0);
    byte[] bytes = Files.readAllBytes(reports);
    bytes[bytes.length / 2] ^= 1;
    Files.write(reports, bytes);
    job.lexicon("term", "创新");

    Published second = run();

    assertIsWrittenAlone(second);
    assertThat(second.json("run.json").at("/changes/files_from_store").asInt()).isZero();
    assertThat(second.json("run.json").at("/changes/files_analysed").asInt()).isEqualTo(3);
    assertThat(reports).doesNotExist();
    job.lexicon("term", "创新", "就业");
    run();
    assertThat(analysed).hasSize(3);
    job.lexicon("term", "创新", "就业", "改革");
    run();
    assertThat(opened).isEmpty();
  }

  @Test
  void textsThatAreLostOrDamagedInMidRunAreAnalysedAgain() throws Exception {
    betweenPasses = () -> Files.delete(keptTexts().get(0));
    assertIsWrittenAlone(run());

    job.lexicon("term", "创新");
    betweenPasses = () -> Files.write(keptTexts().get(0), new byte[] {1, 2, 3});
    assertIsWrittenAlone(run());
    assertThat(analysed).as("what was lost before").hasSize(3);
    assertThat(keptTexts()).isEmpty();
  }

  private List<Path> keptTexts() throws IOException {
    try (Stream<Path> files = Files.list(job.output().resolve("store"))) {
      return files.filter(file -> file.toString().endsWith(".reports")).toList();
    }
  }
}
