package tifa.trend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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

  private static final Comparator<RegionItem> BY_NAME =
      Comparator.comparing(RegionItem::kind).thenComparing(RegionItem::item, CodePoints.ORDER);

  /** How often an item is mentioned in each region, and in all. */
  private record Frequency(KeyItem.Kind kind, int index, String item, int[] mentions, long inAll) {
    Frequency(KeyItem.Kind kind, int index, String item, int[] mentions) {
      this(kind, index, item, mentions, Arrays.stream(mentions).asLongStream().sum());
    }
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
      List<RegionItem> more = new ArrayList<>();
      List<RegionItem> less = new ArrayList<>();
      for (Frequency item : frequencies) {
        compare(item, region, sizes, all, more, less);
      }
      List<RegionItem> items = new ArrayList<>(clearest(more));
      items.addAll(clearest(less));
      items.sort(BY_NAME);
      regions.add(items);
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

  private static void compare(
      Frequency item,
      int region,
      long[] sizes,
      long all,
      List<RegionItem> more,
      List<RegionItem> less) {
    long mentions = item.mentions()[region];
    long size = sizes[region];
    long others = item.inAll() - mentions;
    long othersSize = all - size;
    // A term of which a token holds several, such as a digit, has no frequency among tokens.
    if (mentions > size || others > othersSize) {
      return;
    }
    Keyness keyness = Keyness.of(mentions, size, others, othersSize);
    boolean isMore = keyness.low() > 0 && mentions >= KeyItem.fewest(item.kind());
    boolean isLess = keyness.high() < 0 && others >= KeyItem.fewest(item.kind());
    if (isMore || isLess) {
      int using = 0;
      int ahead = 0;
      for (int other = 0; other < sizes.length; other++) {
        using += other != region && item.mentions()[other] > 0 ? 1 : 0;
        ahead += item.mentions()[other] * size > mentions * sizes[other] ? 1 : 0;
      }
      (isMore ? more : less)
          .add(
              new RegionItem(
                  item.kind(),
                  item.index(),
                  item.item(),
                  mentions,
                  size,
                  others,
                  othersSize,
                  using,
                  keyness,
                  1 + ahead));
    }
  }

  private static List<RegionItem> clearest(List<RegionItem> items) {
    return items.stream()
        .sorted(
            Comparator.<RegionItem>comparingDouble(item -> -item.keyness().certainRatio())
                .thenComparing(BY_NAME))
        .limit(MOST)
        .toList();
  }
}
