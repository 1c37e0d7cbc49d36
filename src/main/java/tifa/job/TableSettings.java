package tifa.job;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import tifa.page.Product;
import tifa.table.Table;

/**
 * Which tables are written, and what is made of them.
 *
 * @param exclude tables that are not written, in the order of the enum
 * @param excludeProducts what is not made of the tables, in the order of the enum
 */
public record TableSettings(Set<Table> exclude, Set<Product> excludeProducts) {
  /** What tells what the other tables are about, and what the next run is compared with. */
  private static final Set<Table> ALWAYS =
      EnumSet.of(Table.REPORTS, Table.PROBLEMS, Table.COVERAGE, Table.TERM_YEAR_WIDE);

  /** Refuses to leave out what no reader can do without. */
  public TableSettings {
    exclude = inOrder(Table.class, exclude);
    excludeProducts = inOrder(Product.class, excludeProducts);
    if (!Collections.disjoint(exclude, ALWAYS)) {
      throw new IllegalArgumentException(
          "Invalid tables.exclude %s: %s are always written".formatted(exclude, ALWAYS));
    }
  }

  /** The tables that a job may leave out. */
  static Set<Table> optional() {
    return EnumSet.complementOf(EnumSet.copyOf(ALWAYS));
  }

  private static <E extends Enum<E>> Set<E> inOrder(Class<E> type, Set<E> constants) {
    Set<E> inOrder = EnumSet.noneOf(type);
    inOrder.addAll(constants);
    return Collections.unmodifiableSet(inOrder);
  }

  /** Whether a table is written. */
  public boolean includes(Table table) {
    return !exclude.contains(table);
  }

  /** What is made of the tables. */
  public Set<Product> products() {
    Set<Product> products = EnumSet.allOf(Product.class);
    products.removeAll(excludeProducts);
    return products;
  }
}
