package tifa.extract;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Formats that are known by their first bytes and are not plain text. */
final class Signatures {
  private static final Map<String, byte[]> FORMATS = new LinkedHashMap<>();

  static {
    FORMATS.put("PNG image", latin("\u0089PNG\r\n"));
    FORMATS.put("JPEG image", latin("\u00ff\u00d8\u00ff"));
    FORMATS.put("GIF image", latin("GIF8"));
    FORMATS.put("PDF document", latin("%PDF-"));
    FORMATS.put("ZIP archive or Office document (DOCX, XLSX)", latin("PK\u0003\u0004"));
    FORMATS.put("empty ZIP archive", latin("PK\u0005\u0006"));
    FORMATS.put("Word or Excel document of the older format", latin("\u00d0\u00cf\u0011\u00e0"));
    FORMATS.put("RTF document", latin("{\\rtf"));
    FORMATS.put("RAR archive", latin("Rar!"));
    FORMATS.put("7-Zip archive", latin("7z\u00bc\u00af'\u001c"));
    FORMATS.put("gzip archive", latin("\u001f\u008b"));
    FORMATS.put("program", latin("\u007fELF"));
  }

  private Signatures() {}

  /** The format's name, or empty for what may be text. */
  static Optional<String> formatOf(byte[] bytes) {
    return FORMATS.entrySet().stream()
        .filter(format -> startsWith(bytes, format.getValue()))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static boolean startsWith(byte[] bytes, byte[] prefix) {
    return bytes.length >= prefix.length
        && java.util.Arrays.equals(bytes, 0, prefix.length, prefix, 0, prefix.length);
  }

  private static byte[] latin(String bytes) {
    return bytes.getBytes(StandardCharsets.ISO_8859_1);
  }
}
