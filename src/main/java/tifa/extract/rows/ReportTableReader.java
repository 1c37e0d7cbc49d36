package tifa.extract.rows;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tifa.extract.bound.Limits;
import tifa.extract.rows.ColumnNames.Columns;
import tifa.extract.text.Contents;
import tifa.extract.text.Contents.Remark;
import tifa.extract.text.Decoded;
import tifa.extract.text.Format;
import tifa.extract.text.RowHints;
import tifa.problem.ProblemCode;
import tifa.problem.RejectedFileException;
import tifa.sheet.BrokenSheetException;
import tifa.sheet.Sheet;

/** Reads tables with a report a row, separated by commas, tabs or semicolons. */
public final class ReportTableReader {
  private static final char[] SEPARATORS = {',', '\t', ';'};
  private static final int LONGEST_HEADER = 2000;

  /**
   * Lines that must have as many columns as the header, where only they tell a table of figures.
   */
  private static final int SAMPLE = 5;

  /** A column is of texts, whatever it is called, where its cells are as long. */
  private static final int SHORTEST_REPORT = 300;

  static final Pattern YEAR = Pattern.compile("\\s*(?:19|20)\\d{2}年?度?\\s*");

  private final ColumnNames names;

  public ReportTableReader(ColumnNames names) {
    this.names = names;
  }

  /** Empty where the text is no table. */
  public Optional<Contents> read(String path, Decoded decoded) throws RejectedFileException {
    String text = decoded.text();
    Optional<Rows> bare = BareRows.read(text);
    if (bare.isPresent()) {
      return Optional.of(bare.get().contents(Format.CSV, decoded.encoding(), List.of()));
    }
    int end = text.indexOf('\n');
    if (end < 0 || end > LONGEST_HEADER) {
      return Optional.empty();
    }
    boolean named = NamedFormat.of(path) == NamedFormat.TABLE;
    for (Sheet sheet : Sheet.readings(text)) {
      List<String> header = sheet.header();
      Optional<Columns> columns = names.in(header);
      if (columns.isPresent() && (named || header.size() > 1 && columns.get().describe())) {
        return Optional.of(rows(sheet, columns.get(), decoded.encoding(), names.missing(header)));
      }
    }
    if (named) {
      Sheet sheet = Sheet.of(text, List::size);
      Rows pivot = pivot(sheet);
      if (!pivot.isEmpty()) {
        return Optional.of(pivot.contents(Format.CSV, decoded.encoding(), List.of()));
      }
      Optional<Columns> columns = names.in(sheet.header(), longColumn(sheet));
      if (columns.isPresent()) {
        return Optional.of(
            rows(sheet, columns.get(), decoded.encoding(), names.missing(sheet.header())));
      }
    }
    if (named || isTableOfFigures(text)) {
      throw names.withoutTexts("The table", Sheet.of(text, List::size).header());
    }
    return Optional.empty();
  }

  /** The one column whose cells are all as long as reports; -1 where none is. */
  private static int longColumn(Sheet sheet) {
    int columns = sheet.header().size();
    BitSet longOnes = new BitSet();
    try {
      sheet.<RejectedFileException>each(
          (number, header) -> longOnes.set(0, columns),
          (number, cells) -> {
            for (int i = 0; i < columns; i++) {
              boolean isLong = i < cells.size() && cells.get(i).length() >= SHORTEST_REPORT;
              longOnes.set(i, longOnes.get(i) && isLong);
            }
          });
    } catch (BrokenSheetException | RejectedFileException e) {
      return -1;
    }
    return longOnes.cardinality() == 1 ? longOnes.nextSetBit(0) : -1;
  }

  /**
   * The texts of a table with a row a region and a column a year; none where it is no such. What a
   * cell holds beside texts is said to be none only then: in a table of figures every cell would
   * be.
   */
  private Rows pivot(Sheet sheet) throws RejectedFileException {
    List<String> header = sheet.header();
    List<Integer> years =
        IntStream.range(0, header.size())
            .filter(i -> YEAR.matcher(header.get(i)).matches())
            .boxed()
            .toList();
    Rows rows = new Rows();
    if (years.isEmpty()) {
      return rows;
    }
    List<Integer> known = names.in(header, years.get(0)).orElseThrow().regions();
    List<Integer> regions = known.isEmpty() ? List.of(0) : known;
    List<String> tooShort = new ArrayList<>();
    try {
      sheet.<RejectedFileException>each(
          (number, names) -> {},
          (number, cells) -> {
            String region =
                regions.stream()
                    .filter(column -> column < cells.size() && !years.contains(column))
                    .map(column -> cells.get(column).strip())
                    .collect(Collectors.joining("/"));
            for (int year : years) {
              String cell = year < cells.size() ? cells.get(year) : "";
              String place = "row %s, %s".formatted(number, header.get(year).strip());
              if (cell.length() >= SHORTEST_REPORT) {
                rows.add(place, cell, new RowHints(region, header.get(year).strip(), ""));
              } else if (!cell.isBlank() && tooShort.size() < Limits.ENTRIES) {
                tooShort.add("%s (%s)".formatted(place, region));
              }
            }
          });
    } catch (BrokenSheetException e) {
      return new Rows();
    }
    if (!rows.isEmpty()) {
      for (String place : tooShort) {
        rows.addTooShort(place);
      }
    }
    return rows;
  }

  private static Contents rows(Sheet sheet, Columns columns, String encoding, List<Remark> remarks)
      throws RejectedFileException {
    Rows rows = new Rows();
    try {
      sheet.<RejectedFileException>each(
          (number, header) -> {},
          (number, cells) ->
              rows.add(
                  "row " + number,
                  columns,
                  column -> column < cells.size() ? cells.get(column) : ""));
    } catch (BrokenSheetException e) {
      throw new RejectedFileException(
          ProblemCode.DAMAGED,
          "The table breaks the rules of CSV (RFC 4180), quotation marks above all: "
              + e.getMessage());
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

  private static long columns(String line, char separator) {
    return line.chars().filter(c -> c == separator).count() + 1;
  }
}
