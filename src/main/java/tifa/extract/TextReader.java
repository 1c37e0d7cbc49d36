package tifa.extract;

import java.util.List;
import tifa.extract.Contents.Remark;
import tifa.problem.ProblemCode;
import tifa.problem.RejectedFileException;

/** Reads formats that are plain text. */
final class TextReader {
  private final Decoder decoder;

  TextReader(Decoder decoder) {
    this.decoder = decoder;
  }

  Contents read(byte[] bytes) throws RejectedFileException {
    Decoded decoded = decoder.decode(bytes);
    return new Contents(
        Format.TXT,
        decoded.encoding(),
        List.of(ExtractedText.alone(decoded.text())),
        remarks(decoded));
  }

  private static List<Remark> remarks(Decoded decoded) {
    return decoded.certain()
        ? List.of()
        : List.of(
            new Remark(
                ProblemCode.ENCODING_UNCERTAIN,
                "Read as %s on a guess; look at the kept text, or state corpus.encoding"
                    .formatted(decoded.encoding())));
  }
}
