package tifa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
    LauncherRun plain = start(Map.of(), "tifa", "--version");
    LauncherRun submitted = start(Map.of(), "submit", "--", "--version");

    assertThat(plain.stdout()).startsWith("tifa ").hasLineCount(1);
    assertThat(submitted.stdout()).isEqualTo(plain.stdout());
    assertThat(submitted.stderr()).startsWith("submit: SPARK_HOME is not set").hasLineCount(1);
    assertThat(List.of(plain.code(), submitted.code())).containsOnly(0);
  }

  @Test
  void bothPassTheExitCodeOn() throws Exception {
    LauncherRun plain = start(Map.of(), "tifa", "--不存在");
    LauncherRun submitted = start(Map.of("LANG", "C"), "submit", "--", "--不存在");

    assertThat(plain.code()).isNotZero();
    assertThat(submitted.code()).isEqualTo(plain.code());
    assertThat(List.of(plain.stderr(), submitted.stderr()))
        .allSatisfy(stderr -> assertThat(stderr).contains("--不存在"));
  }

  @Test
  void aLinkStartsThem() throws Exception {
    Path link = Files.createSymbolicLink(work.resolve("提法"), Path.of("jobs/tifa").toAbsolutePath());

    assertThat(LauncherRun.of(work, Map.of(), List.of(link.toString(), "--version")).code())
        .isZero();
    Files.delete(link);
  }

  @Test
  void theirJobMayComeThroughAPipeAndIsThenAsIfItLayInTheWorkingFolder() throws Exception {
    Path corpus = Files.createDirectory(work.resolve("报告"));
    TestJob.copy(TestJob.SAMPLE, corpus, "2013");
    Files.writeString(work.resolve("lexicon.csv"), "term\n改革\n");
    String json =
        "{\"name\": \"piped\", \"corpus\": {\"path\": \"报告\"}, \"lexicon\": [\"lexicon.csv\"]}";
    String tifa = Path.of("jobs/tifa").toAbsolutePath().toString();

    for (String command :
        List.of("\"$0\" check <(echo \"$1\")", "echo \"$1\" | \"$0\" check /dev/stdin")) {
      LauncherRun run = LauncherRun.of(work, Map.of(), List.of("bash", "-c", command, tifa, json));
      assertThat(run.code()).as(run.stderr()).isZero();
      assertThat(run.stdout()).contains("云州市2013年政府工作报告.txt");
    }
  }

  @Test
  void submitSaysWhyItDoesNotUseSparkHome() throws Exception {
    LauncherRun run = start(Map.of("SPARK_HOME", work.toString()), "submit", "--", "--version");

    assertThat(run.stderr()).contains(work + " (SPARK_HOME) holds no Spark 4.2");
    assertThat(run.code()).isZero();
  }

  @Test
  void submitWithoutTheDashesIsAUsageError() throws Exception {
    assertThat(start(Map.of(), "submit", "run", "job.json").code()).isEqualTo(64);
  }

  @Test
  void aBuildThatFailsSaysWhyInPlainText() throws Exception {
    Path copy = Files.createDirectories(work.resolve("jobs"));
    for (String each : List.of("tifa", "runtime.sh")) {
      Files.copy(Path.of("jobs", each), copy.resolve(each));
    }
    Files.writeString(work.resolve("pom.xml"), "<project/>");

    LauncherRun run =
        LauncherRun.of(work, Map.of(), List.of(copy.resolve("tifa").toString(), "--version"));

    assertThat(run.code()).isEqualTo(78);
    assertThat(run.stdout()).isEmpty();
    assertThat(run.stderr())
        .contains("'groupId' is missing", "tifa: tifa.jar could not be built")
        .doesNotContain("\u001b");
  }

  @Test
  void anOldJavaIsRefused() throws Exception {
    Path jdk8 = Files.createDirectories(work.resolve("jdk 8/bin")).getParent();
    Files.writeString(jdk8.resolve("release"), "JAVA_VERSION=\"1.8.0_402\"\n");
    assertThat(jdk8.resolve("bin/java").toFile().createNewFile()).isTrue();
    assertThat(jdk8.resolve("bin/java").toFile().setExecutable(true)).isTrue();

    LauncherRun run = start(Map.of("JAVA_HOME", jdk8.toString()), "tifa", "--version");

    assertThat(run.stderr()).contains("older than the Java 17");
    assertThat(run.code()).isEqualTo(78);

    LauncherRun chinese =
        start(
            Map.of("JAVA_HOME", jdk8.toString(), "TIFA_LANG", "zh_CN.UTF-8"), "tifa", "--version");

    assertThat(chinese.stderr()).startsWith("tifa：").contains("需要的 Java 17 旧");
    assertThat(chinese.code()).isEqualTo(78);
  }

  @Test
  void theClassesThatWereMadeReadyOnceLeaveTheOptimisingCompilerToLongRuns() throws Exception {
    LauncherRun run =
        start(
            Map.of("TIFA_JAVA_OPTS", "-Dtifa.shortRun= -XX:+PrintCompilation"),
            "tifa",
            "run",
            Path.of("jobs/sample/job.json").toAbsolutePath().toString(),
            "--set",
            "output.path=" + work.resolve("输出"));

    assertThat(run.code()).as(run.stderr()).isZero();
    assertThat(run.stdout())
        .as("methods of segmentation by the level of their compilation")
        .containsPattern(" 4 +tifa\\.token\\.WordNet::");
  }

  private LauncherRun start(Map<String, String> environment, String launcher, String... arguments)
      throws Exception {
    return LauncherRun.of(work, environment, launcher, arguments);
  }
}
