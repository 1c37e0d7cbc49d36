package tifa.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tifa.register.Status;
import tifa.run.console.RunOutcome;

class MetricsTest {
  private static final Map<Status, Long> REPORTS =
      new TreeMap<>(
          Map.of(Status.USED, 12L, Status.DUPLICATE, 1L, Status.CONFLICT, 0L, Status.REJECTED, 1L));

  @Test
  void tellsOfASuccess() {
    assertThat(lines(RunOutcome.DONE, Optional.empty()))
        .containsExactly(
            "tifa_last_success_timestamp_seconds{job=\"云州\"} 1772330400.250",
            "tifa_last_attempt_timestamp_seconds{job=\"云州\"} 1772330400.250",
            "tifa_last_attempt_exit_code{job=\"云州\"} 0",
            "tifa_reports{job=\"云州\",status=\"used\"} 12",
            "tifa_reports{job=\"云州\",status=\"duplicate\"} 1",
            "tifa_reports{job=\"云州\",status=\"conflict\"} 0",
            "tifa_reports{job=\"云州\",status=\"rejected\"} 1",
            "tifa_problems{job=\"云州\",code=\"NO_YEAR\"} 1",
            "tifa_stage_seconds{job=\"云州\",stage=\"list\"} 0.010",
            "tifa_stage_seconds{job=\"云州\",stage=\"analyse\"} 3.500",
            "tifa_build_info{job=\"云州\",version=\"%s\",build=\"%s\",java=\"%s\"} 1"
                .formatted(Versions.program(), Versions.build(), Runtime.version()));
  }

  @Test
  void aFailureKeepsTheTimeOfTheLastSuccess() {
    String before = "# HELP\ntifa_last_success_timestamp_seconds{job=\"云州\"} 1700000000.000\n";

    assertThat(lines(RunOutcome.INPUT_OUTPUT, Optional.of(before)))
        .startsWith(
            "tifa_last_success_timestamp_seconds{job=\"云州\"} 1700000000.000",
            "tifa_last_attempt_timestamp_seconds{job=\"云州\"} 1772330400.250",
            "tifa_last_attempt_exit_code{job=\"云州\"} 74");
  }

  @Test
  void neverClaimsASuccessThatNeverWas() {
    assertThat(lines(RunOutcome.NO_CORPUS, Optional.empty()))
        .noneMatch(line -> line.startsWith("tifa_last_success"));
  }

  @Test
  void describesEveryMetricOnceBeforeItsValues() {
    String described = "";
    for (String line : metrics(RunOutcome.DONE, Optional.empty()).lines().toList()) {
      if (line.startsWith("# TYPE ")) {
        assertThat(line).endsWith(" gauge");
        described = line.split(" ")[2];
      } else if (!line.startsWith("#")) {
        assertThat(line).startsWith(described + "{");
      }
    }
  }

  private static List<String> lines(RunOutcome outcome, Optional<String> before) {
    return metrics(outcome, before).lines().filter(line -> !line.startsWith("#")).toList();
  }

  private static String metrics(RunOutcome outcome, Optional<String> before) {
    Map<String, Double> seconds = new LinkedHashMap<>();
    seconds.put("list", 0.01);
    seconds.put("analyse", 3.5);
    Instant when = Instant.parse("2026-03-01T02:00:00.250Z");
    return Metrics.of(
        "云州",
        new Ending("published", outcome, Optional.empty(), seconds, when),
        Optional.of(REPORTS),
        Map.of("NO_YEAR", 1L),
        before);
  }
}
