package tifa.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AssociationTest {
  @Test
  void reproducesLogDice() {
    assertThat(Association.of(20, 42, 20, 1_000).logDice()).isCloseTo(13.367732, within(5e-7));
  }

  @Test
  void isFourteenForTermsThatAreAlwaysTogether() {
    assertThat(Association.of(7, 7, 7, 100).logDice()).isEqualTo(14);
  }

  @Test
  void reproducesG2OfFourCells() {
    // Sentences with both 10, with the one alone 0, with the other alone 3, with neither 31,764.
    assertThat(Association.of(10, 10, 13, 31_777).g2()).isCloseTo(167.23, within(0.005));
  }

  @Test
  void refusesMoreSentencesWithBothThanWithOne() {
    assertThatIllegalArgumentException().isThrownBy(() -> Association.of(3, 2, 5, 100));
    assertThatIllegalArgumentException().isThrownBy(() -> Association.of(2, 60, 60, 100));
  }
}
