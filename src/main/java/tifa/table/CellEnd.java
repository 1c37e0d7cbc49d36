package tifa.table;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Finds where a cell without quotes ends. */
final class CellEnd {
  private static final VarHandle EIGHT_BYTES =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH_BITS = 0x8080808080808080L;

  private CellEnd() {}

  /** Where the first comma or end of a line stands in {@code bytes[from, to)}, else {@code to}. */
  static int find(byte[] bytes, int from, int to) {
    int at = from;
    // Most cells are of many bytes, since of a Chinese character there are three.
    for (; at + Long.BYTES <= to; at += Long.BYTES) {
      long eight = (long) EIGHT_BYTES.get(bytes, at);
      long found =
          zeroBytes(eight ^ ONES * ',')
              | zeroBytes(eight ^ ONES * '\r')
              | zeroBytes(eight ^ ONES * '\n');
      if (found != 0) {
        return at + Long.numberOfTrailingZeros(found) / Byte.SIZE;
      }
    }
    while (at < to && bytes[at] != ',' && bytes[at] != '\r' && bytes[at] != '\n') {
      at++;
    }
    return at;
  }

  /** The high bit of each byte that is 0; right for the lowest of them and all below it. */
  private static long zeroBytes(long eight) {
    return eight - ONES & ~eight & HIGH_BITS;
  }
}
