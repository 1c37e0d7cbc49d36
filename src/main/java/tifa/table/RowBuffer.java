package tifa.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes of rows on their way to a stream; numbers become digits in place. */
final class RowBuffer {
  private static final int TEN = 10;

  /** In UTF-8, but for one that is two {@code char}s. */
  private static final int LONGEST_CHARACTER = 3;

  private byte[] bytes = new byte[1 << 10];
  private int length;

  void append(byte[] more) {
    append(more, 0, more.length);
  }

  /** Appends {@code more[from, to)}. */
  void append(byte[] more, int from, int to) {
    require(to - from);
    System.arraycopy(more, from, bytes, length, to - from);
    length += to - from;
  }

  /** Appends ASCII characters. */
  void append(String ascii) {
    append(ascii.getBytes(StandardCharsets.US_ASCII));
  }

  void append(char ascii) {
    require(1);
    bytes[length++] = (byte) ascii;
  }

  /**
   * Appends the delimiter {@code before} and {@code text} if it needs no quotes: without the
   * delimiter, and without what comes no later than {@code #} in ASCII, quotes, spaces and ends of
   * lines among them, of which some need quotes where they begin or end a text.
   *
   * @return whether it was appended
   */
  boolean appendPlain(char before, String text) {
    require(1 + LONGEST_CHARACTER * text.length());
    int at = length;
    bytes[at++] = (byte) before;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x800) {
        if (Character.isSurrogate(c)) {
          return false;
        }
        bytes[at] = (byte) (0xe0 | c >> 12);
        bytes[at + 1] = (byte) (0x80 | c >> 6 & 0x3f);
        bytes[at + 2] = (byte) (0x80 | c & 0x3f);
        at += LONGEST_CHARACTER;
      } else if (c >= 0x80) {
        bytes[at] = (byte) (0xc0 | c >> 6);
        bytes[at + 1] = (byte) (0x80 | c & 0x3f);
        at += 2;
      } else if (c > '#' && c != before) {
        bytes[at++] = (byte) c;
      } else {
        return false;
      }
    }
    length = at;
    return true;
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
