package tifa.page;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Texts of reports, so small that a page can hold them; none where they are too many, or one is not
 * kept.
 *
 * @param reports id, and length in UTF-16 units, of the texts one after the other
 * @param packed base64 of raw DEFLATE of UTF-16LE, which is smaller than that of UTF-8
 */
record PackedTexts(List<List<Object>> reports, String packed) {
  private static final PackedTexts NONE = new PackedTexts(List.of(), "");

  /** Characters that a byte holds at most; of most reports it holds little more than one. */
  private static final long CHARS_OF_A_BYTE = 2;

  /**
   * Packs texts.
   *
   * @param chars how many characters they have, or fewer
   * @param most bytes when compressed
   */
  static PackedTexts of(Collection<String> ids, long chars, ReportTexts texts, int most)
      throws IOException {
    if (chars > CHARS_OF_A_BYTE * most) {
      return NONE;
    }
    List<List<Object>> reports = new ArrayList<>();
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater)) {
      for (String id : ids) {
        Optional<InputStream> text = texts.open(id);
        if (text.isEmpty()) {
          return NONE;
        }
        try (InputStream in = text.get()) {
          String characters = new String(in.readAllBytes(), UTF_8);
          out.write(characters.getBytes(UTF_16LE));
          reports.add(List.of(id, characters.length()));
        }
        if (packed.size() > most) {
          // No need to read the others.
          return NONE;
        }
      }
    } finally {
      deflater.end();
    }
    if (packed.size() > most) {
      return NONE;
    }
    return new PackedTexts(reports, Base64.getEncoder().encodeToString(packed.toByteArray()));
  }
}
