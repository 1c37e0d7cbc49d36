package tifa.wording;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import tifa.count.LongCounts;

/** Values by the key of a phrase, looked up without an object for each key. */
final class ByKey<V extends Serializable> implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Of each key the number of its value, from 1. */
  private final LongCounts numbers = new LongCounts();

  private final List<V> values = new ArrayList<>();

  /** Takes a key and its value. */
  @FunctionalInterface
  interface Taker<V> {
    /** Takes one. */
    void take(long key, V value);
  }

  /** The value of a key, or null. */
  V get(long key) {
    int number = numbers.get(key);
    return number == 0 ? null : values.get(number - 1);
  }

  /** Adds the value of a key that has none. */
  void put(long key, V value) {
    values.add(value);
    numbers.add(key, values.size());
  }

  /** Hands over all keys in no order. */
  void each(Taker<V> taker) {
    numbers.each((key, number) -> taker.take(key, values.get(number - 1)));
  }
}
