package tifa.lexicon;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The rows of one CSV file. Cells are separated by commas, semicolons or tabs, whichever gives the
 * header the most known columns: Excel writes what the computer's region wants.
 */
final class Sheet {
  private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

  private final String file;
  private final Consumer<LexiconProblem> problems;
  private final List<LexiconRow> rows = new ArrayList<>();

  /** Column of each place in a row; null where the header says nothing that is known. */
  private List<Column> columns;

  private List<Cell> header;

  private Sheet(String file, Consumer<LexiconProblem> problems) {
    this.file = file;
    this.problems = problems;
  }

  /**
   * The rows below the header that are not blank; what is wrong with the sheet goes to problems.
   */
  static List<LexiconRow> rows(String file, String text, Consumer<LexiconProblem> problems) {
    Sheet sheet = new Sheet(file, problems);
    sheet.read(text);
    return List.copyOf(sheet.rows);
  }

  private void read(String text) {
    CSVFormat format =
        CSVFormat.Builder.create(CSVFormat.RFC4180)
            .setDelimiter(separatorOf(text))
            .setIgnoreEmptyLines(false)
            .get();
    int row = 0;
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      Iterator<CSVRecord> records = parser.iterator();
      // A record is a row of the spreadsheet, however many lines its cells have.
      for (row = 1; records.hasNext(); row++) {
        read(row, records.next().stream().map(Cell::new).toList());
      }
    } catch (IOException | UncheckedIOException e) {
      problems.accept(
          new LexiconProblem(
              file,
              row,
              "",
              "",
              "a quotation mark opens or closes in the wrong place; a cell that holds a separator,"
                  + " a quotation mark or a line break stands in \"…\", with every \" inside"
                  + " doubled"));
    }
    if (header == null) {
      problems.accept(
          new LexiconProblem(
              file, 0, "", "", "is empty; its first row names the columns: " + Column.known()));
    }
  }

  private void read(int row, List<Cell> cells) {
    if (cells.stream().allMatch(Cell::isEmpty)) {
      return;
    }
    if (header == null) {
      readHeader(row, cells);
      return;
    }
    Map<Column, Cell> known = new EnumMap<>(Column.class);
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
                "%s (%d)".formatted(letters(i), i + 1),
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
    if (columns.contains(Column.TERM)) {
      rows.add(new LexiconRow(file, row, known));
    }
  }

  private void readHeader(int row, List<Cell> cells) {
    header = cells;
    columns = new ArrayList<>();
    for (Cell cell : cells) {
      Optional<Column> column = Column.of(cell.text());
      if (column.isEmpty() && !cell.isEmpty()) {
        problems.accept(
            new LexiconProblem(
                file,
                row,
                cell.text(),
                "",
                "unknown column; rename or remove it, known are " + Column.known()));
      }
      if (column.isPresent() && columns.contains(column.get())) {
        problems.accept(
            new LexiconProblem(file, row, cell.text(), "", "the column stands twice; keep one"));
      }
      columns.add(column.orElse(null));
    }
    if (!columns.contains(Column.TERM)) {
      problems.accept(
          new LexiconProblem(
              file,
              row,
              Column.TERM.written(),
              "",
              "the column is missing; the first row names the columns: " + Column.known()));
    }
  }

  private static char separatorOf(String text) {
    String headerLine =
        text.lines().filter(line -> !new Cell(line).isEmpty()).findFirst().orElse("");
    // The first of several that do equally well is taken: max would take the last.
    return SEPARATORS.stream()
        .min(Comparator.comparing(separator -> -knownColumns(headerLine, separator)))
        .orElseThrow();
  }

  private static long knownColumns(String headerLine, char separator) {
    return Stream.of(headerLine.split(String.valueOf(separator), -1))
        .map(name -> name.replace("\"", ""))
        .flatMap(name -> Column.of(new Cell(name).text()).stream())
        .count();
  }

  /** Letters of a column as a spreadsheet shows them: A, B, … Z, AA. */
  private static String letters(int index) {
    return IntStream.iterate(index, i -> i >= 0, i -> i / 26 - 1)
        .mapToObj(i -> String.valueOf((char) ('A' + i % 26)))
        .reduce("", (right, left) -> left + right);
  }
}
