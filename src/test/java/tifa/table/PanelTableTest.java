package tifa.table;

import static org.assertj.core.api.Assertions.assertThat;
import static tifa.trend.SmallCorpus.EAST;
import static tifa.trend.SmallCorpus.NATION;
import static tifa.trend.SmallCorpus.NORTH;
import static tifa.trend.SmallCorpus.TOWN;
import static tifa.trend.SmallCorpus.WEST;
import static tifa.trend.SmallCorpus.part;
import static tifa.trend.SmallCorpus.term;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tifa.register.Status;
import tifa.section.Role;
import tifa.trend.SmallCorpus;

/** A panel whose every figure can be read off with the finger. */
class PanelTableTest {
  private final SmallCorpus corpus =
      new SmallCorpus(term("改革", "革新"), term("改革开放", "革新"), term("稳增长", "增长"))
          // One sentence of 6 characters, then two of 9 and 3.
          .report(WEST, 2015, part(Role.REVIEW, "改革|，|改革|。"), part(Role.PLAN, "改革|开放|，|稳增长|。|开放|。"))
          .uncounted(WEST, 2017, Status.REJECTED)
          .report(NORTH, 2016, part(Role.PLAN, "平稳|。"))
          .report(EAST, 2017, part(Role.BODY, "改革|。"))
          .report(EAST, 2017, part(Role.BODY, "开放|。"))
          .report(TOWN, 2016, part(Role.BODY, "开放|。"))
          .report(NATION, 2015, part(Role.BODY, "改革|。"));

  @TempDir Path folder;
  private final Map<String, Map<String, String>> rows = new LinkedHashMap<>();

  @BeforeEach
  void write() throws IOException {
    WrittenCorpus.write(corpus, folder);
    new PublishedFolder(folder)
        .each(
            Table.PANEL,
            row -> rows.put(row.get("region_code") + " " + row.get("year"), row.toMap()));
  }

  private List<String> cells(String row, String... columns) {
    return Stream.of(columns).map(rows.get(row)::get).toList();
  }

  @Test
  void hasEachRegionInEachYearOfItsLevelAndSaysWhyOneIsMissing() {
    List<String> found = new ArrayList<>();
    rows.forEach((key, row) -> found.add((key + " " + row.get("missing_reason")).strip()));
    assertThat(found)
        .containsExactly(
            "100000 2015",
            "110000 2015 no_report",
            "110000 2016 no_report",
            "110000 2017 conflict",
            "120000 2015",
            "120000 2016 no_report",
            "120000 2017 rejected",
            "130000 2015 no_report",
            "130000 2016",
            "130000 2017 no_report",
            "东省/云州市 2016");
  }

  @Test
  void countsMentionsOfACategoryInTheWholeTheReviewAndThePlan() {
    // 改革 twice in the review; in the plan 改革, and 改革开放 around it.
    assertThat(cells("120000 2015", "n_gexin", "rev_n_gexin", "plan_n_gexin"))
        .containsExactly("4", "2", "2");
    assertThat(cells("120000 2015", "n_zengzhang", "rev_n_zengzhang", "plan_n_zengzhang"))
        .containsExactly("1", "0", "1");
  }

  @Test
  void relatesThemToTheCharactersAndSentencesOfTheSamePart() {
    assertThat(cells("120000 2015", "chars", "rev_chars", "plan_chars"))
        .containsExactly("18", "6", "12");
    assertThat(cells("120000 2015", "rate_gexin", "rev_rate_gexin", "plan_rate_gexin"))
        .containsExactly("2222.2222", "3333.3333", "1666.6667");
    assertThat(cells("120000 2015", "sentences", "rev_sentences", "plan_sentences"))
        .containsExactly("3", "1", "2");
    assertThat(cells("120000 2015", "share_gexin", "rev_share_gexin", "plan_share_gexin"))
        .containsExactly("0.6667", "1.0000", "0.5000");
  }

  @Test
  void hasTheSameOfEachTermWhereTheseAreWanted() {
    assertThat(cells("120000 2015", "n_gaige", "n_gaigekaifang", "rev_n_gaige", "plan_n_gaige"))
        .containsExactly("3", "1", "2", "1");
    assertThat(cells("120000 2015", "share_gaige", "share_gaigekaifang"))
        .containsExactly("0.6667", "0.3333");
  }

  @Test
  void tellsNothingSaidFromNothingThereToSayIt() {
    // A plan without the word is 0; a review that is not there is blank, and so is a year.
    assertThat(cells("130000 2016", "n_gexin", "plan_rate_gexin", "rev_n_gexin", "rev_rate_gexin"))
        .containsExactly("0", "0.0000", "", "");
    assertThat(cells("130000 2017", "n_gexin", "chars", "kind", "report_id")).containsOnly("");
  }

  @Test
  void placesARegionAlsoInAYearWithoutReport() {
    assertThat(
            cells(
                "120000 2017",
                "region_id",
                "region",
                "level",
                "province_code",
                "province",
                "year_reviewed"))
        .containsExactly("120000", "西省", "province", "120000", "天津市", "2016");
    assertThat(cells("东省/云州市 2016", "region_id", "province_code")).containsExactly("1", "");
    assertThat(cells("100000 2015", "province", "level")).containsExactly("", "national");
  }

  @Test
  void namesItsColumnsSoThatStataTakesThem() {
    assertThat(rows.get("120000 2015").keySet())
        .allMatch(name -> name.matches("[a-z][a-z0-9_]{0,31}"))
        .doesNotHaveDuplicates()
        .hasSize(23 + 9 * 5);
  }
}
