package tifa.job;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import tifa.table.Table;

/**
 * Which tables are written.
 *
 * @param exclude those that are not, in the order of the enum
 */
public record TableSettings(Set<Table> exclude) {
  /** What tells what the other tables are about, and what the next run is compared with. */
  private static final Set<Table> ALWAYS =
      EnumSet.of(Table.REPORTS, Table.PROBLEMS, Table.COVERAGE, Table.TERM_YEAR);

  /** Refuses to leave out what no reader can do without. */
  public TableSettings {
    Set<Table> inOrder = EnumSet.noneOf(Table.class);
    inOrder.addAll(exclude);
    exclude = Collections.unmodifiableSet(inOrder);
    if (!Collections.disjoint(exclude, ALWAYS)) {
      throw new IllegalArgumentException(
          "Invalid tables.exclude %s: %s are always written".formatted(exclude, ALWAYS));
    }
  }

  /** Whether a table is written. */
  public boolean includes(Table table) {
    return !exclude.contains(table);
  }
}
