package tifa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code jobs/tifa} and {@code jobs/submit} as a person, cron or a scheduler starts them. */
class LaunchersIT {
  @TempDir private Path scratch;
  private Path work;

  @BeforeEach
  void makeWorkFolder() throws IOException {
    work = Files.createDirectory(scratch.resolve("工作 报告"));
  }

  @Test
  void bothPrintOnlyWhatTheProgramPrints() throws Exception {
    Run plain = start(Map.of(), "tifa", "--version");
    Run submitted = start(Map.of(), "submit", "--", "--version");

    assertThat(plain.stdout()).startsWith("tifa ").hasLineCount(1);
    assertThat(submitted.stdout()).isEqualTo(plain.stdout());
    assertThat(List.of(plain.code(), submitted.code())).containsOnly(0);
  }

  @Test
  void bothPassTheExitCodeOn() throws Exception {
    Run plain = start(Map.of(), "tifa", "--不存在");
    Run submitted = start(Map.of("LANG", "C"), "submit", "--", "--不存在");

    assertThat(plain.code()).isNotZero();
    assertThat(submitted.code()).isEqualTo(plain.code());
    assertThat(List.of(plain.stderr(), submitted.stderr()))
        .allSatisfy(stderr -> assertThat(stderr).contains("--不存在"));
  }

  @Test
  void aLinkStartsThem() throws Exception {
    Path link = Files.createSymbolicLink(work.resolve("提法"), Path.of("jobs/tifa").toAbsolutePath());

    assertThat(start(Map.of(), link, "--version").code()).isZero();
    Files.delete(link);
  }

  @Test
  void submitSaysWhyItDoesNotUseSparkHome() throws Exception {
    Run run = start(Map.of("SPARK_HOME", work.toString()), "submit", "--", "--version");

    assertThat(run.stderr()).contains(work + " (SPARK_HOME) holds no Spark 4.2");
    assertThat(run.code()).isZero();
  }

  @Test
  void submitWithoutTheDashesIsAUsageError() throws Exception {
    assertThat(start(Map.of(), "submit", "run", "job.json").code()).isEqualTo(64);
  }

  @Test
  void anOldJavaIsRefused() throws Exception {
    Path jdk8 = Files.createDirectories(work.resolve("jdk 8/bin")).getParent();
    Files.writeString(jdk8.resolve("release"), "JAVA_VERSION=\"1.8.0_402\"\n");
    assertThat(jdk8.resolve("bin/java").toFile().createNewFile()).isTrue();
    assertThat(jdk8.resolve("bin/java").toFile().setExecutable(true)).isTrue();

    Run run = start(Map.of("JAVA_HOME", jdk8.toString()), "tifa", "--version");

    assertThat(run.stderr()).contains("older than the Java 17");
    assertThat(run.code()).isEqualTo(78);
  }

  private record Run(int code, String stdout, String stderr) {}

  private Run start(Map<String, String> environment, String launcher, String... arguments)
      throws Exception {
    return start(environment, Path.of("jobs", launcher).toAbsolutePath(), arguments);
  }

  /** Starts it in the work folder, with no environment but PATH, HOME and what is given. */
  private Run start(Map<String, String> environment, Path launcher, String... arguments)
      throws Exception {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(arguments));
    Path stdout = scratch.resolve("stdout");
    Path stderr = scratch.resolve("stderr");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(work.toFile())
            .redirectOutput(stdout.toFile())
            .redirectError(stderr.toFile());
    Map<String, String> all = builder.environment();
    all.keySet().retainAll(List.of("PATH", "HOME"));
    all.putAll(environment);
    Process process = builder.start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Run(
        process.exitValue(),
        Files.readString(stdout, StandardCharsets.UTF_8),
        Files.readString(stderr, StandardCharsets.UTF_8));
  }
}
