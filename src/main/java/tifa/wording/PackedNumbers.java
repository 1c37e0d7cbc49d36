package tifa.wording;

import java.util.Arrays;
import tifa.count.LongCounts;

/**
 * Texts, counts and arrays of numbers from 0 on, most of them 0 or small, one after the other in
 * bytes.
 */
final class PackedNumbers {
  private static final int PART_BITS = 7;
  private static final int MORE = 1 << PART_BITS;

  /** Of the largest number. */
  private static final int MOST_BYTES = (Integer.SIZE + PART_BITS - 1) / PART_BITS;

  private byte[] bytes;
  private int at;

  /** Nothing yet. */
  PackedNumbers() {
    this(new byte[1 << 16]);
  }

  /** What was written. */
  PackedNumbers(byte[] bytes) {
    this.bytes = bytes;
  }

  /** All that was written. */
  byte[] written() {
    return Arrays.copyOf(bytes, at);
  }

  /** Writes the first {@code size} numbers; behind the array there are zeros. */
  void write(int size, int[] numbers) {
    int zeros = 0;
    for (int i = 0; i < Math.min(size, numbers.length); i++) {
      if (numbers[i] == 0) {
        zeros++;
      } else {
        write(zeros);
        write(numbers[i]);
        zeros = 0;
      }
    }
    write(zeros + Math.max(0, size - numbers.length));
  }

  /** Reads as many numbers as were written into an array of zeros. */
  void read(int size, int[] numbers) {
    int index = read();
    while (index < size) {
      numbers[index] = read();
      index += 1 + read();
    }
  }

  /** Writes a text. */
  void write(String text) {
    write(text.length());
    for (int i = 0; i < text.length(); i++) {
      write(text.charAt(i));
    }
  }

  /** Reads a text. */
  String readText() {
    char[] text = new char[read()];
    for (int i = 0; i < text.length; i++) {
      text[i] = (char) read();
    }
    return new String(text);
  }

  /** Writes counts. */
  void write(LongCounts counts) {
    write(counts.size());
    for (long key : counts.keys()) {
      write((int) (key >>> Integer.SIZE));
      write((int) key);
      write(counts.get(key));
    }
  }

  /** Reads counts. */
  LongCounts readCounts() {
    LongCounts counts = new LongCounts();
    for (int left = read(); left > 0; left--) {
      long high = read();
      long low = read();
      counts.add(high << Integer.SIZE | low, read());
    }
    return counts;
  }

  private void write(int number) {
    if (at + MOST_BYTES > bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * bytes.length);
    }
    int rest = number;
    while (rest >>> PART_BITS != 0) {
      bytes[at++] = (byte) (rest | MORE);
      rest >>>= PART_BITS;
    }
    bytes[at++] = (byte) rest;
  }

  private int read() {
    int number = 0;
    int part = MORE;
    for (int shift = 0; (part & MORE) != 0; shift += PART_BITS) {
      part = bytes[at++];
      number |= (part & (MORE - 1)) << shift;
    }
    return number;
  }
}
