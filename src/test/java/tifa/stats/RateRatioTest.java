package tifa.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import tifa.stats.RateRatio.Periods;

/** Expected values: the formulas recomputed with R's qt and with Python. */
class RateRatioTest {
  private static final Offset<Double> SIX_DECIMALS = within(5e-7);
  private static final long[] SIZES =
      IntStream.range(0, 20).mapToLong(i -> 18_000 + 250 * i).toArray();

  @Test
  void widensTheIntervalWhereYearsScatterMoreThanChance() {
    RateRatio ratio = lastFive(0, 0, 0, 1, 0, 2, 1, 3, 2, 4, 5, 4, 6, 7, 9, 8, 10, 12, 11, 13);
    assertThat(rate(ratio.before())).isEqualTo(1.485232, SIX_DECIMALS);
    assertThat(rate(ratio.now())).isEqualTo(4.853933, SIX_DECIMALS);
    assertThat(ratio.dispersion()).isEqualTo(1.934317, SIX_DECIMALS);
    assertThat(ratio.log2()).isEqualTo(1.705461, SIX_DECIMALS);
    assertThat(ratio.low()).isEqualTo(0.853759, SIX_DECIMALS);
    assertThat(ratio.high()).isEqualTo(2.557163, SIX_DECIMALS);
    assertThat(ratio.isAbove()).isTrue();
    assertThat(ratio.isBelow() || ratio.isWide()).isFalse();
  }

  @Test
  void takesNoLessScatterThanChanceGives() {
    RateRatio ratio = lastFive(5, 7, 6, 4, 8, 5, 6, 7, 5, 6, 4, 7, 6, 5, 8, 6, 5, 7, 6, 5);
    assertThat(rate(ratio.before())).isEqualTo(3.004219, SIX_DECIMALS);
    assertThat(rate(ratio.now())).isEqualTo(2.606742, SIX_DECIMALS);
    assertThat(ratio.dispersion()).isEqualTo(1);
    assertThat(ratio.log2()).isEqualTo(-0.188163, SIX_DECIMALS);
    assertThat(ratio.low()).isEqualTo(-0.831643, SIX_DECIMALS);
    assertThat(ratio.high()).isEqualTo(0.455318, SIX_DECIMALS);
    assertThat(ratio.isAbove() || ratio.isBelow() || ratio.isWide()).isFalse();
  }

  @Test
  void saysNothingOfASingleMention() {
    RateRatio ratio = lastFive(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0);
    assertThat(rate(ratio.before())).isZero();
    assertThat(rate(ratio.now())).isEqualTo(0.089888, SIX_DECIMALS);
    assertThat(ratio.dispersion()).isEqualTo(1);
    assertThat(ratio.log2()).isEqualTo(2.997972, SIX_DECIMALS);
    assertThat(ratio.low()).isEqualTo(-1.951613, SIX_DECIMALS);
    assertThat(ratio.high()).isEqualTo(7.947558, SIX_DECIMALS);
    assertThat(ratio.isWide()).isTrue();
  }

  @Test
  void differsByTheLikelihoodAlsoWhereOneSideHasNothing() {
    // 2 · 11 ln(20 / 11) = 13.15, of 3.84: as likely by chance as 0.0003; the interval holds 0.
    RateRatio fromNothing =
        RateRatio.of(
                new Periods(new long[9], sizes(9)),
                new Periods(new long[] {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1}, sizes(11)))
            .orElseThrow();
    assertThat(fromNothing.isHigher()).isTrue();
    assertThat(fromNothing.isLower() || fromNothing.isAbove()).isFalse();
  }

  @Test
  void asksForMoreWhereThePeriodsScatter() {
    // D = 2 (20 ln(20 / 16) + 12 ln(12 / 16)) = 2.02 and 2 (22 ln(22 / 16) + 10 ln(10 / 16)) =
    // 4.61.
    assertThat(ofThree(8, 6, 6, 4, 4, 4).isLower()).isFalse();
    assertThat(ofThree(8, 7, 7, 4, 3, 3).isLower()).isTrue();
    // The same sums with φ = Σ (y − μ)² / μ / 4 = 11.9.
    assertThat(ofThree(20, 1, 1, 9, 1, 0).isLower()).isFalse();
  }

  private static RateRatio ofThree(long... counts) {
    return RateRatio.of(
            new Periods(Arrays.copyOf(counts, 3), sizes(3)),
            new Periods(Arrays.copyOfRange(counts, 3, 6), sizes(3)))
        .orElseThrow();
  }

  private static long[] sizes(int periods) {
    long[] sizes = new long[periods];
    Arrays.fill(sizes, 18_000);
    return sizes;
  }

  @Test
  void turnsItsSignWithTheSides() {
    Periods one = new Periods(new long[] {9, 8, 7}, new long[] {900, 900, 900});
    Periods other = new Periods(new long[] {1, 0, 2}, new long[] {900, 900, 900});
    RateRatio up = RateRatio.of(other, one).orElseThrow();
    RateRatio down = RateRatio.of(one, other).orElseThrow();
    assertThat(down.log2()).isEqualTo(-up.log2(), within(1e-12));
    assertThat(down.low()).isEqualTo(-up.high(), within(1e-12));
    assertThat(down.isBelow()).isTrue();
  }

  @Test
  void isAbsentWithoutThreePeriodsOnBothSidesOrAnyMention() {
    Periods none = new Periods(new long[0], new long[0]);
    Periods year = new Periods(new long[] {4}, new long[] {900});
    Periods years = new Periods(new long[] {4, 5, 6}, new long[] {900, 900, 900});
    Periods silent = new Periods(new long[] {0, 0, 0}, new long[] {900, 900, 900});
    assertThat(RateRatio.of(none, years)).isEmpty();
    assertThat(RateRatio.of(years, none)).isEmpty();
    assertThat(RateRatio.of(year, year)).isEmpty();
    assertThat(RateRatio.of(silent, silent)).isEmpty();
    assertThat(RateRatio.of(silent, years)).isPresent();
  }

  private static RateRatio lastFive(long... counts) {
    return RateRatio.of(periods(counts, 0, 15), periods(counts, 15, 20)).orElseThrow();
  }

  private static Periods periods(long[] counts, int from, int to) {
    return new Periods(Arrays.copyOfRange(counts, from, to), Arrays.copyOfRange(SIZES, from, to));
  }

  private static double rate(RateRatio.Pooled pooled) {
    return 10_000.0 * pooled.count() / pooled.size();
  }
}
