package tifa.page;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import tifa.table.Table;
import tifa.table.TableRows;

/** Writes {@code tifa.xlsx}: a sheet that explains, and some tables as sheets. */
final class ReportWorkbook {
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

  private static final List<String> PLEDGE_COLUMNS =
      List.of(
          "region",
          "target_year",
          "indicator",
          "kind",
          "low",
          "high",
          "hedge",
          "outcome",
          "standard_unit",
          "verdict",
          "gap",
          "next_low",
          "next_high",
          "next_hedge",
          "change",
          "target_clause",
          "outcome_clause");

  private static final List<TableSheet.Plan> SHEETS =
      List.of(
          new TableSheet.Plan("历年每万字次数", Table.TERM_YEAR_WIDE_RATE, 3, true, List.of()),
          new TableSheet.Plan("历年次数", Table.TERM_YEAR_WIDE, 3, true, List.of()),
          new TableSheet.Plan("趋势", Table.TRENDS, 3, false, List.of()),
          new TableSheet.Plan("首次使用", Table.FIRST_USE, 2, false, List.of()),
          new TableSheet.Plan("目标与结果", Table.PLEDGES, 3, false, PLEDGE_COLUMNS),
          new TableSheet.Plan("报告", Table.REPORTS, 1, false, REPORT_COLUMNS));

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
          List.of("样本口径", "balanced：只含每个报告年都有报告的地区；unbalanced：当年所有报告。地区每年相同时只有一行。"),
          List.of("显著性", "以 q 值（错误发现率）判断；它由校正p值得出，校正p值已考虑序列相关。"),
          List.of("转折", "转折p值小于任务的 trend.alpha（缺省 0.05）时，转折年份才可信。"),
          List.of("首次使用", "“首份报告即有”为 true 时，该地区实际起点可能更早。"),
          List.of(
              "目标与结果",
              "每个地区、年份和主要预期目标一行：目标、次年报告给出的结果、判断、次年的目标及其变化；met 达到，missed 未达到，"
                  + "in_range 幅度之内，not_reported 次年报告没有说，not_comparable 不可比，pending 还没有次年报告。"),
          List.of("数据来源", "各表取自同一文件夹的同名 CSV，数值相同；全部列的含义见 output/README.zh-CN.md。"));

  private final TableRows tables;

  ReportWorkbook(TableRows tables) {
    this.tables = tables;
  }

  /** Writes the workbook. The stream stays open. */
  void write(String title, OutputStream out) throws IOException {
    Workbook workbook = new Workbook(out, "tifa", "1.0");
    workbook.setGlobalDefaultFont("Microsoft YaHei", 10);
    // The first sheet is filled last: it says what the others had no room for.
    Worksheet explanation = workbook.newWorksheet("说明");
    List<List<String>> lines = new ArrayList<>();
    for (TableSheet.Plan plan : SHEETS) {
      TableSheet sheet = new TableSheet(plan, workbook);
      tables.each(plan.table(), sheet::add);
      sheet.finish();
      sheet.cut().ifPresent(lines::add);
    }
    lines.addAll(EXPLANATION);
    explain(title, lines, explanation);
    workbook.finish();
  }

  private static void explain(String title, List<List<String>> lines, Worksheet sheet)
      throws IOException {
    sheet.width(0, 18);
    sheet.width(1, 100);
    TableSheet.printLandscape(sheet, 1);
    sheet.value(0, 0, title + "：政府工作报告提法统计");
    sheet.style(0, 0).bold().fontSize(14).set();
    int row = 2;
    for (List<String> line : lines) {
      sheet.value(row, 0, line.get(0));
      sheet.style(row, 0).bold().verticalAlignment("top").set();
      sheet.value(row, 1, line.get(1));
      sheet.style(row, 1).wrapText(true).verticalAlignment("top").set();
      row++;
    }
    sheet.finish();
  }
}
