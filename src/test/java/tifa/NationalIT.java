package tifa;

import static org.assertj.core.api.Assertions.assertThat;
import static tifa.Published.has;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tifa.table.Table;

/** The reports of the State Council from 1954 to 2017, and the two of Tianjin. */
@TestInstance(Lifecycle.PER_CLASS)
class NationalIT {
  private Published published;

  @BeforeAll
  void run(@TempDir Path scratch) throws Exception {
    published =
        TestJob.in(scratch, RealReports.folder("national"), RealReports.folder("tianjin"))
            .lexicon(
                "term,aliases,match,exclude",
                "改革,,exact,",
                "经济,,exact,",
                "推进,,exact,",
                "建设,,exact,",
                "社会,,exact,",
                "政策,,exact,",
                "全面,,exact,",
                "民生,,token,",
                "稳增长,,token,",
                "新发展理念,,token,创新发展理念",
                "京津冀,,token,",
                "双碳,碳达峰碳中和|碳达峰|碳中和,token,",
                "链长制,,token,",
                "放管服,,token,",
                "供给侧结构性改革,,token,")
            .publish();
  }

  @Test
  void everyTableAddsUpAndHasItsForm() throws Exception {
    published.assertSound();
  }

  @Test
  void everyFileIsTheReportOfTheWholeCountryAndOfTheYearInItsName() {
    List<CSVRecord> reports =
        published.rows(Table.REPORTS, row -> row.get("path").startsWith("national/"));

    assertThat(reports).hasSize(49);
    for (CSVRecord report : reports) {
      assertThat(
              Published.cells(
                  report, "position", "status", "region_code", "region", "level", "year"))
          .as(report.get("path"))
          .isEqualTo("1 used 100000 全国 national " + report.get("path").substring(9, 13));
    }
  }

  @Test
  void theReportThatItsFileHoldsTwiceCountsOnceAndIsAPlan() {
    assertThat(published.rows(Table.REPORTS, has("year", 1991)))
        .singleElement()
        .satisfies(
            report -> {
              assertThat(report.get("kind")).isEqualTo("plan");
              assertThat(report.get("flags")).contains("REPEATED_BLOCK");
              long text =
                  published.text(report.get("report_id")).codePoints().filter(c -> c > ' ').count();
              assertThat(Long.parseLong(report.get("chars"))).isBetween(text * 2 / 5, text / 2);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "2015, 改革, 86",
    "2017, 改革, 83",
    "2017, 经济, 70",
    "2017, 推进, 64",
    "2017, 建设, 56",
    "2017, 社会, 48",
    "2017, 政策, 45",
    "2017, 全面, 44"
  })
  void countsPlainlyWhatOthersCounted(int year, String term, int mentions) {
    assertThat(
            published.rows(
                Table.TERM_YEAR,
                has("level", "national").and(has("year", year)).and(has("term", term))))
        .extracting(row -> row.get("mentions"))
        .containsExactly(Integer.toString(mentions));
  }

  @ParameterizedTest
  @CsvSource({"民生, 人民生活", "稳增长, 平稳增长", "新发展理念, 创新发展理念"})
  void aTermIsNotFoundInsideAnotherWord(String term, String word) {
    int words = 0;
    for (CSVRecord report : published.rows(Table.REPORTS)) {
      String text = published.text(report.get("report_id"));
      List<Integer> starts = new ArrayList<>();
      Matcher matcher = Pattern.compile(word).matcher(text);
      while (matcher.find()) {
        int term0 = matcher.start() + word.indexOf(term);
        starts.add(text.codePointCount(0, term0));
      }
      words += starts.size();
      assertThat(
              published.rows(
                  Table.CONCORDANCE,
                  has("term", term).and(has("report_id", report.get("report_id")))))
          .extracting(row -> Integer.valueOf(row.get("start")))
          .doesNotContainAnyElementsOf(starts.isEmpty() ? List.of(-1) : starts);
    }
    assertThat(words).isPositive();
  }

  @Test
  void theFilesHoldAsManyHitsOfTheRuleAsWereCounted() {
    int hits = 0;
    int inside = 0;
    for (CSVRecord report :
        published.rows(Table.REPORTS, row -> row.get("path").startsWith("national/"))) {
      String text = published.text(report.get("report_id"));
      hits += text.split("民生", -1).length - 1;
      inside += text.split("人民生活", -1).length - 1;
    }

    assertThat(hits).isEqualTo(479);
    assertThat(inside).isEqualTo(255);
  }

  @Test
  void theBoundaryRuleLosesNoSetPhrase() {
    List<String> terms = List.of("京津冀", "双碳", "链长制", "放管服", "供给侧结构性改革");
    List<String> lost = new ArrayList<>();
    for (CSVRecord row : published.rows(Table.LEXICON_AUDIT)) {
      if (terms.contains(row.get("term")) && !row.get("contested").equals("0")) {
        lost.add(Published.cells(row, "surface", "contested", "example_contested"));
      }
    }

    assertThat(lost).isEmpty();
    // HanLP's core dictionary has 冀东 as a word: 推进京津冀东部 counts by its price.
    assertThat(published.sum(Table.LEXICON_AUDIT, "counted_by_price", has("term", "京津冀")))
        .isEqualTo(1);
    assertThat(
            published.sum(Table.LEXICON_AUDIT, "counted", row -> terms.contains(row.get("term"))))
        .isGreaterThan(50);
  }
}
