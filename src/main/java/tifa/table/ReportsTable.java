package tifa.table;

import static tifa.table.Columns.COMPLETENESS;
import static tifa.table.Columns.KIND_OF_REPORT;
import static tifa.table.Columns.LEVEL;
import static tifa.table.Columns.PATH;
import static tifa.table.Columns.REGION;
import static tifa.table.Columns.REGION_CODE;
import static tifa.table.Columns.SIMILARITY_NATIONAL;
import static tifa.table.Columns.SIMILARITY_PREVIOUS;
import static tifa.table.Columns.SPEAKER;
import static tifa.table.Columns.YEAR;
import static tifa.table.Definition.column;

import java.io.IOException;
import java.util.Comparator;
import tifa.analysis.ReportFacts;
import tifa.normal.CodePoints;
import tifa.region.Region;
import tifa.register.ReportEntry;
import tifa.wording.Similarities;

/** Reports, and files without one. */
final class ReportsTable {
  static final Layout<Row> LAYOUT =
      Layout.<Row>of("reports")
          .titled("报告清单", "Reports")
          .rows("每份报告和每个没有报告的文件一行。", "One row for each report, and for each file without one.")
          .key(
              Cells.of(
                  Row::entry,
                  PATH.text(ReportEntry::path),
                  column("position")
                      .titled("序号", "Position")
                      .meaning(
                          "报告在文件中的位置，从 1 起；没有报告的文件为 1。",
                          "Place of the report in its file, from 1; 1 for a file without.")
                      .integer(ReportEntry::position)))
          .columns(
              Cells.of(
                  Row::entry,
                  column("report_id")
                      .titled("报告编号", "Report id")
                      .meaning(
                          "报告的编号；没有报告的文件为空。", "Id of the report; empty for a file without report.")
                      .text(ReportEntry::reportId),
                  Cells.ofOptional(
                      ReportEntry::region,
                      REGION_CODE.text(Region::key),
                      REGION.text(Region::name)),
                  column("region_raw")
                      .titled("原文地区", "Region as found")
                      .meaning("原文中的地区名称。", "Name of the region as found.")
                      .text(ReportEntry::regionRaw),
                  Cells.ofOptional(
                      ReportEntry::region, LEVEL.text(region -> region.level().label())),
                  YEAR.optionalYear(ReportEntry::year),
                  column("year_source")
                      .titled("年份依据", "Source of the year")
                      .meaning(
                          "年份的依据，几项一致时取第一项：`metadata`（元数据）、`title`（标题）、`delivery`（报告日期）、"
                              + "`date`（文字之上未说明何事的日期）、`plan`（回顾或部署的标题）、`text`（句子）、"
                              + "`row`（表格的行）、`file`（文件名）或 `folder`（文件夹名）。",
                          "What told the year, of several pieces that agree the first: `metadata`, `title`,"
                              + " `delivery`, `date` (above the text, of what is not said), `plan` (headings"
                              + " that review or plan), `text` (sentences), `row`, `file` or `folder`.")
                      .text(ReportEntry::yearSource),
                  column("title")
                      .titled("标题", "Title")
                      .meaning(
                          "标题，照原文或照 metadata.csv。", "Title as written, or as metadata.csv states.")
                      .text(ReportEntry::title),
                  ofFacts(KIND_OF_REPORT.text(facts -> facts.kind().label())),
                  column("delivered_on")
                      .titled("报告日期", "Delivered on")
                      .meaning("作报告的第一天。", "First day of delivery.")
                      .optionalDate(ReportEntry::deliveredOn),
                  ofFacts(SPEAKER.text(ReportFacts::speaker)),
                  column("format")
                      .titled("格式", "Format")
                      .meaning("文件的格式。", "Format of the file.")
                      .text(ReportEntry::format),
                  column("encoding")
                      .titled("编码", "Encoding")
                      .meaning(
                          "文件的编码；有字节顺序标记的 UTF-8 为 `utf-8-bom`；曾被存成 GBK 而没有丢失字符的 UTF-8 为 `gbk of utf-8`；"
                              + "还原过程序转义的为 `escaped …`。",
                          "Encoding of the file; `utf-8-bom` with a byte-order mark; `gbk of utf-8` where UTF-8"
                              + " was once saved as GBK and nothing was lost; `escaped …` where a program's"
                              + " escapes were turned back.")
                      .text(ReportEntry::encoding),
                  column("sha256")
                      .titled("文件校验", "SHA-256")
                      .meaning(
                          "文件字节的 SHA-256；文件未被读取时为空。",
                          "SHA-256 of the file's bytes; empty where it was not read.")
                      .text(ReportEntry::sha256),
                  ofFacts(
                      column("chars")
                          .titled("字数", "Characters")
                          .in(Unit.CHARACTERS)
                          .meaning("计入章节的可见字符数。", "Visible code points of its counted sections.")
                          .integer(ReportFacts::chars),
                      column("appendix_chars")
                          .titled("附件字数", "Characters of appendices")
                          .in(Unit.CHARACTERS)
                          .meaning(
                              "附件的可见字符数，不计入。",
                              "Visible code points of appendices, which do not count.")
                          .integer(ReportFacts::appendixChars),
                      column("removed_chars")
                          .titled("剔除字数", "Characters removed")
                          .in(Unit.CHARACTERS)
                          .meaning(
                              "剔除的可见字符数：重复的文字、网页与版面的附加文字、页码和注释号。",
                              "Visible code points that were cut: repeats, furniture, page and footnote"
                                  + " marks.")
                          .integer(ReportFacts::removedChars),
                      column("tokens")
                          .titled("词数", "Tokens")
                          .in(Unit.TOKENS)
                          .meaning("计入章节的词数。", "Tokens of its counted sections.")
                          .integer(ReportFacts::tokens),
                      column("sections")
                          .titled("章节数", "Sections")
                          .in(Unit.SECTIONS)
                          .meaning(
                              "计入时在 `sections.csv` 中的行数。", "Rows of `sections.csv` if it counts.")
                          .integer(ReportFacts::sections)),
                  COMPLETENESS.text(ReportEntry::completeness)),
              SIMILARITY_PREVIOUS.optionalSignificant(
                  row -> row.similarities().toPrevious(row.entry().reportId())),
              SIMILARITY_NATIONAL.optionalSignificant(
                  row -> row.similarities().toNational(row.entry().reportId())),
              Cells.of(
                  Row::entry,
                  column("status")
                      .titled("状态", "Status")
                      .meaning(
                          "`used`：计入；`duplicate`：同一报告在别处计入；`conflict`：同一地区年份的另一份报告计入；"
                              + "`rejected`：无法读取或归位。",
                          "`used`: it counts; `duplicate`: the same report counts elsewhere; `conflict`: a"
                              + " different report of its region and year counts; `rejected`: it could not"
                              + " be read or placed.")
                      .text(entry -> entry.status().label()),
                  column("duplicate_of")
                      .titled("计入者", "Counted instead")
                      .meaning(
                          "代它计入的报告的路径，第一份之后的带 `#` 和序号。",
                          "Path of the report that counts in its place, with `#` and position after the"
                              + " first.")
                      .text(ReportEntry::duplicateOf),
                  column("flags")
                      .titled("问题", "Problems")
                      .meaning("它的问题代码，以 `|` 分隔。", "Codes of its problems, with `|` between them.")
                      .text(entry -> String.join("|", entry.flags()))));

  /** A report, or a file without one, and the similarities of all reports. */
  record Row(ReportEntry entry, Similarities similarities) {}

  private ReportsTable() {}

  /** Columns that are empty for a file without report. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  private static Cells<ReportEntry> ofFacts(Cells<ReportFacts>... cells) {
    return Cells.ofOptional(ReportEntry::facts, cells);
  }

  static void rows(CountedCorpus corpus, RowSink<Row> rows) throws IOException {
    Comparator<ReportEntry> byPlace =
        Comparator.comparing(ReportEntry::path, CodePoints.ORDER)
            .thenComparingInt(ReportEntry::position);
    for (ReportEntry entry : corpus.register().entries().stream().sorted(byPlace).toList()) {
      rows.add(new Row(entry, corpus.similarities()));
    }
  }
}
