package tifa.table;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tifa.analysis.ReportFacts;
import tifa.normal.CodePoints;
import tifa.region.Region;
import tifa.register.Register;
import tifa.register.ReportEntry;

/** Rows of reports, and of files without one. */
final class ReportRows {
  private final List<ReportEntry> entries;

  ReportRows(Register register) {
    entries =
        register.entries().stream()
            .sorted(
                Comparator.comparing(ReportEntry::path, CodePoints.ORDER)
                    .thenComparingInt(ReportEntry::position))
            .toList();
  }

  void write(CsvTable csv) throws IOException {
    for (ReportEntry entry : entries) {
      Optional<Region> region = entry.region();
      csv.text(entry.path())
          .integer(entry.position())
          .text(entry.reportId())
          .text(region.map(Region::key).orElse(""))
          .text(region.map(Region::name).orElse(""))
          .text(entry.regionRaw())
          .text(region.map(Region::level).map(Region.Level::label).orElse(""))
          .year(entry.year())
          .text(entry.yearSource())
          .text(entry.title())
          .text(entry.facts().map(facts -> facts.kind().label()).orElse(""))
          .date(entry.deliveredOn())
          .text(entry.facts().map(ReportFacts::speaker).orElse(""))
          .text(entry.format())
          .text(entry.encoding())
          .text(entry.sha256());
      writeSizes(csv, entry.facts());
      csv.text(entry.completeness())
          .text(entry.status().label())
          .text(entry.duplicateOf())
          .text(String.join("|", entry.flags()))
          .endRow();
    }
  }

  private static void writeSizes(CsvTable csv, Optional<ReportFacts> facts) throws IOException {
    if (facts.isEmpty()) {
      csv.none().none().none().none().none();
      return;
    }
    csv.integer(facts.get().chars())
        .integer(facts.get().appendixChars())
        .integer(facts.get().removedChars())
        .integer(facts.get().tokens())
        .integer(facts.get().sections());
  }
}
