package tifa.extract;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tifa.extract.bound.Archive;

/** Documents that are ZIP archives and are not read, by an entry that each has. */
final class Packages {
  private static final Map<String, String> UNREAD = new LinkedHashMap<>();

  static {
    UNREAD.put("OFD.xml", "OFD document");
    UNREAD.put("xl/workbook.xml", "Excel workbook");
    UNREAD.put("xl/workbook.bin", "Excel workbook");
    UNREAD.put("ppt/presentation.xml", "PowerPoint presentation");
    UNREAD.put("META-INF/container.xml", "EPUB book");
    UNREAD.put("content.xml", "OpenDocument document");
  }

  private Packages() {}

  /** The name of the format; empty for an archive of files. */
  static Optional<String> unread(Archive archive) {
    return UNREAD.entrySet().stream()
        .filter(format -> archive.has(format.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
