package tifa.lexicon;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The text of a lexicon file: strict UTF-8, with or without byte order mark, else strict GB18030,
 * in which GBK and GB2312 are contained.
 */
final class FileText {
  private static final List<Charset> ENCODINGS =
      List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));
  private static final String ADVICE = "save it as \"CSV UTF-8\" in the spreadsheet";

  private FileText() {}

  /** The text without byte order mark; where there is none, a problem says why. */
  static Optional<String> of(NamedBytes file, Consumer<LexiconProblem> problems) {
    byte[] bytes = file.bytes();
    if (startsWith(bytes, 'P', 'K') || startsWith(bytes, 0xd0, 0xcf)) {
      problems.accept(wholeFile(file, "is a workbook, not a CSV file; " + ADVICE));
      return Optional.empty();
    }
    if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) {
      problems.accept(wholeFile(file, "is UTF-16; " + ADVICE));
      return Optional.empty();
    }
    for (Charset encoding : ENCODINGS) {
      CharBuffer chars = CharBuffer.allocate(bytes.length);
      if (malformedAt(encoding, ByteBuffer.wrap(bytes), chars) < 0) {
        String text = chars.flip().toString();
        return Optional.of(text.startsWith("\ufeff") ? text.substring(1) : text);
      }
    }
    problems.accept(
        wholeFile(
            file,
            "is neither UTF-8 (byte %d) nor GB18030 (byte %d); %s"
                .formatted(
                    malformedAt(ENCODINGS.get(0), bytes),
                    malformedAt(ENCODINGS.get(1), bytes),
                    ADVICE)));
    return Optional.empty();
  }

  private static LexiconProblem wholeFile(NamedBytes file, String message) {
    return new LexiconProblem(file.name(), 0, "", "", message);
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
  }

  private static int malformedAt(Charset encoding, byte[] bytes) {
    return malformedAt(encoding, ByteBuffer.wrap(bytes), CharBuffer.allocate(bytes.length));
  }

  /** Offset of the first byte that the encoding does not know, or -1. */
  private static int malformedAt(Charset encoding, ByteBuffer bytes, CharBuffer chars) {
    // A new decoder reports what it cannot decode; it replaces nothing.
    CharsetDecoder decoder = encoding.newDecoder();
    CoderResult result = decoder.decode(bytes, chars, true);
    return result.isUnderflow() ? -1 : bytes.position();
  }
}
