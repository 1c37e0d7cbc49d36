package tifa.table;

import static org.assertj.core.api.Assertions.assertThat;
import static tifa.trend.SmallCorpus.EAST;
import static tifa.trend.SmallCorpus.part;
import static tifa.trend.SmallCorpus.term;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tifa.section.Role;
import tifa.trend.SmallCorpus;

class PromiseTablesTest {
  /** Two reports of one region; the first text begins with a character of two UTF-16 units. */
  private final SmallCorpus corpus =
      new SmallCorpus(term("改革", ""))
          .report(EAST, 2024, part(Role.PLAN, "𠀀今年主要预期目标是：地区生产总值增长5.5%左右，城镇新增就业3万人以上。"))
          .report(
              EAST,
              2025,
              part(Role.REVIEW, "地区生产总值增长5.3%。按另一口径，地区生产总值增长6%。"),
              part(Role.PLAN, "今年主要预期目标是：地区生产总值增长5%左右。"));

  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    WrittenCorpus.write(corpus, folder);
  }

  @Test
  void givesTargetsByReportAndPlaceInCodePoints() throws IOException {
    assertThat(
            rows(
                Table.TARGETS,
                "report_id",
                "start",
                "indicator",
                "target_year",
                "place",
                "low",
                "high",
                "unit",
                "hedge",
                "end"))
        .containsExactly(
            List.of("r000", "19", "gdp_growth", "2024", "main", "5.5", "5.5", "%", "about", "25"),
            List.of(
                "r000", "32", "new_urban_jobs", "2024", "main", "3", "", "万人", "at_least", "37"),
            List.of("r001", "49", "gdp_growth", "2025", "main", "5", "5", "%", "about", "53"));
  }

  @Test
  void numbersTheRivalsOfAnOutcome() throws IOException {
    assertThat(rows(Table.OUTCOMES, "report_id", "indicator", "outcome_year", "value", "candidate"))
        .containsExactly(
            List.of("r001", "gdp_growth", "2024", "5.3", "1"),
            List.of("r001", "gdp_growth", "2024", "6", "2"));
  }

  @Test
  void setsTargetsBesideWhatTheNextReportTells() throws IOException {
    assertThat(
            rows(
                Table.PLEDGES,
                "target_year",
                "indicator",
                "report_id",
                "outcome_report_id",
                "outcome",
                "verdict",
                "gap",
                "next_low",
                "change"))
        .containsExactly(
            List.of("2024", "gdp_growth", "r000", "r001", "5.3", "in_range", "-0.2", "5", "-0.5"),
            List.of("2024", "new_urban_jobs", "r000", "r001", "", "not_reported", "", "", ""),
            List.of("2025", "gdp_growth", "r001", "", "", "pending", "", "", ""));
  }

  private List<List<String>> rows(Table table, String... columns) throws IOException {
    Function<CSVRecord, List<String>> cells =
        row -> List.of(columns).stream().map(row::get).toList();
    List<List<String>> rows = new ArrayList<>();
    new PublishedFolder(folder).each(table, row -> rows.add(cells.apply(row)));
    return rows;
  }
}
