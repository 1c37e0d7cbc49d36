package tifa.run;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tifa.register.Status;
import tifa.run.console.RunOutcome;

/**
 * What monitoring wants to know of an attempt, in Prometheus' text format for node_exporter's
 * textfile collector. It tells of the last attempt, and keeps the time of the last success.
 */
final class Metrics {
  private static final String LAST_SUCCESS = "tifa_last_success_timestamp_seconds";

  private final StringBuilder text = new StringBuilder();
  private final String job;

  private Metrics(String job) {
    this.job = job;
  }

  /**
   * The metrics of an attempt.
   *
   * @param job the name of its job
   * @param ending how it ended
   * @param reports that it found, if it came so far
   * @param problems rows of problems.csv by code
   * @param before the metrics of the attempt before
   */
  static String of(
      String job,
      Ending ending,
      Optional<Map<Status, Long>> reports,
      Map<String, Long> problems,
      Optional<String> before) {
    Metrics metrics = new Metrics(job);
    String ended = BigDecimal.valueOf(ending.when().toEpochMilli(), 3).toPlainString();
    metrics.describe(LAST_SUCCESS, "When an attempt last ended with exit code 0.");
    Optional<String> success =
        ending.outcome() == RunOutcome.DONE
            ? Optional.of(ended)
            : before.flatMap(Metrics::lastSuccess);
    success.ifPresent(time -> metrics.value(LAST_SUCCESS, "", time));
    metrics.describe(
        "tifa_last_attempt_timestamp_seconds", "When the last attempt ended, however it did.");
    metrics.value("tifa_last_attempt_timestamp_seconds", "", ended);
    metrics.describe("tifa_last_attempt_exit_code", "Exit code of the last attempt.");
    metrics.value("tifa_last_attempt_exit_code", "", Integer.toString(ending.outcome().exitCode()));
    metrics.describe("tifa_reports", "Reports that the last attempt found, by status.");
    reports
        .orElse(Map.of())
        .forEach(
            (status, count) ->
                metrics.value("tifa_reports", label("status", status.label()), count.toString()));
    metrics.describe("tifa_problems", "Rows of problems.csv of the last attempt, by code.");
    problems.forEach(
        (code, count) -> metrics.value("tifa_problems", label("code", code), count.toString()));
    metrics.describe("tifa_stage_seconds", "How long each stage of the last attempt took.");
    ending
        .seconds()
        .forEach(
            (stage, taken) ->
                metrics.value(
                    "tifa_stage_seconds",
                    label("stage", stage),
                    BigDecimal.valueOf(taken).setScale(3, RoundingMode.HALF_UP).toPlainString()));
    metrics.describe("tifa_build_info", "Which program made the last attempt.");
    metrics.value(
        "tifa_build_info",
        label("version", Versions.program())
            + label("build", Versions.build())
            + label("java", Runtime.version().toString()),
        "1");
    return metrics.text.toString();
  }

  private static Optional<String> lastSuccess(String before) {
    List<String> lines =
        before.lines().filter(line -> line.startsWith(LAST_SUCCESS + "{")).toList();
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(lines.get(0).substring(lines.get(0).lastIndexOf(' ') + 1));
  }

  private void describe(String name, String meaning) {
    text.append("# HELP %s %s\n# TYPE %s gauge\n".formatted(name, meaning, name));
  }

  private void value(String name, String labels, String value) {
    text.append("%s{job=\"%s\"%s} %s\n".formatted(name, escaped(job), labels, value));
  }

  private static String label(String name, String value) {
    return ",%s=\"%s\"".formatted(name, escaped(value));
  }

  private static String escaped(String value) {
    return value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
  }
}
