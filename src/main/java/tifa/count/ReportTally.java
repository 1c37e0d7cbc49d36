package tifa.count;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import tifa.mention.Verdict;
import tifa.section.Role;

/** The counts of one report while it is being read; it tells only of the terms that occur. */
final class ReportTally {
  private static final int ROLES = Role.values().length;
  private static final int CONTESTED = ROLES;
  private static final int EXCLUDED = ROLES + 1;

  /** For each term its mentions by role, then its contested and its excluded hits, or null. */
  private final int[][] terms;

  /** The terms that have them. */
  private final BitSet found = new BitSet();

  /** For each category its mentions and its distinct spans. */
  private final TreeMap<Integer, int[]> categories = new TreeMap<>();

  /** For each category where its mentions stand in the present section: start and end. */
  private final TreeMap<Integer, List<int[]>> spans = new TreeMap<>();

  private final SectionMentions.Tally sections = new SectionMentions.Tally();

  /** For each role its sections and their sentences. */
  private final int[][] extents = new int[ROLES][2];

  private final int[][] categoriesOf;
  private final boolean sentencesOfTerms;

  /** For each category, and for each term, in how many sentences of each role it stands. */
  private final TreeMap<Integer, int[]> categorySentences = new TreeMap<>();

  private final TreeMap<Integer, int[]> termSentences = new TreeMap<>();
  private final BitSet categoriesOfSentence = new BitSet();

  ReportTally(int[][] categoriesOf, boolean sentencesOfTerms) {
    this.terms = new int[categoriesOf.length][];
    this.categoriesOf = categoriesOf;
    this.sentencesOfTerms = sentencesOfTerms;
  }

  void beginSection(String number, Role role, int sentences) {
    sections.begin(number);
    extents[role.ordinal()][0]++;
    extents[role.ordinal()][1] += sentences;
  }

  void add(int term, Role role, Verdict verdict) {
    if (!found.get(term)) {
      found.set(term);
      terms[term] = new int[ROLES + 2];
    }
    int[] counts = terms[term];
    switch (verdict) {
      case COUNTED -> {
        counts[role.ordinal()]++;
        sections.add(term);
      }
      case CONTESTED, CONTESTED_COVERED -> counts[CONTESTED]++;
      case EXCLUDED -> counts[EXCLUDED]++;
      case OVERLAPPED -> {}
    }
  }

  /** Adds a sentence with mentions of these terms. */
  void addSentence(Role role, Set<Integer> ofSentence) {
    categoriesOfSentence.clear();
    for (int term : ofSentence) {
      for (int category : categoriesOf[term]) {
        categoriesOfSentence.set(category);
      }
      if (sentencesOfTerms) {
        termSentences.computeIfAbsent(term, key -> new int[ROLES])[role.ordinal()]++;
      }
    }
    categoriesOfSentence.stream()
        .forEach(
            category ->
                categorySentences
                    .computeIfAbsent(category, key -> new int[ROLES])[role.ordinal()]++);
  }

  void addSpan(int category, int start, int end) {
    spans.computeIfAbsent(category, key -> new ArrayList<>()).add(new int[] {start, end});
  }

  void endSection() {
    spans.forEach(
        (category, ofCategory) -> {
          int[] counts = categories.computeIfAbsent(category, key -> new int[2]);
          counts[0] += ofCategory.size();
          counts[1] += distinct(ofCategory);
        });
    spans.clear();
  }

  /** How many stretches spans cover when overlapping ones are one. */
  private static int distinct(List<int[]> spans) {
    spans.sort(Comparator.comparingInt(span -> span[0]));
    int distinct = 0;
    int covered = 0;
    for (int[] span : spans) {
      distinct += span[0] >= covered ? 1 : 0;
      covered = Math.max(covered, span[1]);
    }
    return distinct;
  }

  ReportCounts counts(String reportId) {
    int[] ascending = found.stream().toArray();
    return new ReportCounts(
        reportId,
        mentions(ascending),
        rejected(ascending),
        mentionsOfCategories(),
        sections.counts(),
        extents(),
        packed(categorySentences),
        packed(termSentences));
  }

  private int[] mentions(int[] ascending) {
    Packed packed = new Packed();
    for (int role = 0; role < ROLES; role++) {
      for (int term : ascending) {
        if (terms[term][role] > 0) {
          packed.add(role, term, terms[term][role]);
        }
      }
    }
    return packed.toArray();
  }

  private int[] rejected(int[] ascending) {
    Packed packed = new Packed();
    for (int term : ascending) {
      int contested = terms[term][CONTESTED];
      int excluded = terms[term][EXCLUDED];
      if (contested + excluded > 0) {
        packed.add(term, contested, excluded);
      }
    }
    return packed.toArray();
  }

  private int[] mentionsOfCategories() {
    Packed packed = new Packed();
    categories.forEach((category, counts) -> packed.add(category, counts[0], counts[1]));
    return packed.toArray();
  }

  private int[] extents() {
    Packed packed = new Packed();
    for (int role = 0; role < ROLES; role++) {
      if (extents[role][0] > 0) {
        packed.add(role, extents[role][0], extents[role][1]);
      }
    }
    return packed.toArray();
  }

  private static int[] packed(SortedMap<Integer, int[]> byRole) {
    Packed packed = new Packed();
    byRole.forEach(
        (item, counts) -> {
          for (int role = 0; role < ROLES; role++) {
            if (counts[role] > 0) {
              packed.add(ReportCounts.inRole(item, role), counts[role], 0);
            }
          }
        });
    return packed.toArray();
  }

  private static final class Packed {
    private int[] numbers = new int[96];
    private int length;

    void add(int first, int second, int third) {
      if (length + 3 > numbers.length) {
        grow();
      }
      numbers[length++] = first;
      numbers[length++] = second;
      numbers[length++] = third;
    }

    private void grow() {
      numbers = Arrays.copyOf(numbers, 2 * numbers.length);
    }

    int[] toArray() {
      return Arrays.copyOf(numbers, length);
    }
  }
}
