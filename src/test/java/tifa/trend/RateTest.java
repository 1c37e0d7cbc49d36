package tifa.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
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

  @Test
  void isTheSameAsAWholeNumberOfTenThousandths() {
    assertThat(Rate.tenThousandthsPerTenThousand(1, 3)).isEqualTo(33_333_333);
    // 10^8 / 1.6 * 10^7 = 6.25; 10^8 / (8 * 10^6) = 12.5 and 3 * 12.5 = 37.5: ties go to the even.
    assertThat(Rate.tenThousandthsPerTenThousand(1, 16_000_000)).isEqualTo(6);
    assertThat(Rate.tenThousandthsPerTenThousand(1, 8_000_000)).isEqualTo(12);
    assertThat(Rate.tenThousandthsPerTenThousand(3, 8_000_000)).isEqualTo(38);
    Random random = new Random(3);
    for (int i = 0; i < 20_000; i++) {
      int count = random.nextInt(5_000);
      int size = 1 + random.nextInt(1 << random.nextInt(31));
      assertThat(Rate.tenThousandthsPerTenThousand(count, size))
          .isEqualTo(Rate.perTenThousand(count, size, 4).unscaledValue().longValueExact());
    }
    assertThatIllegalArgumentException().isThrownBy(() -> Rate.tenThousandthsPerTenThousand(1, 0));
  }
}
