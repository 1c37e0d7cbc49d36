package tifa.run.engine;

import java.io.IOException;
import java.util.Set;
import tifa.analysis.ReportFold;
import tifa.analysis.ReportFunction;

/** A corpus after its analysis, wherever it is kept. */
public interface AnalysedCorpus extends AutoCloseable {
  /**
   * Gathers something from all reports that count. It is not to be changed: others may be given it.
   *
   * @param used their places, see {@link ReportPlace}
   */
  <R> R fold(ReportFold<R> fold, Set<ReportPlace> used);

  /** Takes what a report gives. */
  @FunctionalInterface
  interface Taker<R> {
    /** What one report gives. */
    void take(R given) throws IOException;
  }

  /** Hands over what each report that counts gives, in whatever order they are read. */
  <R> void each(ReportFunction<R> function, Set<ReportPlace> used, Taker<R> taker)
      throws IOException;

  @Override
  void close();
}
