package tifa.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.OptionalLong;

/** Writes changes.csv. */
public final class ChangeTable {
  private ChangeTable() {}

  /** Writes the changes as they are ordered, by level and term. The stream stays open. */
  public static WrittenTable write(List<TotalChange> changes, OutputStream out) throws IOException {
    CsvTable csv = new CsvTable(Table.CHANGES, out);
    for (TotalChange change : changes) {
      csv.text(change.level()).text(change.term()).text(change.category());
      integer(csv, change.previous());
      integer(csv, change.total());
      integer(csv, change.change());
      csv.decimal(change.percent()).endRow();
    }
    return csv.finish();
  }

  private static void integer(CsvTable csv, OptionalLong number) {
    if (number.isPresent()) {
      csv.integer(number.getAsLong());
    } else {
      csv.none();
    }
  }
}
