package tifa.register;

import java.util.Arrays;

/**
 * Reports by the shingles that few of them share, in a few arrays: there may be millions of
 * shingles. Once more reports than {@code most} have one it is common, and tells no more of them.
 */
final class RareShingles {
  private static final int LEAST_ROOM = 2;
  private static final int COUNT_BITS = 16;

  private final int most;

  /**
   * Open addressing; of each slot a shingle, and beside it how many reports have it and, {@value
   * #COUNT_BITS} bits above, where the first of them stands.
   */
  private long[] slots = new long[1 << 13];

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
    if (count(slot) == 0 && 4 * ++size > slots.length) {
      grow();
      slot = slot(shingle);
    }
    int count = count(slot);
    if (count > most) {
      return;
    }
    int first = first(slot);
    if (count < most) {
      if (count == 0) {
        first = room(LEAST_ROOM);
      } else if (count >= LEAST_ROOM && Integer.bitCount(count) == 1) {
        int moved = room(2 * count);
        System.arraycopy(reports, first, reports, moved, count);
        first = moved;
      }
      reports[first + count] = report;
    }
    slots[slot] = shingle;
    slots[slot + 1] = (long) first << COUNT_BITS | count + 1;
  }

  private int room(int many) {
    int first = used;
    used += many;
    if (used > reports.length) {
      reports = Arrays.copyOf(reports, 2 * used);
    }
    return first;
  }

  private int count(int slot) {
    return (int) (slots[slot + 1] & (1 << COUNT_BITS) - 1);
  }

  private int first(int slot) {
    return (int) (slots[slot + 1] >>> COUNT_BITS);
  }

  private int slot(long shingle) {
    int mask = slots.length - 2;
    int slot = (int) (shingle ^ shingle >>> 32) << 1 & mask;
    while (slots[slot + 1] != 0 && slots[slot] != shingle) {
      slot = slot + 2 & mask;
    }
    return slot;
  }

  private void grow() {
    long[] old = slots;
    slots = new long[2 * old.length];
    for (int i = 0; i < old.length; i += 2) {
      if (old[i + 1] != 0) {
        int slot = slot(old[i]);
        slots[slot] = old[i];
        slots[slot + 1] = old[i + 1];
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
    int count = count(slot);
    if (count > most) {
      return false;
    }
    int first = first(slot);
    for (int i = first; i < first + count; i++) {
      taker.take(reports[i]);
    }
    return true;
  }
}
