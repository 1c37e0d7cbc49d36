package tifa.register;

import java.io.IOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import tifa.region.Region;
import tifa.region.Region.Level;

/**
 * Writes what a register believes of its reports as a {@code metadata.csv} that can be corrected
 * and, as it is, gives the same register again.
 *
 * <p>Reports in conflict have no row: that metadata.csv names two reports of one region and year
 * makes both count.
 */
public final class MetadataWriter {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private MetadataWriter() {}

  /** Writes a row for each report that is not in conflict. */
  public static void write(Register register, Appendable out) throws IOException {
    out.append(BYTE_ORDER_MARK);
    CSVPrinter rows = new CSVPrinter(out, CSVFormat.RFC4180);
    rows.printRecord("path", "region_code", "region", "level", "year", "title");
    for (ReportEntry entry : register.entries()) {
      if (entry.facts().isPresent() && entry.status() != Status.CONFLICT) {
        rows.printRecord(
            entry.position() == 1 ? entry.path() : entry.path() + "#" + entry.position(),
            entry.region().map(Region::code).orElse(""),
            entry.region().map(MetadataWriter::name).orElse(""),
            entry
                .region()
                .map(Region::level)
                .filter(level -> level != Level.UNKNOWN)
                .map(Level::label)
                .orElse(""),
            entry.year().isPresent() ? entry.year().getAsInt() : "",
            entry.title());
      }
    }
  }

  /** A region without code is told by those in which it lies. */
  private static String name(Region region) {
    return region.code().isEmpty() ? region.path() : region.name();
  }
}
