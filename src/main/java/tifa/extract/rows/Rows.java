package tifa.extract.rows;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import tifa.extract.bound.Limits;
import tifa.extract.rows.ColumnNames.Columns;
import tifa.extract.text.Contents;
import tifa.extract.text.Contents.Remark;
import tifa.extract.text.Escapes;
import tifa.extract.text.ExtractedText;
import tifa.extract.text.Format;
import tifa.extract.text.RowHints;
import tifa.problem.ProblemCode;
import tifa.problem.RejectedFileException;

/** Gathers the reports of a table, one a row. */
final class Rows {
  private final List<ExtractedText> texts = new ArrayList<>();
  private final List<Remark> withoutText = new ArrayList<>();

  /** Adds a row whose cells {@code cell} gives; one that says nothing at all leaves no trace. */
  void add(String place, Columns columns, IntFunction<String> cell) throws RejectedFileException {
    Set<String> regions = new LinkedHashSet<>();
    for (int column : columns.regions()) {
      if (!cell.apply(column).isBlank()) {
        regions.add(cell.apply(column).strip());
      }
    }
    String year = columns.year() < 0 ? "" : cell.apply(columns.year()).strip();
    String title = columns.title() < 0 ? "" : cell.apply(columns.title()).strip();
    RowHints stated = new RowHints(String.join("/", regions), year, title);
    if (!stated.equals(RowHints.NOTHING) && cell.apply(columns.text()).isBlank()) {
      addWithoutText(place);
    } else {
      add(place, cell.apply(columns.text()), stated);
    }
  }

  /** Adds a row that lacks its text. */
  void addWithoutText(String place) throws RejectedFileException {
    addRemark(place, "no text");
  }

  /** Adds a cell that says something, and less than a report does. */
  void addTooShort(String place) throws RejectedFileException {
    addRemark(place, "too short for a report");
  }

  private void addRemark(String place, String what) throws RejectedFileException {
    checkNumber();
    withoutText.add(new Remark(ProblemCode.ROW_WITHOUT_REPORT, "%s: %s".formatted(place, what)));
  }

  void add(String place, String text, RowHints stated) throws RejectedFileException {
    checkNumber();
    if (!text.isBlank()) {
      texts.add(new ExtractedText(place, Escapes.resolve(text), stated));
    }
  }

  private void checkNumber() throws RejectedFileException {
    if (texts.size() + withoutText.size() >= Limits.ENTRIES) {
      throw new RejectedFileException(
          ProblemCode.TOO_MANY_ENTRIES, "More than %s rows".formatted(Limits.ENTRIES));
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
    List<Remark> all = new ArrayList<>(remarks);
    all.addAll(withoutText);
    return new Contents(format, encoding, texts, all);
  }
}
