package tifa.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class RateTest {
  @Test
  void roundsOnceAndHalfToEven() {
    // 1 × 10,000 / 64 = 156.25; in two decimals exact, in one a tie between 156.2 and 156.3.
    assertThat(Rate.perTenThousand(1, 64, 1)).hasToString("156.2");
    assertThat(Rate.perTenThousand(3, 64, 1)).hasToString("468.8");
    assertThat(Rate.perTenThousand(14, 12_901, 4)).hasToString("10.8519");
    assertThat(Rate.perTenThousand(0, 12_901, 4)).hasToString("0.0000");
  }

  @Test
  void refusesToRelateToNothing() {
    assertThatIllegalArgumentException().isThrownBy(() -> Rate.perTenThousand(1, 0, 4));
  }

  @Test
  void meansRatesAndNotCounts() {
    Rate.Mean mean = new Rate.Mean();
    mean.add(1, 10);
    mean.add(0, 1_000);
    // (1000 + 0) / 2, where counts together would give 10,000 / 1,010.
    assertThat(mean.value())
        .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("500"));
  }

  @Test
  void findsATieAgainThatItsSummandsBlur() {
    Rate.Mean mean = new Rate.Mean();
    mean.add(1, 30_000);
    mean.add(2, 30_000);
    // 1/3 and 2/3 have no last digit; their mean is exactly 0.5.
    assertThat(mean.value().orElseThrow()).isEqualByComparingTo("0.5");
  }

  @Test
  void leavesOutWhatHasNoSize() {
    Rate.Mean mean = new Rate.Mean();
    mean.add(0, 0);
    assertThat(mean.value()).isEmpty();
    mean.add(1, 10_000);
    assertThat(mean.value().orElseThrow()).isEqualByComparingTo("1");
  }
}
