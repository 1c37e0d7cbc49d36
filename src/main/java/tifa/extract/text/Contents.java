package tifa.extract.text;

import java.util.List;

/**
 * What the reader of one format found.
 *
 * @param format the format
 * @param encoding as decoded; empty for a format that is not plain text
 * @param texts in order; not empty
 * @param remarks what must be said of the extraction
 */
public record Contents(
    Format format, String encoding, List<ExtractedText> texts, List<Remark> remarks) {
  /** A remark without the path, which the reader of a format does not know. */
  public record Remark(tifa.problem.ProblemCode code, String detail) {}

  public Contents {
    if (texts.isEmpty()) {
      throw new IllegalArgumentException("Invalid %s: no texts".formatted(format));
    }
    texts = List.copyOf(texts);
    remarks = List.copyOf(remarks);
  }

  /** A file that is one text. */
  public static Contents of(Format format, String encoding, String text) {
    return new Contents(format, encoding, List.of(ExtractedText.alone(text)), List.of());
  }
}
