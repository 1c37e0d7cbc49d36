package tifa.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tifa.analysis.ReportFacts.Naming;
import tifa.normal.CodePoints;
import tifa.token.Vocabulary;
import tifa.token.WordLookup;

/**
 * What the first part of a report names: places, by the core dictionary, and its own region ({@code
 * 我市}, {@code 全市}). A place in brackets, as in 咸宁（武汉）离岸科创园, or before 都市圈 says nothing of whose
 * report it is.
 */
final class RegionNames {
  /** So many characters name a region often enough. */
  private static final int READ = 8_000;

  private static final int MOST_PLACES = 40;
  private static final int LONGEST = 8;
  private static final String SELVES = "省市州盟县旗区国";

  /** 我州 says more than 全省, which a prefecture compares itself with. */
  private static final int OWN = 5;

  private static final List<String> ONLY_AROUND = List.of("都市圈", "城市群", "经济圈", "经济区");

  private final Vocabulary vocabulary;
  private final WordLookup lookup;
  private final Map<String, Integer> others = new HashMap<>();
  private final Map<String, Integer> selves = new HashMap<>();

  /** Names of two characters, each as often as it stands: nearly all are such. */
  private int[] pairs = new int[1024];

  private int pairsRead;

  private RegionNames(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.lookup = vocabulary.lookupOfThisThread();
  }

  static RegionNames of(List<AnalysedSection> sections, Vocabulary vocabulary) {
    RegionNames names = new RegionNames(vocabulary);
    int left = READ;
    for (AnalysedSection section : sections) {
      if (section.counted() && left > 0) {
        names.read(section, Math.min(left, section.text().length()));
        left -= section.text().length();
      }
    }
    return names;
  }

  private void read(AnalysedSection section, int until) {
    char[] text = section.text().toCharArray();
    boolean afterSingle = false;
    for (int start = 0; start >= 0 && start < until; ) {
      int end = section.tokenEnds().nextSetBit(start) + 1;
      boolean single =
          end == start + 1
              && (CodePoints.isCommonIdeograph(text[start])
                  || Character.isIdeographic(text[start]));
      if (single && afterSingle) {
        // A name that the dictionary lacks is cut into characters: 达|州.
        addPair(text, start - 1);
      } else if (end > start + 1 && end - start <= LONGEST && isPlace(text, start, end)) {
        addPlace(text, start, end);
      }
      afterSingle = single;
      start = section.tokenStarts().nextSetBit(Math.max(end, start + 1));
    }
    for (int at = 0; at + 1 < until; at++) {
      boolean own = text[at] == '我';
      // 全国 is what every report compares itself with.
      if ((own || text[at] == '全' && text[at + 1] != '国') && SELVES.indexOf(text[at + 1]) >= 0) {
        count(selves, String.valueOf(text[at + 1]), own ? OWN : 1);
      }
    }
  }

  private void addPlace(char[] text, int start, int end) {
    if (end - start == 2) {
      addPair(text, start);
    } else {
      count(others, new String(text, start, end - start), 1);
    }
  }

  private void addPair(char[] text, int start) {
    if (pairsRead == pairs.length) {
      pairs = Arrays.copyOf(pairs, 2 * pairsRead);
    }
    pairs[pairsRead++] = text[start] << Character.SIZE | text[start + 1];
  }

  private static void count(Map<String, Integer> counts, String name, int times) {
    counts.merge(name, times, Integer::sum);
  }

  private boolean isPlace(char[] text, int start, int end) {
    int word = lookup.indexOf(text, start, end);
    return word != Vocabulary.UNKNOWN
        && vocabulary.isPlace(word)
        && !(start > 0 && text[start - 1] == '（')
        && !(start > 0 && text[start - 1] == '(')
        && !isOnlyAround(text, end);
  }

  private static boolean isOnlyAround(char[] text, int at) {
    for (String around : ONLY_AROUND) {
      if (follows(text, at, around)) {
        return true;
      }
    }
    return false;
  }

  private static boolean follows(char[] text, int at, String word) {
    for (int i = 0; i < word.length(); i++) {
      if (at + i >= text.length || text[at + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  List<Naming> places() {
    Arrays.sort(pairs, 0, pairsRead);
    int distinct = 0;
    int[] times = new int[pairsRead];
    for (int i = 0; i < pairsRead; i++) {
      if (i == 0 || pairs[i] != pairs[i - 1]) {
        pairs[distinct++] = pairs[i];
      }
      times[distinct - 1]++;
    }
    int fewest =
        fewest(
            IntStream.concat(
                Arrays.stream(times, 0, distinct),
                others.values().stream().mapToInt(Integer::intValue)));
    List<Naming> namings = namings(others, fewest);
    for (int i = 0; i < distinct; i++) {
      if (times[i] >= fewest) {
        String name = new String(new char[] {(char) (pairs[i] >> Character.SIZE), (char) pairs[i]});
        namings.add(new Naming(name, times[i]));
      }
    }
    return most(namings);
  }

  List<Naming> selves() {
    return most(namings(selves, 1));
  }

  /**
   * Most names stand once: with all that stand as often as the last of the most, few are sorted.
   */
  private static int fewest(IntStream times) {
    int[] ascending = times.sorted().toArray();
    return ascending.length > MOST_PLACES ? ascending[ascending.length - MOST_PLACES] : 1;
  }

  private static List<Naming> namings(Map<String, Integer> counts, int fewest) {
    List<Naming> namings = new ArrayList<>();
    counts.forEach(
        (name, times) -> {
          if (times >= fewest) {
            namings.add(new Naming(name, times));
          }
        });
    return namings;
  }

  private static List<Naming> most(List<Naming> namings) {
    return namings.stream()
        .sorted(
            Comparator.<Naming>comparingInt(naming -> -naming.times()).thenComparing(Naming::name))
        .limit(MOST_PLACES)
        .toList();
  }
}
