package tifa;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is damaged in an output folder, the next run gives what it gives in a sound one. */
@Tag("slow")
class DamagedOutputIT {
  private static final List<String> TERMS = List.of("改革", "民生");
  private static final Map<String, Map<String, String>> SOUND = new TreeMap<>();

  /** What a run finds again, but for the texts, which it leaves and tells of. */
  private static final List<String> FILES =
      List.of(
          "current/run.json",
          "current/term_year.csv",
          "current/reports.csv",
          "current/problems.csv",
          "store/CURRENT.json",
          "store/manifest-*.avro",
          "store/segment-*.facts",
          "store/segment-*.reports",
          ".tifa/*-*.files",
          "last-run.json",
          "metrics.prom");

  @TempDir static Path scratch;

  private enum Damage {
    FLIPPED,
    CUT,
    EMPTY,
    SWAPPED,
    OF_A_LATER_VERSION;

    byte[] of(byte[] bytes, byte[] others) {
      return switch (this) {
        case FLIPPED -> {
          bytes[bytes.length / 2] ^= 1;
          yield bytes;
        }
        case CUT -> Arrays.copyOf(bytes, bytes.length / 2);
        case EMPTY -> new byte[0];
        case SWAPPED -> others;
        case OF_A_LATER_VERSION ->
            new String(bytes, ISO_8859_1)
                .replaceAll("\"(contract|format|version|tifa)\" ?: ?[\\d.\"]+", "\"$1\":\"99.0\"")
                .replaceFirst("^Obj\\x01", "Obj\\x09")
                .getBytes(ISO_8859_1);
      };
    }
  }

  @BeforeAll
  static void runInSoundFolders() throws Exception {
    for (String term : TERMS) {
      SOUND.put(term, run(job("sound " + term), term).content());
    }
  }

  @ParameterizedTest
  @EnumSource
  void theNextRunGivesTheSameAndItsAccountSaysSo(Damage damage) throws Exception {
    TestJob job = job(damage.name());
    run(job, TERMS.get(0));
    int runs = 1;
    for (String pattern : FILES) {
      Path file = only(job.output(), pattern);
      byte[] others = Files.readAllBytes(only(job.output(), "store/CURRENT.json"));
      if (pattern.startsWith("store/CURRENT")) {
        others = Files.readAllBytes(job.output().resolve("last-run.json"));
      }
      Files.write(file, damage.of(Files.readAllBytes(file), others));

      assertThat(Path.of(job.run())).as(pattern).isEqualTo(current(job));
      assertAccount(job, "unchanged");
      String term = TERMS.get(runs++ % 2);
      Published next = run(job, term);
      assertThat(next.folder()).as(pattern).isEqualTo(current(job));
      next.assertSameBytes(SOUND.get(term));
      assertAccount(job, "published");
    }
  }

  private static TestJob job(String name) throws IOException {
    Path corpus = scratch.resolve("corpus");
    if (!Files.exists(corpus)) {
      TestJob.copy(TestJob.SAMPLE, Files.createDirectory(corpus), "2013", "2014");
    }
    TestJob job = TestJob.in(scratch.resolve(name), corpus);
    return job.set("tables", "exclude", "report.html", "charts", "tifa.xlsx");
  }

  private static Published run(TestJob job, String term) throws Exception {
    return job.lexicon("term,match", term + ",exact").publish();
  }

  private static Path current(TestJob job) throws IOException {
    return job.output().resolve("current").toRealPath();
  }

  private static Path only(Path output, String pattern) throws IOException {
    Path folder = output.resolve(pattern).getParent();
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(
              file ->
                  file.getFileSystem()
                      .getPathMatcher("glob:" + Path.of(pattern).getFileName())
                      .matches(file.getFileName()))
          .max(java.util.Comparator.naturalOrder())
          .orElseThrow(() -> new AssertionError(pattern));
    }
  }

  private static void assertAccount(TestJob job, String status) throws IOException {
    JsonNode told = new ObjectMapper().readTree(job.output().resolve("last-run.json").toFile());
    assertThat(told.path("status").asText()).isEqualTo(status);
    assertThat(told.at("/files/listed").asInt()).isEqualTo(2);
    assertThat(Files.readString(job.output().resolve("metrics.prom")))
        .contains("tifa_last_attempt_exit_code{job=\"test\"} 0\n");
  }
}
