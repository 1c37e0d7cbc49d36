package tifa.run.engine;

import java.io.Serializable;
import java.util.Set;
import java.util.stream.Stream;
import tifa.analysis.AnalysedReport;
import tifa.analysis.FileAnalysis;
import tifa.extract.ExtractedFile;

/**
 * A report and where it stands; two files with the same bytes hold reports of the same id.
 *
 * @param path of its file, relative to the corpus
 * @param reportId its id, which tells its position in the file
 */
public record ReportPlace(String path, String reportId) implements Serializable {
  /** The listed file, also of a report in an archive. */
  public String listedPath() {
    return ExtractedFile.listedPath(path);
  }

  /** The reports of a file that stand in one of {@code places}. */
  public static Stream<AnalysedReport> reportsIn(Set<ReportPlace> places, FileAnalysis file) {
    return file.reports().stream()
        .filter(report -> places.contains(new ReportPlace(file.path(), report.facts().reportId())));
  }
}
