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
  private LookRuns looks;
  private final List<Shown> shown = new ArrayList<>();
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
    for (Shown column : shown) {
      String cell = row.text(column.name());
      if (!cell.isEmpty()) {
        column.cells().write(column.place(), cell, highest);
      }
      if (LONG_TEXTS.contains(column.name())) {
        lines = Math.max(lines, SheetLook.lines(cell, WIDTHS.get(column.name())));
      }
    }
    if (lines > 1) {
      SheetLook.height(worksheet, rows, lines);
    }
    if (rows % ROWS_IN_MEMORY == 0) {
      looks.end();
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

  /** Writes a cell of the last row that has a value. */
  private interface Cells {
    void write(int column, String cell, double highest);
  }

  /** A column of the table as a column of the sheet. */
  private record Shown(String name, int place, boolean heat, Cells cells) {}

  private void begin() {
    Map<String, Column> known =
        plan.table().columns().stream()
            .collect(Collectors.toMap(Column::name, Function.identity()));
    List<SheetLook.Heading> headings = new ArrayList<>();
    for (String name : plan.columns()) {
      if (isYear(name)) {
        show(name, ColumnType.DECIMAL4, plan.heat());
        headings.add(SheetLook.Heading.of(Integer.parseInt(name), YEAR_WIDTH));
      } else {
        ColumnType type = known.get(name).type();
        show(name, type, false);
        headings.add(
            SheetLook.Heading.of(
                known.get(name).title(),
                WIDTHS.getOrDefault(name, OTHER_WIDTH),
                !STANDS_LEFT.contains(type)));
      }
    }
    worksheet = workbook.newWorksheet(plan.sheet());
    looks = new LookRuns(worksheet, shown.size());
    SheetLook.begin(worksheet, headings, plan.fixedColumns());
  }

  private static boolean isYear(String name) {
    return name.matches("[0-9]{4}");
  }

  private void show(String name, ColumnType type, boolean heat) {
    shown.add(new Shown(name, shown.size(), heat, heat ? this::writeHeat : cells(name, type)));
  }

  private Cells cells(String name, ColumnType type) {
    if (LONG_TEXTS.contains(name)) {
      return texts(new LookRuns.Look("", false, true, true));
    }
    if (WRITTEN_AS_TEXT.contains(type)) {
      // Beside a text of several lines, what belongs to it stands at its first.
      return longTexts ? texts(new LookRuns.Look("", false, true, false)) : plainTexts();
    }
    LookRuns.Look whole = look(type, "0");
    LookRuns.Look fraction = look(type, "0.0");
    return (column, cell, highest) -> {
      worksheet.value(rows, column, new BigDecimal(cell));
      looks.add(rows, column, cell.indexOf('.') < 0 ? whole : fraction);
    };
  }

  private Cells plainTexts() {
    return (column, cell, highest) -> worksheet.value(rows, column, cell);
  }

  private Cells texts(LookRuns.Look look) {
    return (column, cell, highest) -> {
      worksheet.value(rows, column, cell);
      looks.add(rows, column, look);
    };
  }

  private LookRuns.Look look(ColumnType type, String cell) {
    return new LookRuns.Look(format(type, cell), STANDS_LEFT.contains(type), longTexts, false);
  }

  private void writeHeat(int column, String cell, double highest) {
    SheetLook.heat(
        worksheet, rows, column, new BigDecimal(cell), highest, format(ColumnType.DECIMAL4, cell));
  }

  private double highest(TableRow row) {
    double highest = 0;
    for (Shown column : shown) {
      if (column.heat()) {
        String cell = row.text(column.name());
        highest = cell.isEmpty() ? highest : Math.max(highest, Double.parseDouble(cell));
      }
    }
    return highest;
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
      looks.end();
      worksheet.setAutoFilter(0, 0, rows, plan.columns().size() - 1);
      worksheet.finish();
    }
  }
}
