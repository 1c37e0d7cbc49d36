package tifa.extract;

import java.util.List;
import tifa.problem.Problem;
import tifa.problem.RejectedFileException;

/** Bytes to texts, as one pure function. Safe for many threads. */
public final class Extractor {
  private final TextReader texts;

  /** Reads formats that are plain text with {@code decoder}. */
  public Extractor(Decoder decoder) {
    this.texts = new TextReader(decoder);
  }

  /**
   * The texts of a file; of an archive, those of each entry in order of path. Whatever is wrong
   * becomes a problem of the file or entry.
   */
  public List<ExtractedFile> extract(String path, byte[] bytes) {
    String sha256 = Sha256.of(bytes);
    try {
      Contents contents = texts.read(bytes);
      List<Problem> problems =
          contents.remarks().stream()
              .map(remark -> new Problem(remark.code(), path, "", remark.detail()))
              .toList();
      return List.of(
          new ExtractedFile(
              path,
              sha256,
              contents.format().label(),
              contents.encoding(),
              contents.texts(),
              problems));
    } catch (RejectedFileException e) {
      return List.of(ExtractedFile.rejected(path, sha256, e.code(), e.getMessage()));
    }
  }
}
