package tifa.run.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tifa.storage.LocalStorage;
import tifa.storage.OutputStorage;

/** A run whose tables all say which one it is, so that a mixture or a half shows. */
final class SampleRun {
  static final List<String> FILES = List.of("a.csv", "b.csv", "c.csv");

  /** More than the buffers on the way, so that a table is written in several steps. */
  private static final int LINES = 10_000;

  private SampleRun() {}

  /** Publishes run number {@code number} and, as a text, its report {@code r<number>}. */
  static Publication publish(OutputFolder output, int number) throws IOException {
    try (Staging staging = output.stage()) {
      for (String file : FILES) {
        try (OutputStream out = staging.create(file)) {
          out.write(table(number).getBytes(UTF_8));
        }
      }
      staging.writeText("r" + number, ("报告" + number).getBytes(UTF_8));
      return staging.publish("%08x".formatted(number), Instant.ofEpochSecond(1_000_000L + number));
    }
  }

  /** Publishes in a local folder, removes old runs, and lets go of it. */
  static Publication publish(Path folder, int keepRuns, int number) throws Exception {
    return publish(new LocalStorage(), folder, keepRuns, number);
  }

  static Publication publish(OutputStorage storage, Path folder, int keepRuns, int number)
      throws Exception {
    try (OutputFolder output =
        OutputFolder.open(storage, folder.toString(), keepRuns, Instant.EPOCH)) {
      Publication published = publish(output, number);
      return new Publication(published.run(), prune(output, published));
    }
  }

  /** Removes old runs; what that and publishing warned of. */
  static List<String> prune(OutputFolder output, Publication published) {
    List<String> warnings = new ArrayList<>(published.warnings());
    warnings.addAll(output.removeOldRuns());
    return warnings;
  }

  /** The number of the run that readers of {@code current} get, which must be whole. */
  static int readCurrent(Path folder) throws IOException {
    PublishedRun run = PublishedRun.current(new LocalStorage(), folder.toString()).orElseThrow();
    return readWhole(run);
  }

  static int readWhole(PublishedRun run) throws IOException {
    int number = Integer.parseInt(run.name().substring(run.name().indexOf('-') + 1), 16);
    for (String file : FILES) {
      try (InputStream in = run.open(file)) {
        assertThat(new String(in.readAllBytes(), UTF_8)).isEqualTo(table(number));
      }
    }
    try (InputStream in = run.openText("r" + number)) {
      assertThat(new String(in.readAllBytes(), UTF_8)).isEqualTo("报告" + number);
    }
    return number;
  }

  /** All that stands in the output folder and its own folders and is not for readers. */
  static List<String> leftovers(Path folder) throws IOException {
    try (var paths = Files.walk(folder)) {
      return paths
          .map(path -> path.getFileName().toString())
          .filter(name -> name.startsWith("."))
          .filter(name -> !Set.of(".lock", ".tifa").contains(name))
          .toList();
    }
  }

  private static String table(int number) {
    return ("run " + number + "\r\n").repeat(LINES);
  }
}
