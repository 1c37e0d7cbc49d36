package tifa.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class KeynessTest {
  @Test
  void reproducesG2OfTheLiteratureWithFourCells() {
    // The form with two cells gives 227.64.
    assertThat(Keyness.of(288, 92_965, 114_099, 104_570_472).g2()).isCloseTo(228.02, within(0.005));
    assertThat(Keyness.of(52, 50_000, 57, 75_000).g2()).isCloseTo(2.654064, within(5e-7));
    assertThat(LogLikelihood.ofCells(10, 0, 3, 31_764)).isCloseTo(167.23, within(0.005));
  }

  @Test
  void reproducesG2OfTheCorporaPackage() {
    assertThat(Keyness.of(411, 1_177, 13, 341_805).g2()).isCloseTo(4711.916499175445, within(1e-9));
  }

  @Test
  void isTheLogOfTheRatioOfFrequencies() {
    // 8 in 1,000 against 2 in 1,000 is four times as frequent.
    assertThat(Keyness.of(8, 1_000, 2, 1_000).logRatio()).isCloseTo(2, within(1e-12));
    assertThat(Keyness.of(2, 1_000, 8, 1_000).logRatio()).isCloseTo(-2, within(1e-12));
  }

  @Test
  void addsAHalfWhereACountIsZero() {
    // log2[(5.5 / 1000.5) / (0.5 / 4000.5)] = log2(43.98350824587707)
    assertThat(Keyness.of(5, 1_000, 0, 4_000).logRatio())
        .isCloseTo(5.458890777003639, within(1e-9));
  }

  @Test
  void hasAnIntervalAroundTheLogRatio() {
    Keyness keyness = Keyness.of(8, 1_000, 2, 1_000);
    // 1.959964 · √(1/8 − 1/1000 + 1/2 − 1/1000) / ln 2 = 2.231858
    assertThat(keyness.high() - keyness.logRatio()).isCloseTo(2.231858, within(5e-7));
    assertThat(keyness.logRatio() - keyness.low()).isCloseTo(2.231858, within(5e-7));
  }

  @Test
  void hasTheProbabilityOfChiSquaredWithOneDegreeOfFreedom() {
    // χ² of 3.841459 has p = 0.05; 2.654064 has 0.103286.
    assertThat(Keyness.of(52, 50_000, 57, 75_000).pValue()).isCloseTo(0.103286, within(5e-7));
  }

  @Test
  void refusesMoreMentionsThanText() {
    assertThatIllegalArgumentException().isThrownBy(() -> Keyness.of(5, 4, 0, 9));
    assertThatIllegalArgumentException().isThrownBy(() -> Keyness.of(0, 4, 0, 9));
  }
}
