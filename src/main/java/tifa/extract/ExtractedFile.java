package tifa.extract;

import java.util.List;
import tifa.extract.text.ExtractedText;
import tifa.problem.Problem;
import tifa.problem.ProblemCode;

/**
 * The texts of a file, or of one entry of an archive, or the reason why there are none.
 *
 * @param path relative to the corpus; {@code 报告.zip!/2022.docx} for an entry
 * @param sha256 of its bytes, hexadecimal
 * @param format the format's label; empty where there is no text
 * @param encoding as decoded; empty for a format that is not plain text
 * @param texts in order; empty for a rejected file
 * @param problems the first is the rejection where there are no texts
 */
public record ExtractedFile(
    String path,
    String sha256,
    String format,
    String encoding,
    List<ExtractedText> texts,
    List<Problem> problems) {
  /** Between the path of an archive and the name of its entry. */
  public static final String ENTRY = "!/";

  /** Refuses a file that gave neither a text nor a reason. */
  public ExtractedFile {
    if (texts.isEmpty() && problems.isEmpty()) {
      throw new IllegalArgumentException(
          "Invalid extraction of %s: no text, no reason".formatted(path));
    }
    texts = List.copyOf(texts);
    problems = List.copyOf(problems);
  }

  /** The listed file of a path, also of an entry of an archive. */
  public static String listedPath(String path) {
    int entryAt = path.indexOf(ENTRY);
    return entryAt < 0 ? path : path.substring(0, entryAt);
  }

  /** A file without texts. */
  static ExtractedFile rejected(String path, String sha256, ProblemCode code, String detail) {
    return new ExtractedFile(
        path, sha256, "", "", List.of(), List.of(new Problem(code, path, "", detail)));
  }
}
