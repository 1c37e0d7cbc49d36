package tifa.extract.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import tifa.normal.CodePoints;

/**
 * Text that was UTF-8, was opened as GBK and saved: {@code 鏀垮簻宸ヤ綔鎶ュ憡} for 政府工作报告.
 *
 * <p>Most of its marks begin with the bytes EF BC and E3 80, which GBK reads as 锛 and 銆; no other
 * text is full of these two.
 */
final class Misreading {
  private static final int SAMPLE = 1 << 14;
  private static final int SHORTEST = 30;
  private static final List<Charset> CHARSETS =
      List.of(Charset.forName("GB18030"), Charset.forName("x-mswin-936"));

  private Misreading() {}

  /** Whether {@code text} is such a text. */
  static boolean is(String text) {
    int length = Math.min(text.length(), SAMPLE);
    int marks = 0;
    int ideographs = 0;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      marks += c == '锛' || c == '銆' ? 1 : 0;
      ideographs += CodePoints.isCommonIdeograph(c) ? 1 : 0;
    }
    return ideographs >= SHORTEST && marks * 60 >= ideographs;
  }

  /** What was written at first; empty where characters were lost. */
  static Optional<String> mended(String text) {
    for (Charset charset : CHARSETS) {
      try {
        ByteBuffer bytes = charset.newEncoder().encode(CharBuffer.wrap(text));
        String mended = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        return Optional.of(mended.startsWith("\ufeff") ? mended.substring(1) : mended);
      } catch (CharacterCodingException e) {
        // Not this one.
      }
    }
    return Optional.empty();
  }
}
