package tifa;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tifa.run.console.RunException;
import tifa.table.Table;

/** A job that runs again after its corpus or lexicon has changed. */
class RefreshIT {
  private static final String[] LEXICON = {"term,category,match", "民生,民生保障,exact"};

  @TempDir Path folder;

  private Path corpus;
  private TestJob job;
  private Published first;

  @BeforeEach
  void publishThreeYears() throws Exception {
    corpus = Files.createDirectory(folder.resolve("corpus"));
    TestJob.copy(TestJob.SAMPLE, corpus, "2013", "2014", "2015");
    job = TestJob.in(folder.resolve("job"), corpus).lexicon(LEXICON);
    first = job.publish();
  }

  @Test
  void theFirstRunHasNothingToCompareWith() throws Exception {
    assertThat(first.rows(Table.CHANGES)).isEmpty();
    assertThat(first.json("run.json").at("/changes/files_added").asInt()).isEqualTo(3);
    assertThat(first.json("run.json").at("/changes").has("previous_run")).isFalse();
    assertThat(metrics()).contains("tifa_last_attempt_exit_code{job=\"test\"} 0");
  }

  @Test
  void saysWhatChanged() throws Exception {
    long total = first.sum(Table.TERM_YEAR, "mentions", row -> true);
    Files.move(corpus.resolve("云州市2013年政府工作报告.txt"), corpus.resolve("首份.txt"));
    Path second = corpus.resolve("云州市2014年政府工作报告.txt");
    Files.writeString(second, Files.readString(second).replace("　　二、", "　　民生为本，民生为先。\n　　二、"));
    Files.delete(corpus.resolve("云州市2015年政府工作报告.txt"));
    TestJob.copy(TestJob.SAMPLE, corpus, "2016");

    Published next = job.publish();

    JsonNode changes = next.json("run.json").get("changes");
    assertThat(changes.get("previous_run").asText())
        .isEqualTo(first.folder().getFileName().toString());
    assertThat(
            Stream.of("added", "changed", "removed", "renamed")
                .map(what -> changes.get("reports_" + what).asInt()))
        .containsExactly(1, 1, 1, 1);
    assertThat(changes.get("region_years_lost").asInt()).isEqualTo(1);
    assertThat(changes.get("totals_changed").asInt()).isEqualTo(1);
    long now = next.sum(Table.TERM_YEAR, "mentions", row -> true);
    assertThat(now).isNotEqualTo(total);
    assertThat(next.rows(Table.CHANGES, "level", "term", "previous_total", "total", "change"))
        .containsExactly("city 民生 %s %s %s".formatted(total, now, now - total));
    next.assertSound();
  }

