package tifa;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person who works on a lexicon while {@code tifa watch} runs. */
@Tag("slow")
class WatchIT {
  private static final int PATIENCE_SECONDS = 120;

  @TempDir Path folder;

  @Test
  void publishesEachChangeUntilItIsTerminated() throws Exception {
    TestJob job =
        TestJob.in(folder.resolve("job"), TestJob.SAMPLE).lexicon("term,match", "民生,exact");
    Path lexicon = job.file().resolveSibling("lexicon.csv");
    Path said = folder.resolve("said");
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of("jobs/tifa").toAbsolutePath().toString(),
                "watch",
                "--set=output.keepRuns=1",
                job.file().toString())
            .redirectOutput(folder.resolve("stdout").toFile())
            .redirectError(said.toFile());
    builder.environment().putAll(Map.of("TIFA_JAVA_OPTS", "-Djava.io.tmpdir=" + folder));
    Process watch = builder.start();
    try {
      await(said, "Ctrl-C ends it");
      Path first = job.output().resolve("current").toRealPath();

      Files.writeString(lexicon, "term,match\n民生,exact\n乡村振兴,exact,\"\n");
      await(said, "row 3");
      assertThat(job.output().resolve("current").toRealPath()).isEqualTo(first);

      Files.writeString(first.resolve("notes.txt"), "mine");
      Files.writeString(lexicon, "term,match\n民生,exact\n乡村振兴,exact\n");
      await(said, "totals: ");
      await(said, "stays what tifa did not write, or not so: notes.txt");
      assertThat(Files.readString(job.output().resolve("current/term_year.csv"))).contains("乡村振兴");

      // The lock is free between two runs.
      assertThat(job.run()).isEqualTo(job.output().resolve("current").toRealPath().toString());
      // What it recalls is what a process that recalls nothing would gather.
      Map<String, String> watched =
          new Published(job.output().resolve("current").toRealPath()).content();
      watched.remove("changes.csv");
      new Published(Path.of(job.run("output.path=" + folder.resolve("cold"))))
          .assertSameBytes(watched);

      // Whoever tests in the background has INT ignored by all that is started.
      new ProcessBuilder("kill", "-TERM", Long.toString(watch.pid())).start().waitFor();
      assertThat(watch.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
      assertThat(watch.exitValue()).isEqualTo(143);
      assertThat(Files.readString(said)).doesNotContain("\tat ", "Exception");
      assertThat(folder.resolve("stdout")).isEmptyFile();
    } finally {
      watch.destroyForcibly();
    }
  }

  private static void await(Path said, String text) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!Files.readString(said).contains(text)) {
      assertThat(System.nanoTime()).as(() -> text + " was not said").isLessThan(end);
      Thread.sleep(100);
    }
  }
}
