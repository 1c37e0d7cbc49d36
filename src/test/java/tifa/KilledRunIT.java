package tifa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tifa.table.Table;

/**
 * Runs over the real national reports that are killed with -9, {@code -Dtifa.test.kills} of them.
 */
@Tag("slow")
class KilledRunIT {
  private static final int KILLS = Integer.getInteger("tifa.test.kills", 2);
  private static final Set<Table> EXCLUDED = Set.of(Table.KEYNESS_YEAR, Table.CANDIDATES);
  private static final String[] TERMS = {"改革", "民生"};

  @TempDir Path folder;

  private TestJob job;

  @Test
  void leaveACompleteRunCurrentAndNothingThatTheNextTripsOver() throws Exception {
    Path corpus = RealReports.folder("national");
    job = briefly(TestJob.in(folder.resolve("job"), corpus));
    TestJob other = briefly(TestJob.in(folder.resolve("undisturbed"), corpus));
    Map<String, Map<String, String>> undisturbed = new HashMap<>();
    for (String term : TERMS) {
      undisturbed.put(term, other.lexicon("term,match", term + ",exact").publish().content());
    }
    job.lexicon("term,match", TERMS[0] + ",exact");
    long started = System.nanoTime();
    finish();
    long millis = Duration.ofNanos(System.nanoTime() - started).toMillis();

    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int kill = 1; kill <= KILLS; kill++) {
      // Two lexicons in turn, so that there is always something to publish.
      job.lexicon("term,match", TERMS[kill % 2] + ",exact");
      Process run = start();
      run.waitFor(random.nextLong(millis), TimeUnit.MILLISECONDS);
      run.destroyForcibly().waitFor();

      new Published(current(), EXCLUDED).assertSound();
      String now = finish();
      assertThat(now).isEqualTo(current().toString());
      new Published(current()).assertSameBytes(undisturbed.get(TERMS[kill % 2]));
      assertThat(leftovers()).as("kill %s of seed %s", kill, seed).isEmpty();
    }
  }

  /** Without what takes most of the time and changes no file: kills would mostly come then. */
  private static TestJob briefly(TestJob job) throws IOException {
    for (Table table : EXCLUDED) {
      job.exclude(table.id());
    }
    return job;
  }

  private String finish() throws Exception {
    LauncherRun run = LauncherRun.of(folder, options(), "tifa", "run", job.file().toString());
    assertThat(run.code()).as(run.stderr()).isZero();
    return run.lastLine();
  }

  private Process start() throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of("jobs/tifa").toAbsolutePath().toString(), "run", job.file().toString())
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("killed.log").toFile());
    builder.environment().putAll(options());
    return builder.start();
  }

  /** Spark leaves its own temporary files behind when it is killed. */
  private Map<String, String> options() {
    return Map.of(
        "TIFA_JAVA_OPTS", "-Xmx1g -Dspark.local.dir=" + folder + " -Djava.io.tmpdir=" + folder);
  }

  private Path current() throws IOException {
    return job.output().resolve("current").toRealPath();
  }

  private List<String> leftovers() throws IOException {
    try (Stream<Path> paths = Files.walk(job.output())) {
      return paths
          .map(path -> path.getFileName().toString())
          .filter(name -> name.startsWith("."))
          .filter(name -> !Set.of(".lock", ".tifa").contains(name))
          .toList();
    }
  }
}
