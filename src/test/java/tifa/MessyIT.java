package tifa;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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
}
