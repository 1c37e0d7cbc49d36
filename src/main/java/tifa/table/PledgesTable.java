package tifa.table;

import static tifa.table.Columns.HEDGE;
import static tifa.table.Columns.INDICATOR;
import static tifa.table.Columns.LEVEL;
import static tifa.table.Columns.REGION;
import static tifa.table.Columns.REGION_CODE;
import static tifa.table.Columns.REPORT_ID;
import static tifa.table.Columns.TARGET_YEAR;
import static tifa.table.Definition.column;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import tifa.normal.CodePoints;
import tifa.region.Region;
import tifa.register.Register;
import tifa.register.ReportEntry;
import tifa.target.Indicator;
import tifa.target.Indicators;
import tifa.target.Outcome;
import tifa.target.Pledge;
import tifa.target.PledgeJudge;
import tifa.target.Promises;
import tifa.target.Target;
import tifa.target.Target.Value;

/** What became of targets. */
public final class PledgesTable {
  static final Layout<Row> LAYOUT =
      Layout.<Row>of("pledges")
          .titled("目标与结果", "Pledges")
          .rows(
              "每个地区、年份和当年有目标的每个指标一行，连同次年报告给出的结果。",
              "One row for each region, year and indicator with a target for the year, with the outcome"
                  + " that the next year's report gives.")
          .key(
              REGION_CODE.text(row -> row.region().key()),
              TARGET_YEAR
                  .meaning("目标所指的年份。", "The year for which the target is set.")
                  .year(row -> row.pledge().year()),
              INDICATOR
                  .meaning("指标在指标表中的代号。", "Key of the indicator in the vocabulary.")
                  .text(row -> row.pledge().target().indicator()))
          .columns(
              REGION.text(row -> row.region().name()),
              LEVEL.text(row -> row.region().level().label()),
              column("indicator_name")
                  .titled("指标名称", "Indicator name")
                  .meaning("指标在指标表中的中文名称。", "The indicator's Chinese name in the vocabulary.")
                  .text(Row::name),
              REPORT_ID.text(Row::reportId),
              column("target_start")
                  .titled("目标起点", "Target start")
                  .in(Unit.CODE_POINTS)
                  .meaning(
                      "该目标在 `targets.csv` 中的 `start`。", "`start` of the target in `targets.csv`.")
                  .integer(row -> row.pledge().target().start()),
              column("place")
                  .titled("位置", "Place")
                  .meaning(
                      "目标的位置，同 `targets.csv`：`main` 优先于 `elsewhere`。",
                      "Where the target stands, as in `targets.csv`: `main` before `elsewhere`.")
                  .text(row -> row.pledge().target().place().label()),
              column("kind")
                  .titled("种类", "Kind")
                  .meaning("目标的种类，同 `targets.csv`。", "Kind of the target, as in `targets.csv`.")
                  .text(row -> row.pledge().target().kind()),
              of(
                  "low",
                  "下限",
                  "Low",
                  "目标的下限，标准单位。",
                  "The target's low in the standard unit.",
                  target(Value::standardLow)),
              of(
                  "high",
                  "上限",
                  "High",
                  "目标的上限，标准单位。",
                  "The target's high in the standard unit.",
                  target(Value::standardHigh)),
              HEDGE.text(row -> hedge(Optional.of(row.pledge().target()))),
              column("target_clause")
                  .titled("目标分句", "Target clause")
                  .meaning("目标所在的分句。", "The clause of the target.")
                  .text(row -> row.pledge().target().clause()),
              column("outcome_report_id")
                  .titled("结果报告编号", "Report id of the outcome")
                  .meaning("次年的报告；没有则为空。", "The next year's report; empty where there is none.")
                  .text(Row::nextReportId),
              column("outcome_start")
                  .titled("结果起点", "Outcome start")
                  .in(Unit.CODE_POINTS)
                  .meaning(
                      "该结果在 `outcomes.csv` 中的 `start`。",
                      "`start` of the outcome in `outcomes.csv`.")
                  .optionalInteger(
                      row ->
                          row.pledge()
                              .outcome()
                              .map(outcome -> OptionalLong.of(outcome.start()))
                              .orElse(OptionalLong.empty())),
              of(
                  "outcome",
                  "结果",
                  "Outcome",
                  "次年报告给出的全年数值，标准单位；没有给出则为空。",
                  "What the next report gives for the year, in the standard unit; empty where it gives nothing.",
                  row -> row.pledge().outcome().map(Outcome::standard)),
              column("standard_unit")
                  .titled("标准单位", "Standard unit")
                  .meaning("目标和结果的单位。", "The unit of target and outcome.")
                  .text(PledgesTable::unit),
              column("outcome_clause")
                  .titled("结果分句", "Outcome clause")
                  .meaning("结果所在的分句。", "The clause of the outcome.")
                  .text(row -> row.pledge().outcome().map(Outcome::clause).orElse("")),
              column("verdict")
                  .titled("判断", "Verdict")
                  .meaning(
                      "`met`：达到；`missed`：未达到；`in_range`：说 左右 的目标差不超过二十分之一；`not_reported`：次年报告没有说；"
                          + "`not_comparable`：没有可比的数值；`pending`：还没有次年报告。",
                      "`met`; `missed`; `in_range`: it misses a target stated as 左右 by a twentieth or"
                          + " less; `not_reported`: the next report does not say; `not_comparable`:"
                          + " there is no number to compare; `pending`: there is no next report.")
                  .text(row -> row.pledge().verdict().label()),
              of(
                  "gap",
                  "差距",
                  "Gap",
                  "结果减目标，标准单位；在区间之内为 0；与别的指标相比的则减其结果。",
                  "Outcome minus target in the standard unit, 0 within a range; of a relative target minus the other's outcome.",
                  row -> row.pledge().gap()),
              of(
                  "next_low",
                  "次年下限",
                  "Next low",
                  "次年同一指标目标的下限，标准单位。",
                  "Low of the next year's target for the same indicator, in the standard unit.",
                  next(Value::standardLow)),
              of(
                  "next_high",
                  "次年上限",
                  "Next high",
                  "其上限，标准单位。",
                  "Its high, in the standard unit.",
                  next(Value::standardHigh)),
              column("next_hedge")
                  .titled("次年口气", "Next hedge")
                  .meaning("其口气，同 `hedge`。", "Its hedge, as `hedge`.")
                  .text(row -> hedge(row.pledge().next())),
              of(
                  "change",
                  "变化",
                  "Change",
                  "次年目标减本年目标：下限减下限，没有下限则用上限。",
                  "The next target minus this one: low minus low, or the high where there is no low.",
                  row -> row.pledge().change()));

