package tifa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tifa.run.console.RunOutcome;

/** Many runs at once, and a disk without room. */
@Tag("slow")
class HardTimesIT {
  private static final int STARTS = 20;
  private static final Map<String, String> SMALL =
      Map.of("TIFA_JAVA_OPTS", "-Xmx600m -XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
  private static final String[] LEXICON = {"term,match", "民生,exact"};

  @TempDir Path folder;

  @Test
  void ofTwentySimultaneousStartsOnePublishes() throws Exception {
    TestJob job = TestJob.in(folder.resolve("job"), TestJob.SAMPLE).lexicon(LEXICON);
    ExecutorService threads = Executors.newFixedThreadPool(STARTS);
    try {
      Callable<LauncherRun> start =
          () -> LauncherRun.of(folder, SMALL, "tifa", "run", job.file().toString());
      List<Future<LauncherRun>> runs =
          threads.invokeAll(
              IntStream.range(0, STARTS).mapToObj(i -> start).collect(Collectors.toList()));
      int published = 0;
      for (Future<LauncherRun> future : runs) {
        LauncherRun run = future.get();
        assertThat(run.code()).as(run.stderr()).isIn(0, 75);
        if (run.code() == 75) {
          assertThat(run.stderr()).contains("is held by another run (");
        } else {
          assertThat(run.lastLine())
              .isEqualTo(job.output().resolve("current").toRealPath().toString());
          published += run.stderr().contains("nothing published") ? 0 : 1;
        }
      }
      assertThat(published).isEqualTo(1);
      try (Stream<Path> folders = Files.list(job.output().resolve("runs"))) {
        assertThat(folders).hasSize(1);
      }
      new Published(job.output().resolve("current").toRealPath()).assertSound();
    } finally {
      threads.shutdownNow();
    }
  }

  /** The less room is left, the earlier a run fails: in the store, in a table, in the page. */
  @ParameterizedTest
  @ValueSource(ints = {44, 200, 1500})
  void aFullDiskLeavesTheOldRunAsItIs(int kilobytesLeft) throws Exception {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    assumeTrue(
        LauncherRun.of(
                    folder,
                    Map.of(),
                    List.of("mount", "-t", "tmpfs", "-o", "size=64m", "tmpfs", disk.toString()))
                .code()
            == 0,
        "skipped: no permission to mount a small disk");
    try {
      Path corpus = Files.createDirectory(folder.resolve("corpus"));
      TestJob.copy(TestJob.SAMPLE, corpus, "2013");
      TestJob job = TestJob.in(folder.resolve("job"), corpus).lexicon(LEXICON);
      String output = "output.path=" + disk.resolve("输出");
      Path first = Path.of(job.run(output));
      Map<String, String> before = new Published(first).everyFile();
      TestJob.copy(TestJob.SAMPLE, corpus, "2014", "2015", "2016", "2017", "2018", "2019", "202");
      TestJob full = TestJob.in(folder.resolve("job"), corpus);
      FileStore store = Files.getFileStore(disk);
      long used = (store.getTotalSpace() - store.getUsableSpace()) / 1024;
      resize(disk, used + kilobytesLeft);

      LauncherRun run =
          LauncherRun.of(folder, SMALL, "tifa", "run", full.file().toString(), "--set", output);
      assertThat(run.code()).as(run.stderr()).isEqualTo(RunOutcome.INPUT_OUTPUT.exitCode());
      assertThat(run.stderr()).contains("No space left on device");
      assertThat(disk.resolve("输出/current").toRealPath()).isEqualTo(first);
      assertThat(new Published(first).everyFile()).isEqualTo(before);
      JsonNode told = new ObjectMapper().readTree(disk.resolve("输出/last-run.json").toFile());
      assertThat(told.path("status").asText()).isEqualTo("failed");
      assertThat(told.path("reason").asText()).contains("No space left on device");
      assertThat(Files.readString(disk.resolve("输出/metrics.prom")))
          .contains("tifa_last_attempt_exit_code{job=\"test\"} 74\n");

      resize(disk, 64 << 10);
      Published next = new Published(Path.of(full.run(output)));
      next.assertSound();
      assertThat(next.folder()).isEqualTo(disk.resolve("输出/current").toRealPath());
    } finally {
      LauncherRun.of(folder, Map.of(), List.of("umount", disk.toString()));
    }
  }

  private void resize(Path disk, long kilobytes) throws Exception {
    LauncherRun run =
        LauncherRun.of(
            folder,
            Map.of(),
            List.of("mount", "-o", "remount,size=%sk".formatted(kilobytes), disk.toString()));
    assertThat(run.code()).as(run.stderr()).isZero();
  }
}
