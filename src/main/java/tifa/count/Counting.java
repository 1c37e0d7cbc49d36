package tifa.count;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tifa.analysis.AnalysedReport;
import tifa.analysis.ReportSum;
import tifa.analysis.SumBySetting;
import tifa.lexicon.Lexicon;
import tifa.lexicon.Term;
import tifa.mention.Matcher;

/** Counts the mentions of a lexicon. */
public final class Counting
    implements ReportSum<CorpusCounts>, SumBySetting<Lexicon, CorpusCounts> {
  private static final long serialVersionUID = 1L;

  private final Lexicon lexicon;
  private final Counter counter;
  private final Map<String, String> pairGroups;

  /**
   * Counts the terms of {@code lexicon}, for which {@code counter} was made.
   *
   * @param pairGroups for the id of each report, with which others its pairs of terms are counted;
   *     without it they are not
   */
  public Counting(Lexicon lexicon, Counter counter, Map<String, String> pairGroups) {
    this.lexicon = lexicon;
    this.counter = counter;
    this.pairGroups = Map.copyOf(pairGroups);
  }

  /** What is counted beside mentions. */
  @Override
  public String extent() {
    return "counts: " + counter.extent();
  }

  /** The lexicon whose terms are counted. */
  @Override
  public Lexicon setting() {
    return lexicon;
  }

  @Override
  public Counting by(Lexicon other) {
    return other.equals(lexicon) ? this : new Counting(other, counter.by(other), pairGroups);
  }

  @Override
  public CorpusCounts from(Lexicon before, CorpusCounts gathered, Reports<CorpusCounts> reports) {
    return Recounting.of(this, before, gathered, reports);
  }

  /** Finds some terms as those of the lexicon are found. */
  Matcher matcher(List<Term> terms) {
    return counter.matcher().by(Lexicon.of(terms));
  }

  /** Its group; empty where its pairs are not counted. */
  @Override
  public String standing(String reportId) {
    return pairGroups.getOrDefault(reportId, "");
  }

  @Override
  public CorpusCounts empty() {
    return new CorpusCounts(lexicon);
  }

  @Override
  public void add(AnalysedReport report, String group, CorpusCounts counts) {
    counter.count(
        report, counts, Optional.of(group).filter(pairs -> !pairs.isEmpty()).map(counts::pairsOf));
  }

  @Override
  public Optional<CorpusCounts> without(CorpusCounts all, CorpusCounts gone) {
    return all.without(gone);
  }

  @Override
  public CorpusCounts merge(CorpusCounts one, CorpusCounts other) {
    return one.merge(other);
  }
}
