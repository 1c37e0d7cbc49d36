package tifa.table;

import java.io.Serializable;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tifa.count.ReportCounts;
import tifa.lexicon.Lexicon;
import tifa.lexicon.Term;

/**
 * Which terms have rows of which reports. Terms are indices in the lexicon.
 *
 * <p>Of a report the concordance has, for a term, as many mentions as the quota leaves to it there,
 * and first_use.csv has one where the report is a region's first use of the term. Which mentions
 * these are, and what is said of them, depends on the report and this term alone, since terms are
 * found independently of each other. So the rows of a term that is just the same in two lexicons,
 * which its hash tells, are the same in a report of the same {@link RowKeys key}. Rows that begin
 * at the same place stand in the order of the lexicon, which is that of their labels and so the
 * same in any lexicon.
 *
 * @param labels of all terms
 * @param hashes of each term of all that is in the lexicon of it, hexadecimal
 * @param quoted by report id the terms that the concordance quotes, ascending
 * @param first by report id the terms of which the report is a first use, ascending
 */
public record RowTerms(
    List<String> labels, List<String> hashes, Map<String, int[]> quoted, Map<String, int[]> first)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /** No terms. */
  static final RowTerms NONE = new RowTerms(List.of(), List.of(), Map.of(), Map.of());

  private static final int[] NO_TERMS = new int[0];

  /**
   * The terms of reports.
   *
   * @param counts of the terms of the lexicon, by report id
   * @param first of which terms a report is a first use
   */
  public static RowTerms of(
      Lexicon lexicon,
      MentionQuota quota,
      Map<String, ReportCounts> counts,
      Map<String, int[]> first) {
    Map<String, int[]> quoted = new HashMap<>();
    counts.forEach((report, ofReport) -> quoted.put(report, quoted(report, ofReport, quota)));
    return new RowTerms(
        lexicon.terms().stream().map(Term::label).toList(),
        IntStream.range(0, lexicon.terms().size()).mapToObj(lexicon::sha256).toList(),
        quoted,
        first);
  }

  private static int[] quoted(String report, ReportCounts counts, MentionQuota quota) {
    BitSet quoted = new BitSet();
    counts.mentions(
        (term, mentions) -> {
          if (mentions > 0 && quota.of(report, term) > 0) {
            quoted.set(term);
          }
        });
    return quoted.stream().toArray();
  }

  /** The terms of a report that the concordance quotes. */
  int[] quotedOf(String report) {
    return quoted.getOrDefault(report, NO_TERMS);
  }

  /** The terms of which a report is a first use. */
  int[] firstOf(String report) {
    return first.getOrDefault(report, NO_TERMS);
  }

  /** What tells of these terms which are those of another lexicon. */
  public SharedRows sharedWith(RowTerms before) {
    Map<String, Integer> byHash = new HashMap<>();
    for (int i = 0; i < hashes.size(); i++) {
      byHash.put(hashes.get(i), i);
    }
    int[] indices = new int[before.hashes.size()];
    Arrays.setAll(indices, i -> byHash.getOrDefault(before.hashes.get(i), -1));
    return new SharedRows(this, before, indices);
  }
}
