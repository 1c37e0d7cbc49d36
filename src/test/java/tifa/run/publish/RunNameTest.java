package tifa.run.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunNameTest {
  private final Instant now = Instant.parse("2026-12-31T23:59:59.987Z");

  @Test
  void tellsTimeInUtcAndContent() {
    assertThat(RunName.firstFree(now, "1a2b3c4d", name -> false))
        .isEqualTo("20261231T235959Z-1a2b3c4d");
  }

  @Test
  void goesOnBySecondsToAFreeName() {
    Set<String> taken = Set.of("20261231T235959Z-1a2b3c4d", "20270101T000000Z-1a2b3c4d");
    assertThat(RunName.firstFree(now, "1a2b3c4d", taken::contains))
        .isEqualTo("20270101T000001Z-1a2b3c4d");
  }

  @Test
  void knowsItsOwnForm() {
    assertThat(RunName.is("20261231T235959Z-1a2b3c4d")).isTrue();
    assertThat(RunName.is(".staging-20261231T235959Z-1a2b3c4d")).isFalse();
    assertThat(RunName.is("20261231T235959Z-1a2b3c4d copy")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1a2b3c4", "1A2B3C4D", "1a2b3c4d5", "../../ab"})
  void refusesOtherFingerprints(String fingerprint) {
    assertThatThrownBy(() -> RunName.firstFree(now, fingerprint, name -> false))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Invalid run fingerprint " + fingerprint + ":");
  }
}
