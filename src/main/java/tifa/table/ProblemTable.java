package tifa.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import tifa.problem.Problem;

/** Writes problems.csv, last of all tables, since writing the others may find problems. */
public final class ProblemTable {
  private ProblemTable() {}

  /** Writes the problems as they are ordered, numbered from 1. The stream stays open. */
  public static WrittenTable write(List<Problem> problems, OutputStream out) throws IOException {
    CsvTable csv = new CsvTable(Table.PROBLEMS, out);
    for (int i = 0; i < problems.size(); i++) {
      Problem problem = problems.get(i);
      csv.integer(i + 1)
          .text(problem.code().name())
          .text(problem.code().severity().label())
          .text(problem.path())
          .text(problem.reportId())
          .text(problem.detail())
          .endRow();
    }
    return csv.finish();
  }
}
