package tifa.wording;

import java.io.Serializable;

/** Values by the key of a phrase, looked up without an object for each key. */
final class PhraseMap<V extends Serializable> implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int SMALLEST = 16;

  private long[] keys = new long[SMALLEST];

  /** null where there is no key. */
  private Object[] values = new Object[SMALLEST];

  private int size;

  /** Takes a key and its value. */
  @FunctionalInterface
  interface Taker<V> {
    /** Takes one. */
    void take(long key, V value);
  }

  /** The value of a key, or null. */
  V get(long key) {
    return at(slot(key));
  }

  /** Adds the value of a key that has none. */
  void put(long key, V value) {
    if (2 * (size + 1) > keys.length) {
      grow();
    }
    int slot = slot(key);
    keys[slot] = key;
    values[slot] = value;
    size++;
  }

  /** Hands over all keys in no order. */
  void each(Taker<V> taker) {
    for (int slot = 0; slot < keys.length; slot++) {
      if (values[slot] != null) {
        taker.take(keys[slot], at(slot));
      }
    }
  }

  @SuppressWarnings("unchecked")
  private V at(int slot) {
    return (V) values[slot];
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    // The keys are well mixed.
    int slot = (int) (key >>> 32) & mask;
    while (values[slot] != null && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    Object[] oldValues = values;
    keys = new long[2 * oldKeys.length];
    values = new Object[2 * oldKeys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldValues[i] != null) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        values[slot] = oldValues[i];
      }
    }
  }
}
