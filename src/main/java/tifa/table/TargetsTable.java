package tifa.table;

import static tifa.table.Columns.CLAUSE;
import static tifa.table.Columns.END;
import static tifa.table.Columns.HEDGE;
import static tifa.table.Columns.INDICATOR;
import static tifa.table.Columns.INDICATOR_RAW;
import static tifa.table.Columns.LEVEL;
import static tifa.table.Columns.REGION;
import static tifa.table.Columns.REGION_CODE;
import static tifa.table.Columns.REPORT_ID;
import static tifa.table.Columns.REPORT_YEAR;
import static tifa.table.Columns.SECTION_NO;
import static tifa.table.Columns.START;
import static tifa.table.Columns.TARGET_YEAR;
import static tifa.table.Definition.column;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import tifa.register.Register;
import tifa.register.ReportEntry;
import tifa.target.Promises;
import tifa.target.Target;
import tifa.target.Target.Horizon;
import tifa.target.Target.Value;

/** What reports promise in numbers. */
public final class TargetsTable {
  static final Layout<Row> LAYOUT =
      Layout.<Row>of("targets")
          .titled("目标", "Targets")
          .rows(
              "报告提出的每个目标一行；力争的数值自成一行。",
              "One row for each target that a report sets; a value that is striven for has a row of"
                  + " its own.")
          .key(
              REPORT_ID.text(row -> row.report().reportId()),
              START
                  .meaning(
                      "目标在 `texts/<report_id>.txt` 中的起点，从 0 计：数值或它前面的口气词；没有数值则为指标名称。",
                      "Where the target begins in `texts/<report_id>.txt`, from 0: its value with the"
                          + " hedge in front, or the indicator's name where it has no value.")
                  .integer(row -> row.target().start()),
              INDICATOR
                  .meaning(
                      "指标在指标表中的代号；指标表没有的为 `other`。",
                      "Key of the indicator in the vocabulary; `other` for what it lacks.")
                  .text(row -> row.target().indicator()))
          .columns(
              REGION_CODE.text(row -> row.report().region().orElseThrow().key()),
              REGION.text(row -> row.report().region().orElseThrow().name()),
              LEVEL.text(row -> row.report().region().orElseThrow().level().label()),
              REPORT_YEAR.year(row -> row.report().year().orElseThrow()),
              TARGET_YEAR
                  .meaning(
                      "目标所指的年份，即报告年份；期限更长的为空。",
                      "The year for which it is set, the report's; empty with a longer horizon.")
                  .optionalYear(TargetsTable::year),
              column("horizon")
                  .titled("期限", "Horizon")
                  .meaning(
                      "`year`：当年；`five_years`：五年规划期，包括今年结束的；`longer`：到以后某一年。",
                      "`year`: the report's year; `five_years`: a five-year plan, one that ends this"
                          + " year too; `longer`: by a later year.")
                  .text(row -> row.target().horizon().label()),
              column("place")
                  .titled("位置", "Place")
                  .meaning(
                      "`main`：主要预期目标一段及其延续；`elsewhere`：其他部署。",
                      "`main`: the paragraph of the main goals and what continues it; `elsewhere`: other"
                          + " plans.")
                  .text(row -> row.target().place().label()),
              SECTION_NO.text(row -> row.target().sectionNumber()),
              INDICATOR_RAW.text(row -> row.target().named()),
              column("kind")
                  .titled("种类", "Kind")
                  .meaning(
                      "`numeric`：数值；`relative`：与别的指标或地区相比；`assigned`：完成下达的任务；`qualitative`：只有文字。",
                      "`numeric`: a value; `relative`: compared with another indicator or region;"
                          + " `assigned`: a task that was set from above; `qualitative`: words alone.")
                  .text(row -> row.target().kind()),
              number(
                  "low",
                  "下限",
                  "Low",
                  "照原文的下限；只有上限则为空。",
                  "The low as written; empty where there is only a high.",
                  Value::low),
              number(
                  "high",
                  "上限",
                  "High",
                  "照原文的上限，单个数值则与下限相同；只有下限则为空。",
                  "The high as written, of a single value the low again; empty where there is only a low.",
                  Value::high),
              column("unit")
                  .titled("单位", "Unit")
                  .meaning("照原文的单位。", "The unit as written.")
                  .text(row -> row.target().value().map(Value::unit).orElse("")),
              number(
                  "standard_low",
                  "标准下限",
                  "Standard low",
                  "换算成标准单位的下限。",
                  "The low in the standard unit.",
                  Value::standardLow),
              number(
                  "standard_high",
                  "标准上限",
                  "Standard high",
                  "换算成标准单位的上限。",
                  "The high in the standard unit.",
                  Value::standardHigh),
              column("standard_unit")
                  .titled("标准单位", "Standard unit")
                  .meaning(
                      "该指标的标准单位；`other` 没有。", "The indicator's standard unit; `other` has none.")
                  .text(row -> row.target().value().map(Value::standardUnit).orElse("")),
              HEDGE.text(
                  row -> row.target().value().map(value -> value.hedge().label()).orElse("")),
              column("hedge_raw")
                  .titled("口气原文", "Hedge as written")
                  .meaning("数值前后表示口气的词。", "The words of the hedge before and after the value.")
                  .text(row -> row.target().value().map(Value::hedgeWords).orElse("")),
              column("relation")
                  .titled("关系", "Relation")
                  .meaning(
                      "`sync`：同步；`sync_approx`：基本同步；`same`：一致；`above`：高于；`not_below`：不低于；`below`：低于。",
                      "How it stands to the reference: `sync`, `sync_approx`, `same`, `above`,"
                          + " `not_below` or `below`.")
                  .text(row -> row.target().relation()),
              column("reference")
                  .titled("参照", "Reference")
                  .meaning(
                      "与之相比的指标代号，或 `national`（全国）、`region`（本地区）；下达任务的则为下达者。",
                      "Key of the indicator it is compared with, `national` or `region`; of an assigned"
                          + " task who set it.")
                  .text(row -> row.target().reference()),
              column("margin")
                  .titled("幅度", "Margin")
                  .meaning("比参照高出或低于的百分点数。", "By how many percentage points it is to differ.")
                  .exact(row -> row.target().margin()),
              column("calibre")
                  .titled("口径", "Calibre")
                  .meaning("照原文的口径，如 同口径。", "How the value is counted, as written, such as 同口径.")
                  .text(row -> row.target().calibre()),
              CLAUSE.text(row -> row.target().clause()),
              END.meaning("目标的终点，不含。", "Where it ends, exclusive.")
                  .integer(row -> row.target().end()));

  private TargetsTable() {}

  /** A target of a report. */
  record Row(ReportEntry report, Target target) {}

  private static Cells<Row> number(
      String name,
      String titleInChinese,
      String title,
      String meaningInChinese,
      String meaning,
      Function<Value, Optional<BigDecimal>> number) {
    return column(name)
        .titled(titleInChinese, title)
        .meaning(meaningInChinese, meaning)
        .exact(row -> row.target().value().flatMap(number));
  }

  private static OptionalInt year(Row row) {
    return row.target().horizon() == Horizon.YEAR ? row.report().year() : OptionalInt.empty();
  }

  /**
   * Writes the table. The stream stays open.
   *
   * @param promises of the reports that count, by report id
   */
  public static WrittenTable write(
      Register register, Map<String, Promises> promises, OutputStream out) throws IOException {
    CsvTable<Row> csv = new CsvTable<>(LAYOUT, out);
    for (ReportEntry report : ReportOrder.of(register)) {
      for (Target target : promises.get(report.reportId()).targets()) {
        csv.add(new Row(report, target));
      }
    }
    return csv.finish();
  }
}
