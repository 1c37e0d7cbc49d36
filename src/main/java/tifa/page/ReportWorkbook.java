package tifa.page;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import tifa.table.Column;
import tifa.table.ColumnType;
import tifa.table.Table;

/**
 * Writes {@code tifa.xlsx}: some tables as sheets with Chinese headers, panes that stay, filters,
 * and colours by year.
 */
final class ReportWorkbook {
  private static final int MOST_ROWS = 1_048_575;
  private static final int ROWS_IN_MEMORY = 500;
  private static final String HEADER_FILL = "DDE6EE";

  /** From the lowest to the highest year of a row; black stays readable on all of them. */
  private static final String[] HEAT = {
    "F1F7FC", "E3EFF9", "D3E5F4", "C0DAEF", "A9CEE8", "8FC0E0", "74B1D7", "5AA2CE"
  };

  private static final Set<String> NARROW =
      Set.of("level", "year", "panel", "direction", "status", "kind", "format", "encoding");
  private static final Set<String> BROAD = Set.of("path", "title", "sentence", "flags", "bursts");
  private static final List<String> REPORT_COLUMNS =
      List.of(
          "path",
          "region",
          "level",
          "year",
          "title",
          "kind",
          "delivered_on",
          "speaker",
          "format",
          "chars",
          "tokens",
          "sections",
          "completeness",
          "status",
          "duplicate_of",
          "flags",
          "report_id");

  private static final List<Sheet> SHEETS =
      List.of(
          new Sheet("历年每万字次数", "term_year_wide_rate", 3, true, List.of()),
          new Sheet("历年次数", "term_year_wide", 3, true, List.of()),
          new Sheet("趋势", "trends", 3, false, List.of()),
          new Sheet("首次使用", "first_use", 2, false, List.of()),
          new Sheet("报告", "reports", 1, false, REPORT_COLUMNS));

  private static final List<List<String>> EXPLANATION =
      List.of(
          List.of("怎样读", ""),
          List.of("每万字次数", "提及次数 × 10000 / 字数；字数为计入章节的可见字符。"),
          List.of("空格", "该年没有报告，或没有值；空格从不表示零。零表示有报告而未提及。"),
          List.of("颜色", "“历年”两张表按行着色：每个提法与自己最高的一年相比，越深越高；零和空格不着色。"),
          List.of("层级", "national 全国，province 省级，city 地市级，county 县级，unknown 未定；各层级从不相加。"),
          List.of(
              "走向",
              "rising 上升，falling 下降，new 新出现，gone 已消失，rose_and_fell 先升后降，"
                  + "no_trend 未见趋势（不等于平稳），untested 未检验。"),
          List.of("面板", "balanced：只含每个报告年都有报告的地区；unbalanced：当年所有报告。地区每年相同时只有一行。"),
          List.of("显著性", "以 q 值（错误发现率）判断；它由校正p值得出，校正p值已考虑序列相关。"),
          List.of("首次使用", "“首份报告即有”为 true 时，该地区实际起点可能更早。"),
          List.of("数据来源", "各表取自同一文件夹的同名 CSV，数值相同；全部列的含义见 output/README.md。"));

  private final TableReader tables;

  ReportWorkbook(RunFiles files) {
    this.tables = new TableReader(files);
  }

  /**
   * A sheet made of a table.
   *
   * @param name of the sheet
   * @param table its file's name without extension
   * @param fixedColumns that stay when the others move
   * @param heat whether the years of a row are coloured
   * @param columns those shown, all where empty
   */
  private record Sheet(
      String name, String table, int fixedColumns, boolean heat, List<String> columns) {}

  /** Writes the workbook. The stream stays open. */
  void write(String job, OutputStream out) throws IOException {
    Workbook workbook = new Workbook(out, "tifa", "1.0");
    workbook.setGlobalDefaultFont("Microsoft YaHei", 10);
    explain(job, workbook.newWorksheet("说明"));
    for (Sheet sheet : SHEETS) {
      write(sheet, workbook);
    }
    workbook.finish();
  }

  private static void explain(String job, Worksheet sheet) throws IOException {
    sheet.width(0, 18);
    sheet.width(1, 100);
    printOnePageWide(sheet);
    sheet.value(0, 0, job + "：政府工作报告提法统计");
    sheet.style(0, 0).bold().fontSize(14).set();
    int row = 2;
    for (List<String> line : EXPLANATION) {
      sheet.value(row, 0, line.get(0));
      sheet.style(row, 0).bold().verticalAlignment("top").set();
      sheet.value(row, 1, line.get(1));
      sheet.style(row, 1).wrapText(true).set();
      row++;
    }
    sheet.finish();
  }

  private static void printOnePageWide(Worksheet sheet) {
    sheet.pageOrientation("landscape");
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
  }

  private void write(Sheet sheet, Workbook workbook) throws IOException {
    Filled filled = new Filled(sheet, workbook);
    tables.each(sheet.table(), filled::add);
    filled.finish();
  }

  /** A sheet while it is filled; there is none until there is a row. */
  private static final class Filled {
    private final Sheet sheet;
    private final Workbook workbook;
    private Worksheet worksheet;
    private List<String> columns = List.of();
    private List<ColumnType> types = List.of();
    private int rows;

    Filled(Sheet sheet, Workbook workbook) {
      this.sheet = sheet;
      this.workbook = workbook;
    }

    void add(TableRow row) throws IOException {
      if (worksheet == null) {
        begin(row);
      }
      if (rows == MOST_ROWS) {
        return;
      }
      rows++;
      double most = sheet.heat() ? highest(row) : 0;
      for (int i = 0; i < columns.size(); i++) {
        write(row.text(columns.get(i)), i, most);
      }
      if (rows % ROWS_IN_MEMORY == 0) {
        worksheet.flush();
      }
    }

    private void begin(TableRow row) {
      columns = sheet.columns().isEmpty() ? row.columns() : sheet.columns();
      Map<String, Column> known =
          Arrays.stream(Table.values())
              .filter(table -> table.id().equals(sheet.table()))
              .flatMap(table -> table.columns().stream())
              .collect(Collectors.toMap(Column::name, Function.identity()));
      types =
          columns.stream()
              .map(
                  name ->
                      known.containsKey(name)
                          ? known.get(name).type()
                          : isYear(name) ? ColumnType.DECIMAL4 : ColumnType.STRING)
              .toList();
      worksheet = workbook.newWorksheet(sheet.name());
      for (int i = 0; i < columns.size(); i++) {
        String name = columns.get(i);
        worksheet.width(i, width(name));
        worksheet.value(0, i, known.containsKey(name) ? known.get(name).title() : name);
        worksheet.style(0, i).bold().fillColor(HEADER_FILL).set();
      }
      worksheet.freezePane(sheet.fixedColumns(), 1);
      printOnePageWide(worksheet);
      worksheet.repeatRows(0);
    }

    private static double width(String name) {
      return isYear(name) || NARROW.contains(name) ? 9 : BROAD.contains(name) ? 36 : 14;
    }

    private static boolean isYear(String name) {
      return name.matches("[0-9]{4}");
    }

    private double highest(TableRow row) {
      return columns.stream()
          .filter(Filled::isYear)
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
      if (type == ColumnType.STRING || type == ColumnType.DATE || type == ColumnType.BOOLEAN) {
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
        case SIGNIFICANT6 -> "General";
        default -> "0";
      };
    }

    void finish() throws IOException {
      if (worksheet != null) {
        worksheet.setAutoFilter(0, 0, rows, columns.size() - 1);
        worksheet.finish();
      }
    }
  }
}
