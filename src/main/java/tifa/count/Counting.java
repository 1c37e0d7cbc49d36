package tifa.count;

import tifa.analysis.AnalysedReport;
import tifa.analysis.ReportFold;
import tifa.lexicon.Lexicon;

/** Counts the mentions of a lexicon. */
public final class Counting implements ReportFold<CorpusCounts> {
  private static final long serialVersionUID = 1L;

  private final Lexicon lexicon;
  private final Counter counter;

  /** Counts the terms of {@code lexicon}, for which {@code counter} was made. */
  public Counting(Lexicon lexicon, Counter counter) {
    this.lexicon = lexicon;
    this.counter = counter;
  }

  @Override
  public CorpusCounts empty() {
    return new CorpusCounts(lexicon);
  }

  @Override
  public void add(AnalysedReport report, CorpusCounts counts) {
    counter.count(report, counts);
  }

  @Override
  public CorpusCounts merge(CorpusCounts one, CorpusCounts other) {
    return one.merge(other);
  }
}
