package tifa;

import static org.assertj.core.api.Assertions.assertThat;
import static tifa.Published.has;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import tifa.table.Table;

/** Two real reports, against figures that others published and that were counted by hand. */
@TestInstance(Lifecycle.PER_CLASS)
class TianjinIT {
  private Published byHand;
  private Published asPublished;

  @BeforeAll
  void run(@TempDir Path scratch) throws Exception {
    Path corpus = RealReports.folder("tianjin");
    byHand =
        TestJob.in(scratch.resolve("hand"), corpus)
            .lexicon(
                "term,aliases,match",
                "京津冀,,exact",
                "放管服,,",
                "链长制,,",
                "双碳,碳达峰碳中和|碳达峰|碳中和,",
                "数字加号,\\d\\+\\d,regex")
            .publish();
    asPublished =
        TestJob.in(scratch.resolve("published"), corpus).lexicon(attentionLexicon()).publish();
  }

  /** Every word a term, its dictionary the category, plain substrings. */
  private static String[] attentionLexicon() throws Exception {
    JsonNode dictionaries =
        new ObjectMapper()
            .readTree(
                RealReports.folder("published").resolve("policy-attention-lexicons.json").toFile());
    List<String> lines = new ArrayList<>(List.of("term,category,match"));
    for (Map.Entry<String, JsonNode> dictionary : dictionaries.properties()) {
      for (JsonNode word : dictionary.getValue()) {
        lines.add("%s,%s,exact".formatted(word.asText(), dictionary.getKey()));
      }
    }
    return lines.toArray(String[]::new);
  }

  @Test
  void everyTableAddsUpAndHasItsForm() throws Exception {
    byHand.assertSound();
    asPublished.assertSound();
  }

  @Test
  void aFileThatHoldsAReportEightTimesIsOneReport() {
    assertThat(byHand.rows(Table.REPORTS, "year", "region", "level", "position", "status"))
        .containsExactly("2017 天津市 province 1 used", "2022 天津市 province 1 used");
    assertThat(byHand.problems("REPEATED_BLOCK"))
        .hasSize(7)
        .allMatch(problem -> problem.startsWith("2017年天津市政府工作报告.txt "));
  }

  @Test
  void firstUseNamesTheWordsThatStandInTheText() {
    assertThat(byHand.rows(Table.FIRST_USE, "term", "first_year", "surface"))
        .containsExactly(
            "京津冀 2017 京津冀", "双碳 2022 碳达峰碳中和", "放管服 2017 放管服", "数字加号 2017 1+4", "链长制 2022 链长制");
  }

  @Test
  void countsByPartWhatWasCountedByHand() {
    assertThat(mentionsByPart("京津冀"))
        .containsExactly("2017 plan 9", "2017 review 2", "2022 plan 6", "2022 review 8");
    assertThat(mentionsByPart("放管服")).containsExactly("2017 plan 2", "2017 review 1");
    assertThat(mentionsByPart("链长制")).containsExactly("2022 review 1");
    assertThat(mentionsByPart("双碳")).containsExactly("2022 plan 3", "2022 review 3");
  }

  @Test
  void theLongestSurfaceIsOneMention() {
    assertThat(
            byHand.rows(Table.CONCORDANCE, has("term", "双碳")).stream()
                .map(row -> row.get("match"))
                .toList())
        .containsExactlyInAnyOrder("碳达峰碳中和", "碳达峰碳中和", "碳达峰碳中和", "碳达峰", "碳中和", "双碳");
  }

  private List<String> mentionsByPart(String term) {
    return byHand
        .rows(
            Table.TERM_SECTION_YEAR,
            row -> row.get("term").equals(term) && !row.get("mentions").equals("0"))
        .stream()
        .map(row -> Published.cells(row, "year", "role", "mentions"))
        .toList();
  }

  @Test
  void countsEveryDictionaryAsPublished() throws Exception {
    List<String> figures =
        Files.readAllLines(RealReports.folder("published").resolve("policy-attention-tianjin.csv"));
    List<String> dictionaries =
        List.of(figures.get(0).replace("\ufeff", "").split(",")).subList(2, 8);
    List<String> expected = new ArrayList<>();
    for (String line : figures.subList(1, figures.size())) {
      String[] cells = line.split(",");
      for (int i = 0; i < dictionaries.size(); i++) {
        expected.add("%s %s %s".formatted(dictionaries.get(i), cells[0], cells[i + 2]));
      }
    }

    assertThat(expected).hasSize(12).contains("pollution_control 2017 8", "renewable 2022 5");
    assertThat(asPublished.rows(Table.CATEGORY_YEAR, "category", "year", "mentions"))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void theDictionaryThatIsShippedHasThePublishedWords() throws Exception {
    List<String> shipped =
        Files.readAllLines(Path.of("jobs/lexicons/energy-policy.csv")).stream()
            .skip(1)
            .map(line -> line.replaceFirst("^([^,]*),[^,]*,(exact),(.*)$", "$1,$3,$2"))
            .toList();
    assertThat(List.of(attentionLexicon())).endsWith(shipped.toArray(String[]::new));
    assertThat(shipped).hasSize(attentionLexicon().length - 1);
  }

  @Test
  void thePanelHasThePublishedRates() throws Exception {
    List<String> figures =
        Files.readAllLines(RealReports.folder("published").resolve("policy-attention-tianjin.csv"));
    String[] header = figures.get(0).replace("\ufeff", "").split(",");
    for (String line : figures.subList(1, figures.size())) {
      String[] cells = line.split(",");
      CSVRecord row = asPublished.rows(Table.PANEL, has("year", cells[0])).get(0);
      assertThat(row.get("chars")).isEqualTo(cells[1]);
      for (int i = 2; i < header.length; i++) {
        BigDecimal rate =
            new BigDecimal(cells[i])
                .multiply(BigDecimal.valueOf(10_000))
                .divide(new BigDecimal(cells[1]), 4, RoundingMode.HALF_EVEN);
        assertThat(row.get("n_" + header[i])).isEqualTo(cells[i]);
        assertThat(row.get("rate_" + header[i])).isEqualTo(rate.toPlainString());
      }
    }
    assertThat(asPublished.rows(Table.PANEL, "year", "missing_reason"))
        .containsExactly(
            "2017 ",
            "2018 no_report",
            "2019 no_report",
            "2020 no_report",
            "2021 no_report",
            "2022 ");
  }

  @Test
  void measuresTheTextsAsPublished() {
    for (Published run : List.of(byHand, asPublished)) {
      assertThat(run.rows(Table.REPORTS, "year", "chars"))
          .containsExactly("2017 12901", "2022 19352");
      for (CSVRecord row : run.rows(Table.TERM_YEAR)) {
        assertThat(row.get("chars")).isEqualTo(row.get("year").equals("2017") ? "12901" : "19352");
      }
    }
  }
}
