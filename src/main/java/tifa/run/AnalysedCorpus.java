package tifa.run;

import java.util.Iterator;
import java.util.List;
import java.util.Set;
import tifa.analysis.FileFacts;
import tifa.count.CorpusCounts;
import tifa.count.ReportRows;
import tifa.lexicon.Lexicon;

/** A corpus after its analysis, wherever it is kept. */
public interface AnalysedCorpus extends AutoCloseable {
  /** What each file, of an archive each entry, gave, in order of path. */
  List<FileFacts> facts();

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
