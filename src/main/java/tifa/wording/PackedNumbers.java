package tifa.wording;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.function.IntUnaryOperator;

/** Long arrays of numbers from 0 on, most of them 0 or small, in few bytes. */
final class PackedNumbers {
  private static final int PART_BITS = 7;
  private static final int MORE = 1 << PART_BITS;

  private PackedNumbers() {}

  /** Takes a number other than 0. */
  @FunctionalInterface
  interface Taker {
    /** Takes the number with an index. */
    void take(int index, int number);
  }

  /** Writes the numbers with the indices below {@code size}. */
  static void write(DataOutput out, int size, IntUnaryOperator numbers) throws IOException {
    int zeros = 0;
    for (int i = 0; i < size; i++) {
      int number = numbers.applyAsInt(i);
      if (number == 0) {
        zeros++;
      } else {
        write(out, zeros);
        write(out, number);
        zeros = 0;
      }
    }
    write(out, zeros);
  }

  /** Reads as many numbers as were written. */
  static void read(DataInput in, int size, Taker taker) throws IOException {
    int index = read(in);
    while (index < size) {
      taker.take(index, read(in));
      index += 1 + read(in);
    }
  }

  private static void write(DataOutput out, int number) throws IOException {
    int rest = number;
    while (rest >>> PART_BITS != 0) {
      out.writeByte(rest & (MORE - 1) | MORE);
      rest >>>= PART_BITS;
    }
    out.writeByte(rest);
  }

  private static int read(DataInput in) throws IOException {
    int number = 0;
    int part = MORE;
    for (int shift = 0; (part & MORE) != 0; shift += PART_BITS) {
      part = in.readUnsignedByte();
      number |= (part & (MORE - 1)) << shift;
    }
    return number;
  }
}
