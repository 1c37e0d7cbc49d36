package tifa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * What a process of the program left: started as cron would, with no environment but PATH and HOME.
 *
 * @param code its exit code
 * @param stdout what it printed
 * @param stderr what it said besides
 */
public record LauncherRun(int code, String stdout, String stderr) {
  private static final int PATIENCE_SECONDS = 300;

  /** Runs {@code jobs/<launcher>} in a folder. */
  public static LauncherRun of(
      Path folder, Map<String, String> environment, String launcher, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of("jobs", launcher).toAbsolutePath().toString());
    command.addAll(Arrays.asList(arguments));
    return of(folder, environment, command);
  }

  /** Runs any command in a folder. */
  public static LauncherRun of(Path folder, Map<String, String> environment, List<String> command)
      throws IOException, InterruptedException {
    Path stdout = Files.createTempFile("tifa", ".stdout");
    Path stderr = Files.createTempFile("tifa", ".stderr");
    try {
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectOutput(stdout.toFile())
              .redirectError(stderr.toFile());
      Map<String, String> all = builder.environment();
      all.keySet().retainAll(List.of("PATH", "HOME"));
      all.putAll(environment);
      Process process = builder.start();
      boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
      process.destroyForcibly();
      assertThat(ended).as("%s ends", command).isTrue();
      return new LauncherRun(
          process.exitValue(),
          Files.readString(stdout, StandardCharsets.UTF_8),
          Files.readString(stderr, StandardCharsets.UTF_8));
    } finally {
      Files.delete(stdout);
      Files.delete(stderr);
    }
  }

  /** The last line on standard output. */
  public String lastLine() {
    List<String> lines = stdout.lines().toList();
    assertThat(lines).as("standard output; standard error was: %s", stderr).isNotEmpty();
    return lines.get(lines.size() - 1);
  }
}
