package tifa.extract;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import tifa.extract.ColumnNames.Columns;
import tifa.extract.Contents.Remark;
import tifa.problem.ProblemCode;
import tifa.problem.RejectedFileException;

/** Reads tables with a report a row, separated by commas, tabs or semicolons. */
final class TableReader {
  private static final char[] SEPARATORS = {',', '\t', ';'};
  private static final int LONGEST_HEADER = 2000;

  /**
   * Lines that must have as many columns as the header, where only they tell a table of figures.
   */
  private static final int SAMPLE = 5;

  private final ColumnNames names;

  TableReader(ColumnNames names) {
    this.names = names;
  }

  /** Empty where the text is no table. */
  Optional<Contents> read(String path, Decoded decoded) throws RejectedFileException {
    String text = decoded.text();
    int end = text.indexOf('\n');
    if (end < 0 || end > LONGEST_HEADER) {
      return Optional.empty();
    }
    boolean named = NamedFormat.of(path) == NamedFormat.TABLE;
    for (char separator : SEPARATORS) {
      List<String> header = header(text.substring(0, end), separator);
      Optional<Columns> columns = names.in(header);
      if (columns.isPresent() && (named || header.size() > 1 && columns.get().describe())) {
        return Optional.of(
            rows(text, separator, columns.get(), decoded.encoding(), names.missing(header)));
      }
    }
    if (named || isTableOfFigures(text)) {
      throw names.withoutTexts("The table", header(text.substring(0, end), separatorOf(text)));
    }
    return Optional.empty();
  }

  private static List<String> header(String line, char separator) {
    try (CSVParser parser = format(separator).parse(new StringReader(line))) {
      return parser.stream().findFirst().map(CSVRecord::toList).orElse(List.of());
    } catch (IOException | UncheckedIOException e) {
      return List.of();
    }
  }

  private static CSVFormat format(char separator) {
    return CSVFormat.RFC4180.builder().setDelimiter(separator).setIgnoreEmptyLines(true).get();
  }

  private static Contents rows(
      String text, char separator, Columns columns, String encoding, List<Remark> remarks)
      throws RejectedFileException {
    Rows rows = new Rows();
    try (CSVParser parser = format(separator).parse(new StringReader(text))) {
      for (CSVRecord row : parser) {
        if (row.getRecordNumber() > 1) {
          rows.add(
              "row " + row.getRecordNumber(),
              columns,
              column -> column < row.size() ? row.get(column) : "");
        }
      }
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      throw new RejectedFileException(
          ProblemCode.DAMAGED,
          "The table breaks the rules of CSV (RFC 4180), quotation marks above all: "
              + (e.getCause() == null ? e : e.getCause()).getMessage());
    }
    return rows.contents(Format.CSV, encoding, remarks);
  }

  /** Whether the first lines have three columns or more, all as many. */
  private static boolean isTableOfFigures(String text) {
    List<String> lines = text.lines().limit(SAMPLE).toList();
    for (char separator : SEPARATORS) {
      long columns = columns(lines.get(0), separator);
      if (columns >= 3
          && lines.size() == SAMPLE
          && lines.stream().allMatch(line -> columns(line, separator) == columns)) {
        return true;
      }
    }
    return false;
  }

  /** The separator of which the header has most. */
  private static char separatorOf(String text) {
    String header = text.substring(0, text.indexOf('\n'));
    char most = SEPARATORS[0];
    for (char separator : SEPARATORS) {
      most = columns(header, separator) > columns(header, most) ? separator : most;
    }
    return most;
  }

  private static long columns(String line, char separator) {
    return line.chars().filter(c -> c == separator).count() + 1;
  }
}
