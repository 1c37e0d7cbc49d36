package tifa.table;

import static tifa.table.Columns.CATEGORY;
import static tifa.table.Columns.LEVEL;
import static tifa.table.Columns.TERM;
import static tifa.table.Definition.column;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Totals that are not those of the run before. */
public final class ChangesTable {
  static final Layout<TotalChange> LAYOUT =
      Layout.<TotalChange>of("changes")
          .titled("与上次运行的变化", "Changes since the run before")
          .rows(
              "总数与上次发布的运行不同的每个层级和提法一行；第一次运行没有行。",
              "One row for each level and term whose total is not that of the run published before;"
                  + " none after the first run.")
          .remark(
              "它取决于此前发布的内容，因此同样的输入未必给出同样的 `changes.csv`，`datapackage.json` 也不载其大小和校验值。"
                  + "没有报告的层级，每个提法的提及次数为 0。`run.json` 说明与哪次运行比较，以及此后增、改、删和改名的报告各有多少。",
              "It depends on what was published before, so the same input need not give the same"
                  + " `changes.csv`, and `datapackage.json` states no size and hash of it. A level"
                  + " without a report has 0 mentions of every term. `run.json` says which run it was"
                  + " compared with, and how many reports were added, changed, removed and renamed"
                  + " since.")
          .key(LEVEL.text(TotalChange::level), TERM.text(TotalChange::term))
          .columns(
              CATEGORY.text(TotalChange::category),
              column("previous_total")
                  .titled("上次提及总数", "Previous total")
                  .in(Unit.MENTIONS)
                  .meaning(
                      "上次运行各年提及次数之和；上次的词表没有该提法时为空。",
                      "Mentions in all years of the run before; empty where its lexicon did not have"
                          + " the term.")
                  .optionalInteger(TotalChange::previous),
              column("total")
                  .titled("提及总数", "Total")
                  .in(Unit.MENTIONS)
                  .meaning(
                      "各年提及次数之和；词表不再有该提法时为空。",
                      "Mentions in all years; empty where the lexicon no longer has the term.")
                  .optionalInteger(TotalChange::total),
              column("change")
                  .titled("增减", "Change")
                  .in(Unit.MENTIONS)
                  .meaning(
                      "total − previous_total；只有一份词表有该提法时为空。",
                      "total − previous_total; empty where only one of the lexicons has the term.")
                  .optionalInteger(TotalChange::change),
              column("change_percent")
                  .titled("增减百分比", "Change in per cent")
                  .in(Unit.PER_CENT)
                  .meaning(
                      "change 占 previous_total 的百分比；后者为 0 或空时为空。",
                      "change in per cent of previous_total; empty where that is 0 or empty.")
                  .decimal(TotalChange::percent));

  private ChangesTable() {}

  /** Writes the changes as they are ordered, by level and term. The stream stays open. */
  public static WrittenTable write(List<TotalChange> changes, OutputStream out) throws IOException {
    CsvTable<TotalChange> csv = new CsvTable<>(LAYOUT, out);
    for (TotalChange change : changes) {
      csv.add(change);
    }
    return csv.finish();
  }
}
