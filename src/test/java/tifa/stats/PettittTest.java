package tifa.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PettittTest {
  /** Page's (1955) simulated data, whose mean goes up by one halfway; Pettitt (1979), table 1. */
  private static final double[] PAGE = {
    -1.05, 0.96, 1.22, 0.58, -0.98, -0.03, -1.54, -0.71, -0.35, 0.66, 0.44, 0.91, -0.02, -1.42,
    1.26, -1.02, -0.81, 1.66, 1.05, 0.97, 2.14, 1.22, -0.24, 1.60, 0.72, -0.12, 0.44, 0.03, 0.66,
    0.56, 1.37, 1.66, 0.10, 0.80, 1.29, 0.49, -0.07, 1.18, 3.29, 1.84
  };

  @Test
  void findsTheChangeInPagesData() {
    Pettitt test = Pettitt.of(PAGE);
    assertThat(test.k()).isEqualTo(232);
    assertThat(test.before()).isEqualTo(17);
    assertThat(test.pValue()).isEqualTo(0.01456, within(5e-6));
  }

  @Test
  void takesTheFirstOfSeveralChanges() {
    // Ranks 2.5 and 5.5: U is -2, -4, 0, 4, 2.
    Pettitt test = Pettitt.of(new double[] {0, 0, 5, 5, 0, 0});
    assertThat(test.before()).isEqualTo(2);
    assertThat(test.pValue()).isEqualTo(1);
  }

  @Test
  void findsNoneWhereAllIsEqual() {
    assertThat(Pettitt.of(new double[12])).isEqualTo(new Pettitt(0, 0, 1));
  }
}
