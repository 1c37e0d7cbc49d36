package tifa.run.engine;

import java.io.IOException;
import java.util.List;
import tifa.storage.ListedFile;

/** Carries the analysis of files and the counting of reports, here or on a cluster. */
public interface Engine extends AutoCloseable {
  /** Whether tasks find a folder of the output where the driver finds it. */
  boolean sees(String folder);

  /**
   * Opens and, as far as necessary, analyses files, and leaves what they gave in the store, or
   * where there is none in memory.
   *
   * @param files in order of path
   * @throws IOException where the store could not be written
   */
  List<AnalysedPack> analyse(List<ListedFile> files, AnalysisPlan plan) throws IOException;

  /**
   * The same for files that failed before: one after the other, and nothing else meanwhile, so that
   * each has the memory of a machine to itself. What they gave before is forgotten.
   */
  List<AnalysedPack> analyseAlone(List<ListedFile> files, AnalysisPlan plan) throws IOException;

  /** The reports of {@code parts}; without a store, all that were analysed. */
  AnalysedCorpus corpus(List<CorpusPart> parts);

  /** What it is, for {@code run.json}: {@code Spark 4.2.0, local[2]}. */
  String description();

  @Override
  void close();
}
