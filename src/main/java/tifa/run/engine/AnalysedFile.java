package tifa.run.engine;

import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectStreamException;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import tifa.analysis.FileAnalysis;
import tifa.analysis.FileFacts;
import tifa.analysis.OpenedFile;
import tifa.cache.StoredFacts;
import tifa.problem.ProblemCode;
import tifa.storage.ListedFile;

/**
 * A file that was opened.
 *
 * @param file as listed
 * @param sha256 of its bytes; empty where they could not be read
 * @param failure code of the problem for which it is not kept in the store; else empty
 * @param facts what it gave, of an archive each entry; none where its bytes were known
 */
public record AnalysedFile(ListedFile file, String sha256, String failure, List<FileFacts> facts)
    implements Serializable {
  /** What came of opening {@code file}. */
  public static AnalysedFile of(ListedFile file, OpenedFile opened) {
    Optional<ProblemCode> failure = opened.failure();
    return new AnalysedFile(
        file,
        opened.sha256(),
        failure.map(ProblemCode::name).orElse(""),
        opened.analyses().stream().map(FileAnalysis::facts).toList());
  }

  /** Whether it failed for a reason that another try may not meet. */
  public boolean isToBeTriedAgain() {
    return isCircumstance(failure);
  }

  /** Whether {@code failure}, which may be empty, says nothing of the file. */
  public static boolean isCircumstance(String failure) {
    return !failure.isEmpty() && ProblemCode.valueOf(failure).isCircumstance();
  }

  public boolean isKnown() {
    return facts.isEmpty();
  }

  /** It travels as it would be stored: Java's form of so many objects takes far longer. */
  private Object writeReplace() throws ObjectStreamException {
    try {
      return new Travelling(file, sha256, failure, StoredFacts.of(file.path(), facts));
    } catch (IOException e) {
      throw invalid(e);
    }
  }

  private static ObjectStreamException invalid(IOException cause) {
    InvalidObjectException invalid = new InvalidObjectException(cause.getMessage());
    invalid.initCause(cause);
    return invalid;
  }

  private record Travelling(ListedFile file, String sha256, String failure, StoredFacts facts)
      implements Serializable {
    private Object readResolve() throws ObjectStreamException {
      try {
        return new AnalysedFile(file, sha256, failure, facts.of(file.path()));
      } catch (IOException e) {
        throw invalid(e);
      }
    }
  }
}
