package tifa.trend;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tifa.count.ReportCounts;
import tifa.normal.CodePoints;
import tifa.register.ReportEntry;
import tifa.stats.BenjaminiHochberg;
import tifa.stats.Keyness;
import tifa.wording.ReportWords;

/**
 * What is special of a year: a term or a word against its baseline.
 *
 * @param kind what it is
 * @param index of a term in the lexicon; of a word −1
 * @param item the word; of a term its label
 * @param mentions in the year
 * @param baselineMentions in the baseline
 * @param keyness of the two
 * @param qValue false discovery rate among all items of the comparison
 * @param familySize how many they are
 * @param rank among those of its direction, more or less frequent, the most certain first, from 1
 */
public record KeyItem(
    Kind kind,
    int index,
    String item,
    long mentions,
    long baselineMentions,
    Keyness keyness,
    double qValue,
    int familySize,
    int rank) {
  private static final int FEWEST_OF_TERM = 3;
  private static final int FEWEST_OF_WORD = 5;

  private static final Comparator<KeyItem> MOST_CERTAIN_FIRST =
      Comparator.comparingDouble(item -> -item.keyness().certainRatio());

  /** What an item is. */
  public enum Kind {
    /** A term of the lexicon. */
    TERM("term"),
    /** A content word. */
    WORD("word");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** The name in tables. */
    public String label() {
      return label;
    }
  }

  /**
   * Those of {@code items} that are most certainly more frequent or more rare than in the baseline,
   * at most {@code most} of each kind and direction: by the end of the log ratio's interval that is
   * nearer to 0. They stay in their order.
   */
  public static List<KeyItem> clearest(List<KeyItem> items, int most) {
    Set<KeyItem> chosen = Collections.newSetFromMap(new IdentityHashMap<>());
    items.stream()
        .collect(Collectors.groupingBy(item -> List.of(item.kind(), item.keyness().isMore())))
        .values()
        .forEach(side -> side.stream().sorted(MOST_CERTAIN_FIRST).limit(most).forEach(chosen::add));
    return items.stream().filter(chosen::contains).toList();
  }

  /** How often an item has to stand in a year and its baseline, or in peers, together. */
  static int fewest(Kind kind) {
    return kind == Kind.TERM ? FEWEST_OF_TERM : FEWEST_OF_WORD;
  }

  /** Whether a content word is asked for: one character alone is seldom a word. */
  static boolean isWordy(String word) {
    return word.codePointCount(0, word.length()) > 1;
  }

  private record Frequency(Kind kind, int index, String item, long mentions, long baseline) {}

  /**
   * The items of a comparison, by kind, then item in code-point order.
   *
   * @param labels of the terms, by index
   * @param counts of terms, by report id
   * @param words of the reports
   */
  public static List<KeyItem> of(
      Comparison comparison,
      List<String> labels,
      Map<String, ReportCounts> counts,
      ReportWords words) {
    List<Frequency> frequencies = new ArrayList<>();
    long[] mentions = mentions(comparison.reports(), counts, labels.size());
    long[] baseline = mentions(comparison.baseline(), counts, labels.size());
    for (int i = 0; i < labels.size(); i++) {
      frequencies.add(new Frequency(Kind.TERM, i, labels.get(i), mentions[i], baseline[i]));
    }
    frequencies.removeIf(item -> item.mentions() + item.baseline() < FEWEST_OF_TERM);
    words.each(
        comparison.reportIds(),
        comparison.baselineIds(),
        FEWEST_OF_WORD,
        (word, count, before) -> {
          if (isWordy(word)) {
            frequencies.add(new Frequency(Kind.WORD, -1, word, count, before));
          }
        });
    long size = comparison.size();
    long baselineSize = comparison.baselineSize();
    // A term of which a token holds several, such as a digit, has no frequency among tokens.
    frequencies.removeIf(item -> item.mentions() > size || item.baseline() > baselineSize);
    frequencies.sort(
        Comparator.comparing(Frequency::kind).thenComparing(Frequency::item, CodePoints.ORDER));
    return ranked(frequencies, size, baselineSize);
  }

  private static long[] mentions(
      List<ReportEntry> reports, Map<String, ReportCounts> counts, int terms) {
    long[] mentions = new long[terms];
    for (ReportEntry report : reports) {
      counts.get(report.reportId()).byRole((role, term, count) -> mentions[term] += count);
    }
    return mentions;
  }

  private static List<KeyItem> ranked(List<Frequency> frequencies, long size, long baselineSize) {
    List<Keyness> keyness =
        frequencies.stream()
            .map(item -> Keyness.of(item.mentions(), size, item.baseline(), baselineSize))
            .toList();
    double[] qValues =
        BenjaminiHochberg.qValues(keyness.stream().mapToDouble(Keyness::pValue).toArray());
    int[] ranks = ranks(keyness);
    List<KeyItem> items = new ArrayList<>();
    for (int i = 0; i < ranks.length; i++) {
      Frequency item = frequencies.get(i);
      items.add(
          new KeyItem(
              item.kind(),
              item.index(),
              item.item(),
              item.mentions(),
              item.baseline(),
              keyness.get(i),
              qValues[i],
              frequencies.size(),
              ranks[i]));
    }
    return items;
  }

  private static int[] ranks(List<Keyness> keyness) {
    int[] ranks = new int[keyness.size()];
    for (boolean more : new boolean[] {true, false}) {
      // Stable: items of which the same is certain stay in their order.
      List<Integer> order =
          IntStream.range(0, ranks.length)
              .filter(i -> keyness.get(i).isMore() == more)
              .boxed()
              .sorted(Comparator.comparingDouble(i -> -keyness.get(i).certainRatio()))
              .toList();
      for (int rank = 1; rank <= order.size(); rank++) {
        ranks[order.get(rank - 1)] = rank;
      }
    }
    return ranks;
  }
}