  @Test
  void everyCheckThatFailsHoldsTheRunBackAndIsNamed() throws Exception {
    byte[] termYear = Files.readAllBytes(first.file(Table.TERM_YEAR));
    Files.delete(corpus.resolve("云州市2014年政府工作报告.txt"));
    Files.write(corpus.resolve("坏.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2});
    long lost = first.sum(Table.TERM_YEAR, "mentions", Published.has("year", 2014));
    long total = first.sum(Table.TERM_YEAR, "mentions", row -> true);

    CommandRun run =
        run(
            "checks.minReports=3",
            "checks.maxRejectedPercent=33.3",
            "checks.allowLostYears=false",
            "checks.maxTotalChangePercent=1");

    assertThat(run.code()).as(run.stderr()).isEqualTo(65);
    assertThat(run.stdout()).isEmpty();
    assertThat(run.stderr().lines().skip(1))
        .hasSize(4)
        .satisfiesExactly(
            line -> assertThat(line).isEqualTo("  checks.minReports = 3: 2 reports count"),
            line ->
                assertThat(line)
                    .isEqualTo(
                        "  checks.maxRejectedPercent = 33.3: 1 of 3 rows of reports.csv are"
                            + " rejected, 33.3 %"),
            line ->
                assertThat(line)
                    .isEqualTo(
                        "  checks.allowLostYears = false: 1 years of regions that the current run"
                            + " has a report of have none: 云州市 2014"),
            line ->
                assertThat(line)
                    .startsWith(
                        "  checks.maxTotalChangePercent = 1: 1 totals moved by more: city 民生 %s → %s (-"
                            .formatted(total, total - lost)));
    assertThat(job.output().resolve("current").toRealPath()).isEqualTo(first.folder());
    assertThat(Files.readAllBytes(first.file(Table.TERM_YEAR))).isEqualTo(termYear);
    try (Stream<Path> runs = Files.list(job.output().resolve("runs"))) {
      assertThat(runs).hasSize(1);
    }
    JsonNode account = lastRun();
    assertThat(account.get("status").asText()).isEqualTo("failed");
    assertThat(account.get("outcome").asInt()).isEqualTo(65);
    assertThat(account.get("failed_checks")).hasSize(4);
    assertThat(account.get("failed_checks").get(0).get("found").asText())
        .isEqualTo("2 reports count");
    assertThat(metrics())
        .contains("tifa_last_attempt_exit_code{job=\"test\"} 65")
        .anyMatch(line -> line.startsWith("tifa_last_success_timestamp_seconds"));
  }

  @Test
  void passesChecksThatHoldExactly() throws Exception {
    Files.write(corpus.resolve("坏.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2});

    CommandRun run =
        run(
            "checks.minReports=3",
            "checks.maxRejectedPercent=25",
            "checks.allowLostYears=false",
            "checks.maxTotalChangePercent=0");

    assertThat(run.code()).as(run.stderr()).isZero();
  }

  @Test
  void checkTellsOfWhatNeedsNoCounting() throws Exception {
    CommandRun check =
        CommandRun.of("check", job.file().toString(), "--set", "checks.minReports=4");

    assertThat(check.code()).isEqualTo(65);
    assertThat(check.stderr()).contains("checks.minReports = 4: 3 reports count");
  }

  @Test
  void anotherProgramThatAnalysesOtherwiseAnalysesEverythingAgain() throws Exception {
    Path build = folder.resolve("upgrade/tifa/build.properties");
    Properties properties = new Properties();
    try (InputStream in = RefreshIT.class.getResourceAsStream("/tifa/build.properties")) {
      properties.load(in);
    }
    assertThat(upgraded().stderr()).contains("nothing has changed");
    properties.setProperty("analysis", "0".repeat(64));
    Files.createDirectories(build.getParent());
    try (OutputStream out = Files.newOutputStream(build)) {
      properties.store(out, null);
    }

    assertThat(upgraded().stderr()).contains("3 files analysed, 0 taken from the store");

    job.lexicon("term", "创新");
    assertThat(upgraded().stderr()).contains("0 files analysed, 3 taken from the store");
    job.lexicon("term", "改革");
    job.publish();
    assertThat(lastRun().at("/changes/files_from_store").asInt()).as("back again").isZero();
  }

  /** Runs the program with what stands in the folder upgrade in front of its class path. */
  private LauncherRun upgraded() throws Exception {
    LauncherRun run =
        LauncherRun.of(
            folder,
            Map.of("SPARK_LOCAL_IP", "127.0.0.1", "LC_ALL", "C.UTF-8"),
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + Path.of("jobs/spark.options").toAbsolutePath(),
                "-Dspark.master=local[1]",
                "-Dspark.ui.enabled=false",
                "-cp",
                folder.resolve("upgrade")
                    + File.pathSeparator
                    + System.getProperty("java.class.path"),
                "tifa.Main",
                "run",
                job.file().toString()));
    assertThat(run.code()).as(run.stderr()).isZero();
    return run;
  }

  private CommandRun run(String... settings) throws Exception {
    try {
      return new CommandRun(0, job.run(settings), "");
    } catch (RunException e) {
      return new CommandRun(e.outcome().exitCode(), "", e.getMessage());
    }
  }

  private JsonNode lastRun() throws IOException {
    return new ObjectMapper().readTree(job.output().resolve("last-run.json").toFile());
  }

  private List<String> metrics() throws IOException {
    return Files.readAllLines(job.output().resolve("metrics.prom"));
  }
}
