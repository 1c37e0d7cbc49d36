package tifa.extract.text;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import tifa.problem.ProblemCode;
import tifa.problem.RejectedFileException;

/**
 * Bytes to text, strictly: no character is ever replaced.
 *
 * <p>In order: the charset that the job forces; a byte-order mark; UTF-8; UTF-16 without a mark;
 * what ICU's detector finds, any of the GB family read as GB18030, its superset.
 */
public final class Decoder {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final int SAMPLE = 1 << 16;
  private static final char BYTE_ORDER_MARK = '\ufeff';

  private final Optional<Charset> forced;

  private Decoder(Optional<Charset> forced) {
    this.forced = forced;
  }

  /** Finds the encoding of each file. */
  public static Decoder detecting() {
    return new Decoder(Optional.empty());
  }

  /** Reads every file in {@code charset}. */
  public static Decoder forcing(Charset charset) {
    return new Decoder(Optional.of(charset));
  }

  /** Whether the job says in what charset every file is. */
  public boolean isForced() {
    return forced.isPresent();
  }

  /** Decodes a whole file, or says why it is no text. */
  public Decoded decode(byte[] bytes) throws RejectedFileException {
    if (bytes.length == 0) {
      throw new RejectedFileException(ProblemCode.EMPTY, "The file has no bytes");
    }
    Decoded decoded = forced.isPresent() ? force(bytes, forced.get()) : detect(bytes);
    if (decoded.text().isBlank()) {
      throw new RejectedFileException(ProblemCode.EMPTY, "The file holds nothing but white space");
    }
    return rightlyRead(
        decoded.text().charAt(0) == BYTE_ORDER_MARK
            ? new Decoded(decoded.text().substring(1), decoded.encoding(), decoded.certain())
            : decoded);
  }

  /** Undoes a reading of UTF-8 as GBK that came before the file was saved. */
  private static Decoded rightlyRead(Decoded decoded) throws RejectedFileException {
    if (!Misreading.is(decoded.text())) {
      return decoded;
    }
    String text =
        Misreading.mended(decoded.text())
            .orElseThrow(
                () ->
                    new RejectedFileException(
                        ProblemCode.MISREAD,
                        "UTF-8 that was opened as GBK and saved, by which characters were lost: get"
                            + " the file again, and open it as UTF-8 where it was converted"));
    return new Decoded(
        text, "gbk of " + StandardCharsets.UTF_8.name().toLowerCase(Locale.ROOT), true);
  }

  private static Decoded force(byte[] bytes, Charset charset) throws RejectedFileException {
    int mark = markLength(bytes, charset);
    return new Decoded(strictly(bytes, mark, charset), label(charset), true);
  }

  private static int markLength(byte[] bytes, Charset charset) {
    if (charset.equals(StandardCharsets.UTF_8) && startsWith(bytes, 0xef, 0xbb, 0xbf)) {
      return 3;
    }
    boolean sixteen =
        charset.equals(StandardCharsets.UTF_16LE) && startsWith(bytes, 0xff, 0xfe)
            || charset.equals(StandardCharsets.UTF_16BE) && startsWith(bytes, 0xfe, 0xff);
    return sixteen ? 2 : 0;
  }

