package tifa.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes of rows on their way to a stream; numbers become digits in place. */
final class RowBuffer {
  private static final int TEN = 10;

  private byte[] bytes = new byte[1 << 16];
  private int length;

  void append(byte[] more) {
    require(more.length);
    System.arraycopy(more, 0, bytes, length, more.length);
    length += more.length;
  }

  /** Appends ASCII characters. */
  void append(String ascii) {
    append(ascii.getBytes(StandardCharsets.US_ASCII));
  }

  void append(char ascii) {
    require(1);
    bytes[length++] = (byte) ascii;
  }

  void append(long number) {
    if (number < 0) {
      append(Long.toString(number));
      return;
    }
    appendDigits(number, digits(number));
  }

  /**
   * Appends {@code number} / 10^{@code decimals} with all its decimals; not for negative numbers.
   */
  void appendDecimal(long number, int decimals) {
    long whole = number;
    long one = 1;
    for (int i = 0; i < decimals; i++) {
      whole /= TEN;
      one *= TEN;
    }
    append(whole);
    append('.');
    appendDigits(number % one, decimals);
  }

  private void appendDigits(long number, int digits) {
    require(digits);
    long rest = number;
    for (int i = length + digits - 1; i >= length; i--) {
      bytes[i] = (byte) ('0' + rest % TEN);
      rest /= TEN;
    }
    length += digits;
  }

  private static int digits(long number) {
    int digits = 1;
    for (long rest = number / TEN; rest > 0; rest /= TEN) {
      digits++;
    }
    return digits;
  }

  private void require(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
    }
  }

  /** How many bytes wait. */
  int length() {
    return length;
  }

  /** The bytes that wait, which then wait no more. */
  byte[] take() {
    byte[] taken = Arrays.copyOf(bytes, length);
    length = 0;
    return taken;
  }

  void writeTo(OutputStream out) throws IOException {
    out.write(bytes, 0, length);
    length = 0;
  }
}
