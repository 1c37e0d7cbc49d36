package tifa.wording;

import java.io.Serializable;
import java.util.Arrays;
import tifa.count.LongCounts;

/**
 * How often each content word stands in one report. Packed, since those of a whole corpus are held:
 * of each word its number less the one before, then its count, seven bits in a byte.
 */
final class WordProfile implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int BITS = 7;
  private static final int MORE = 1 << BITS;

  private final byte[] packed;

  private WordProfile(byte[] packed) {
    this.packed = packed;
  }

  static WordProfile of(LongCounts counts) {
    Packer packer = new Packer(4 * counts.size());
    long before = 0;
    for (long word : counts.keys()) {
      packer.add(word - before);
      packer.add(counts.get(word));
      before = word;
    }
    return new WordProfile(packer.bytes());
  }

  /** Takes a word and its count. */
  @FunctionalInterface
  interface Taker {
    /** Takes one. */
    void take(int word, int count);
  }

  /** Hands over all words, ascending by number. */
  void each(Taker taker) {
    Reader reader = new Reader();
    while (reader.next()) {
      taker.take(reader.word, reader.count);
    }
  }

  /** Walks the words, ascending by number. */
  final class Reader {
    int word;
    int count;
    private int at;

    /** Whether there is another word. */
    boolean next() {
      if (at == packed.length) {
        return false;
      }
      word += number();
      count = number();
      return true;
    }

    private int number() {
      int number = 0;
      for (int shift = 0; ; shift += BITS) {
        int bits = packed[at++];
        number |= (bits & (MORE - 1)) << shift;
        if ((bits & MORE) == 0) {
          return number;
        }
      }
    }
  }

  private static final class Packer {
    private byte[] bytes;
    private int length;

    Packer(int expected) {
      bytes = new byte[expected];
    }

    void add(long number) {
      if (length + Long.BYTES > bytes.length) {
        bytes = Arrays.copyOf(bytes, 2 * bytes.length + Long.BYTES);
      }
      long rest = number;
      while (rest >= MORE) {
        bytes[length++] = (byte) (rest | MORE);
        rest >>>= BITS;
      }
      bytes[length++] = (byte) rest;
    }

    byte[] bytes() {
      return Arrays.copyOf(bytes, length);
    }
  }
}
