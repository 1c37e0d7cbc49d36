package tifa.count;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import tifa.analysis.AnalysedReport;
import tifa.analysis.AnalysedSection;
import tifa.lexicon.Lexicon;
import tifa.mention.Matcher;
import tifa.mention.Verdict;
import tifa.section.Role;

/** Counts the mentions of a lexicon in reports. Made once per thread; holds no state of reports. */
public final class Counter {
  private static final int AROUND = 6;

  private final Matcher matcher;
  private final int terms;
  private final int[][] categoriesOf;
  private final int categories;

  /** A counter of the terms of {@code lexicon}, for which {@code matcher} was made. */
  public Counter(Lexicon lexicon, Matcher matcher) {
    this.matcher = matcher;
    this.terms = lexicon.terms().size();
    this.categories = lexicon.categories().size();
    this.categoriesOf =
        lexicon.terms().stream()
            .map(
                term ->
                    term.categories().stream().mapToInt(lexicon.categories()::indexOf).toArray())
            .toArray(int[][]::new);
  }

  /** Adds the counts of {@code report} to {@code counts}. */
  public void count(AnalysedReport report, CorpusCounts counts) {
    ReportTally tally = new ReportTally();
    for (AnalysedSection section : report.sections()) {
      if (section.counted()) {
        count(report, section, tally, counts.audit());
      }
    }
    counts.add(tally.counts(report.facts().reportId()));
  }

  /** Mentions of each term in a section: term and mentions in turn, by ascending term. */
  public List<TermMentions> mentions(AnalysedSection section) {
    TreeMap<Integer, Integer> mentions = new TreeMap<>();
    matcher.match(
        section,
        (term, surface, start, end, verdict) -> {
          if (verdict == Verdict.COUNTED) {
            mentions.merge(term, 1, Integer::sum);
          }
        });
    return mentions.entrySet().stream()
        .map(entry -> new TermMentions(entry.getKey(), entry.getValue()))
        .toList();
  }

  /**
   * Mentions of a term.
   *
   * @param term index in the lexicon
   * @param mentions at least 1
   */
  public record TermMentions(int term, int mentions) {}

  private void count(
      AnalysedReport report, AnalysedSection section, ReportTally tally, SurfaceAudit audit) {
    String id = report.facts().reportId();
    List<List<long[]>> spans = new ArrayList<>();
    for (int i = 0; i < categories; i++) {
      spans.add(null);
    }
    matcher.match(
        section,
        (term, surface, start, end, verdict) -> {
          audit.add(term, surface, verdict);
          switch (verdict) {
            case COUNTED -> {
              tally.byRole[section.role().ordinal()][term]++;
              for (int category : categoriesOf[term]) {
                if (spans.get(category) == null) {
                  spans.set(category, new ArrayList<>());
                }
                spans.get(category).add(new long[] {start, end});
              }
            }
            case CONTESTED -> {
              tally.contested[term]++;
              int at = section.origins()[start];
              if (audit.wantsExample(term, surface, id, at)) {
                audit.showExample(term, surface, id, at, around(section.text(), start, end));
              }
            }
            case CONTESTED_COVERED -> tally.contested[term]++;
            case EXCLUDED -> tally.excluded[term]++;
            case OVERLAPPED -> {}
          }
        });
    for (int category = 0; category < categories; category++) {
      if (spans.get(category) != null) {
        tally.categoryMentions[category] += spans.get(category).size();
        tally.distinctSpans[category] += distinct(spans.get(category));
      }
    }
  }

  /** How many stretches spans cover when overlapping ones are one. */
  private static int distinct(List<long[]> spans) {
    spans.sort(Comparator.comparingLong(span -> span[0]));
    int distinct = 0;
    long covered = -1;
    for (long[] span : spans) {
      distinct += span[0] >= covered ? 1 : 0;
      covered = Math.max(covered, span[1]);
    }
    return distinct;
  }

  private static String around(String text, int start, int end) {
    int from = Math.max(text.lastIndexOf('\n', start) + 1, start - AROUND);
    int lineEnd = text.indexOf('\n', end);
    int to = Math.min(lineEnd < 0 ? text.length() : lineEnd, end + AROUND);
    from -= from > 0 && Character.isLowSurrogate(text.charAt(from)) ? 1 : 0;
    to += to < text.length() && Character.isLowSurrogate(text.charAt(to)) ? 1 : 0;
    return text.substring(from, start)
        + "【"
        + text.substring(start, end)
        + "】"
        + text.substring(end, to);
  }

  private final class ReportTally {
    private final int[][] byRole = new int[Role.values().length][terms];
    private final int[] contested = new int[terms];
    private final int[] excluded = new int[terms];
    private final int[] categoryMentions = new int[categories];
    private final int[] distinctSpans = new int[categories];

    ReportCounts counts(String reportId) {
      Packed roles = new Packed();
      for (int role = 0; role < byRole.length; role++) {
        for (int term = 0; term < terms; term++) {
          if (byRole[role][term] > 0) {
            roles.add(role, term, byRole[role][term]);
          }
        }
      }
      Packed rejected = new Packed();
      for (int term = 0; term < terms; term++) {
        if (contested[term] + excluded[term] > 0) {
          rejected.add(term, contested[term], excluded[term]);
        }
      }
      Packed byCategory = new Packed();
      for (int category = 0; category < categories; category++) {
        if (categoryMentions[category] > 0) {
          byCategory.add(category, categoryMentions[category], distinctSpans[category]);
        }
      }
      return new ReportCounts(reportId, roles.toArray(), rejected.toArray(), byCategory.toArray());
    }
  }

  private static final class Packed {
    private int[] numbers = new int[96];
    private int length;

    void add(int first, int second, int third) {
      if (length + 3 > numbers.length) {
        numbers = Arrays.copyOf(numbers, 2 * numbers.length);
      }
      numbers[length++] = first;
      numbers[length++] = second;
      numbers[length++] = third;
    }

    int[] toArray() {
      return Arrays.copyOf(numbers, length);
    }
  }
}
