package tifa.trend;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Relative frequencies.
 *
 * <p>Rates are computed from integers and rounded once, half-even. So is a mean of rates: where
 * doubles leave a doubt of how, it adds quotients of {@value #DIGITS} decimals and is cut to fewer
 * before it is rounded, so that a tie that the last digits of its summands blur is a tie again.
 */
public final class Rate {
  private static final int DIGITS = 40;
  private static final int CERTAIN_DIGITS = 30;
  private static final int DECIMALS = 4;
  private static final double TEN_THOUSANDTHS_OF_ONE = 1e8;

  /** Of less than a million rates below one the mean's ten-thousandths err by less in doubles. */
  private static final double UNSURE = 0.02;

  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

  private Rate() {}

  /**
   * How many of {@code count} there are in 10,000 of {@code size}, with this many decimals.
   *
   * @param size characters or tokens, at least 1
   */
  public static BigDecimal perTenThousand(long count, long size, int decimals) {
    if (size < 1) {
      throw new IllegalArgumentException("Invalid size %s: nothing to relate to".formatted(size));
    }
    return TEN_THOUSAND
        .multiply(BigDecimal.valueOf(count))
        .divide(BigDecimal.valueOf(size), decimals, RoundingMode.HALF_EVEN);
  }

  /**
   * The same with four decimals, as a number of ten-thousandths: for the millions of rates of a
   * table.
   *
   * @param count from 0 to 2^63 / 10^8
   * @param size characters or tokens, at least 1
   */
  public static long tenThousandthsPerTenThousand(long count, long size) {
    if (size < 1 || count < 0) {
      throw new IllegalArgumentException("Invalid rate: %s in %s".formatted(count, size));
    }
    return rounded(Math.multiplyExact(count, 100_000_000L), size);
  }

  /**
   * A part of a whole with four decimals, as a number of ten-thousandths.
   *
   * @param part from 0 to 2^63 / 10^4
   * @param whole at least 1
   */
  public static long tenThousandths(long part, long whole) {
    if (whole < 1 || part < 0) {
      throw new IllegalArgumentException("Invalid share: %s of %s".formatted(part, whole));
    }
    return rounded(Math.multiplyExact(part, 10_000L), whole);
  }

  /** A quotient of what is not negative, half-even. */
  private static long rounded(long number, long divisor) {
    long quotient = number / divisor;
    long remainder = number % divisor;
    int half = Long.compare(remainder, divisor - remainder);
    return quotient + (half > 0 || half == 0 && (quotient & 1) == 1 ? 1 : 0);
  }

  /**
   * The unweighted mean of rates in 10,000, four decimals, whatever their order; empty where there
   * is none.
   *
   * @param counts of each, not negative
   * @param sizes of each; what has no size has no rate
   */
  static Optional<BigDecimal> mean(long[] counts, long[] sizes) {
    int rates = 0;
    double sum = 0;
    for (int i = 0; i < sizes.length; i++) {
      if (sizes[i] > 0) {
        rates++;
        sum += (double) counts[i] / sizes[i];
      }
    }
    if (rates == 0) {
      return Optional.empty();
    }
    double mean = sum / rates * TEN_THOUSANDTHS_OF_ONE;
    long rounded = Math.round(mean);
    boolean certain = mean < TEN_THOUSANDTHS_OF_ONE && 0.5 - Math.abs(mean - rounded) > UNSURE;
    return Optional.of(
        certain ? BigDecimal.valueOf(rounded, DECIMALS) : exactMean(counts, sizes, rates));
  }

  private static BigDecimal exactMean(long[] counts, long[] sizes, int rates) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 0; i < sizes.length; i++) {
      if (sizes[i] > 0 && counts[i] > 0) {
        sum = sum.add(perTenThousand(counts[i], sizes[i], DIGITS));
      }
    }
    return sum.divide(BigDecimal.valueOf(rates), DIGITS, RoundingMode.HALF_EVEN)
        .setScale(CERTAIN_DIGITS, RoundingMode.HALF_EVEN)
        .setScale(DECIMALS, RoundingMode.HALF_EVEN);
  }
}
