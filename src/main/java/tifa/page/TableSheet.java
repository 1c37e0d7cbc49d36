package tifa.page;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import tifa.table.Column;
import tifa.table.ColumnType;
import tifa.table.Table;
import tifa.table.TableRow;

/**
 * A table as a sheet, filled row by row: Chinese headers, panes that stay, filters, colours by
 * year. There is none until there is a row.
 */
final class TableSheet {
  private static final int MOST_ROWS = 1_048_575;
  private static final int ROWS_IN_MEMORY = 500;
  private static final int CHARACTERS_OF_A_PAGE = 250;
  private static final String HEADER_FILL = "DDE6EE";

  /** From the lowest to the highest year of a row; black stays readable on all of them. */
  private static final String[] HEAT = {
    "F1F7FC", "E3EFF9", "D3E5F4", "C0DAEF", "A9CEE8", "8FC0E0", "74B1D7", "5AA2CE"
  };

  private static final Set<ColumnType> WRITTEN_AS_TEXT =
      EnumSet.of(ColumnType.STRING, ColumnType.DATE, ColumnType.BOOLEAN);

  /** In characters of the default font, half as many Chinese ones. */
  private static final Map<String, Integer> WIDTHS =
      Map.ofEntries(
          Map.entry("level", 9),
          Map.entry("year", 9),
          Map.entry("panel", 11),
          Map.entry("status", 9),
          Map.entry("format", 9),
          Map.entry("term", 20),
          Map.entry("category", 26),
          Map.entry("speaker", 24),
          Map.entry("surface", 20),
          Map.entry("path", 36),
          Map.entry("title", 36),
          Map.entry("sentence", 60),
          Map.entry("indicator", 24),
          Map.entry("target_clause", 48),
          Map.entry("outcome_clause", 48),
          Map.entry("flags", 36),
          Map.entry("bursts", 36));

  private static final int YEAR_WIDTH = 9;
  private static final int OTHER_WIDTH = 15;

  private final Plan plan;
  private final Workbook workbook;
  private Worksheet worksheet;
  private List<String> columns = List.of();
  private List<ColumnType> types = List.of();
  private int rows;
  private long rowsOfTable;

  /** A sheet of {@code workbook}, not yet begun. */
  TableSheet(Plan plan, Workbook workbook) {
    this.plan = plan;
    this.workbook = workbook;
  }

  /**
   * What a sheet shows.
   *
   * @param name of the sheet
   * @param table whose rows they are
   * @param fixedColumns that stay when the others move
   * @param heat whether the years of a row are coloured
   * @param columns those shown, all where empty
   */
  record Plan(String name, Table table, int fixedColumns, boolean heat, List<String> columns) {}

  /** Prints on A4 across, so many pages side by side. */
  static void printLandscape(Worksheet worksheet, int pages) {
    worksheet.pageOrientation("landscape");
    worksheet.paperSize(PaperSize.A4_PAPER);
    worksheet.fitToWidth((short) pages);
    worksheet.fitToHeight((short) 0);
  }

  /** Adds a row, the first ones as many as a sheet holds. */
  void add(TableRow row) throws IOException {
    if (worksheet == null) {
      begin(row);
    }
    rowsOfTable++;
    if (rows == MOST_ROWS) {
      return;
    }
    rows++;
    double most = plan.heat() ? highest(row) : 0;
    for (int i = 0; i < columns.size(); i++) {
      write(row.text(columns.get(i)), i, most);
    }
    if (rows % ROWS_IN_MEMORY == 0) {
      worksheet.flush();
    }
  }

  /** Says so, as a line of the sheet that explains, where the table has more rows than a sheet. */
  Optional<List<String>> cut() {
    return rowsOfTable == rows
        ? Optional.empty()
        : Optional.of(
            List.of(
                "未收全",
                "“%s”只有 %s 全部 %s 行中的前 %s 行，这是电子表格的上限；要看全部，请用 R、pandas 或数据库打开该 CSV。"
                    .formatted(plan.name(), plan.table().fileName(), rowsOfTable, rows)));
  }

  private void begin(TableRow row) {
    columns = plan.columns().isEmpty() ? row.columns() : plan.columns();
    Map<String, Column> known =
        plan.table().columns().stream()
            .collect(Collectors.toMap(Column::name, Function.identity()));
    types =
        columns.stream()
            .map(
                name ->
                    known.containsKey(name)
                        ? known.get(name).type()
                        : isYear(name) ? ColumnType.DECIMAL4 : ColumnType.STRING)
            .toList();
    worksheet = workbook.newWorksheet(plan.name());
    int width = 0;
    for (int i = 0; i < columns.size(); i++) {
      String name = columns.get(i);
      int characters = isYear(name) ? YEAR_WIDTH : WIDTHS.getOrDefault(name, OTHER_WIDTH);
      worksheet.width(i, characters);
      width += characters;
      worksheet.value(0, i, known.containsKey(name) ? known.get(name).title().chinese() : name);
      String side = WRITTEN_AS_TEXT.contains(types.get(i)) ? "left" : "right";
      worksheet.style(0, i).bold().fillColor(HEADER_FILL).horizontalAlignment(side).set();
    }
    worksheet.freezePane(plan.fixedColumns(), 1);
    printLandscape(worksheet, width / CHARACTERS_OF_A_PAGE + 1);
    worksheet.repeatRows(0);
    worksheet.repeatCols(0, plan.fixedColumns() - 1);
  }

  private static boolean isYear(String name) {
    return name.matches("[0-9]{4}");
  }

  private double highest(TableRow row) {
    return columns.stream()
        .filter(TableSheet::isYear)
        .map(row::text)
        .filter(cell -> !cell.isEmpty())
        .mapToDouble(Double::parseDouble)
        .max()
        .orElse(0);
  }

  private void write(String cell, int column, double most) {
    if (cell.isEmpty()) {
      return;
    }
    ColumnType type = types.get(column);
    if (WRITTEN_AS_TEXT.contains(type)) {
      worksheet.value(rows, column, cell);
      return;
    }
    BigDecimal number = new BigDecimal(cell);
    worksheet.value(rows, column, number);
    String format = format(type, cell);
    boolean coloured = isYear(columns.get(column)) && number.signum() > 0 && most > 0;
    if (coloured) {
      int shade = (int) Math.ceil(number.doubleValue() / most * HEAT.length) - 1;
      worksheet.style(rows, column).format(format).fillColor(HEAT[shade]).set();
    } else {
      worksheet.style(rows, column).format(format).set();
    }
  }

  private static String format(ColumnType type, String cell) {
    return switch (type) {
      case DECIMAL4 -> cell.indexOf('.') < 0 ? "#,##0" : "0.0000";
      case INTEGER -> "#,##0";
      case SIGNIFICANT6, EXACT -> "General";
      default -> "0";
    };
  }

  /** Ends the sheet; whatever was not added is not in it. */
  void finish() throws IOException {
    if (worksheet != null) {
      worksheet.setAutoFilter(0, 0, rows, columns.size() - 1);
      worksheet.finish();
    }
  }
}
