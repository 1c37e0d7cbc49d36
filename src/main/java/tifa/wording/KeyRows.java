package tifa.wording;

/** Rows of a table by the keys of phrases, numbered as they come: no object for each. */
final class KeyRows {
  private static final int SMALLEST = 16;

  private long[] keys = new long[SMALLEST];

  /** One more than the row of the key in the same place; 0 where there is no key. */
  private int[] rows = new int[SMALLEST];

  private int size;

  /** The row of a key, or −1 where it has none. */
  int of(long key) {
    return rows[slot(key)] - 1;
  }

  /** Gives the next row to a key that has none. */
  int add(long key) {
    if (2 * (size + 1) > keys.length) {
      grow();
    }
    int slot = slot(key);
    keys[slot] = key;
    rows[slot] = ++size;
    return size - 1;
  }

  /** How many keys have a row. */
  int size() {
    return size;
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    // The keys are well mixed.
    int slot = (int) (key >>> 8) & mask;
    while (rows[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldRows = rows;
    keys = new long[2 * oldKeys.length];
    rows = new int[2 * oldKeys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldRows[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        rows[slot] = oldRows[i];
      }
    }
  }
}
