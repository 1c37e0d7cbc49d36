package tifa.count;

import java.util.List;
import java.util.stream.Stream;
import tifa.analysis.AnalysedReport;
import tifa.analysis.ReportFold;
import tifa.lexicon.Lexicon;
import tifa.mention.Matcher;
import tifa.token.Hanlp;

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
public final class Recounting implements ReportFold<CorpusCounts> {
  private static final long serialVersionUID = 1L;

  private final Counting counting;

  /** Of the changed terms as they were, and as they are. */
  private final List<Matcher> changed;

  private Recounting(Counting counting, List<Matcher> changed) {
    this.counting = counting;
    this.changed = changed;
  }

  /** What a fold gathers. */
  public interface Reports {
    /** From all reports that were counted before. */
    CorpusCounts fold(ReportFold<CorpusCounts> fold);
  }

  /**
   * Counts as {@code counting} does.
   *
   * @param before what it counted by the lexicon {@code lexicon}, and not by its own
   */
  public static CorpusCounts of(
      Counting counting, Lexicon lexicon, CorpusCounts before, Hanlp hanlp, Reports reports) {
    SharedTerms shared = new SharedTerms(lexicon, counting.lexicon());
    List<Matcher> changed =
        Stream.of(shared.gone(), shared.come())
            .filter(terms -> !terms.isEmpty())
            .map(terms -> new Matcher(Lexicon.of(terms), hanlp))
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
