package tifa;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tifa.table.Table;

/** Real files that are not what their names say. */
class MessyIT {
  @TempDir private Path scratch;

  @Test
  void theTextTellsWhoseReportItIsAndOfWhichYear() throws Exception {
    Path corpus = Files.createDirectory(scratch.resolve("corpus"));
    TestJob.copy(RealReports.folder("messy"), corpus, "台州", "池州", "黄山");

    Published published = TestJob.in(scratch.resolve("job"), corpus).publish();

    published.assertSound();
    assertThat(
            published.rows(
                Table.REPORTS, "path", "year", "region_code", "region", "level", "status"))
        .containsExactly(
            "台州.txt 2024 100000 全国 national used",
            "池州.txt 2023 341700 池州市 city used",
            "黄山.txt 2024 341003 黄山区 county used");
    assertThat(published.problems("REGION_DISAGREES"))
        .singleElement()
        .asString()
        .startsWith("台州.txt ");
  }
}
