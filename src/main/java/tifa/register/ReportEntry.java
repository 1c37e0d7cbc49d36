package tifa.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import tifa.analysis.ReportFacts;
import tifa.extract.ExtractedFile;
import tifa.region.Region;

/**
 * A row of reports.csv: a report, or a file that gave none.
 *
 * @param path relative to the corpus
 * @param position of the report in its file; 1 for a file without report
 * @param facts what the report says of itself; empty for a file without report
 * @param title from metadata.csv or as written
 * @param sha256 of the file
 * @param format of the file
 * @param encoding of the file
 * @param region whose report it is
 * @param regionRaw the region's name as found
 * @param year of the report
 * @param yearSource what told the year
 * @param yearEvidence what speaks for a year, each piece in words
 * @param regionEvidence what speaks for a region, each piece in words
 * @param completeness {@code full}, {@code abridged}, {@code truncated}; empty without report
 * @param status whether it counts
 * @param duplicateOf path and position of the report that counts in its place; else empty
 * @param flags codes of its problems, in order, each once
 */
public record ReportEntry(
    String path,
    int position,
    Optional<ReportFacts> facts,
    String title,
    String sha256,
    String format,
    String encoding,
    Optional<Region> region,
    String regionRaw,
    OptionalInt year,
    String yearSource,
    List<String> yearEvidence,
    List<String> regionEvidence,
    String completeness,
    Status status,
    String duplicateOf,
    List<String> flags) {
  /** The report's id; empty for a file without report. */
  public String reportId() {
    return facts.map(ReportFacts::reportId).orElse("");
  }

  /** The listed file, also for an entry of an archive. */
  public String listedPath() {
    return ExtractedFile.listedPath(path);
  }

  /** Of which region and year it is; empty where one of both is unknown. */
  public Optional<Register.Cell> cell() {
    return region.isPresent() && year.isPresent()
        ? Optional.of(new Register.Cell(region.get().key(), year.getAsInt()))
        : Optional.empty();
  }

  /** First day of delivery. */
  public Optional<LocalDate> deliveredOn() {
    return facts.map(ReportFacts::deliveredOn);
  }

  /** Whether it counts. */
  public boolean isUsed() {
    return status == Status.USED;
  }
}
