package tifa.run.engine;

import java.util.Iterator;
import java.util.Set;
import tifa.analysis.ReportFold;
import tifa.analysis.ReportFunction;

/** A corpus after its analysis, wherever it is kept. */
public interface AnalysedCorpus extends AutoCloseable {
  /**
   * Gathers something from all reports that count.
   *
   * @param used their places, see {@link ReportPlace}
   */
  <R> R fold(ReportFold<R> fold, Set<ReportPlace> used);

  /** What each report that counts gives, by report id; read once. */
  <R> Iterator<R> map(ReportFunction<R> function, Set<ReportPlace> used);

  @Override
  void close();
}
