package tifa.table;

import java.io.IOException;

/** The rows of the tables of a run, wherever they come from. */
@FunctionalInterface
public interface TableRows {
  /** Takes one row after the other. */
  @FunctionalInterface
  interface Taker {
    /** Takes a row, which may be another once this returns. */
    void take(TableRow row) throws IOException;
  }

  /** Hands over all rows of a table, in its order; none where the run has no such table. */
  void each(Table table, Taker taker) throws IOException;
}
