package tifa.trend;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Relative frequencies.
 *
 * <p>Rates are computed from integers and rounded once, half-even. A mean of rates adds quotients
 * of {@value #DIGITS} decimals and is cut to fewer before it is rounded, so that a tie that the
 * last digits of its summands blur is a tie again.
 */
public final class Rate {
  private static final int DIGITS = 40;
  private static final int CERTAIN_DIGITS = 30;
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
    long scaled = Math.multiplyExact(count, 100_000_000L);
    long quotient = scaled / size;
    long remainder = scaled % size;
    int half = Long.compare(remainder, size - remainder);
    return quotient + (half > 0 || half == 0 && (quotient & 1) == 1 ? 1 : 0);
  }

  /** Adds up rates; the mean does not depend on the order. */
  static final class Mean {
    private BigDecimal sum = BigDecimal.ZERO;
    private int rates;

    /** Adds a rate; what has no size has none. */
    void add(long count, long size) {
      if (size > 0) {
        rates++;
        sum = count == 0 ? sum : sum.add(perTenThousand(count, size, DIGITS));
      }
    }

    /** The mean; empty where no rate was added. */
    Optional<BigDecimal> value() {
      return rates == 0
          ? Optional.empty()
          : Optional.of(
              sum.divide(BigDecimal.valueOf(rates), DIGITS, RoundingMode.HALF_EVEN)
                  .setScale(CERTAIN_DIGITS, RoundingMode.HALF_EVEN));
    }
  }
}
