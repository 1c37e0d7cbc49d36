package tifa.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tifa.register.Status;

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
   * @param account of the attempt, as {@code last-run.json} gives it
   * @param exitCode with which the attempt ends
   * @param before the metrics of the attempt before
   */
  static String of(JsonNode account, int exitCode, Optional<String> before) {
    Metrics metrics = new Metrics(account.path("job").asText());
    BigDecimal ended = seconds(Instant.parse(account.path("ended").asText()));
    metrics.describe(LAST_SUCCESS, "When an attempt last ended with exit code 0.");
    Optional<String> success =
        exitCode == 0 ? Optional.of(ended.toPlainString()) : before.flatMap(Metrics::lastSuccess);
    success.ifPresent(time -> metrics.value(LAST_SUCCESS, "", time));
    metrics.describe(
        "tifa_last_attempt_timestamp_seconds", "When the last attempt ended, however it did.");
    metrics.value("tifa_last_attempt_timestamp_seconds", "", ended.toPlainString());
    metrics.describe("tifa_last_attempt_exit_code", "Exit code of the last attempt.");
    metrics.value("tifa_last_attempt_exit_code", "", Integer.toString(exitCode));
    metrics.describe("tifa_reports", "Reports that the last attempt found, by status.");
    for (Status status : Status.values()) {
      JsonNode count = account.path("reports").path(status.label());
      if (count.isNumber()) {
        metrics.value("tifa_reports", label("status", status.label()), count.asText());
      }
    }
    metrics.describe("tifa_problems", "Rows of problems.csv of the last attempt, by code.");
    for (Map.Entry<String, JsonNode> problem : account.path("problems").properties()) {
      metrics.value("tifa_problems", label("code", problem.getKey()), problem.getValue().asText());
    }
    metrics.describe("tifa_stage_seconds", "How long each stage of the last attempt took.");
    for (Map.Entry<String, JsonNode> stage : account.path("seconds").properties()) {
      metrics.value(
          "tifa_stage_seconds",
          label("stage", stage.getKey()),
          stage.getValue().decimalValue().toPlainString());
    }
    metrics.describe("tifa_build_info", "Which program made the last attempt.");
    JsonNode versions = account.path("versions");
    metrics.value(
        "tifa_build_info",
        label("version", versions.path("tifa").asText())
            + label("build", versions.path("build").asText())
            + label("java", versions.path("java").asText()),
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

  private static BigDecimal seconds(Instant time) {
    return BigDecimal.valueOf(time.toEpochMilli(), 3);
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
