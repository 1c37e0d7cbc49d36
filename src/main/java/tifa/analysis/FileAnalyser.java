package tifa.analysis;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import tifa.extract.bound.Limits;
import tifa.problem.CircumstanceException;
import tifa.problem.ProblemCode;
import tifa.storage.CorpusStorage;
import tifa.storage.ListedFile;
import tifa.storage.Sha256;

/** Opens a listed file and analyses it; what goes wrong becomes a problem of this file alone. */
public final class FileAnalyser {
  private final CorpusStorage storage;
  private final Analyser analyser;

  /** Reads from {@code storage} and analyses with {@code analyser}. */
  public FileAnalyser(CorpusStorage storage, Analyser analyser) {
    this.storage = storage;
    this.analyser = analyser;
  }

  /**
   * Analyses a file, of an archive each entry. One that cannot be read although it may is {@link
   * ProblemCode#UNREADABLE}.
   *
   * @param isKnown tells by the hash of a file's bytes whether they need no analysis
   */
  public OpenedFile analyse(ListedFile file, Predicate<String> isKnown) {
    String sha256 = "";
    try {
      Optional<byte[]> bytes = storage.read(file, Limits.FILE_BYTES);
      if (bytes.isEmpty()) {
        return rejected(
            file,
            sha256,
            ProblemCode.TOO_LARGE,
            "%s bytes; no report has more than %s".formatted(file.size(), Limits.FILE_BYTES));
      }
      sha256 = Sha256.of(bytes.get());
      return isKnown.test(sha256)
          ? OpenedFile.known(sha256)
          : new OpenedFile(sha256, analyser.analyse(file.path(), bytes.get(), sha256));
    } catch (AccessDeniedException e) {
      return rejected(
          file, sha256, ProblemCode.PERMISSION_DENIED, "No permission to read the file");
    } catch (IOException e) {
      return rejected(file, sha256, ProblemCode.UNREADABLE, e.toString());
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      CircumstanceException circumstance = CircumstanceException.of(e);
      return rejected(file, sha256, circumstance.code(), circumstance.getMessage());
    }
  }

  private static OpenedFile rejected(
      ListedFile file, String sha256, ProblemCode code, String detail) {
    return new OpenedFile(sha256, List.of(FileAnalysis.rejected(file.path(), "", code, detail)));
  }
}
