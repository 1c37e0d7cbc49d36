package tifa.table;

import java.util.List;
import java.util.Optional;
import tifa.problem.Problem;
import tifa.problem.ProblemCode;

/**
 * A table that is written.
 *
 * @param table which
 * @param columns all, in order
 * @param rows without the header
 * @param bytes of the file
 * @param sha256 of the file, hexadecimal
 */
public record WrittenTable(
    Table table, List<Column> columns, long rows, long bytes, String sha256) {
  private static final long SPREADSHEET_ROWS = 1_048_576;

  /** Says so where the table, header included, has more rows than a spreadsheet opens. */
  public Optional<Problem> tooLong() {
    return rows + 1 <= SPREADSHEET_ROWS
        ? Optional.empty()
        : Optional.of(
            new Problem(
                ProblemCode.TABLE_TOO_LONG,
                "",
                "",
                "%s has %s rows and a header; spreadsheets show the first %s, so open it with R,"
                        .formatted(table.fileName(), rows, SPREADSHEET_ROWS)
                    + " pandas or a database"));
  }
}
