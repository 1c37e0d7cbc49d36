package tifa.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MetricsTest {
  private static final String ACCOUNT =
      """
      {"job": "云州", "ended": "2026-03-01T02:00:00.250Z",
       "versions": {"tifa": "0.1.0", "build": "ab", "java": "17"},
       "reports": {"found": 14, "used": 12, "duplicate": 1, "conflict": 0, "rejected": 1},
       "problems": {"NO_YEAR": 1},
       "seconds": {"list": 0.010, "analyse": 3.500}}
      """;

  @Test
  void tellsOfASuccess() throws Exception {
    assertThat(lines(0, Optional.empty()))
        .containsExactly(
            "tifa_last_success_timestamp_seconds{job=\"云州\"} 1772330400.250",
            "tifa_last_attempt_timestamp_seconds{job=\"云州\"} 1772330400.250",
            "tifa_last_attempt_exit_code{job=\"云州\"} 0",
            "tifa_reports{job=\"云州\",status=\"used\"} 12",
            "tifa_reports{job=\"云州\",status=\"duplicate\"} 1",
            "tifa_reports{job=\"云州\",status=\"conflict\"} 0",
            "tifa_reports{job=\"云州\",status=\"rejected\"} 1",
            "tifa_problems{job=\"云州\",code=\"NO_YEAR\"} 1",
            "tifa_stage_seconds{job=\"云州\",stage=\"list\"} 0.01",
            "tifa_stage_seconds{job=\"云州\",stage=\"analyse\"} 3.5",
            "tifa_build_info{job=\"云州\",version=\"0.1.0\",build=\"ab\",java=\"17\"} 1");
  }

  @Test
  void aFailureKeepsTheTimeOfTheLastSuccess() throws Exception {
    String before = "# HELP\ntifa_last_success_timestamp_seconds{job=\"云州\"} 1700000000.000\n";

    assertThat(lines(74, Optional.of(before)))
        .startsWith(
            "tifa_last_success_timestamp_seconds{job=\"云州\"} 1700000000.000",
            "tifa_last_attempt_timestamp_seconds{job=\"云州\"} 1772330400.250",
            "tifa_last_attempt_exit_code{job=\"云州\"} 74");
  }

  @Test
  void neverClaimsASuccessThatNeverWas() throws Exception {
    assertThat(lines(66, Optional.empty())).noneMatch(line -> line.startsWith("tifa_last_success"));
  }

  @Test
  void describesEveryMetricOnceBeforeItsValues() throws Exception {
    JsonNode account = new ObjectMapper().readTree(ACCOUNT);
    String described = "";
    for (String line : Metrics.of(account, 0, Optional.empty()).split("\n")) {
      if (line.startsWith("# TYPE ")) {
        assertThat(line).endsWith(" gauge");
        described = line.split(" ")[2];
      } else if (!line.startsWith("#")) {
        assertThat(line).startsWith(described + "{");
      }
    }
  }

  private static List<String> lines(int exitCode, Optional<String> before) throws Exception {
    JsonNode account = new ObjectMapper().readTree(ACCOUNT);
    return Metrics.of(account, exitCode, before)
        .lines()
        .filter(line -> !line.startsWith("#"))
        .toList();
  }
}
