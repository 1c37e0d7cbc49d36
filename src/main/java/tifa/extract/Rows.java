package tifa.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import tifa.extract.ColumnNames.Columns;
import tifa.extract.Contents.Remark;
import tifa.problem.ProblemCode;
import tifa.problem.RejectedFileException;

/** Gathers the reports of a table, one a row. */
final class Rows {
  private final List<ExtractedText> texts = new ArrayList<>();

  /** Adds a row whose cells {@code cell} gives; one without text leaves no trace. */
  void add(String place, Columns columns, IntFunction<String> cell) throws RejectedFileException {
    Set<String> regions = new LinkedHashSet<>();
    for (int column : columns.regions()) {
      if (!cell.apply(column).isBlank()) {
        regions.add(cell.apply(column).strip());
      }
    }
    String year = columns.year() < 0 ? "" : cell.apply(columns.year()).strip();
    String title = columns.title() < 0 ? "" : cell.apply(columns.title()).strip();
    add(place, cell.apply(columns.text()), new Stated(String.join("/", regions), year, title));
  }

  void add(String place, String text, Stated stated) throws RejectedFileException {
    if (texts.size() >= Limits.ENTRIES) {
      throw new RejectedFileException(
          ProblemCode.TOO_MANY_ENTRIES, "More than %s rows".formatted(Limits.ENTRIES));
    }
    if (!text.isBlank()) {
      texts.add(new ExtractedText(place, text, stated));
    }
  }

  boolean isEmpty() {
    return texts.isEmpty();
  }

  Contents contents(Format format, String encoding, List<Remark> remarks)
      throws RejectedFileException {
    if (texts.isEmpty()) {
      throw new RejectedFileException(ProblemCode.EMPTY, "No row has a text");
    }
    return new Contents(format, encoding, texts, remarks);
  }
}
