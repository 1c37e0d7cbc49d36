package tifa.page;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import tifa.table.Bilingual;
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

  private static final List<String> FIRST_USE_COLUMNS =
      List.of(
          "term",
          "region",
          "level",
          "first_year",
          "left_censored",
          "reports_before",
          "last_year_without",
          "surface",
          "sentence");

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
          plan("历年每万字次数", "Rates", Table.TERM_YEAR_WIDE_RATE, 3, true, List.of()),
          plan("历年次数", "Counts", Table.TERM_YEAR_WIDE, 3, true, List.of()),
          plan("趋势", "Trends", Table.TRENDS, 3, false, List.of()),
          plan("首次使用", "First use", Table.FIRST_USE, 2, false, FIRST_USE_COLUMNS),
          plan("目标与结果", "Targets", Table.PLEDGES, 3, false, PLEDGE_COLUMNS),
          plan("报告", "Reports", Table.REPORTS, 1, false, REPORT_COLUMNS));

  /** What a reader must know: about what, and what of it. */
  private static final List<Line> EXPLANATION =
      List.of(
          line(
              "每万字次数",
              "Rates",
              "提及次数 × 10000 / 字数；字数为计入章节的可见字符。",
              "Mentions × 10,000 / characters; characters are the visible ones of sections that count."),
          line(
              "空格",
              "Empty cells",
              "该年没有报告，或没有值；空格从不表示零。零表示有报告而未提及。整列无值的列不列出。",
              "No report of that year, or no value; never zero. Zero is a report without a mention. Columns without any value are left out."),
          line(
              "颜色",
              "Colours",
              "“历年”和“地区”各表按行着色：每个提法与自己最高的一年或地区相比，越深越高；零和空格不着色。",
              "Sheets of years and regions are coloured by row: the darker, the nearer to the term's own highest year or region; zero and empty cells have no colour."),
          line(
              "层级",
              "Level",
              "national 全国，province 省级，city 地市级，county 县级，unknown 未定；各层级从不相加，全国在前。",
              "The nation comes first, then provinces, cities and counties; levels are never added up."),
          line(
              "走向",
              "Direction",
              "rising 上升，falling 下降，stepped_up 跃升，stepped_down 跌落，new 新出现，gone 已消失，rose_and_fell 先升后降，"
                  + "no_trend 未见趋势（不等于平稳），inconclusive 不能定，untested 未检验。",
              "no_trend is a trend that was not found, which is not a level course; untested has too few years."),
          line(
              "样本口径",
              "Panel",
              "balanced：只含每个报告年都有报告的地区；unbalanced：当年所有报告。地区每年相同时只有一行。",
              "balanced: only regions with a report in every year; unbalanced: all reports of the year. One row where the regions are the same every year."),
          line(
              "显著性",
              "Significance",
              "以 q 值（错误发现率）判断；它由校正p值得出，校正p值已考虑序列相关。",
              "Judge by q (false discovery rate); it comes from the adjusted p, which allows for autocorrelation."),
          line(
              "转折",
              "Change point",
              "转折p值小于任务的 trend.alpha（缺省 0.05）时，转折年份才可信。",
              "The year of a change is to be trusted where its p is below the job's trend.alpha (0.05 by default)."),
          line(
              "首次使用",
              "First use",
              "“首份报告即有”为 true 时，该地区实际起点可能更早。",
              "Where a region's first report already has the term, it may have begun earlier."),
          line(
              "目标与结果",
              "Targets",
              "每个地区、年份和主要预期目标一行：目标、次年报告给出的结果、判断、次年的目标及其变化；met 达到，missed 未达到，"
                  + "in_range 幅度之内，not_reported 次年报告没有说，not_comparable 不可比，pending 还没有次年报告。",
              "A row for each region, year and main target: the target, the outcome that the next report gives, the verdict, the next target and its change; pending has no next report yet."),
          line(
              "地区",
              "Regions",
              "每个有几个地区的层级一张：提法 × 地区的每万字次数，取最近一个报告地区数不少于最多一年之半的年份；地区超过 %s 个的层级不列，见 term_region_year.csv。"
                  .formatted(RegionMatrix.MOST_REGIONS),
              "One for each level of several regions: rates of terms by regions in the last year of which at least half as many regions have a report as in the fullest; not for levels of more than %s regions, for which see term_region_year.csv."
                  .formatted(RegionMatrix.MOST_REGIONS)),
          line(
              "例句",
              "Sentences",
              "最高层级中提及最多的 %s 个提法，每个至多 %s 句，每份报告至多一句，抽签选出；全部见 concordance.csv。"
                  .formatted(QuotedTerms.MOST_TERMS, QuotedTerms.MOST_SENTENCES),
              "Of the %s terms that the widest level mentions most, at most %s each, one of a report, drawn by lot; all stand in concordance.csv."
                  .formatted(QuotedTerms.MOST_TERMS, QuotedTerms.MOST_SENTENCES)),
          line(
              "数据来源",
              "Source",
              "各表取自同一文件夹的同名 CSV，数值相同；全部列的含义见同一文件夹的 codebook.html。",
              "All numbers are those of the CSV files of the same folder; what each column means stands in its codebook.html."));

  private static final int TEXT_WIDTH = 72;

  private final TableRows tables;
  private final SharedRows shared;

  /**
   * The workbook of a run.
   *
   * @param tables its tables
   * @param shared what is taken of the largest while another reads them
   */
  ReportWorkbook(TableRows tables, SharedRows shared) {
    this.tables = tables;
    this.shared = shared;
  }

  private record Line(Bilingual about, Bilingual text) {}

  private static Line line(String about, String aboutInEnglish, String chinese, String english) {
    return new Line(new Bilingual(about, aboutInEnglish), new Bilingual(chinese, english));
  }

  private static TableSheet.Plan plan(
      String chinese,
      String english,
      Table table,
      int fixedColumns,
      boolean heat,
      List<String> columns) {
    return new TableSheet.Plan(new Bilingual(chinese, english), table, fixedColumns, heat, columns);
  }

  /** Writes the workbook. The stream stays open. */
  void write(String title, OutputStream out) throws IOException {
    Workbook workbook = new Workbook(out, "tifa", "1.0");
    workbook.setCompressionLevel(Deflater.BEST_SPEED);
    workbook.setGlobalDefaultFont("Microsoft YaHei", 10);
    // The first sheet is filled last: it says what the others had no room for.
    Worksheet explanation = workbook.newWorksheet("说明 Guide");
    List<Line> lines = new ArrayList<>();
    for (TableSheet.Plan plan : SHEETS) {
      TableLevels levels = TableLevels.of(tables, plan.table());
      if (plan.heat() && levels.names().size() > 1) {
        // Years that only another level has would be empty columns.
        for (String level : levels.names()) {
          write(plan.of(level), levels, List.of(level), workbook).ifPresent(lines::add);
        }
      } else {
        write(plan, levels, levels.names(), workbook).ifPresent(lines::add);
      }
    }
    SharedRows.OfWorkbook large = shared.ofWorkbook();
    large.matrix().write(workbook);
    large.quoted().write(workbook);
    lines.addAll(EXPLANATION);
    explain(title, lines, explanation);
    workbook.finish();
  }

  /** Writes a sheet of these levels, one after the other; a line where it has no room for all. */
  private Optional<Line> write(
      TableSheet.Plan plan, TableLevels levels, List<String> shown, Workbook workbook)
      throws IOException {
    TableSheet sheet = new TableSheet(plan.filled(levels.filled(shown)), workbook);
    for (String level : shown) {
      tables.each(
          plan.table(),
          row -> {
            if (TableLevels.of(row).equals(level)) {
              sheet.add(row);
            }
          });
    }
    sheet.finish();
    return sheet.cut().map(text -> new Line(new Bilingual("未收全", "Cut short"), text));
  }

  private static void explain(String title, List<Line> lines, Worksheet sheet) throws IOException {
    sheet.width(0, 16);
    sheet.width(1, TEXT_WIDTH);
    sheet.width(2, TEXT_WIDTH);
    SheetLook.printLandscape(sheet, 1);
    sheet.value(0, 0, title + "：政府工作报告提法统计 · Policy terms in government work reports");
    sheet.style(0, 0).bold().fontSize(14).set();
    int row = 2;
    for (Line line : lines) {
      String about = line.about().chinese() + "\n" + line.about().english();
      SheetLook.wrapped(sheet, row, 0, about).bold().set();
      SheetLook.wrapped(sheet, row, 1, line.text().chinese()).set();
      SheetLook.wrapped(sheet, row, 2, line.text().english()).set();
      SheetLook.height(
          sheet,
          row,
          Stream.of(about, line.text().chinese(), line.text().english())
              .mapToInt(text -> SheetLook.lines(text, TEXT_WIDTH))
              .max()
              .orElseThrow());
      row++;
    }
    sheet.finish();
  }
}
