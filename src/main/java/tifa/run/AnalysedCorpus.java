package tifa.run;

import java.util.Iterator;
import java.util.Set;
import tifa.count.CorpusCounts;
import tifa.count.ReportRows;
import tifa.lexicon.Lexicon;

/** A corpus after its analysis, wherever it is kept. */
public interface AnalysedCorpus extends AutoCloseable {
  /**
   * Counts the mentions of a lexicon.
   *
   * @param used the places of the reports that count, see {@link ReportPlace}
   */
  CorpusCounts count(Lexicon lexicon, Set<ReportPlace> used);

  /** The rows of each report that counts, by report id; read once. */
  Iterator<ReportRows> rows(Lexicon lexicon, Set<ReportPlace> used, RowRequest request);

  @Override
  void close();
}
