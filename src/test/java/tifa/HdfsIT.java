package tifa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import tifa.run.console.RunException;
import tifa.run.console.RunOutcome;
import tifa.storage.HdfsOutput;
import tifa.storage.LockHolder;
import tifa.storage.StorageLock;
import tifa.storage.TestHdfs;

/** Corpus and output on HDFS. */
@Tag("slow")
@TestInstance(Lifecycle.PER_CLASS)
class HdfsIT {
  private java.nio.file.Path scratch;
  private TestHdfs hdfs;
  private FileSystem files;
  private TestJob job;
  private Map<String, String> expected;

  @BeforeAll
  void runLocally(@TempDir java.nio.file.Path folder) throws Exception {
    scratch = folder;
    hdfs = TestHdfs.start(scratch.resolve("disk"));
    files = hdfs.files();
    try (Stream<java.nio.file.Path> reports = Files.list(TestJob.SAMPLE)) {
      for (java.nio.file.Path report : reports.toList()) {
        files.copyFromLocalFile(
            new Path(report.toUri()), new Path("/语料/corpus/" + report.getFileName()));
      }
    }
    job = TestJob.in(scratch.resolve("job"), TestJob.SAMPLE);
    expected = job.publish().content();
  }

  @AfterAll
  void stop() {
    hdfs.close();
  }

  @Test
  void publishesTheTablesOfALocalRunOnceAndSwitchesCurrentWhenReportsGo() throws Exception {
    String output = hdfs.uri() + "/输出/全部";

    String run = run(output);

    assertThat(run).startsWith(output + "/runs/");
    assertThat(current(output)).isEqualTo(run);
    copied(output, run).assertSameBytes(expected);
    assertThat(run(output)).as("nothing has changed").isEqualTo(run);
    assertThat(names(output))
        .containsExactlyInAnyOrder(
            ".tifa", "CURRENT.json", "last-run.json", "metrics.prom", "runs", "store", "texts");

    Path report = new Path("/语料/corpus/云州市2013年政府工作报告.txt");
    files.rename(report, new Path("/2013.txt"));
    String next = run(output);
    files.rename(new Path("/2013.txt"), report);
    assertThat(next).isNotEqualTo(run);
    assertThat(current(output)).isEqualTo(next);
    try (InputStream in = files.open(new Path(next, "run.json"))) {
      assertThat(new ObjectMapper().readTree(in).at("/changes/reports_removed").asInt())
          .isEqualTo(1);
    }
    assertThat(run(output, "output.keepRuns=1")).isNotEqualTo(next);
    assertThat(names(output + "/runs")).hasSize(1);
  }

  @Test
  void endsWith75WhileAnotherHoldsTheOutput() throws Exception {
    String output = hdfs.uri() + "/输出/锁";
    HdfsOutput storage = new HdfsOutput(output);
    storage.createFolder(output);
    LockHolder holder = new LockHolder(4711, "stats-01", Instant.EPOCH);
    try (StorageLock held = storage.tryLock(output + "/.lock", holder).orElseThrow()) {
      assertThatThrownBy(() -> run(output))
          .isInstanceOfSatisfying(
              RunException.class, e -> assertThat(e.outcome()).isEqualTo(RunOutcome.LOCKED))
          .hasMessageContaining("process 4711 on stats-01 since 1970-01-01T00:00:00Z");
      held.requireHeld();
    }
    assertThat(run(output)).startsWith(output);
  }

  private String run(String output, String... more) throws RunException {
    return job.run(
        Stream.concat(
                Stream.of("corpus.path=" + hdfs.uri() + "/语料/corpus", "output.path=" + output),
                Stream.of(more))
            .toArray(String[]::new));
  }

  private String current(String output) throws Exception {
    try (InputStream in = files.open(new Path(output, "CURRENT.json"))) {
      return output + "/" + new ObjectMapper().readTree(in).get("run").asText();
    }
  }

  private Published copied(String output, String run) throws Exception {
    java.nio.file.Path local = scratch.resolve("copied");
    files.copyToLocalFile(false, new Path(output), new Path(local.toUri()), true);
    return new Published(local.resolve("runs").resolve(new Path(run).getName()));
  }

  private List<String> names(String folder) throws Exception {
    return Stream.of(files.listStatus(new Path(folder)))
        .map(FileStatus::getPath)
        .map(Path::getName)
        .toList();
  }
}
