package tifa.page;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import tifa.table.Bilingual;
import tifa.table.Column;
import tifa.table.ColumnType;
import tifa.table.Table;
import tifa.table.TableRow;

/**
 * A table as a sheet, filled row by row: headers in both languages, panes that stay, filters,
 * colours by year. There is none until there is a row.
 */
final class TableSheet {
  private static final int MOST_ROWS = 1_048_575;
  private static final int ROWS_IN_MEMORY = 500;

  /** A year is a name rather than a quantity. */
  private static final Set<ColumnType> STANDS_LEFT =
      EnumSet.of(ColumnType.STRING, ColumnType.DATE, ColumnType.BOOLEAN, ColumnType.YEAR);

  private static final Set<ColumnType> WRITTEN_AS_TEXT =
      EnumSet.of(ColumnType.STRING, ColumnType.DATE, ColumnType.BOOLEAN);

  /** In characters of the default font, half as many Chinese ones. */
  private static final Map<String, Integer> WIDTHS =
      Map.ofEntries(
          Map.entry("level", 9),
          Map.entry("year", 9),
          Map.entry("panel", 11),
          Map.entry("first_year", 9),
          Map.entry("left_censored", 10),
          Map.entry("reports_before", 10),
          Map.entry("last_year_without", 10),
          Map.entry("hedge", 10),
          Map.entry("next_hedge", 10),
          Map.entry("status", 9),
          Map.entry("format", 9),
          Map.entry("term", 20),
          Map.entry("category", 26),
          Map.entry("speaker", 24),
          Map.entry("surface", 20),
          Map.entry("path", 36),
          Map.entry("title", 36),
          Map.entry("sentence", 80),
          Map.entry("indicator", 24),
          Map.entry("target_clause", 48),
          Map.entry("outcome_clause", 48),
          Map.entry("flags", 36),
          Map.entry("bursts", 36));

  /** What needs several lines. */
  private static final Set<String> LONG_TEXTS =
      Set.of("sentence", "target_clause", "outcome_clause", "flags");

  private static final int YEAR_WIDTH = 9;
  private static final int OTHER_WIDTH = 15;

  private final Plan plan;
  private final boolean longTexts;
  private final Workbook workbook;
  private Worksheet worksheet;
  private final List<ColumnType> types = new ArrayList<>();
  private int rows;
  private long rowsOfTable;

  /** A sheet of {@code workbook}, not yet begun. */
  TableSheet(Plan plan, Workbook workbook) {
    this.plan = plan;
    this.longTexts = plan.columns().stream().anyMatch(LONG_TEXTS::contains);
    this.workbook = workbook;
  }

  /**
   * What a sheet shows.
   *
   * @param name of the sheet
   * @param table whose rows they are
   * @param fixedColumns that stay when the others move
   * @param heat whether the years of a row are coloured
   * @param columns those shown; all where empty, until {@link #filled}
   */
  record Plan(Bilingual name, Table table, int fixedColumns, boolean heat, List<String> columns) {
    /** The same with its level in the name. */
    Plan of(String level) {
      Bilingual levelName = Levels.name(level);
      return new Plan(
          new Bilingual(
              name.chinese() + "·" + levelName.chinese(),
              name.english() + " " + levelName.english()),
          table,
          fixedColumns,
          heat,
          columns);
    }

    /** The same without columns that have no value. */
    Plan filled(List<String> filled) {
      return new Plan(
          name,
          table,
          fixedColumns,
          heat,
          columns.isEmpty() ? filled : columns.stream().filter(filled::contains).toList());
    }

    /** The name of the sheet, in both languages; 31 characters at most. */
    String sheet() {
      return name.chinese() + " " + name.english();
    }
  }

  /** Adds a row, the first ones as many as a sheet holds. */
  void add(TableRow row) throws IOException {
    if (worksheet == null) {
      begin();
    }
    rowsOfTable++;
    if (rows == MOST_ROWS) {
      return;
    }
    rows++;
    double highest = plan.heat() ? highest(row) : 0;
    int lines = 1;
    for (int i = 0; i < plan.columns().size(); i++) {
      String cell = row.text(plan.columns().get(i));
      write(cell, i, highest);
      if (LONG_TEXTS.contains(plan.columns().get(i))) {
        lines = Math.max(lines, SheetLook.lines(cell, WIDTHS.get(plan.columns().get(i))));
      }
    }
    if (lines > 1) {
      SheetLook.height(worksheet, rows, lines);
    }
    if (rows % ROWS_IN_MEMORY == 0) {
      worksheet.flush();
    }
  }

