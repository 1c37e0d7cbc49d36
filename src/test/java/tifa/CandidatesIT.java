package tifa;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import tifa.table.Table;

/** What the search for new formulations finds in the reports of 1954 to 2017 without being told. */
@TestInstance(Lifecycle.PER_CLASS)
class CandidatesIT {
  private static final Path WELL_KNOWN = Path.of("src/test/resources/tifa/novelty/well-known.csv");

  private Published published;
  private Map<String, CSVRecord> candidates;

  @BeforeAll
  void run(@TempDir Path scratch) throws Exception {
    published =
        TestJob.in(scratch, RealReports.folder("national")).lexicon("term", "这里没有的提法").publish();
    candidates = new HashMap<>();
    published.rows(Table.CANDIDATES).forEach(row -> candidates.put(row.get("candidate"), row));
  }

  @Test
  void findsMostWellKnownFormulationsWithTheirFirstYears() throws Exception {
    List<String> found = new ArrayList<>();
    List<String> amongFirst100 = new ArrayList<>();
    for (String line : Files.readAllLines(WELL_KNOWN).subList(1, 51)) {
      String phrase = line.split(",")[0];
      CSVRecord candidate = candidates.get(phrase);
      if (candidate != null) {
        found.add(phrase);
        // Tokens decide what is a mention, so it may begin later than the characters do.
        assertThat(candidate.get("first_year"))
            .as(phrase)
            .isGreaterThanOrEqualTo(line.split(",")[1]);
        if (Integer.parseInt(candidate.get("rank")) <= 100) {
          amongFirst100.add(phrase);
        }
      }
    }
    assertThat(found).hasSizeGreaterThanOrEqualTo(40);
    assertThat(amongFirst100).hasSizeGreaterThanOrEqualTo(15).contains("三个代表", "科学发展观", "一带一路");
  }

  @Test
  void ranksWhatWasNewAmongTheFirstHundredOfItsYear() {
    for (String phrase : List.of("三个代表", "科学发展观", "一带一路", "放管服", "大众创业、万众创新")) {
      CSVRecord candidate = candidates.get(phrase);
      assertThat(candidate).as(phrase).isNotNull();
      long before =
          candidates.values().stream()
              .filter(row -> row.get("first_year").equals(candidate.get("first_year")))
              .filter(
                  row ->
                      Integer.parseInt(row.get("rank")) < Integer.parseInt(candidate.get("rank")))
              .count();
      assertThat(before).as(phrase).isLessThan(100);
    }
  }

  @Test
  void quotesTheSentenceOfTheFirstUse() {
    CSVRecord candidate = candidates.get("一带一路");
    assertThat(candidate.get("sentence")).contains("一带一路");
    assertThat(candidate.get("kind")).isEqualTo("quoted");
    assertThat(published.text(candidate.get("report_id"))).contains(candidate.get("sentence"));
    // Counted with grep: 12 in the reports of 2015 to 2017.
    assertThat(candidate.get("mentions")).isEqualTo("12");
    assertThat(candidate.get("first_year")).isEqualTo("2015");
  }
}
