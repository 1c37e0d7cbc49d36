package tifa.analysis;

import java.io.Serializable;
import java.util.List;
import tifa.problem.Problem;
import tifa.problem.ProblemCode;

/**
 * What one file, or one entry of an archive, gave: reports, or the reason why there are none.
 *
 * @param path relative to the corpus; {@code 报告.zip!/2022.docx} for an entry of an archive
 * @param sha256 of its bytes, hexadecimal; empty where it could not be read
 * @param format label of its format; empty for a rejected file
 * @param encoding as decoded; empty where it was not
 * @param reports in order; empty for a rejected file
 * @param problems of the file; the first is the rejection where there are no reports
 */
public record FileAnalysis(
    String path,
    String sha256,
    String format,
    String encoding,
    List<AnalysedReport> reports,
    List<Problem> problems)
    implements Serializable {
  /** Refuses a file that gave neither a report nor a reason. */
  public FileAnalysis {
    if (reports.isEmpty() && problems.isEmpty()) {
      throw new IllegalArgumentException(
          "Invalid analysis of %s: no report, no reason".formatted(path));
    }
    reports = List.copyOf(reports);
    problems = List.copyOf(problems);
  }

  /** The same without texts and sections. */
  public FileFacts facts() {
    return new FileFacts(
        path,
        sha256,
        format,
        encoding,
        reports.stream().map(AnalysedReport::facts).toList(),
        problems);
  }

  /** A file without reports. */
  public static FileAnalysis rejected(String path, String sha256, ProblemCode code, String detail) {
    return new FileAnalysis(
        path, sha256, "", "", List.of(), List.of(new Problem(code, path, "", detail)));
  }
}
