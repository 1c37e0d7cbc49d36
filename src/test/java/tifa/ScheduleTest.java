package tifa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tifa.run.console.RunOutcome;

/** The schedules name what there is, and do with each exit code what their README says. */
class ScheduleTest {
  private static final Path FOLDER = Path.of("jobs/schedule").toAbsolutePath();

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "crontab",
        "refresh",
        "systemd/tifa@.service",
        "systemd/tifa-alert@.service",
        "airflow/tifa_refresh.py"
      })
  void namesFilesOfTheProjectThatExist(String file) throws IOException {
    Matcher named =
        Pattern.compile("(?:/opt/tifa|\\$TIFA|\\$home|\\{TIFA})/([\\w./-]+)").matcher(read(file));
    Set<String> names = new TreeSet<>();
    while (named.find()) {
      names.add(named.group(1));
    }
    names.remove("target/tifa.jar");
    assertThat(names).allSatisfy(name -> assertThat(Path.of(name)).exists());
    if (!file.contains("alert")) {
      assertThat(read(file)).containsPattern("jobs/tifa\"? run|jobs/schedule/refresh|\"run\", JOB");
    }
  }

  @Test
  void theReadmeExplainsEachExitCodeOnce() throws IOException {
    Set<Integer> explained = new TreeSet<>();
    read("README.md")
        .lines()
        .filter(line -> line.matches("\\| \\d+(, \\d+)* \\|.*"))
        .flatMap(line -> Stream.of(line.split("\\|")[1].split(",")))
        .forEach(code -> assertThat(explained.add(Integer.valueOf(code.strip()))).isTrue());
    assertThat(explained)
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(RunOutcome.values()).map(RunOutcome::exitCode).toList());
  }

  @Test
  void systemdLeavesItToTheTimerToTryAgain() throws IOException {
    String service = read("systemd/tifa@.service");
    assertThat(service).contains("Type=oneshot\n", "SuccessExitStatus=75\n");
    assertThat(service.lines()).noneMatch(line -> line.startsWith("Restart"));
    assertThat(read("systemd/tifa@.timer")).containsPattern("OnCalendar=.* \\d+(,\\d+)+:");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Cannot execute: spark-submit --master local run job.json. Error code is: 65. | 65",
        "Cannot execute: spark-submit run j. Error code is: 75.\\nLast output:\\nexit code 1 | 75",
        "Cannot execute: s. Error code is: 1. Kubernetes spark exit code is: 74 | 74",
        "Cannot execute: s. Error code is: 70. Kubernetes spark exit code is: 0 | 70",
        "Cannot execute: s. Error code is: 1. Kubernetes spark exit code is: None | 1",
        "No driver id is known | None"
      })
  void airflowReadsTheExitCodeInItsProvidersMessage(String message, String code) throws Exception {
    assumeTrue(isThere("python3", "--version"), "skipped: no Python on this machine");
    // Airflow itself is not here; what the DAG does with the message is.
    String reading =
        """
        import re, sys
        source = open(sys.argv[1], encoding="utf-8").read()
        exec(re.search(r"^EXIT_CODE = .*$", source, re.M)[0])
        failure = sys.argv[2].replace("\\\\n", "\\n")
        exec("\\n".join(line.strip() for line in re.findall(r"^ +(?:found|code) = .*$", source, re.M)))
        print(code)
        """;
    LauncherRun run =
        LauncherRun.of(
            folder,
            Map.of(),
            List.of(
                "python3",
                "-c",
                reading,
                FOLDER.resolve("airflow/tifa_refresh.py").toString(),
                message));

    assertThat(run.stdout().strip()).as(run.stderr()).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 1, false",
    "65, 65, 1, true",
    "66, 66, 1, true",
    "70, 70, 1, true",
    "73, 73, 1, true",
    "74, 74, 3, true",
    "75, 0, 3, false",
    "78, 78, 1, true"
  })
  void cronsCommandTriesAgainAndSpeaksWhereSomeoneMustLook(
      int code, int ends, int tries, boolean speaks) throws Exception {
    LauncherRun run = refresh("echo said >&2; exit " + code, Map.of());

    assertThat(run.code()).as(run.stdout() + run.stderr()).isEqualTo(ends);
    assertThat(run.stdout().contains("exit code " + code)).isEqualTo(speaks);
    assertThat(run.stdout().contains("said")).isEqualTo(speaks);
    try (Stream<Path> logs = Files.list(folder.resolve("state"))) {
      String log =
          Files.readString(logs.filter(p -> p.toString().endsWith(".log")).findAny().orElseThrow());
      assertThat(log.lines().filter("said"::equals)).hasSize(tries);
      assertThat(log).contains("run " + folder.resolve("job.json") + " --set checks.minReports=1");
    }
  }

  @Test
  void cronsCommandIsSilentWhileTheNightBeforeIsAtWork() throws Exception {
    LauncherRun inside =
        refresh("\"$(dirname \"$0\")/schedule/refresh\" \"$2\"; echo \"inner $?\" >&2", Map.of());

    assertThat(inside.code()).isZero();
    try (Stream<Path> logs = Files.list(folder.resolve("state"))) {
      assertThat(
              Files.readString(
                  logs.filter(p -> p.toString().endsWith(".log")).findAny().orElseThrow()))
          .containsOnlyOnce("== ")
          .contains("inner 0");
    }
  }

  /** Runs jobs/schedule/refresh beside a jobs/tifa that does as it is told. */
  private LauncherRun refresh(String tifa, Map<String, String> more) throws Exception {
    assumeTrue(isThere("flock", "--version"), "skipped: no flock on this machine");
    Path jobs = Files.createDirectories(folder.resolve("project/jobs/schedule")).getParent();
    Files.copy(FOLDER.resolve("refresh"), jobs.resolve("schedule/refresh"));
    Files.writeString(jobs.resolve("tifa"), "#!/bin/bash\n" + tifa + "\n");
    assertThat(jobs.resolve("tifa").toFile().setExecutable(true)).isTrue();
    Files.writeString(folder.resolve("job.json"), "{}");
    HashMap<String, String> environment = new HashMap<>(more);
    environment.put("TIFA_STATE", folder.resolve("state").toString());
    environment.put("TIFA_PAUSE", "0");
    return LauncherRun.of(
        folder,
        environment,
        List.of(
            jobs.resolve("schedule/refresh").toString(),
            folder.resolve("job.json").toString(),
            "--set",
            "checks.minReports=1"));
  }

  @Test
  void systemdAcceptsItsUnits() throws Exception {
    assumeTrue(isThere("systemd-analyze", "--version"), "skipped: no systemd on this machine");
    for (String unit : new String[] {"tifa@.service", "tifa@.timer", "tifa-alert@.service"}) {
      // The project is elsewhere here, and units of a template are verified as one of them.
      Files.writeString(
          folder.resolve(unit.replace("@", "@sample")),
          read("systemd/" + unit).replace("/opt/tifa", Path.of("").toAbsolutePath().toString()));
    }
    LauncherRun run =
        LauncherRun.of(
            folder,
            Map.of(),
            List.of(
                "systemd-analyze",
                "verify",
                folder.resolve("tifa@sample.service").toString(),
                folder.resolve("tifa@sample.timer").toString(),
                folder.resolve("tifa-alert@sample.service").toString()));
    assertThat(run.code()).as(run.stderr()).isZero();
    assertThat(run.stderr()).doesNotContain("tifa");
  }

  @Test
  void cronAcceptsItsTable() throws Exception {
    assumeTrue(isThere("crontab", "-V"), "skipped: no cron on this machine");
    // What only checks is -T, on Debian -n.
    LauncherRun run = crontab("-T");
    if (run.stderr().contains("invalid option")) {
      run = crontab("-n");
    }
    assertThat(run.code()).as(run.stderr()).isZero();
  }

  private LauncherRun crontab(String option) throws Exception {
    return LauncherRun.of(
        folder, Map.of(), List.of("crontab", option, FOLDER.resolve("crontab").toString()));
  }

  @Test
  void pythonAcceptsTheDag() throws Exception {
    assumeTrue(isThere("python3", "--version"), "skipped: no Python on this machine");
    LauncherRun run =
        LauncherRun.of(
            folder,
            Map.of("PYTHONPYCACHEPREFIX", folder.toString()),
            List.of(
                "python3",
                "-m",
                "py_compile",
                FOLDER.resolve("airflow/tifa_refresh.py").toString()));
    assertThat(run.code()).as(run.stderr()).isZero();
  }

  private static boolean isThere(String command, String option) throws InterruptedException {
    try {
      Process process =
          new ProcessBuilder(command, option)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor(20, TimeUnit.SECONDS);
    } catch (IOException e) {
      return false;
    }
  }

  private static String read(String file) throws IOException {
    return Files.readString(FOLDER.resolve(file));
  }
}
