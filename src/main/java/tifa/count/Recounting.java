package tifa.count;

import java.util.List;
import java.util.stream.Stream;
import tifa.analysis.AnalysedReport;
import tifa.analysis.ReportFold;
import tifa.analysis.SumBySetting.Reports;
import tifa.lexicon.Lexicon;
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
 * changed term has, alone or in a pair, it has in those reports.
 */
final class Recounting implements ReportFold<CorpusCounts> {
  private static final long serialVersionUID = 1L;

  private final Counting counting;

  /** Of the changed terms as they were, and as they are. */
  private final List<Matcher> changed;

  private Recounting(Counting counting, List<Matcher> changed) {
    this.counting = counting;
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
    List<Matcher> changed =
        Stream.of(shared.gone(), shared.come())
            .filter(terms -> !terms.isEmpty())
            .map(counting::matcher)
            .toList();
    CorpusCounts again =
        changed.isEmpty() ? counting.empty() : reports.fold(new Recounting(counting, changed));
    return before.joined(again, shared);
  }

  @Override
  public CorpusCounts empty() {
    return counting.empty();
  }

  @Override
  public void add(AnalysedReport report, CorpusCounts counts) {
    if (changed.stream().anyMatch(terms -> terms.hasHit(report))) {
      counting.add(report, counts);
    }
  }

  @Override
  public CorpusCounts merge(CorpusCounts one, CorpusCounts other) {
    return counting.merge(one, other);
  }
}
