package tifa.analysis;

import java.util.List;
import java.util.Optional;
import tifa.problem.Problem;
import tifa.problem.ProblemCode;

/**
 * What came of opening a listed file.
 *
 * @param sha256 of its bytes, hexadecimal; empty where they could not be read
 * @param analyses what it gave, of an archive each entry; none where the bytes were known
 */
public record OpenedFile(String sha256, List<FileAnalysis> analyses) {
  /** Copies the analyses. */
  public OpenedFile {
    analyses = List.copyOf(analyses);
  }

  static OpenedFile known(String sha256) {
    return new OpenedFile(sha256, List.of());
  }

  /** Whether the bytes were known, so that they were not analysed. */
  public boolean isKnown() {
    return analyses.isEmpty();
  }

  /**
   * The problem for which this does not follow from the bytes alone; empty where there is none, so
   * that the same bytes always give the same.
   */
  public Optional<ProblemCode> failure() {
    return analyses.stream()
        .flatMap(file -> file.problems().stream())
        .map(Problem::code)
        .filter(code -> sha256.isEmpty() || code.isCircumstance())
        .findFirst();
  }
}
