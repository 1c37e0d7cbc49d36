package tifa.table;

import static tifa.table.Columns.CLAUSE;
import static tifa.table.Columns.END;
import static tifa.table.Columns.INDICATOR;
import static tifa.table.Columns.INDICATOR_RAW;
import static tifa.table.Columns.LEVEL;
import static tifa.table.Columns.REGION;
import static tifa.table.Columns.REGION_CODE;
import static tifa.table.Columns.REPORT_ID;
import static tifa.table.Columns.REPORT_YEAR;
import static tifa.table.Columns.SECTION_NO;
import static tifa.table.Columns.START;
import static tifa.table.Definition.column;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import tifa.register.Register;
import tifa.register.ReportEntry;
import tifa.target.Outcome;
import tifa.target.Outcome.Period;
import tifa.target.Promises;

/** What reports tell in numbers of the time that is over. */
public final class OutcomesTable {
  static final Layout<Row> LAYOUT =
      Layout.<Row>of("outcomes")
          .titled("结果", "Outcomes")
          .rows(
              "报告回顾时为指标表中的指标给出的每个数值一行。",
              "One row for each value that a report, looking back, gives of an indicator in the"
                  + " vocabulary.")
          .key(
              REPORT_ID.text(row -> row.report().reportId()),
              START
                  .meaning(
                      "数值在 `texts/<report_id>.txt` 中的起点，从 0 计。",
                      "Where the value begins in `texts/<report_id>.txt`, from 0.")
                  .integer(row -> row.outcome().start()),
              INDICATOR
                  .meaning("指标在指标表中的代号。", "Key of the indicator in the vocabulary.")
                  .text(row -> row.outcome().indicator()))
          .columns(
              REGION_CODE.text(row -> row.report().region().orElseThrow().key()),
              REGION.text(row -> row.report().region().orElseThrow().name()),
              LEVEL.text(row -> row.report().region().orElseThrow().level().label()),
              REPORT_YEAR.year(row -> row.report().year().orElseThrow()),
              column("outcome_year")
                  .titled("结果年份", "Outcome year")
                  .meaning(
                      "数值所说的年份，即报告的前一年；说多年的为空。",
                      "The year of which it speaks, the one before the report's; empty for several"
                          + " years.")
                  .optionalYear(OutcomesTable::year),
              column("period")
                  .titled("时段", "Period")
                  .meaning(
                      "`year`：全年；`part_year`：一年的一部分；`level`：多年之后达到的水平；`five_years_sum`：多年合计；"
                          + "`five_years_average`：多年平均。",
                      "`year`; `part_year`: a part of it; `level`: what was reached after several"
                          + " years; `five_years_sum`: several years together; `five_years_average`:"
                          + " one of them on average.")
                  .text(row -> row.outcome().period().label()),
              SECTION_NO.text(row -> row.outcome().sectionNumber()),
              INDICATOR_RAW.text(row -> row.outcome().named()),
              column("value")
                  .titled("数值", "Value")
                  .meaning(
                      "照原文的数值；增长类指标下降则为负，持平为 0。",
                      "The value as written, negative where what is told as growth fell; unchanged is"
                          + " 0.")
                  .exact(row -> Optional.of(row.outcome().value())),
              column("unit")
                  .titled("单位", "Unit")
                  .meaning("照原文的单位。", "The unit as written.")
                  .text(row -> row.outcome().unit()),
              column("standard_value")
                  .titled("标准数值", "Standard value")
                  .meaning("换算成标准单位的数值。", "The value in the standard unit.")
                  .exact(row -> Optional.of(row.outcome().standard())),
              column("standard_unit")
                  .titled("标准单位", "Standard unit")
                  .meaning("该指标的标准单位。", "The indicator's standard unit.")
                  .text(row -> row.outcome().standardUnit()),
              column("approx")
                  .titled("约数", "Approximate")
                  .meaning(
                      "使数值成为约数的词，如 突破、超、约、预计。",
                      "The word that makes it approximate, such as 突破, 超, 约 or 预计.")
                  .text(row -> row.outcome().approximate()),
              column("against")
                  .titled("对比", "Against")
                  .meaning(
                      "分句中与全国、全省的比较或位次。",
                      "What the clause compares it with, or its rank, as written.")
                  .text(row -> row.outcome().against()),
              column("self_claim")
                  .titled("自评", "Claim")
                  .meaning(
                      "报告对照自己的目标所作的评价，如 超额完成。",
                      "What the report says of its own target, such as 超额完成.")
                  .text(row -> row.outcome().selfClaim()),
              column("candidate")
                  .titled("候选次序", "Candidate")
                  .meaning(
                      "该报告中该指标的第几个全年数值：`1` 是用来对照目标的；其余是可能的另选。不是全年的为空。",
                      "Which of the report's values of the indicator for the year it is: `1` is what"
                          + " targets are compared with, the others are its rivals; empty where it is"
                          + " not of the year.")
                  .optionalInteger(Row::candidate),
              CLAUSE.text(row -> row.outcome().clause()),
              END.meaning("数值的终点，不含。", "Where it ends, exclusive.")
                  .integer(row -> row.outcome().end()));

  private OutcomesTable() {}

  /** An outcome that a report tells. */
  record Row(ReportEntry report, Outcome outcome, OptionalLong candidate) {}

  private static OptionalInt year(Row row) {
    Period period = row.outcome().period();
    return period == Period.YEAR || period == Period.PART_YEAR
        ? OptionalInt.of(row.report().year().orElseThrow() - 1)
        : OptionalInt.empty();
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
      Map<String, Long> annual = new HashMap<>();
      for (Outcome outcome : promises.get(report.reportId()).outcomes()) {
        OptionalLong candidate =
            outcome.period() == Period.YEAR
                ? OptionalLong.of(annual.merge(outcome.indicator(), 1L, Long::sum))
                : OptionalLong.empty();
        csv.add(new Row(report, outcome, candidate));
      }
    }
    return csv.finish();
  }
}
