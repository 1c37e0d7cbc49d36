package tifa.register;

import java.util.Arrays;

/**
 * Reports by the shingles that few of them share, in a few arrays: there may be millions of
 * shingles. Once more reports than {@code most} have one it is common, and tells no more of them.
 */
final class RareShingles {
  private static final int LEAST_ROOM = 2;

  private final int most;

  /** Shingles in open addressing, of each how many reports have it, and where the first stands. */
  private long[] shingles = new long[1 << 12];

  private int[] counts = new int[shingles.length];
  private int[] firsts = new int[shingles.length];
  private int size;

  /** The reports of each shingle side by side, in room for 2, 4, 8 … of them. */
  private int[] reports = new int[1 << 12];

  private int used;

  RareShingles(int most) {
    this.most = most;
  }

  /** Notes that a report has a shingle. */
  void add(long shingle, int report) {
    int slot = slot(shingle);
    if (counts[slot] == 0 && 2 * ++size > shingles.length) {
      grow();
      slot = slot(shingle);
    }
    if (counts[slot] < most) {
      int count = counts[slot];
      if (count == 0) {
        firsts[slot] = room(LEAST_ROOM);
      } else if (count >= LEAST_ROOM && Integer.bitCount(count) == 1) {
        int first = room(2 * count);
        System.arraycopy(reports, firsts[slot], reports, first, count);
        firsts[slot] = first;
      }
      reports[firsts[slot] + count] = report;
    }
    if (counts[slot] <= most) {
      shingles[slot] = shingle;
      counts[slot]++;
    }
  }

  private int room(int many) {
    int first = used;
    used += many;
    if (used > reports.length) {
      reports = Arrays.copyOf(reports, 2 * used);
    }
    return first;
  }

  private int slot(long shingle) {
    int mask = shingles.length - 1;
    int slot = (int) (shingle ^ shingle >>> 32) & mask;
    while (counts[slot] > 0 && shingles[slot] != shingle) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldShingles = shingles;
    int[] oldCounts = counts;
    int[] oldFirsts = firsts;
    shingles = new long[2 * oldShingles.length];
    counts = new int[shingles.length];
    firsts = new int[shingles.length];
    for (int i = 0; i < oldShingles.length; i++) {
      if (oldCounts[i] > 0) {
        int slot = slot(oldShingles[i]);
        shingles[slot] = oldShingles[i];
        counts[slot] = oldCounts[i];
        firsts[slot] = oldFirsts[i];
      }
    }
  }

  /** Takes a report. */
  @FunctionalInterface
  interface Taker {
    void take(int report);
  }

  /**
   * Hands over the reports that have a shingle.
   *
   * @return false if it is common, so that none was handed over
   */
  boolean each(long shingle, Taker taker) {
    int slot = slot(shingle);
    if (counts[slot] > most) {
      return false;
    }
    for (int i = 0; i < counts[slot]; i++) {
      taker.take(reports[firsts[slot] + i]);
    }
    return true;
  }
}