  private PledgesTable() {}

  /**
   * A pledge of a region.
   *
   * @param name of the indicator
   * @param reportId of the report that states the target
   * @param nextReportId of the next year's report, or empty
   */
  record Row(Region region, Pledge pledge, String name, String reportId, String nextReportId) {}

  private static Cells<Row> of(
      String name,
      String titleInChinese,
      String title,
      String meaningInChinese,
      String meaning,
      Function<Row, Optional<BigDecimal>> number) {
    return column(name)
        .titled(titleInChinese, title)
        .meaning(meaningInChinese, meaning)
        .exact(number);
  }

  private static Function<Row, Optional<BigDecimal>> target(
      Function<Value, Optional<BigDecimal>> number) {
    return row -> row.pledge().target().value().flatMap(number);
  }

  private static Function<Row, Optional<BigDecimal>> next(
      Function<Value, Optional<BigDecimal>> number) {
    return row -> row.pledge().next().flatMap(Target::value).flatMap(number);
  }

  private static String hedge(Optional<Target> target) {
    return target.flatMap(Target::value).map(value -> value.hedge().label()).orElse("");
  }

  private static String unit(Row row) {
    return row.pledge()
        .target()
        .value()
        .map(Value::standardUnit)
        .or(() -> row.pledge().outcome().map(Outcome::standardUnit))
        .orElse("");
  }

  /**
   * Writes the table. The stream stays open.
   *
   * @param promises of the reports that count, by report id
   * @param indicators by which they were gathered
   */
  public static WrittenTable write(
      Register register, Map<String, Promises> promises, Indicators indicators, OutputStream out)
      throws IOException {
    SortedMap<String, SortedMap<Integer, ReportEntry>> regions = new TreeMap<>(CodePoints.ORDER);
    Map<Integer, Promises> national = new HashMap<>();
    for (ReportEntry report : register.used()) {
      Region region = report.region().orElseThrow();
      int year = report.year().orElseThrow();
      regions.computeIfAbsent(region.key(), key -> new TreeMap<>()).putIfAbsent(year, report);
      if (region.level() == Region.Level.NATIONAL) {
        national.putIfAbsent(year, promises.get(report.reportId()));
      }
    }
    PledgeJudge judge =
        new PledgeJudge(indicators, year -> Optional.ofNullable(national.get(year)));
    CsvTable<Row> csv = new CsvTable<>(LAYOUT, out);
    for (SortedMap<Integer, ReportEntry> reports : regions.values()) {
      for (Row row : rows(reports, promises, indicators, judge)) {
        csv.add(row);
      }
    }
    return csv.finish();
  }

  private static List<Row> rows(
      SortedMap<Integer, ReportEntry> reports,
      Map<String, Promises> promises,
      Indicators indicators,
      PledgeJudge judge) {
    SortedMap<Integer, Promises> byYear = new TreeMap<>();
    reports.forEach((year, report) -> byYear.put(year, promises.get(report.reportId())));
    List<Row> rows = new ArrayList<>();
    for (Pledge pledge : judge.judge(byYear)) {
      ReportEntry report = reports.get(pledge.year());
      ReportEntry next = reports.get(pledge.year() + 1);
      rows.add(
          new Row(
              report.region().orElseThrow(),
              pledge,
              indicators
                  .of(pledge.target().indicator())
                  .map(Indicator::name)
                  .orElse(pledge.target().indicator()),
              report.reportId(),
              next == null ? "" : next.reportId()));
    }
    rows.sort(
        Comparator.comparingInt((Row row) -> row.pledge().year())
            .thenComparing(row -> row.pledge().target().indicator(), CodePoints.ORDER));
    return rows;
  }
}
