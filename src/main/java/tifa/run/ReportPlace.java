package tifa.run;

import java.io.Serializable;
import tifa.analysis.FileAnalysis;
import tifa.analysis.ReportFacts;

/**
 * A report and where it stands; two files with the same bytes hold reports of the same id.
 *
 * @param path of its file, relative to the corpus
 * @param reportId its id, which tells its position in the file
 */
public record ReportPlace(String path, String reportId) implements Serializable {
  static ReportPlace of(FileAnalysis file, ReportFacts report) {
    return new ReportPlace(file.path(), report.reportId());
  }
}
