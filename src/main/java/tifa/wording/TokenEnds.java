package tifa.wording;

import java.util.Arrays;
import java.util.BitSet;

/** Where the tokens of a text end. */
final class TokenEnds {
  /** Characters after which a token ends, 64 in a number, and one number more. */
  private final long[] bits;

  /**
   * Of a text.
   *
   * @param last characters after which a token ends
   */
  TokenEnds(BitSet last) {
    long[] parts = last.toLongArray();
    bits = Arrays.copyOf(parts, parts.length + 1);
  }

  /**
   * How many characters it is from the start of a token to the end of this or a later one: bit i
   * for i of them, as many as an int has bits for.
   */
  int lengthsFrom(int start) {
    int part = start / Long.SIZE;
    // What stands in the number from the start on, and as many bits of the next as have room.
    long ends = bits[part] >>> start | bits[part + 1] << 1 << ~start;
    return (int) (ends << 1);
  }
}
