package tifa.table;

import java.io.IOException;
import java.io.InputStream;
import tifa.lexicon.Term;
import tifa.trend.Spread.FirstUse;

/**
 * The first uses that a run before wrote, read in the order of their table: by label of the term,
 * then by key of the region, both in code-point order.
 */
final class UsesBefore {
  private final InputStream table;
  private TableReader.Row row;

  /** Those of a table as it was written; of an empty stream none. */
  UsesBefore(InputStream table) {
    this.table = table;
  }

  /**
   * The row of a first use, with what is known of it now, and the place and the words that were
   * found before.
   *
   * @param use of a report whose rows are those of the run before; after all that were asked for
   * @throws IllegalStateException if the table has no such row
   */
  FirstUseTable.Row row(Term term, FirstUse use) throws IOException {
    if (row == null) {
      row = TableReader.before(Table.FIRST_USE, table);
    }
    String report = use.report().entry().reportId();
    do {
      if (!row.next()) {
        throw new IllegalStateException(
            "No first use of %s in %s before".formatted(term.label(), report));
      }
    } while (!(row.text("term").equals(term.label()) && row.text("report_id").equals(report)));
    return new FirstUseTable.Row(
        term, use, row.count("start"), row.count("end"), row.text("surface"), row.text("sentence"));
  }
}