  /** Says so, in both languages, where the table has more rows than a sheet. */
  Optional<Bilingual> cut() {
    if (rowsOfTable == rows) {
      return Optional.empty();
    }
    String file = plan.table().fileName();
    return Optional.of(
        new Bilingual(
            "“%s”只有 %s 全部 %s 行中的前 %s 行，这是电子表格的上限；要看全部，请用 R、pandas 或数据库打开该 CSV。"
                .formatted(plan.name().chinese(), file, rowsOfTable, rows),
            "“%s” has only the first %4$s of all %3$s rows of %2$s, as many as a sheet holds; for all of them open the CSV with R, pandas or a database."
                .formatted(plan.name().english(), file, rowsOfTable, rows)));
  }

  private void begin() {
    Map<String, Column> known =
        plan.table().columns().stream()
            .collect(Collectors.toMap(Column::name, Function.identity()));
    List<SheetLook.Heading> headings = new ArrayList<>();
    for (String name : plan.columns()) {
      if (isYear(name)) {
        types.add(ColumnType.DECIMAL4);
        headings.add(SheetLook.Heading.of(Integer.parseInt(name), YEAR_WIDTH));
      } else {
        ColumnType type = known.get(name).type();
        types.add(type);
        headings.add(
            SheetLook.Heading.of(
                known.get(name).title(),
                WIDTHS.getOrDefault(name, OTHER_WIDTH),
                !STANDS_LEFT.contains(type)));
      }
    }
    worksheet = workbook.newWorksheet(plan.sheet());
    SheetLook.begin(worksheet, headings, plan.fixedColumns());
  }

  private static boolean isYear(String name) {
    return name.matches("[0-9]{4}");
  }

  private double highest(TableRow row) {
    return plan.columns().stream()
        .filter(TableSheet::isYear)
        .map(row::text)
        .filter(cell -> !cell.isEmpty())
        .mapToDouble(Double::parseDouble)
        .max()
        .orElse(0);
  }

  private void write(String cell, int column, double highest) {
    if (cell.isEmpty()) {
      return;
    }
    ColumnType type = types.get(column);
    if (LONG_TEXTS.contains(plan.columns().get(column))) {
      SheetLook.wrapped(worksheet, rows, column, cell).set();
      return;
    }
    if (WRITTEN_AS_TEXT.contains(type)) {
      worksheet.value(rows, column, cell);
      topWhereTextIsLong(column);
      return;
    }
    BigDecimal number = new BigDecimal(cell);
    String format = format(type, cell);
    if (plan.heat() && isYear(plan.columns().get(column))) {
      SheetLook.heat(worksheet, rows, column, number, highest, format);
    } else {
      worksheet.value(rows, column, number);
      StyleSetter style = worksheet.style(rows, column).format(format);
      if (STANDS_LEFT.contains(type)) {
        style.horizontalAlignment("left");
      }
      if (longTexts) {
        style.verticalAlignment("top");
      }
      style.set();
    }
  }

  /** Beside a text of several lines, what belongs to it stands at its first. */
  private void topWhereTextIsLong(int column) {
    if (longTexts) {
      worksheet.style(rows, column).verticalAlignment("top").set();
    }
  }

  private static String format(ColumnType type, String cell) {
    return switch (type) {
      case DECIMAL4 -> cell.indexOf('.') < 0 ? "#,##0" : SheetLook.RATE;
      case INTEGER -> "#,##0";
      case SIGNIFICANT6, EXACT -> "General";
      default -> "0";
    };
  }

  /** Ends the sheet; whatever was not added is not in it. */
  void finish() throws IOException {
    if (worksheet != null) {
      worksheet.setAutoFilter(0, 0, rows, plan.columns().size() - 1);
      worksheet.finish();
    }
  }
}
