package tifa.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static tifa.trend.SmallCorpus.part;
import static tifa.trend.SmallCorpus.term;

import java.util.List;
import org.junit.jupiter.api.Test;
import tifa.problem.ProblemCode;
import tifa.region.Region;
import tifa.section.Role;
import tifa.token.Hanlp;
import tifa.wording.ReportWords;
import tifa.wording.WordCounting;

/** Regions of 20 words each: the first says 海洋 ten times, each other once; the rest is 改革. */
class RegionItemTest {
  private static final double RATIO = 3.321928094887362;
  private static final double LOW = 1.9366778014426174;
  private static final double HIGH = 4.707178388332107;

  @Test
  void saysWhatARegionSaysMoreAndLessThanFivePeers() {
    List<List<RegionItem>> items = items(corpusOf(6));

    assertThat(items).hasSize(6);
    assertThat(items.get(0))
        .extracting(item -> item.kind().label() + " " + item.item())
        .containsExactly("term 改革", "word 改革", "word 海洋");
    assertThat(items.subList(1, 6)).allMatch(List::isEmpty);
  }

  @Test
  void comparesTheRegionWithItsPeersTogether() {
    RegionItem ocean = items(corpusOf(6)).get(0).get(2);

    // 10 of 20 words against 5 of 100.
    assertThat(List.of(ocean.mentions(), ocean.size(), ocean.peersMentions(), ocean.peersSize()))
        .containsExactly(10L, 20L, 5L, 100L);
    assertThat(ocean.peersUsing()).isEqualTo(5);
    assertThat(ocean.keyness().logRatio()).isCloseTo(RATIO, within(1e-9));
    assertThat(ocean.keyness().low()).isCloseTo(LOW, within(1e-9));
    assertThat(ocean.keyness().high()).isCloseTo(HIGH, within(1e-9));
  }

  @Test
  void ranksTheRegionAmongItsPeers() {
    List<RegionItem> items = items(corpusOf(6)).get(0);

    assertThat(items.get(0).rank()).isEqualTo(6);
    assertThat(items.get(2).rank()).isEqualTo(1);
  }

  @Test
  void comparesNoRegionWithFourPeersAndSaysSoOnce() {
    SmallCorpus corpus = corpusOf(5);

    assertThat(Peers.of(corpus.register())).isEmpty();
    assertThat(Peers.tooFew(corpus.register()))
        .hasValueSatisfying(
            problem -> {
              assertThat(problem.code()).isEqualTo(ProblemCode.FEW_PEERS);
              assertThat(problem.detail()).endsWith("province 2015");
            });
    assertThat(Peers.tooFew(corpusOf(6).register())).isEmpty();
  }

  @Test
  void expectsNoPeersOfTheNation() {
    SmallCorpus corpus = new SmallCorpus(term("改革", ""));
    corpus.report(
        new Region("100000", "全国", "全国", Region.Level.NATIONAL), 2015, part(Role.BODY, "改革"));

    assertThat(Peers.of(corpus.register())).isEmpty();
    assertThat(Peers.tooFew(corpus.register())).isEmpty();
  }

  private static SmallCorpus corpusOf(int regions) {
    SmallCorpus corpus = new SmallCorpus(term("改革", ""));
    for (int i = 0; i < regions; i++) {
      String name = "云" + (char) ('一' + i) + "省";
      int ocean = i == 0 ? 10 : 1;
      corpus.report(
          new Region(Integer.toString(910000 + 10000 * i), name, name, Region.Level.PROVINCE),
          2015,
          part(Role.BODY, "海洋|，|".repeat(ocean) + "改革|，|".repeat(20 - ocean)));
    }
    return corpus;
  }

  private static List<List<RegionItem>> items(SmallCorpus corpus) {
    List<Peers> peers = Peers.of(corpus.register());
    ReportWords words = corpus.fold(new WordCounting(Hanlp.ofThisJvm()));
    return RegionItem.of(peers.get(0), List.of("改革"), corpus.counts().byReport(), words);
  }
}
