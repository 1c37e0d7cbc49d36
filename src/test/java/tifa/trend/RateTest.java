package tifa.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
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
    // (1000 + 0) / 2, where counts together would give 10,000 / 1,010.
    assertThat(mean(1, 10, 0, 1_000)).hasValueSatisfying(is("500.0000"));
  }

  @Test
  void findsATieAgainThatItsSummandsBlur() {
    // In ten-thousandths 1/3 and 2/3, and 4/3 and 5/3, have no last digit; their means are exactly
    // 0.5 and 1.5.
    assertThat(mean(1, 300_000_000, 2, 300_000_000)).hasValueSatisfying(is("0.0000"));
    assertThat(mean(4, 300_000_000, 5, 300_000_000)).hasValueSatisfying(is("0.0002"));
  }

  @Test
  void leavesOutWhatHasNoSize() {
    assertThat(mean(0, 0)).isEmpty();
    assertThat(mean(0, 0, 1, 10_000)).hasValueSatisfying(is("1.0000"));
  }

  @Test
  void meansExactlyWhateverDoublesSay() {
    Random random = new Random(4);
    for (int i = 0; i < 20_000; i++) {
      long[] pairs = new long[2 * (1 + random.nextInt(6))];
      BigDecimal sum = BigDecimal.ZERO;
      for (int at = 0; at < pairs.length; at += 2) {
        pairs[at] = random.nextInt(50);
        pairs[at + 1] = 1L << random.nextInt(29);
        sum = sum.add(Rate.perTenThousand(pairs[at], pairs[at + 1], 40));
      }
      BigDecimal exact =
          sum.divide(BigDecimal.valueOf(pairs.length / 2), 30, RoundingMode.HALF_EVEN);
      assertThat(mean(pairs))
          .hasValueSatisfying(is(exact.setScale(4, RoundingMode.HALF_EVEN).toPlainString()));
    }
  }

  private static Consumer<BigDecimal> is(String number) {
    return mean -> assertThat(mean.toPlainString()).isEqualTo(number);
  }

  /** Of counts, each followed by its size. */
  private static Optional<BigDecimal> mean(long... pairs) {
    return Rate.mean(
        IntStream.range(0, pairs.length / 2).mapToLong(i -> pairs[2 * i]).toArray(),
        IntStream.range(0, pairs.length / 2).mapToLong(i -> pairs[2 * i + 1]).toArray());
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
