package tifa.count;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tifa.analysis.AnalysedReport;
import tifa.analysis.ReportFold;
import tifa.lexicon.Lexicon;

/** Counts the mentions of a lexicon. */
public final class Counting implements ReportFold<CorpusCounts> {
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

  /** What is counted beside mentions, in words, the same wherever it is the same. */
  public String extent() {
    return "counts: " + counter.extent() + new TreeMap<>(pairGroups);
  }

  @Override
  public CorpusCounts empty() {
    return new CorpusCounts(lexicon);
  }

  @Override
  public void add(AnalysedReport report, CorpusCounts counts) {
    Optional<PairCounts> pairs =
        Optional.ofNullable(pairGroups.get(report.facts().reportId())).map(counts::pairsOf);
    counter.count(report, counts, pairs);
  }

  @Override
  public CorpusCounts merge(CorpusCounts one, CorpusCounts other) {
    return one.merge(other);
  }
}
