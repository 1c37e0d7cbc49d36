package tifa;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import tifa.table.Table;

/** Eight reports of a district, in GBK, that say in their title neither where nor when. */
@TestInstance(Lifecycle.PER_CLASS)
class HailarIT {
  private Path corpus;
  private Published published;

  @BeforeAll
  void run(@TempDir Path scratch) throws Exception {
    corpus = RealReports.folder("hailar-gbk");
    published = TestJob.in(scratch, corpus).publish();
  }

  @Test
  void everyTableAddsUpAndHasItsForm() throws Exception {
    published.assertSound();
  }

  @Test
  void everyFileIsTheReportOfTheDistrictAndOfTheYearInItsName() {
    assertThat(
            published.rows(
                Table.REPORTS, "path", "year", "region_code", "region", "level", "status"))
        .containsExactlyElementsOf(
            IntStream.rangeClosed(2012, 2019)
                .mapToObj(year -> "%d.txt %d 150702 海拉尔区 county used".formatted(year, year))
                .toList());
  }

  @Test
  void readsEveryCharacterAsGbk() throws Exception {
    for (CSVRecord report : published.rows(Table.REPORTS)) {
      String text = published.text(report.get("report_id"));

      assertThat(text)
          .isEqualTo(
              Files.readString(corpus.resolve(report.get("path")), Charset.forName("GB18030")))
          .doesNotContain("\ufffd")
          .contains("海拉尔");
      assertThat(report.get("encoding")).isEqualTo("gb18030");
    }
    assertThat(published.problems("ENCODING_UNCERTAIN")).isEmpty();
  }
}
