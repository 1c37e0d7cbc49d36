package tifa.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DispersionTest {
  @Test
  void comparesSharesOfMentionsWithSharesOfTokens() {
    Dispersion dispersion =
        Dispersion.of(new long[] {1, 2, 3, 4, 5}, new long[] {9, 10, 10, 10, 11});
    assertThat(dispersion.dp()).isEqualTo(0.18, within(1e-15));
    assertThat(dispersion.dpNorm()).isEqualTo(0.2195122, within(5e-8));
  }

  @Test
  void goesFromEvenToAllInTheSmallestPart() {
    assertThat(Dispersion.of(new long[] {1, 2, 3}, new long[] {10, 20, 30}).dpNorm())
        .isEqualTo(0, within(1e-15));
    assertThat(Dispersion.of(new long[] {5, 0, 0}, new long[] {10, 20, 30}).dpNorm())
        .isEqualTo(1, within(1e-15));
  }
}
