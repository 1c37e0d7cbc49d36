package tifa.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.stream.IntStream;

/**
 * Writes numbers with six significant digits, without zeros at the end: there are a score of them
 * in each of the many rows of a table of trends.
 */
final class SixDigits {
  private static final MathContext ROUNDED = new MathContext(6, RoundingMode.HALF_EVEN);
  private static final long LEAST = 100_000;
  private static final long MOST = 999_999;

  /** All that a factor for six digits of the numbers above 1e-15 can be; each is exact. */
  private static final double[] POWERS_OF_TEN =
      IntStream.rangeClosed(0, 21).mapToDouble(i -> Double.parseDouble("1e" + i)).toArray();

  /** From here down zeros after the point would hide the number: 0.0000001 is written 1E-7. */
  private static final int TINY_EXPONENT = -6;

  private SixDigits() {}

  /**
   * Writes a number exactly rounded. Where ten to a power is a double and the number is far from
   * the middle between two results, multiplying by it cannot err; everything else goes the long
   * way, which for a small p-value has hundreds of digits.
   */
  static void append(double number, RowBuffer out) {
    double size = Math.abs(number);
    if (size > 1e-15 && size < 1e6) {
      int scale = Math.max(0, 5 - (int) Math.floor(Math.log10(size)));
      double scaled = size * POWERS_OF_TEN[scale];
      long digits = Math.round(scaled);
      boolean certain = Math.abs(Math.abs(scaled - digits) - 0.5) > 1e-6;
      if (certain && digits >= LEAST && digits <= MOST) {
        append(number < 0 ? -digits : digits, scale, out);
        return;
      }
    }
    out.append(size == 0 ? "0" : written(new BigDecimal(number).round(ROUNDED)));
  }

  /** Writes {@code digits} / 10^{@code scale}, where the digits are six. */
  private static void append(long digits, int scale, RowBuffer out) {
    if (6 - scale <= TINY_EXPONENT) {
      out.append(written(BigDecimal.valueOf(digits, scale)));
      return;
    }
    if (digits < 0) {
      out.append('-');
    }
    long rest = Math.abs(digits);
    int decimals = scale;
    while (decimals > 0 && rest % 10 == 0) {
      rest /= 10;
      decimals--;
    }
    if (decimals == 0) {
      out.append(rest);
    } else {
      out.appendDecimal(rest, decimals);
    }
  }

  private static String written(BigDecimal rounded) {
    BigDecimal number = rounded.stripTrailingZeros();
    boolean tiny = number.precision() - number.scale() <= TINY_EXPONENT;
    return tiny ? number.toString() : number.toPlainString();
  }
}
