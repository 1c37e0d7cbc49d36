package tifa.register;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import tifa.extract.Decoded;
import tifa.extract.Decoder;
import tifa.problem.ProblemCode;
import tifa.problem.RejectedFileException;

/** Reads metadata.csv: {@code path} and any of {@code region_code,region,level,year,title}. */
public final class MetadataReader {
  private static final Set<String> COLUMNS =
      Set.of("path", "region_code", "region", "level", "year", "title");
  private static final Set<String> LEVELS = Set.of("national", "province", "city", "county");

  private final String file;
  private final List<String> problems = new ArrayList<>();

  private MetadataReader(String file) {
    this.file = file;
  }

  /**
   * Reads a file.
   *
   * @throws InvalidMetadataException with all that is wrong in it
   */
  public static Metadata read(String file, byte[] bytes) throws InvalidMetadataException {
    return new MetadataReader(file).read(bytes);
  }

  private Metadata read(byte[] bytes) throws InvalidMetadataException {
    Map<String, Metadata.Row> rows = new LinkedHashMap<>();
    try (CSVParser parser =
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreHeaderCase(true)
            .setIgnoreEmptyLines(true)
            .setTrim(true)
            .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
            .get()
            .parse(new StringReader(text(bytes)))) {
      checkHeader(parser.getHeaderNames());
      for (CSVRecord record : parser) {
        read(record, rows);
      }
    } catch (RejectedFileException e) {
      problems.add("%s: %s".formatted(file, e.getMessage()));
    } catch (IOException
        | UncheckedIOException
        | IllegalArgumentException
        | IllegalStateException e) {
      problems.add("%s: not a CSV table: %s".formatted(file, e.getMessage()));
    }
    if (!problems.isEmpty()) {
      throw new InvalidMetadataException(problems);
    }
    return new Metadata(rows);
  }

  /** As detected; a table of little Chinese is hard to detect, and then GB18030, as Excel saves. */
  private static String text(byte[] bytes) throws RejectedFileException {
    try {
      Decoded detected = Decoder.detecting().decode(bytes);
      if (detected.certain()) {
        return detected.text();
      }
    } catch (RejectedFileException e) {
      if (e.code() != ProblemCode.MALFORMED && e.code() != ProblemCode.ENCODING_UNKNOWN) {
        throw e;
      }
    }
    return Decoder.forcing(Charset.forName("GB18030")).decode(bytes).text();
  }

  private void checkHeader(List<String> names) {
    List<String> lower = names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    if (!lower.contains("path")) {
      problems.add("%s: row 1: no column path".formatted(file));
    }
    for (String name : lower) {
      if (!name.isEmpty() && !COLUMNS.contains(name)) {
        problems.add(
            "%s: row 1: unknown column %s; known are %s"
                .formatted(file, name, "path, region_code, region, level, year, title"));
      }
    }
  }

  private void read(CSVRecord record, Map<String, Metadata.Row> rows) {
    long row = record.getRecordNumber() + 1;
    Optional<String> path = cell(record, "path");
    if (path.isEmpty()) {
      problems.add("%s: row %s: column path is empty".formatted(file, row));
      return;
    }
    Optional<Integer> year = Optional.empty();
    Optional<String> yearCell = cell(record, "year");
    if (yearCell.isPresent()) {
      if (yearCell.get().matches("(19|20)\\d\\d")) {
        year = Optional.of(Integer.valueOf(yearCell.get()));
      } else {
        problems.add("%s: row %s: column year: %s is no year".formatted(file, row, yearCell.get()));
      }
    }
    Optional<String> level = cell(record, "level").map(l -> l.toLowerCase(Locale.ROOT));
    if (level.isPresent() && !LEVELS.contains(level.get())) {
      problems.add(
          "%s: row %s: column level: %s is none of national, province, city, county"
              .formatted(file, row, level.get()));
    }
    Metadata.Row stated =
        new Metadata.Row(
            cell(record, "region_code").or(() -> cell(record, "region")),
            level,
            year,
            cell(record, "title"));
    if (rows.put(path.get(), stated) != null) {
      problems.add("%s: row %s: path %s stands twice".formatted(file, row, path.get()));
    }
  }

  private static Optional<String> cell(CSVRecord record, String column) {
    return record.isMapped(column) && record.isSet(column)
        ? Optional.of(record.get(column)).filter(value -> !value.isBlank())
        : Optional.empty();
  }
}
