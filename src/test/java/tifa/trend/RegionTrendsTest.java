package tifa.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static tifa.trend.SmallCorpus.EAST;
import static tifa.trend.SmallCorpus.TOWN;
import static tifa.trend.SmallCorpus.WEST;
import static tifa.trend.SmallCorpus.part;
import static tifa.trend.SmallCorpus.term;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tifa.lexicon.Term;
import tifa.region.Region;
import tifa.section.Role;

class RegionTrendsTest {
  @Test
  void testsRegionsOfALevelTogetherAndSaysSoOfEach() throws IOException {
    SmallCorpus corpus = new SmallCorpus(term("改革", ""), term("开放", ""));
    for (int i = 0; i < 8; i++) {
      add(corpus, EAST, 2010 + i, i, 1);
      add(corpus, WEST, 2010 + i, 7 - i, 0);
      add(corpus, TOWN, 2010 + i, i, 0);
    }
    List<String> rows = rows(corpus, new RegionTests());
    // 8 values that only rise or only fall: p is 2 / 8!, of three tests the first two.
    assertThat(rows)
        .containsExactlyInAnyOrder(
            "改革 东省 rising 0.000074 of 3",
            "改革 西省 falling 0.000074 of 3",
            "改革 云州市 rising 0.000050 of 1",
            "开放 东省 inconclusive 1.000000 of 3",
            "开放 西省 untested ",
            "开放 云州市 untested ");
  }

  @Test
  void testsAgainOnlyWhatIsMentionedOtherwise() throws IOException {
    RegionTests tests = new RegionTests();
    for (String terms : List.of("改革|开放", "开放|改革", "开放", "改革|开放|其他")) {
      for (int later : new int[] {0, 1}) {
        SmallCorpus corpus =
            new SmallCorpus(
                Stream.of(terms.split("\\|")).map(label -> term(label, "")).toArray(Term[]::new));
        for (int i = 0; i < 8; i++) {
          add(corpus, EAST, 2010 + i + later, i, 1);
          add(corpus, WEST, 2010 + i, 7 - i, later);
        }
        assertThat(rows(corpus, tests)).isEqualTo(rows(corpus, new RegionTests()));
      }
    }
  }

  private static List<String> rows(SmallCorpus corpus, RegionTests tests) throws IOException {
    List<String> rows = new ArrayList<>();
    new RegionTrends(
            corpus.panel(),
            corpus.lexicon().terms().size(),
            new TrendSettings(8, 0.05, 5, List.of(Window.ALL)),
            tests)
        .each(
            (term, region, finding) ->
                rows.add(
                    "%s %s %s %s"
                        .formatted(
                            corpus.lexicon().terms().get(term).label(),
                            region.regionName(),
                            finding.direction().label(),
                            finding
                                .significance()
                                .map(
                                    each ->
                                        "%.6f of %d".formatted(each.qValue(), each.familySize()))
                                .orElse("")
                                .strip())));
    return rows;
  }

  private static void add(SmallCorpus corpus, Region region, int year, int reforms, int openings) {
    corpus.report(
        region,
        year,
        part(
            Role.PLAN,
            "改革|".repeat(reforms)
                + "开放|".repeat(openings)
                + "其他|".repeat(9 - reforms - openings)
                + "。"));
  }
}
