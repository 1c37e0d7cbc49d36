package tifa.table;

import static tifa.table.Columns.LEVEL;
import static tifa.table.Columns.REGION;
import static tifa.table.Columns.REGION_CODE;
import static tifa.table.Columns.YEAR;
import static tifa.table.Definition.column;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tifa.normal.CodePoints;
import tifa.region.Region;
import tifa.register.Register;
import tifa.register.ReportEntry;
import tifa.register.Status;
import tifa.trend.CountedReport;

/** Every region of which there is any report, in every year of the corpus. */
final class CoverageTable {
  static final Layout<Row> LAYOUT =
      Layout.<Row>of("coverage")
          .titled("地区年份覆盖", "Coverage of regions and years")
          .rows(
              "每个有任何报告的地区，和从语料第一个到最后一个计入的年份，每年一行。",
              "One row for each region with any report and each year from the corpus' first to its"
                  + " last counted one.")
          .key(REGION_CODE.text(row -> row.region().key()), YEAR.year(Row::year))
          .columns(
              LEVEL.text(Row::level),
              REGION.text(Row::regionName),
              column("state")
                  .titled("状态", "State")
                  .meaning(
                      "`present`：有计入的报告；`conflict`：有计入的报告，另有同一地区年份的不同报告未计入；`missing`：没有计入的报告。",
                      "`present`: a report counts; `conflict`: one counts, and a different one of the"
                          + " same region and year does not; `missing`: none counts.")
                  .text(Row::state),
              column("report_id")
                  .titled("报告编号", "Report id")
                  .meaning(
                      "计入的报告，没有则为空；metadata.csv 指定了两份时以 `|` 分隔。",
                      "The report that counts, empty where none does; two with `|` between them where"
                          + " metadata.csv names both.")
                  .text(Row::reportIds));

  /** A region in a year, with the reports that count, mostly one. */
  record Row(Region region, int year, List<CountedReport> reports, boolean conflict) {
    /** As the report that counts has it: its text may speak of another level than the name. */
    String level() {
      return reports.isEmpty() ? region.level().label() : last().level();
    }

    String regionName() {
      return reports.isEmpty() ? region.name() : last().regionName();
    }

    private CountedReport last() {
      return reports.get(reports.size() - 1);
    }

    String state() {
      if (conflict) {
        return "conflict";
      }
      return reports.isEmpty() ? "missing" : "present";
    }

    String reportIds() {
      return String.join("|", reports.stream().map(report -> report.entry().reportId()).toList());
    }
  }

  private CoverageTable() {}

  static void rows(CountedCorpus corpus, RowSink<Row> rows) throws IOException {
    TreeMap<String, Region> regions = new TreeMap<>(CodePoints.ORDER);
    Set<Register.Cell> conflicts = new HashSet<>();
    for (ReportEntry entry : corpus.register().entries()) {
      entry.region().ifPresent(region -> regions.putIfAbsent(region.key(), region));
      if (entry.status() == Status.CONFLICT) {
        conflicts.add(entry.cell().orElseThrow());
      }
    }
    Map<Register.Cell, List<CountedReport>> counted = corpus.panel().byCell();
    int[] calendarYears = corpus.panel().calendarYears().toArray();
    for (Region region : regions.values()) {
      for (int year : calendarYears) {
        Register.Cell cell = new Register.Cell(region.key(), year);
        rows.add(
            new Row(region, year, counted.getOrDefault(cell, List.of()), conflicts.contains(cell)));
      }
    }
  }
}
