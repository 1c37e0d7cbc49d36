package tifa.table;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/** Which rows of reports an earlier run has of terms that are just the same now. */
public final class SharedRows {
  private final RowTerms now;
  private final RowTerms before;

  /** Of each term of before its index now; −1 where it is another or gone. */
  private final int[] indices;

  private final Map<String, Integer> byLabel = new HashMap<>();

  SharedRows(RowTerms now, RowTerms before, int[] indices) {
    this.now = now;
    this.before = before;
    this.indices = indices;
    for (int i = 0; i < now.labels().size(); i++) {
      byLabel.put(now.labels().get(i), i);
    }
  }

  /** The place of a term in the lexicon of now, which has it. */
  public int order(String label) {
    return byLabel.get(label);
  }

  /** Whether the concordance of before quotes of a report nothing that is to go. */
  boolean keepsAllQuoted(String report) {
    return quoted(report).cardinality() == before.quotedOf(report).length;
  }

  /** Of which terms, by label, the rows of a report in the concordance of before are kept. */
  Predicate<String> quotedLabels(String report) {
    BitSet kept = quoted(report);
    return label -> byLabel.containsKey(label) && kept.get(byLabel.get(label));
  }

  /**
   * What is to be made of a report whose key is that of before.
   *
   * @param firstUses whether the first uses of before can be read
   */
  public RowsWanted wanted(String report, boolean firstUses) {
    BitSet first = firstUses ? shared(before.firstOf(report), now.firstOf(report)) : new BitSet();
    return new RowsWanted(
        false, without(now.quotedOf(report), quoted(report)), without(now.firstOf(report), first));
  }

  private BitSet quoted(String report) {
    return shared(before.quotedOf(report), now.quotedOf(report));
  }

  private BitSet shared(int[] termsBefore, int[] termsNow) {
    BitSet all = new BitSet();
    for (int term : termsBefore) {
      if (indices[term] >= 0) {
        all.set(indices[term]);
      }
    }
    BitSet shared = new BitSet();
    for (int term : termsNow) {
      shared.set(term, all.get(term));
    }
    return shared;
  }

  private static int[] without(int[] terms, BitSet those) {
    return Arrays.stream(terms).filter(term -> !those.get(term)).toArray();
  }
}
