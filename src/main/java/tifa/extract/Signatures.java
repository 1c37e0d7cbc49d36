package tifa.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Tells formats by the first bytes of a file. */
final class Signatures {
  private static final int START = 1024;
  private static final Map<String, byte[]> UNREAD = new LinkedHashMap<>();

  static {
    UNREAD.put("PNG image", latin("\u0089PNG\r\n"));
    UNREAD.put("JPEG image", latin("\u00ff\u00d8\u00ff"));
    UNREAD.put("GIF image", latin("GIF8"));
    UNREAD.put("TIFF image", latin("II*\u0000"));
    UNREAD.put("RTF document", latin("{\\rtf"));
    UNREAD.put("RAR archive", latin("Rar!"));
    UNREAD.put("7-Zip archive", latin("7z\u00bc\u00af'\u001c"));
    UNREAD.put("bzip2 archive", latin("BZh"));
    UNREAD.put("xz archive", latin("\u00fd7zXZ\u0000"));
    UNREAD.put(data("Stata", ".dta"), latin("<stata_dta>"));
    UNREAD.put(data("SPSS", ".sav"), latin("$FL2"));
    UNREAD.put(data("compressed SPSS", ".zsav"), latin("$FL3"));
    UNREAD.put(data("R", ".rds"), latin("X\n\u0000\u0000"));
    UNREAD.put(data("R", ".RData"), latin("RDX"));
    UNREAD.put(data("SAS", ".xpt"), latin("HEADER RECORD*******"));
    UNREAD.put(data("Parquet", ".parquet"), latin("PAR1"));
    UNREAD.put(data("Feather", ".feather"), latin("ARROW1"));
    UNREAD.put(data("HDF5", ".h5"), latin("\u0089HDF\r\n"));
    UNREAD.put(data("Python", ".pkl"), latin("\u0080\u0004\u0095"));
    UNREAD.put(data("SQLite", ".db"), latin("SQLite format 3"));
    UNREAD.put("CAJ document", latin("CAJ"));
    UNREAD.put("Windows program", latin("MZ\u0090"));
    UNREAD.put("program", latin("\u007fELF"));
    UNREAD.put("web page saved as MHTML", latin("MIME-Version:"));
    UNREAD.put("web page saved as MHTML by a browser", latin("From: <Saved by "));
  }

  private Signatures() {}

  private static String data(String program, String extension) {
    return "%s data (%s); export them as CSV in UTF-8".formatted(program, extension);
  }

  /** The name of a format that is not read; empty for what may be read. */
  static Optional<String> unread(byte[] bytes) {
    if (startsWith(bytes, latin("\u001f\u008b"))) {
      return Optional.of(holdsRData(bytes) ? data("R", ".rds, .RData") : "gzip archive");
    }
    if (isOldStata(bytes)) {
      return Optional.of(data("Stata", ".dta"));
    }
    return UNREAD.entrySet().stream()
        .filter(format -> startsWith(bytes, format.getValue()))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** R compresses what it saves: the format is told by the first bytes inside. */
  private static boolean holdsRData(byte[] bytes) {
    try (InputStream inside = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      byte[] start = inside.readNBytes(5);
      return startsWith(start, latin("X\n\u0000\u0000"))
          || startsWith(start, latin("A\n"))
          || startsWith(start, latin("RDX"))
          || startsWith(start, latin("RDA"));
    } catch (IOException e) {
      return false;
    }
  }

  /** Versions 4 to 12: the number of the format, the order of bytes, the type 1, 0. */
  private static boolean isOldStata(byte[] bytes) {
    return bytes.length > 4
        && bytes[0] >= 0x69
        && bytes[0] <= 0x73
        && (bytes[1] == 1 || bytes[1] == 2)
        && bytes[2] == 1
        && bytes[3] == 0;
  }

  static boolean isZip(byte[] bytes) {
    return startsWith(bytes, latin("PK\u0003\u0004")) || startsWith(bytes, latin("PK\u0005\u0006"));
  }

  /** The container of Word, Excel and PowerPoint before 2007, and of protected files since. */
  static boolean isOle2(byte[] bytes) {
    return startsWith(bytes, latin("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"));
  }

  /** PDF readers look for the mark within the first kilobyte. */
  static boolean isPdf(byte[] bytes) {
    return start(bytes).contains("%PDF-");
  }

  /** Whether the first tags are those of a page; a mark or spaces may stand before them. */
  static boolean isHtml(byte[] bytes) {
    String start = start(bytes).replace("\0", "").toLowerCase(Locale.ROOT);
    return start.matches(
        "(?s)[^<]{0,40}(<\\?xml[^>]*>\\s*)?(<!--.*?-->\\s*)*"
            + "<(!doctype\\s+html|html|head|body|meta|title|div|table|p|span|script|link)[\\s>/].*");
  }

  /** The name of an XML format, all of which but XHTML are not read. */
  static Optional<String> xml(byte[] bytes) {
    String start = start(bytes);
    if (!start.matches("(?s)[^<]{0,4}<\\?xml\\s.*")) {
      return Optional.empty();
    }
    return Optional.of(
        start.contains("Word.Document") ? "Word document in XML (2003)" : "XML document");
  }

  private static String start(byte[] bytes) {
    return new String(bytes, 0, Math.min(START, bytes.length), StandardCharsets.ISO_8859_1);
  }

  private static boolean startsWith(byte[] bytes, byte[] prefix) {
    return bytes.length >= prefix.length
        && Arrays.equals(bytes, 0, prefix.length, prefix, 0, prefix.length);
  }

  private static byte[] latin(String bytes) {
    return bytes.getBytes(StandardCharsets.ISO_8859_1);
  }
}
