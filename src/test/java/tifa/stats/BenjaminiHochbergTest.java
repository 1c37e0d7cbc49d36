package tifa.stats;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class BenjaminiHochbergTest {
  @Test
  void controlsTheFalseDiscoveryRate() {
    // SciPy: false_discovery_control.
    assertThat(BenjaminiHochberg.qValues(new double[] {0.01, 0.04, 0.03, 0.005, 0.6, 0.04}))
        .containsExactly(new double[] {0.03, 0.048, 0.048, 0.03, 0.6, 0.048}, Offset.offset(1e-15));
  }

  @Test
  void leavesASingleTestAlone() {
    assertThat(BenjaminiHochberg.qValues(new double[] {0.02})).containsExactly(0.02);
    assertThat(BenjaminiHochberg.qValues(new double[0])).isEmpty();
  }
}
