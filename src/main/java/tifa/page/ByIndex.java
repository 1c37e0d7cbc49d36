package tifa.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * What is known of the cells of a column, by their index.
 *
 * @param <T> what is known of one
 */
final class ByIndex<T> {
  private final List<T> known = new ArrayList<>();

  /**
   * What is known of a cell.
   *
   * @param first what to know of it, once
   */
  T of(int index, Supplier<T> first) {
    T of = index < known.size() ? known.get(index) : null;
    return of == null ? add(index, first.get()) : of;
  }

  private T add(int index, T of) {
    while (known.size() <= index) {
      known.add(null);
    }
    known.set(index, of);
    return of;
  }
}
