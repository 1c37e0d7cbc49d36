package tifa.analysis;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.util.List;
import java.util.Optional;
import tifa.extract.Limits;
import tifa.problem.ProblemCode;
import tifa.storage.CorpusStorage;
import tifa.storage.ListedFile;

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
   */
  public List<FileAnalysis> analyse(ListedFile file) {
    try {
      Optional<byte[]> bytes = storage.read(file.location(), Limits.FILE_BYTES);
      return bytes.isEmpty()
          ? rejected(
              file,
              ProblemCode.TOO_LARGE,
              "%s bytes; no report has more than %s".formatted(file.size(), Limits.FILE_BYTES))
          : analyser.analyse(file.path(), bytes.get());
    } catch (AccessDeniedException e) {
      return rejected(file, ProblemCode.PERMISSION_DENIED, "No permission to read the file");
    } catch (IOException e) {
      return rejected(file, ProblemCode.UNREADABLE, e.toString());
    } catch (RuntimeException | StackOverflowError e) {
      return rejected(
          file, ProblemCode.ANALYSIS_FAILED, "%s; please report this file".formatted(e.toString()));
    }
  }

  private static List<FileAnalysis> rejected(ListedFile file, ProblemCode code, String detail) {
    return List.of(FileAnalysis.rejected(file.path(), "", code, detail));
  }
}
