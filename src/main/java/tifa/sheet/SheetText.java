package tifa.sheet;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The text of a sheet that a person keeps beside the corpus: strict UTF-8, with or without
 * byte-order mark, else strict GB18030, in which GBK and GB2312 are contained; UTF-16 with a
 * byte-order mark.
 */
public final class SheetText {
  private static final List<Charset> ENCODINGS =
      List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));
  private static final String ADVICE = "save it as \"CSV UTF-8\" in the spreadsheet";

  private SheetText() {}

  /**
   * The text without byte-order mark.
   *
   * @throws UnreadableSheetException if the bytes are no text of these encodings
   */
  public static String of(byte[] bytes) throws UnreadableSheetException {
    if (startsWith(bytes, 'P', 'K') || startsWith(bytes, 0xd0, 0xcf)) {
      throw new UnreadableSheetException("is a workbook, not a CSV file; " + ADVICE);
    }
    if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) {
      return utf16(bytes);
    }
    for (Charset encoding : ENCODINGS) {
      CharBuffer chars = CharBuffer.allocate(bytes.length);
      if (malformedAt(encoding, bytes, chars) < 0) {
        String text = chars.flip().toString();
        return text.startsWith("\ufeff") ? text.substring(1) : text;
      }
    }
    throw new UnreadableSheetException(
        "is neither UTF-8 (byte %s) nor GB18030 (byte %s); %s"
            .formatted(
                malformedAt(ENCODINGS.get(0), bytes, CharBuffer.allocate(bytes.length)),
                malformedAt(ENCODINGS.get(1), bytes, CharBuffer.allocate(bytes.length)),
                ADVICE));
  }

  private static String utf16(byte[] bytes) throws UnreadableSheetException {
    CharBuffer chars = CharBuffer.allocate(bytes.length);
    int malformed = malformedAt(StandardCharsets.UTF_16, bytes, chars);
    if (malformed >= 0) {
      throw new UnreadableSheetException(
          "is broken UTF-16 (byte %s); %s".formatted(malformed, ADVICE));
    }
    return chars.flip().toString();
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
  }

  /** Offset of the first byte that the encoding does not know, or -1. */
  private static int malformedAt(Charset encoding, byte[] bytes, CharBuffer chars) {
    // A new decoder reports what it cannot decode; it replaces nothing.
    CharsetDecoder decoder = encoding.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CoderResult result = decoder.decode(in, chars, true);
    return result.isUnderflow() ? -1 : in.position();
  }
}
