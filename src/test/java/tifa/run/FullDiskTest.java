package tifa.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tifa.Published;
import tifa.TestJob;
import tifa.job.Job;
import tifa.run.console.Progress;
import tifa.run.console.RunException;
import tifa.run.console.RunOutcome;
import tifa.run.engine.PlainEngine;
import tifa.run.publish.FaultyStorage;

/** A disk that is full before a run is published: whatever fails, its account is true. */
class FullDiskTest {
  private static final int LEAST_ROOM = 8 << 10;

  @TempDir Path folder;

  private TestJob job;

  @BeforeEach
  void publishOnce() throws Exception {
    Path corpus = Files.createDirectory(folder.resolve("corpus"));
    Files.writeString(
        corpus.resolve("云州市2024年政府工作报告.txt"),
        "云州市2024年政府工作报告\n\n各位代表：\n\n一、2023年工作回顾\n\n过去一年，改革不断深化，民生持续改善。\n");
    job =
        TestJob.in(folder.resolve("job"), corpus)
            .set("tables", "exclude", "charts", "tifa.xlsx")
            .lexicon("term", "改革");
    job.run();
    job.lexicon("term", "民生");
  }

  @Test
  void whateverStageItFailsInTheAccountSaysSoAndTheOldRunStays() throws Exception {
    Path first = job.output().resolve("current").toRealPath();
    Map<String, String> before = new Published(first).everyFile();
    String success = metric("tifa_last_success_timestamp_seconds{job=\"test\"}");
    long used = bytes(job.output());
    long needed = needed();

    Set<String> failedIn = new TreeSet<>();
    for (long room = LEAST_ROOM; room < needed; room += room / 2) {
      SmallDisk disk = new SmallDisk(job.output(), used + room);
      RunException e = catchThrowableOfType(RunException.class, () -> run(job, disk));
      assertThat(e).hasMessageContaining("No space left on device");
      assertThat(job.output().resolve("current").toRealPath()).isEqualTo(first);
      if (e.outcome() == RunOutcome.NO_OUTPUT) {
        // Not even the room that is kept for the account was there, so nothing was begun.
        assertThat(lastRun().path("status").asText()).isEqualTo("published");
        continue;
      }
      assertThat(e.outcome()).isEqualTo(RunOutcome.INPUT_OUTPUT);
      assertThat(lastRun().path("status").asText()).isEqualTo("failed");
      assertThat(lastRun().path("outcome").asInt()).isEqualTo(74);
      assertThat(lastRun().path("reason").asText()).contains("No space left on device");
      assertThat(metric("tifa_last_attempt_exit_code{job=\"test\"}")).isEqualTo("74");
      assertThat(metric("tifa_last_success_timestamp_seconds{job=\"test\"}")).isEqualTo(success);
      lastRun().path("seconds").fieldNames().forEachRemaining(failedIn::add);
    }
    assertThat(failedIn).contains("count", "write", "page");
    assertThat(new Published(first).everyFile()).isEqualTo(before);

    job.run();
    assertThat(lastRun().path("status").asText()).isEqualTo("published");
    assertThat(job.output().resolve("current").toRealPath()).isNotEqualTo(first);
  }

  /** What a run writes that is published. */
  private long needed() throws Exception {
    TestJob same = TestJob.in(folder.resolve("same"), folder.resolve("corpus"));
    same.set("tables", "exclude", "charts", "tifa.xlsx").lexicon("term", "民生");
    return bytes(Path.of(same.run()));
  }

  private static void run(TestJob job, SmallDisk disk) throws RunException {
    Progress silent = new Progress(new PrintStream(OutputStream.nullOutputStream()));
    Job opened = JobFile.read(job.file().toString(), List.of());
    new JobRun(
            opened,
            silent,
            bytes -> new PlainEngine(silent),
            false,
            location -> disk,
            Recollection.none())
        .publish();
  }

  private JsonNode lastRun() throws IOException {
    return new ObjectMapper().readTree(job.output().resolve("last-run.json").toFile());
  }

  private String metric(String name) throws IOException {
    try (Stream<String> lines = Files.lines(job.output().resolve("metrics.prom"))) {
      return lines
          .filter(line -> line.startsWith(name + " "))
          .map(line -> line.substring(name.length() + 1))
          .findFirst()
          .orElseThrow();
    }
  }

  private static long bytes(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      long bytes = 0;
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        bytes += Files.size(file);
      }
      return bytes;
    }
  }

  /** Holds so many bytes in a folder and no more. */
  private static final class SmallDisk extends FaultyStorage {
    private final Path folder;
    private final long room;

    SmallDisk(Path folder, long room) {
      this.folder = folder;
      this.room = room;
    }

    @Override
    public OutputStream create(String location) throws IOException {
      return new FilterOutputStream(super.create(location)) {
        @Override
        public void write(byte[] content, int offset, int length) throws IOException {
          if (bytes(folder) + length > room) {
            throw new IOException("No space left on device");
          }
          out.write(content, offset, length);
        }
      };
    }
  }
}
