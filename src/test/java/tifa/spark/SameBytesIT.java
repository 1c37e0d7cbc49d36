package tifa.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.spark.TaskContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tifa.LauncherRun;
import tifa.Published;
import tifa.TestJob;
import tifa.analysis.AnalysedReport;
import tifa.analysis.ReportFold;
import tifa.analysis.ReportFunction;
import tifa.run.CorpusListing;
import tifa.run.JobFile;
import tifa.run.engine.AnalysedCorpus;
import tifa.run.engine.CorpusPart;
import tifa.run.engine.Engine;
import tifa.run.engine.EngineBeside;
import tifa.run.engine.ReportPlace;
import tifa.storage.ListedFile;
import tifa.table.Table;

/** The same input gives the same tables and texts to the byte, whatever carries the work. */
@TestInstance(Lifecycle.PER_CLASS)
class SameBytesIT {
  private Path folder;
  private Path corpus;
  private Published plain;
  private Map<String, String> expected;

  /** Copies, conflicts and rejections too, so that files depend on each other. */
  @BeforeAll
  void runInOneThread(@TempDir Path scratch) throws Exception {
    folder = scratch;
    corpus = Files.createDirectory(scratch.resolve("corpus"));
    TestJob.copy(TestJob.SAMPLE, corpus, "");
    Path first = corpus.resolve("云州市2013年政府工作报告.txt");
    Path last = corpus.resolve("云州市2024年政府工作报告.txt");
    Files.copy(first, corpus.resolve("云州市2025年（副本）.txt"));
    Files.writeString(
        corpus.resolve("两份.txt"), Files.readString(first) + "\n" + Files.readString(last));
    Files.writeString(corpus.resolve("另一份.txt"), reworded(Files.readString(last)));
    Files.write(corpus.resolve("坏.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2});
    plain = TestJob.in(scratch.resolve("plain"), corpus).publish();
    expected = plain.content();
  }

  /** Another report under the same title: no five characters of its paragraphs are the same. */
  private static String reworded(String report) {
    return report
        .lines()
        .map(line -> line.length() > 60 ? line.replaceAll("(..)", "$1又") : line)
        .collect(Collectors.joining("\n"));
  }

  @Test
  void theCorpusHasCopiesConflictsAndRejections() throws Exception {
    assertThat(plain.rows(Table.REPORTS, "status"))
        .contains("used", "duplicate", "conflict", "rejected");
    assertThat(expected.keySet())
        .containsAll(
            Stream.of(Table.values())
                .filter(table -> table != Table.CHANGES)
                .map(Table::fileName)
                .toList())
        .contains("datapackage.json")
        .anyMatch(name -> name.matches("r[0-9a-f]{12}\\.txt"));
    plain.assertSound();
  }

  @ParameterizedTest
  @CsvSource({"1, ar-EG, Asia/Kathmandu", "2, tr-TR, America/St_Johns", "7, zh-TW, UTC"})
  void sparkWritesThemWithAnyNumberOfPartitionsLocaleAndTimeZone(
      int partitions, String locale, String zone) throws Exception {
    TestJob job = TestJob.in(folder.resolve("spark" + partitions), corpus);
    long bytes = bytesForPacks(job, partitions);
    Published published;
    Locale ownLocale = Locale.getDefault();
    TimeZone ownZone = TimeZone.getDefault();
    System.setProperty("spark.master", "local[2]");
    System.setProperty("spark.ui.enabled", "false");
    System.setProperty("spark.default.parallelism", "100");
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      published = job.publish(progress -> new SparkEngine("test", progress, false, bytes));
    } finally {
      Locale.setDefault(ownLocale);
      TimeZone.setDefault(ownZone);
      List.of("spark.master", "spark.ui.enabled", "spark.default.parallelism")
          .forEach(System::clearProperty);
    }

    published.assertSameBytes(expected);
  }

  /** A size of packs that divides the corpus into so many. */
  private static long bytesForPacks(TestJob job, int packs) throws Exception {
    List<ListedFile> files =
        CorpusListing.of(JobFile.read(job.file().toString(), List.of())).files();
    long all = files.stream().mapToLong(ListedFile::size).sum();
    return LongStream.rangeClosed(1, all)
        .filter(bytes -> FilePacks.of(files, bytes).size() == packs)
        .findFirst()
        .orElseThrow(() -> new AssertionError("No %d packs of %s".formatted(packs, files)));
  }

  @Test
  void theOrderInWhichFilesWereMadeMakesNoDifference() throws Exception {
    Path reversed = Files.createDirectories(folder.resolve("reversed/corpus"));
    try (Stream<Path> files = Files.list(corpus)) {
      for (Path file : files.sorted(Collections.reverseOrder()).toList()) {
        Files.copy(file, reversed.resolve(file.getFileName()));
      }
    }

    TestJob.in(folder.resolve("reversed"), reversed).publish().assertSameBytes(expected);
  }

  /** Other names in the same order, which tells copies of one size apart. */
  @Test
  void theNamesOfFilesMakeNoDifferenceButInPaths() throws Exception {
    Path renamed = Files.createDirectories(folder.resolve("renamed/corpus"));
    Map<String, String> oldNames = new TreeMap<>();
    try (Stream<Path> files = Files.list(corpus)) {
      for (Path file : files.sorted(Comparator.comparing(Path::toString)).toList()) {
        String old = file.getFileName().toString();
        // The year in a name is a hint that counts.
        String name = "文件%s-%s.txt".formatted(100 + oldNames.size(), old.replaceAll("\\D", ""));
        oldNames.put(name, old);
        Files.copy(file, renamed.resolve(name));
      }
    }
    TestJob job = TestJob.in(folder.resolve("renamed"), renamed);

    Map<String, String> content = new TreeMap<>(job.publish().content());

    content.replaceAll(
        (file, text) -> {
          for (Map.Entry<String, String> name : oldNames.entrySet()) {
            text = text.replace(name.getKey(), name.getValue());
          }
          return text;
        });
    // It states size and hash of tables that hold paths.
    content.remove("datapackage.json");
    expected.forEach(
        (file, text) -> {
          if (!file.equals("datapackage.json")) {
            assertThat(content).as(file).containsEntry(file, text);
          }
        });
    assertThat(content).hasSize(expected.size() - 1);
  }

  @Test
  void sparkWritesThemThoughTasksFailAndAreTriedAgain() throws Exception {
    TestJob job = TestJob.in(folder.resolve("failing"), corpus);
    long bytes = bytesForPacks(job, 5);
    System.setProperty("spark.master", "local[2,3]");
    System.setProperty("spark.ui.enabled", "false");
    try {
      job.publish(progress -> new FailingOnce(new SparkEngine("test", progress, false, bytes)))
          .assertSameBytes(expected);
    } finally {
      List.of("spark.master", "spark.ui.enabled").forEach(System::clearProperty);
    }
  }

  /** Spark, where the first attempt of every task that counts ends in the middle of its work. */
  private record FailingOnce(Engine engine) implements EngineBeside {
    @Override
    public AnalysedCorpus corpus(List<CorpusPart> parts) {
      AnalysedCorpus sparks = engine.corpus(parts);
      return new AnalysedCorpus() {
        @Override
        public <R> R fold(ReportFold<R> fold, Set<ReportPlace> used) {
          return sparks.fold(new FailingFold<>(fold), used);
        }

        @Override
        public <R> void each(ReportFunction<R> function, Set<ReportPlace> used, Taker<R> taker)
            throws IOException {
          sparks.each(
              report -> {
                R result = function.of(report);
                failFirstAttempt();
                return result;
              },
              used,
              taker);
        }

        @Override
        public void close() {
          sparks.close();
        }
      };
    }

    private static void failFirstAttempt() {
      if (TaskContext.get().attemptNumber() == 0) {
        throw new IllegalStateException("a fault that the test injected");
      }
    }

    private record FailingFold<R>(ReportFold<R> fold) implements ReportFold<R> {
      @Override
      public R empty() {
        return fold.empty();
      }

      @Override
      public void add(AnalysedReport report, R gathered) {
        fold.add(report, gathered);
        failFirstAttempt();
      }

      @Override
      public R merge(R one, R other) {
        return fold.merge(one, other);
      }
    }
  }

  @Test
  void submitWritesThem() throws Exception {
    TestJob job = TestJob.in(folder.resolve("submitted"), corpus);

    LauncherRun run =
        LauncherRun.of(
            folder,
            Map.of("LANG", "C", "TZ", "Asia/Shanghai"),
            "submit",
            "--master",
            "local[2]",
            "--driver-java-options",
            "-Duser.language=ar",
            "--",
            "run",
            job.file().toString());

    assertThat(run.code()).as(run.stderr()).isZero();
    assertThat(run.lastLine()).isEqualTo(job.output().resolve("current").toRealPath().toString());
    new Published(Path.of(run.lastLine())).assertSameBytes(expected);
  }

  @Test
  void aSecondRunPublishesNothing() throws Exception {
    TestJob job = TestJob.in(folder.resolve("plain"), corpus);

    assertThat(job.publish().folder()).isEqualTo(plain.folder());
    assertThat(Files.readString(job.output().resolve("last-run.json")))
        .contains("\"status\" : \"unchanged\"");
    try (Stream<Path> runs = Files.list(job.output().resolve("runs"))) {
      assertThat(runs).hasSize(1);
    }
  }
}
