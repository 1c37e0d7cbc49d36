package tifa.run;

import java.util.List;
import java.util.Set;
import tifa.section.AppendixKind;
import tifa.storage.ListedFile;

/** Carries the analysis of files and the counting of reports, here or on a cluster. */
public interface Engine extends AutoCloseable {
  /**
   * Analyses all files.
   *
   * @param files in order of path
   * @param encoding charset of all files, or {@code auto}
   * @param appendices the kinds of appendices that count
   */
  AnalysedCorpus analyse(List<ListedFile> files, String encoding, Set<AppendixKind> appendices);

  /** What it is, for {@code run.json}: {@code Spark 4.2.0, local[2]}. */
  String description();

  @Override
  void close();
}