  private static Decoded detect(byte[] bytes) throws RejectedFileException {
    if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
      return new Decoded(strictly(bytes, 3, StandardCharsets.UTF_8), "utf-8-bom", true);
    }
    if (startsWith(bytes, 0xff, 0xfe)) {
      return new Decoded(strictly(bytes, 2, StandardCharsets.UTF_16LE), "utf-16le-bom", true);
    }
    if (startsWith(bytes, 0xfe, 0xff)) {
      return new Decoded(strictly(bytes, 2, StandardCharsets.UTF_16BE), "utf-16be-bom", true);
    }
    // Before anything is decoded whole: what is no text may be large.
    if (holdsNul(bytes)) {
      return utf16WithoutMark(bytes).orElseThrow(Decoder::notText);
    }
    Malformed inUtf8 = tryStrictly(bytes, 0, StandardCharsets.UTF_8);
    if (inUtf8.text != null && inUtf8.text.indexOf('\0') < 0) {
      return new Decoded(inUtf8.text, "utf-8", true);
    }
    Optional<Decoded> sixteen = utf16WithoutMark(bytes);
    if (sixteen.isPresent()) {
      return sixteen.get();
    }
    if (looksBinary(bytes)) {
      throw notText();
    }
    if (mostlyUtf8(bytes, inUtf8.offset)) {
      throw malformed("UTF-8", inUtf8.offset);
    }
    return guess(bytes);
  }

  private static RejectedFileException notText() {
    return new RejectedFileException(
        ProblemCode.NOT_TEXT, "The file holds control bytes as no text does");
  }

  private static Decoded guess(byte[] bytes) throws RejectedFileException {
    CharsetDetector detector = new CharsetDetector();
    detector.setText(bytes.length > SAMPLE ? java.util.Arrays.copyOf(bytes, SAMPLE) : bytes);
    CharsetMatch[] matches = detector.detectAll();
    RejectedFileException first = null;
    for (CharsetMatch match : matches) {
      // UTF-16 was tried, and no other reading is as easily mistaken for it.
      if (match.getConfidence() < 10
          || match.getName().startsWith("UTF-16")
          || !Charset.isSupported(match.getName())) {
        continue;
      }
      Charset charset = superset(match.getName());
      Malformed result = tryStrictly(bytes, 0, charset);
      if (result.text == null) {
        if (first == null) {
          first = malformed(charset.name() + ", which it seems to be", result.offset);
        }
      } else if (ChineseText.isPlausible(result.text)) {
        boolean certain = first == null && match.getConfidence() >= 50;
        return new Decoded(result.text, label(charset), certain);
      }
    }
    throw first != null
        ? first
        : new RejectedFileException(
            ProblemCode.ENCODING_UNKNOWN,
            "The encoding cannot be told; state it as corpus.encoding or save the file as UTF-8");
  }

  /**
   * The charset of that name, for any of the GB family its superset.
   *
   * @throws IllegalArgumentException where there is none
   */
  public static Charset superset(String name) {
    String upper = name.toUpperCase(Locale.ROOT);
    return upper.startsWith("GB") || upper.startsWith("HZ") ? GB18030 : Charset.forName(name);
  }

  private static Optional<Decoded> utf16WithoutMark(byte[] bytes) {
    if (bytes.length % 2 != 0) {
      return Optional.empty();
    }
    for (Charset charset : new Charset[] {StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
      String sample = new String(bytes, 0, Math.min(SAMPLE, bytes.length), charset);
      if (!ChineseText.isUnmistakable(sample)) {
        continue;
      }
      Malformed result = tryStrictly(bytes, 0, charset);
      if (result.text != null) {
        return Optional.of(new Decoded(result.text, label(charset), true));
      }
    }
    return Optional.empty();
  }

  private static boolean holdsNul(byte[] bytes) {
    for (int i = 0; i < Math.min(bytes.length, SAMPLE); i++) {
      if (bytes[i] == 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean looksBinary(byte[] bytes) {
    int control = 0;
    int length = Math.min(bytes.length, SAMPLE);
    for (int i = 0; i < length; i++) {
      int b = bytes[i] & 0xff;
      if (b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1b) {
        control++;
      }
    }
    return control > length / 100;
  }

  /** Whether at least 30 multi-byte sequences, and nine in ten of those tried, are UTF-8. */
  private static boolean mostlyUtf8(byte[] bytes, int firstBad) {
    int good = 0;
    int bad = 0;
    for (int i = 0; i < bytes.length; ) {
      int b = bytes[i] & 0xff;
      int trail = b < 0x80 ? 0 : b >= 0xf0 && b < 0xf5 ? 3 : b >= 0xe0 ? 2 : b >= 0xc2 ? 1 : -1;
      boolean valid = trail >= 0 && b < 0xf5 && i + trail < bytes.length;
      for (int j = 1; valid && j <= trail; j++) {
        valid = (bytes[i + j] & 0xc0) == 0x80;
      }
      if (!valid) {
        bad++;
        i++;
      } else {
        good += trail > 0 ? 1 : 0;
        i += 1 + trail;
      }
    }
    return firstBad >= 0 && good >= 30 && good >= 9 * bad;
  }

  private static boolean startsWith(byte[] bytes, int... prefix) {
    if (bytes.length < prefix.length) {
      return false;
    }
    for (int i = 0; i < prefix.length; i++) {
      if ((bytes[i] & 0xff) != prefix[i]) {
        return false;
      }
    }
    return true;
  }

  private static String strictly(byte[] bytes, int from, Charset charset)
      throws RejectedFileException {
    Malformed result = tryStrictly(bytes, from, charset);
    if (result.text == null) {
      throw malformed(charset.name(), result.offset);
    }
    return result.text;
  }

  private static RejectedFileException malformed(String encoding, int offset) {
    return new RejectedFileException(
        ProblemCode.MALFORMED,
        "Byte %s is not valid %s: the file is damaged or in another encoding"
            .formatted(offset, encoding));
  }

  private record Malformed(String text, int offset) {}

  private static Malformed tryStrictly(byte[] bytes, int from, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer out =
        CharBuffer.allocate((int) ((bytes.length - from) * (double) decoder.maxCharsPerByte()) + 2);
    CoderResult result = decoder.decode(in, out, true);
    if (!result.isError()) {
      result = decoder.flush(out);
    }
    return result.isError()
        ? new Malformed(null, in.position())
        : new Malformed(out.flip().toString(), -1);
  }

  private static String label(Charset charset) {
    return charset.name().toLowerCase(Locale.ROOT);
  }
}
