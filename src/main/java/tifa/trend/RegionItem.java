package tifa.trend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tifa.count.ReportCounts;
import tifa.normal.CodePoints;
import tifa.register.ReportEntry;
import tifa.stats.Keyness;
import tifa.wording.ReportWords;

/**
 * A term or a word that a region says more or less often than its peers.
 *
 * @param kind what it is
 * @param index of a term in the lexicon; of a word −1
 * @param item the word; of a term its label
 * @param mentions in the region's reports of the year
 * @param size tokens of these
 * @param peersMentions in the peers' reports together
 * @param peersSize tokens of these
 * @param peersUsing how many peers mention it
 * @param keyness of the two
 * @param rank 1 and how many peers mention it more frequently
 */
public record RegionItem(
    KeyItem.Kind kind,
    int index,
    String item,
    long mentions,
    long size,
    long peersMentions,
    long peersSize,
    int peersUsing,
    Keyness keyness,
    int rank) {
  /** Items of a region in each direction. */
  private static final int MOST = 100;

  /** How often an item is mentioned in each region, and in all. */
  private record Frequency(KeyItem.Kind kind, int index, String item, int[] mentions, long inAll) {
    Frequency(KeyItem.Kind kind, int index, String item, int[] mentions) {
      this(kind, index, item, mentions, Arrays.stream(mentions).asLongStream().sum());
    }
  }

  /** An item of a region whose frequency is clearly another than among its peers. */
  private record Contrast(Frequency item, Keyness keyness) {
    static final Comparator<Contrast> BY_NAME =
        Comparator.comparing((Contrast contrast) -> contrast.item().kind())
            .thenComparing(contrast -> contrast.item().item(), CodePoints.ORDER);

    static final Comparator<Contrast> CLEAREST_FIRST =
        Comparator.<Contrast>comparingDouble(contrast -> -contrast.keyness().certainRatio())
            .thenComparing(BY_NAME);
  }

  /**
   * The items of each region of {@code peers}, in the order of its regions; those of a region by
   * kind, then item in code-point order. An item has a row where the interval of its log ratio does
   * not hold 0, in the {@value #MOST} most certain cases of each direction.
   *
   * @param labels of the terms, by index
   * @param counts of terms, by report id
   * @param words of the reports
   */
  public static List<List<RegionItem>> of(
      Peers peers, List<String> labels, Map<String, ReportCounts> counts, ReportWords words) {
    List<Frequency> frequencies = terms(peers, labels, counts);
    words.each(
        peers.reportIds(),
        (word, mentions) -> {
          if (KeyItem.isWordy(word)) {
            frequencies.add(new Frequency(KeyItem.Kind.WORD, -1, word, mentions));
          }
        });
    frequencies.removeIf(item -> item.inAll() < KeyItem.fewest(item.kind()));
    long[] sizes = peers.sizes();
    long all = Arrays.stream(sizes).sum();
    List<List<RegionItem>> regions = new ArrayList<>();
    for (int region = 0; region < sizes.length; region++) {
      int ofRegion = region;
      regions.add(
          contrasts(frequencies, region, sizes[region], all - sizes[region])
              .map(contrast -> of(contrast, ofRegion, sizes))
              .toList());
    }
    return regions;
  }

  private static List<Frequency> terms(
      Peers peers, List<String> labels, Map<String, ReportCounts> counts) {
    int[][] mentions = new int[labels.size()][peers.regions().size()];
    for (int i = 0; i < peers.regions().size(); i++) {
      int region = i;
      for (ReportEntry report : peers.regions().get(region)) {
        counts
            .get(report.reportId())
            .byRole((role, term, count) -> mentions[term][region] += count);
      }
    }
    List<Frequency> terms = new ArrayList<>();
    for (int i = 0; i < mentions.length; i++) {
      terms.add(new Frequency(KeyItem.Kind.TERM, i, labels.get(i), mentions[i]));
    }
    return terms;
  }

  /** The clearest of a region in each direction, by name. */
  private static Stream<Contrast> contrasts(
      List<Frequency> frequencies, int region, long size, long peersSize) {
    List<Contrast> more = new ArrayList<>();
    List<Contrast> less = new ArrayList<>();
    for (Frequency item : frequencies) {
      long mentions = item.mentions()[region];
      long peersMentions = item.inAll() - mentions;
      // A term of which a token holds several, such as a digit, has no frequency among tokens.
      if (mentions <= size && peersMentions <= peersSize) {
        Keyness keyness = Keyness.of(mentions, size, peersMentions, peersSize);
        long fewest = KeyItem.fewest(item.kind());
        if (keyness.low() > 0 && mentions >= fewest) {
          more.add(new Contrast(item, keyness));
        } else if (keyness.high() < 0 && peersMentions >= fewest) {
          less.add(new Contrast(item, keyness));
        }
      }
    }
    return Stream.concat(clearest(more), clearest(less)).sorted(Contrast.BY_NAME);
  }

  private static Stream<Contrast> clearest(List<Contrast> contrasts) {
    return contrasts.stream().sorted(Contrast.CLEAREST_FIRST).limit(MOST);
  }

  private static RegionItem of(Contrast contrast, int region, long[] sizes) {
    Frequency item = contrast.item();
    Keyness keyness = contrast.keyness();
    int using = 0;
    int ahead = 0;
    for (int other = 0; other < sizes.length; other++) {
      using += other != region && item.mentions()[other] > 0 ? 1 : 0;
      ahead += item.mentions()[other] * sizes[region] > keyness.mentions() * sizes[other] ? 1 : 0;
    }
    return new RegionItem(
        item.kind(),
        item.index(),
        item.item(),
        keyness.mentions(),
        keyness.size(),
        keyness.baselineMentions(),
        keyness.baselineSize(),
        using,
        keyness,
        1 + ahead);
  }
}
