package tifa.register;

import java.util.Arrays;

/**
 * Reports by the shingles that few of them share, in a few arrays: there may be millions of
 * shingles. Once more reports than {@code most} have one it is common, and tells no more of them.
 */
final class RareShingles {
  private static final int NONE = -1;

  private final int most;

  /** Shingles in open addressing, of each how many reports have it, and the link to the last. */
  private long[] shingles = new long[1 << 12];

  private int[] counts = new int[shingles.length];
  private int[] links = new int[shingles.length];
  private int size;

  /** Links from a report to the one that was added before it. */
  private int[] reports = new int[1 << 12];

  private int[] before = new int[reports.length];
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
    if (counts[slot] <= most) {
      if (used == reports.length) {
        reports = Arrays.copyOf(reports, 2 * used);
        before = Arrays.copyOf(before, 2 * used);
      }
      reports[used] = report;
      before[used] = counts[slot] == 0 ? NONE : links[slot];
      shingles[slot] = shingle;
      links[slot] = used++;
      counts[slot]++;
    }
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
    int[] oldLinks = links;
    shingles = new long[2 * oldShingles.length];
    counts = new int[shingles.length];
    links = new int[shingles.length];
    for (int i = 0; i < oldShingles.length; i++) {
      if (oldCounts[i] > 0) {
        int slot = slot(oldShingles[i]);
        shingles[slot] = oldShingles[i];
        counts[slot] = oldCounts[i];
        links[slot] = oldLinks[i];
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
    for (int link = counts[slot] == 0 ? NONE : links[slot]; link != NONE; link = before[link]) {
      taker.take(reports[link]);
    }
    return true;
  }
}
