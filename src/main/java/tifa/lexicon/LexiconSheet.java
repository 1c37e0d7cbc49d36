package tifa.lexicon;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import tifa.sheet.BrokenSheetException;
import tifa.sheet.Sheet;

/** The rows of one lexicon file, as its header names their cells. */
final class LexiconSheet {
  private final String file;
  private final Consumer<LexiconProblem> problems;
  private final List<LexiconRow> rows = new ArrayList<>();

  /** Column of each place in a row; null where the header says nothing that is known. */
  private final List<LexiconColumn> columns = new ArrayList<>();

  private List<Cell> header = List.of();

  private LexiconSheet(String file, Consumer<LexiconProblem> problems) {
    this.file = file;
    this.problems = problems;
  }

  /**
   * The rows below the header that are not blank; what is wrong with the sheet goes to problems.
   */
  static List<LexiconRow> rows(String file, String text, Consumer<LexiconProblem> problems) {
    LexiconSheet sheet = new LexiconSheet(file, problems);
    sheet.read(text);
    return List.copyOf(sheet.rows);
  }

  private void read(String text) {
    try {
      Sheet.of(text, LexiconSheet::knownColumns)
          .each(
              (row, cells) -> readHeader(row, cells.stream().map(Cell::new).toList()),
              (row, cells) -> read(row, cells.stream().map(Cell::new).toList()));
    } catch (BrokenSheetException e) {
      problems.accept(
          new LexiconProblem(
              file,
              e.row(),
              "",
              "",
              "a quotation mark opens or closes in the wrong place; a cell that holds a separator,"
                  + " a quotation mark or a line break stands in \"…\", with every \" inside"
                  + " doubled"));
    }
    if (header.isEmpty()) {
      problems.accept(
          new LexiconProblem(
              file,
              0,
              "",
              "",
              "is empty; its first row names the columns: " + LexiconColumn.known()));
    }
  }

  private void read(int row, List<Cell> cells) {
    Map<LexiconColumn, Cell> known = new EnumMap<>(LexiconColumn.class);
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      if (cell.isEmpty()) {
        continue;
      }
      if (i >= header.size() || header.get(i).isEmpty()) {
        problems.accept(
            new LexiconProblem(
                file,
                row,
                "%s (%s)".formatted(letters(i), i + 1),
                cell.text(),
                "the column has no name in the header; name it, or put a cell that holds a"
                    + " separator in quotation marks"));
      } else if (cell.looksLikeFormula()) {
        problems.accept(
            new LexiconProblem(
                file,
                row,
                header.get(i).text(),
                cell.text(),
                "begins with %c, which a spreadsheet takes for a formula; begin it otherwise"
                    .formatted(cell.text().charAt(0))));
      }
      if (i < columns.size() && columns.get(i) != null) {
        known.put(columns.get(i), cell);
      }
    }
    if (columns.contains(LexiconColumn.TERM)) {
      rows.add(new LexiconRow(file, row, known));
    }
  }

  private void readHeader(int row, List<Cell> cells) {
    header = cells;
    for (Cell cell : cells) {
      Optional<LexiconColumn> column = LexiconColumn.of(cell.text());
      if (column.isEmpty() && !cell.isEmpty()) {
        problems.accept(
            new LexiconProblem(
                file,
                row,
                cell.text(),
                "",
                "unknown column; rename or remove it, known are " + LexiconColumn.known()));
      }
      if (column.isPresent() && columns.contains(column.get())) {
        problems.accept(
            new LexiconProblem(file, row, cell.text(), "", "the column stands twice; keep one"));
      }
      columns.add(column.orElse(null));
    }
    if (!columns.contains(LexiconColumn.TERM)) {
      problems.accept(
          new LexiconProblem(
              file,
              row,
              LexiconColumn.TERM.written(),
              "",
              "the column is missing; the first row names the columns: " + LexiconColumn.known()));
    }
  }

  private static int knownColumns(List<String> header) {
    return (int)
        header.stream().filter(name -> LexiconColumn.of(new Cell(name).text()).isPresent()).count();
  }

  /** Letters of a column as a spreadsheet shows them: A, B, … Z, AA. */
  private static String letters(int index) {
    return IntStream.iterate(index, i -> i >= 0, i -> i / 26 - 1)
        .mapToObj(i -> String.valueOf((char) ('A' + i % 26)))
        .reduce("", (right, left) -> left + right);
  }
}
