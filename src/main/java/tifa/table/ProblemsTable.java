package tifa.table;

import static tifa.table.Definition.column;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import tifa.language.ChineseSentences;
import tifa.problem.Problem;

/** What a reader of the tables must know; the last table, since writing others finds problems. */
public final class ProblemsTable {
  static final Layout<Row> LAYOUT =
      Layout.<Row>of("problems")
          .titled("问题清单", "Problems")
          .rows("使用各表者须知的每件事一行。", "One row for each thing that a reader of the tables must know.")
          .key(
              column("seq").titled("序号", "Sequence").meaning("从 1 起。", "From 1.").integer(Row::seq))
          .columns(
              Cells.of(
                  Row::problem,
                  column("code")
                      .titled("代码", "Code")
                      .meaning(
                          "问题的种类；各代码的含义见代码表。",
                          "What kind of problem; the list of codes explains each.")
                      .text(problem -> problem.code().name()),
                  column("severity")
                      .titled("程度", "Severity")
                      .meaning(
                          "`info`：供参考；`warning`：已计入，宜查看；`error`：未计入。",
                          "`info`: good to know; `warning`: counted, but look; `error`: not counted.")
                      .text(problem -> problem.code().severity().label()),
                  column("path")
                      .titled("文件", "File")
                      .meaning(
                          "文件，相对于语料目录；不涉及文件时为空。",
                          "The file, relative to the corpus; empty where it is about none.")
                      .text(Problem::path),
                  column("report_id")
                      .titled("报告编号", "Report id")
                      .meaning("报告；不涉及报告时为空。", "The report; empty where it is about none.")
                      .text(Problem::reportId),
                  column("detail")
                      .titled("说明", "Detail")
                      .meaning("发现了什么，作了什么处理。", "What was found and what was done.")
                      .text(Problem::detail),
                  column("detail_zh")
                      .titled("说明（中文）", "Detail in Chinese")
                      .meaning(
                          "`detail` 的中文；没有译文时为空。",
                          "`detail` in Chinese; empty where it has no translation.")
                      .text(
                          problem ->
                              ChineseSentences.shared().known(problem.detail()).orElse(""))));

  /** A problem with its number. */
  record Row(int seq, Problem problem) {}

  private ProblemsTable() {}

  /** Writes the problems as they are ordered, numbered from 1. The stream stays open. */
  public static WrittenTable write(List<Problem> problems, OutputStream out) throws IOException {
    CsvTable<Row> csv = new CsvTable<>(LAYOUT, out);
    for (int i = 0; i < problems.size(); i++) {
      csv.add(new Row(i + 1, problems.get(i)));
    }
    return csv.finish();
  }
}
