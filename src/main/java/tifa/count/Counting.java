package tifa.count;

import java.util.Map;
import java.util.Optional;
import tifa.analysis.AnalysedReport;
import tifa.analysis.ReportSum;
import tifa.lexicon.Lexicon;
import tifa.token.Hanlp;

/** Counts the mentions of a lexicon. */
public final class Counting implements ReportSum<CorpusCounts> {
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

  /** The lexicon whose terms are counted. */
  public Lexicon lexicon() {
    return lexicon;
  }

  /** The same by another lexicon. */
  public Counting by(Lexicon other, Hanlp hanlp) {
    return new Counting(other, counter.by(other, hanlp), pairGroups);
  }

  /** What is counted beside mentions, in words, the same wherever it is the same. */
  public String extent() {
    return "counts: " + counter.extent();
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
