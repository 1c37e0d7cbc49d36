package tifa;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tifa.table.Table;

/**
 * Real files with a defect each: in one line, hard-wrapped, of another place or year than named.
 */
class MessyIT {
  @TempDir private Path scratch;

  @Test
  void theTextTellsWhoseReportItIsAndOfWhichYear() throws Exception {
    Published published = TestJob.in(scratch, RealReports.folder("messy")).publish();

    published.assertSound();
    assertThat(
            published.rows(
                Table.REPORTS, "path", "year", "region_code", "region", "level", "status"))
        .containsExactly(
            "台州.txt 2024 100000 全国 national used",
            "承德.txt 2024 130800 承德市 city used",
            "枣庄.txt 2024 370400 枣庄市 city used",
            "池州.txt 2023 341700 池州市 city used",
            "益阳.txt 2024 430900 益阳市 city used",
            "黄山.txt 2024 341003 黄山区 county used");
    assertThat(published.problems("REGION_DISAGREES"))
        .singleElement()
        .asString()
        .startsWith("台州.txt ");
  }

  /** Expected figures: counted in the files with white space and page numbers taken out. */
  @Test
  void spacesAndLineBreaksHideNoMention() throws Exception {
    Published published =
        TestJob.in(scratch, RealReports.folder("messy"))
            .lexicon("term,match", "发展,exact", "高质量发展,exact")
            .publish();

    published.assertSound();
    assertThat(
            published.rows(Table.TERM_REGION_YEAR, "region", "term", "mentions").stream()
                .filter(row -> row.startsWith("枣庄市 发展 ") || row.startsWith("承德市 高"))
                .toList())
        .containsExactlyInAnyOrder("枣庄市 发展 51", "承德市 高质量发展 11");
    assertThat(plainly("枣庄.txt", "发展")).isEqualTo(44);
    assertThat(plainly("承德.txt", "高质量发展")).isEqualTo(10);
  }

  /** Expected figures: counted in the file between the first words and those of its page. */
  @Test
  void aPageLosesItsFurnitureAndItsFootnoteMarks() throws Exception {
    Published published = TestJob.in(scratch, RealReports.folder("messy")).publish();

    List<CSVRecord> yiyang = published.rows(Table.REPORTS, Published.has("path", "益阳.txt"));
    assertThat(yiyang)
        .singleElement()
        .extracting(
            row -> Published.cells(row, "chars", "appendix_chars", "removed_chars", "flags"))
        .isEqualTo("13920 1730 290 FURNITURE|FOOTNOTE_MARKS");
    String id = yiyang.get(0).get("report_id");
    assertThat(
            published.rows(
                Table.SECTIONS,
                Published.has("report_id", id).and(Published.has("role", "appendix"))))
        .extracting(row -> Published.cells(row, "topic", "heading"))
        .containsExactly("glossary 名 词 解 释");
    assertThat(
            published.rows(
                Table.SECTIONS,
                Published.has("report_id", id).and(Published.has("role", "governance"))))
        .extracting(row -> Published.cells(row, "section_no", "chars"))
        .containsExactly("s3 927");
    assertThat(published.problems("FURNITURE"))
        .hasSize(2)
        .anySatisfy(
            problem ->
                assertThat(problem).contains("益阳.txt", "cut: 12, characters: 207", "责任编辑", "扫一扫"));
    assertThat(published.problems("FOOTNOTE_MARKS"))
        .singleElement()
        .asString()
        .contains("益阳.txt", ": 23, characters: 83", "[1]");
  }

  private static int plainly(String file, String term) throws Exception {
    return Files.readString(RealReports.folder("messy").resolve(file)).split(term, -1).length - 1;
  }
}
