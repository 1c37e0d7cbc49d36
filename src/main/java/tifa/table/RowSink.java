package tifa.table;

import java.io.IOException;

/** Takes the rows of a table, in the order of its key. */
@FunctionalInterface
interface RowSink<R> {
  void add(R row) throws IOException;
}
