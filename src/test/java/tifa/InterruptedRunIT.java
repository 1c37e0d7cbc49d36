package tifa;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs of the sample that SIGINT or SIGTERM ends, {@code -Dtifa.test.signals} of them. */
@Tag("slow")
class InterruptedRunIT {
  private static final int SIGNALS = Integer.getInteger("tifa.test.signals", 4);

  /** The first part of a run is Java's start, before there is an attempt to tell of. */
  private static final int EARLIEST_MILLIS = 3_000;

  private static final int LATEST_MILLIS = 15_000;

  @TempDir Path folder;

  @Test
  void tellTheTruthWheneverTheSignalComes() throws Exception {
    TestJob job = TestJob.in(folder.resolve("job"), TestJob.SAMPLE);
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < SIGNALS; i++) {
      String signal = i % 2 == 0 ? "INT" : "TERM";
      int code = i % 2 == 0 ? 130 : 143;
      Path output = folder.resolve("output" + i);
      Path stderr = folder.resolve("stderr" + i);
      ProcessBuilder builder =
          new ProcessBuilder(
                  Path.of("jobs/tifa").toAbsolutePath().toString(),
                  "run",
                  job.file().toString(),
                  "--set",
                  "output.path=" + output)
              .redirectOutput(folder.resolve("stdout").toFile())
              .redirectError(stderr.toFile());
      builder.environment().putAll(Map.of("TIFA_JAVA_OPTS", "-Djava.io.tmpdir=" + folder));
      Process run = builder.start();
      run.waitFor(
          EARLIEST_MILLIS + random.nextInt(LATEST_MILLIS - EARLIEST_MILLIS), TimeUnit.MILLISECONDS);
      new ProcessBuilder("kill", "-" + signal, Long.toString(run.pid())).start().waitFor();
      assertThat(run.waitFor(60, TimeUnit.SECONDS)).isTrue();

      String as = "signal %s of seed %s".formatted(i, seed);
      assertThat(Files.readString(stderr)).as(as).doesNotContain("\tat ", "Exception");
      assertThat(run.exitValue()).as(as).isIn(0, code);
      Path account = output.resolve("last-run.json");
      if (Files.exists(account)) {
        JsonNode told = new ObjectMapper().readTree(account.toFile());
        boolean published = Files.exists(output.resolve("current"));
        assertThat(told.path("status").asText())
            .as(as)
            .isEqualTo(published ? "published" : "interrupted");
        assertThat(told.path("outcome").asInt(code)).as(as).isEqualTo(code);
        assertThat(Files.readString(output.resolve("metrics.prom")))
            .as(as)
            .contains("tifa_last_attempt_exit_code{job=\"test\"} " + (published ? 0 : code) + "\n");
      }
    }
  }
}
