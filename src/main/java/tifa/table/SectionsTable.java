package tifa.table;

import static tifa.table.Columns.END;
import static tifa.table.Columns.REPORT_ID;
import static tifa.table.Columns.ROLE;
import static tifa.table.Columns.SECTION_NO;
import static tifa.table.Columns.START;
import static tifa.table.Definition.column;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import tifa.register.ReportEntry;
import tifa.section.Years;

/** Sections, one report after the other. */
public final class SectionsTable implements Closeable {
  static final Layout<SectionRow> LAYOUT =
      Layout.<SectionRow>of("sections")
          .titled("章节清单", "Sections")
          .rows(
              "每份计入报告的每个章节一行，按阅读顺序。",
              "One row for each section of each report that counts, in reading order.")
          .key(
              REPORT_ID.text(SectionRow::reportId),
              column("section_seq")
                  .titled("次序", "Sequence")
                  .meaning("在报告中的次序，从 0 起。", "Place in the report, from 0.")
                  .integer(row -> row.head().seq()))
          .columns(
              SECTION_NO.text(row -> row.head().number()),
              column("parent")
                  .titled("上级", "Parent")
                  .meaning("上级章节的编号；第一级为空。", "Number of the section above; empty for a part.")
                  .text(row -> row.head().parent()),
              column("depth")
                  .titled("深度", "Depth")
                  .in(Unit.LEVELS)
                  .meaning("第一级为 1。", "1 for a part.")
                  .integer(row -> row.head().depth()),
              ROLE.text(row -> row.head().role().label()),
              column("role_source")
                  .titled("部分依据", "Source of the part")
                  .meaning(
                      "判定部分所依的规则：`heading`（标题）、`lead`（首句）、`order`（次序）或 `none`（无）。",
                      "Which rule told the role: `heading`, `lead`, `order` or `none`.")
                  .text(row -> row.head().roleSource().label()),
              column("topic")
                  .titled("主题", "Topic")
                  .meaning(
                      "讲政府自身建设的小节为 `governance`；附件为 `glossary`（名词解释）、`task_list`（任务清单）或"
                          + " `note`（注释）；其余为空。",
                      "`governance` for a subsection on the government's own work; `glossary`,"
                          + " `task_list` or `note` for an appendix; else empty.")
                  .text(row -> row.head().topic()),
              Cells.ofOptional(
                  SectionRow::years,
                  column("reference_from")
                      .titled("所述起年", "Speaks of years from")
                      .meaning("该部分所述的第一年，可知时。", "First year that the part speaks of, where known.")
                      .year(Years::from),
                  column("reference_to")
                      .titled("所述止年", "Speaks of years to")
                      .meaning("该部分所述的最后一年，可知时。", "Last year that the part speaks of, where known.")
                      .year(Years::to)),
              column("counted")
                  .titled("是否计入", "Counted")
                  .meaning("章节是否计入总数。", "Whether the section is part of the totals.")
                  .bool(row -> row.counted()),
              column("heading")
                  .titled("标题", "Heading")
                  .meaning(
                      "标题，照原文，连同序号，不含注释标记。",
                      "Heading as written, number included, marks of notes left out.")
                  .text(row -> row.head().heading()),
              START
                  .meaning(
                      "其自身文字在 `texts/<report_id>.txt` 中的起点，从 0 计。",
                      "Where its own text begins in `texts/<report_id>.txt`, from 0.")
                  .integer(row -> row.start()),
              END.meaning("其自身文字的终点，不含。", "Where its own text ends, exclusive.")
                  .integer(row -> row.end()),
              column("chars")
                  .titled("字数", "Characters")
                  .in(Unit.CHARACTERS)
                  .meaning(
                      "其自身文字的可见字符数，含标题，不含下级章节。",
                      "Visible code points of its own text, heading included, subsections excluded.")
                  .integer(row -> row.chars()),
              column("chars_total")
                  .titled("总字数", "Characters in all")
                  .in(Unit.CHARACTERS)
                  .meaning(
                      "连同所有下级章节的可见字符数；在下级章节之后又接着写的部分另有一行，编号相同，本列只计该行自身。",
                      "Visible code points with all subsections; a part that goes on after its"
                          + " subsections has a second row with the same number, of which this is its"
                          + " own.")
                  .integer(row -> row.charsTotal()),
              column("tokens")
                  .titled("词数", "Tokens")
                  .in(Unit.TOKENS)
                  .meaning("其自身文字的词数。", "Tokens of its own text.")
                  .integer(row -> row.tokens()));

  private final RowsByReport rows;

  /** Begins the table, and a temporary file beside. */
  public SectionsTable() throws IOException {
    rows = new RowsByReport(LAYOUT.name());
  }

  /**
   * Takes the rows of a report.
   *
   * @param report used; in whatever order
   */
  public void add(ReportEntry report, ReportRows ofReport) throws IOException {
    rows.add(report, ofReport.sections());
  }

  /** All its rows that have come. */
  public RowsByReport rows() {
    return rows;
  }

  /** Writes the table once all reports have come. The stream stays open. */
  public WrittenTable write(OutputStream out) throws IOException {
    CsvTable<SectionRow> csv = new CsvTable<>(LAYOUT, out);
    rows.writeTo(csv);
    return csv.finish();
  }

  /** Deletes the temporary file. */
  @Override
  public void close() throws IOException {
    rows.close();
  }
}
