package tifa.wording;

/** Rows of a table by the keys of phrases, numbered as they come: no object for each. */
final class KeyRows {
  private static final int SMALLEST = 16;

  /** A key and, beside it, one more than its row; 0 where there is no key. */
  private long[] slots = new long[2 * SMALLEST];

  private int size;

  /** The row of a key, or −1 where it has none. */
  int of(long key) {
    return (int) slots[slot(key) + 1] - 1;
  }

  /** Gives the next row to a key that has none. */
  int add(long key) {
    if (4 * (size + 1) > slots.length) {
      grow();
    }
    put(key, ++size);
    return size - 1;
  }

  /** How many keys have a row. */
  int size() {
    return size;
  }

  private void put(long key, long row) {
    int slot = slot(key);
    slots[slot] = key;
    slots[slot + 1] = row;
  }

  private int slot(long key) {
    int mask = slots.length - 2;
    // The keys are well mixed.
    int slot = (int) (key >>> 8) & mask;
    while (slots[slot + 1] != 0 && slots[slot] != key) {
      slot = (slot + 2) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] old = slots;
    slots = new long[2 * old.length];
    for (int slot = 0; slot < old.length; slot += 2) {
      if (old[slot + 1] != 0) {
        put(old[slot], old[slot + 1]);
      }
    }
  }
}
