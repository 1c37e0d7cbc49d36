package tifa.run;

import java.util.List;
import tifa.storage.ListedFile;

/** Carries the analysis of files and the counting of reports, here or on a cluster. */
public interface Engine extends AutoCloseable {
  /**
   * Analyses all files.
   *
   * @param files in order of path
   * @param reading how they are read
   */
  AnalysedCorpus analyse(List<ListedFile> files, Reading reading);

  /** What it is, for {@code run.json}: {@code Spark 4.2.0, local[2]}. */
  String description();

  @Override
  void close();
}
