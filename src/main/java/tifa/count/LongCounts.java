package tifa.count;

import java.io.Serializable;
import java.util.Arrays;

/** How often each of many long keys occurs: a hash table without an object for each key. */
public final class LongCounts implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int SMALLEST = 16;

  private long[] keys = new long[SMALLEST];

  /** 0 where there is no key. */
  private int[] counts = new int[SMALLEST];

  private int size;

  /** Takes a key and its count. */
  @FunctionalInterface
  public interface Taker {
    /** Takes a key and its count, which is positive. */
    void take(long key, int count);
  }

  /** Adds to the count of a key; {@code count} is positive. */
  public void add(long key, int count) {
    int slot = slot(key);
    if (counts[slot] == 0) {
      keys[slot] = key;
      size++;
    }
    counts[slot] += count;
    if (2 * size > keys.length) {
      grow();
    }
  }

  /** The count of a key. */
  public int get(long key) {
    return counts[slot(key)];
  }

  /** How many keys there are. */
  public int size() {
    return size;
  }

  /** Adds all counts of {@code other}. */
  public void addAll(LongCounts other) {
    if (size == 0) {
      keys = other.keys.clone();
      counts = other.counts.clone();
      size = other.size;
    } else {
      other.each(this::add);
    }
  }

  /** The counts that are left where those of {@code gone}, none of which is larger, are not. */
  public LongCounts without(LongCounts gone) {
    LongCounts left = new LongCounts();
    each(
        (key, count) -> {
          int rest = count - gone.get(key);
          if (rest > 0) {
            left.add(key, rest);
          }
        });
    return left;
  }

  /** Hands over all keys in no order. */
  public void each(Taker taker) {
    for (int i = 0; i < keys.length; i++) {
      if (counts[i] > 0) {
        taker.take(keys[i], counts[i]);
      }
    }
  }

  /** All keys, ascending. */
  public long[] keys() {
    long[] all = new long[size];
    int next = 0;
    for (int i = 0; i < keys.length; i++) {
      if (counts[i] > 0) {
        all[next++] = keys[i];
      }
    }
    Arrays.sort(all);
    return all;
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 33) & mask;
    while (counts[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldCounts = counts;
    keys = new long[2 * oldKeys.length];
    counts = new int[2 * oldKeys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldCounts[i] > 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        counts[slot] = oldCounts[i];
      }
    }
  }
}
