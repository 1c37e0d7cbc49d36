package tifa.count;

import java.util.List;
import java.util.Set;
import tifa.analysis.AnalysedReport;
import tifa.analysis.ReportFold;
import tifa.analysis.SumBySetting.Reports;
import tifa.lexicon.Lexicon;
import tifa.lexicon.Term;
import tifa.mention.Matcher;

/**
 * Counts by another lexicon than before, and of the reports only those that its changes concern.
 *
 * <p>This gives what counting all gives, since terms are found independently of each other: the
 * hits of a term in a report and their verdicts depend on its own surfaces, exclusions and match
 * alone, and where they count on its categories. In a report in which no changed term has a hit,
 * neither as it was nor as it is, all counts are therefore those before, but for the numbers of
 * terms and categories. What is summed over reports is of a term, or of a pair of terms: where all
 * of them are unchanged it is as before, in the reports that are counted again too; and what a
 * changed term has, alone or in a pair, it has in those reports. Which reports have a hit of a term
 * as it was their counts tell: of hits that are not counted in them, a mention of the same term
 * covers part.
 */
final class Recounting implements ReportFold<CorpusCounts> {
  private static final long serialVersionUID = 1L;

  private final Counting counting;

  /** Ids of the reports with a hit of a changed term as it was. */
  private final Set<String> before;

  /** Of the changed terms as they are; null without any. */
  private final Matcher changed;

  private Recounting(Counting counting, Set<String> before, Matcher changed) {
    this.counting = counting;
    this.before = before;
    this.changed = changed;
  }

  /**
   * Counts as {@code counting} does.
   *
   * @param lexicon by which it counted before
   * @param before what it counted then
   */
  static CorpusCounts of(
      Counting counting, Lexicon lexicon, CorpusCounts before, Reports<CorpusCounts> reports) {
    SharedTerms shared = new SharedTerms(lexicon, counting.setting());
    Set<String> withGone = before.withHits(term -> !shared.isKept(term));
    List<Term> come = shared.come();
    if (withGone.isEmpty() && come.isEmpty()) {
      return before.joined(counting.empty(), shared);
    }
    Matcher changed = come.isEmpty() ? null : counting.matcher(come);
    CorpusCounts again =
        reports.fold(
            new Recounting(counting, withGone, changed),
            come.isEmpty() ? withGone::contains : id -> true);
    return before.joined(again, shared);
  }

  @Override
  public CorpusCounts empty() {
    return counting.empty();
  }

  @Override
  public void add(AnalysedReport report, CorpusCounts counts) {
    if (before.contains(report.facts().reportId()) || changed != null && changed.hasHit(report)) {
      counting.add(report, counts);
    }
  }

  @Override
  public CorpusCounts merge(CorpusCounts one, CorpusCounts other) {
    return counting.merge(one, other);
  }
}
