package tifa.table;

import static tifa.table.Columns.CHARS;
import static tifa.table.Columns.LEVEL;
import static tifa.table.Columns.REGION;
import static tifa.table.Columns.REGION_CODE;
import static tifa.table.Columns.REPORT_ID;
import static tifa.table.Columns.ROLE;
import static tifa.table.Columns.TOKENS;
import static tifa.table.Columns.YEAR;
import static tifa.table.Definition.column;

import java.io.IOException;

/** The size of every part of every report, whether or not a term stands there. */
final class RegionSectionYearTable {
  static final Layout<Part> LAYOUT =
      Layout.<Part>of("region_section_year")
          .titled("分地区分年分部分篇幅", "Size by region, year and part")
          .rows("每份计入的报告和报告所有的部分一行。", "One row for each report that counts and role that it has.")
          .key(
              REGION_CODE.text(part -> part.report().regionKey()),
              YEAR.year(part -> part.report().year()),
              ROLE.text(part -> part.role().label()))
          .columns(
              LEVEL.text(part -> part.report().level()),
              REGION.text(part -> part.report().regionName()),
              REPORT_ID.text(part -> part.report().entry().reportId()),
              CHARS.integer(Part::chars),
              TOKENS.integer(Part::tokens),
              column("sentences")
                  .titled("句数", "Sentences")
                  .in(Unit.SENTENCES)
                  .meaning(
                      "该部分含字母、数字或汉字的句数，标题也是一句。",
                      "Sentences of the part with a letter, digit or ideograph; a heading is one.")
                  .integer(Part::sentences),
              column("sections")
                  .titled("章节数", "Sections")
                  .in(Unit.SECTIONS)
                  .meaning("该部分计入的章节数。", "Sections of the part that count.")
                  .integer(Part::sections));

  private RegionSectionYearTable() {}

  static void rows(CountedCorpus corpus, RowSink<Part> rows) throws IOException {
    for (Part part : Part.of(corpus.panel())) {
      rows.add(part);
    }
  }
}
