package tifa.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tifa.region.Region;
import tifa.region.RegionResolver;
import tifa.region.RegionTable;
import tifa.region.Resolution;
import tifa.sheet.BrokenSheetException;
import tifa.sheet.Sheet;
import tifa.sheet.SheetText;
import tifa.sheet.UnreadableSheetException;

/** Reads metadata.csv: {@code path} and any of {@code region_code,region,level,year,title}. */
public final class MetadataReader {
  private static final List<String> COLUMNS =
      List.of("path", "region_code", "region", "level", "year", "title");
  private static final String KNOWN = String.join(", ", COLUMNS);
  private static final Set<String> LEVELS = Set.of("national", "province", "city", "county");

  private final String file;
  private final List<String> problems = new ArrayList<>();

  /** Names of the columns in lower case; empty until the header came. */
  private List<String> header = List.of();

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
    try {
      Sheet.of(SheetText.of(bytes), header -> (int) names(header).filter(COLUMNS::contains).count())
          .each(this::readHeader, (number, cells) -> read(number, cells, rows));
      if (header.isEmpty()) {
        problems.add("%s: is empty; its first row names the columns: %s".formatted(file, KNOWN));
      }
    } catch (UnreadableSheetException e) {
      problems.add("%s: %s".formatted(file, e.getMessage()));
    } catch (BrokenSheetException e) {
      problems.add("%s: row %s: not a CSV table: %s".formatted(file, e.row(), e.getMessage()));
    }
    if (!problems.isEmpty()) {
      throw new InvalidMetadataException(problems);
    }
    return new Metadata(rows);
  }

  private static Stream<String> names(List<String> header) {
    return header.stream().map(name -> Sheet.trimmed(name).toLowerCase(Locale.ROOT));
  }

  private void readHeader(int number, List<String> cells) {
    header = names(cells).toList();
    if (!header.contains("path")) {
      problems.add("%s: row %s: no column path".formatted(file, number));
    }
    for (int i = 0; i < header.size(); i++) {
      String name = header.get(i);
      if (!name.isEmpty() && !COLUMNS.contains(name)) {
        problems.add(
            "%s: row %s: unknown column %s; known are %s".formatted(file, number, name, KNOWN));
      }
      if (COLUMNS.contains(name) && header.indexOf(name) < i) {
        problems.add("%s: row %s: column %s stands twice".formatted(file, number, name));
      }
    }
  }

  private void read(int row, List<String> cells, Map<String, Metadata.Row> rows) {
    Optional<String> path = cell(cells, "path");
    if (path.isEmpty()) {
      problems.add("%s: row %s: column path is empty".formatted(file, row));
      return;
    }
    Optional<Integer> year = Optional.empty();
    Optional<String> yearCell = cell(cells, "year");
    if (yearCell.isPresent()) {
      if (yearCell.get().matches("(19|20)\\d\\d")) {
        year = Optional.of(Integer.valueOf(yearCell.get()));
      } else {
        problems.add("%s: row %s: column year: %s is no year".formatted(file, row, yearCell.get()));
      }
    }
    Optional<String> level = cell(cells, "level").map(l -> l.toLowerCase(Locale.ROOT));
    if (level.isPresent() && !LEVELS.contains(level.get())) {
      problems.add(
          "%s: row %s: column level: %s is none of national, province, city, county"
              .formatted(file, row, level.get()));
    }
    Optional<String> code = cell(cells, "region_code");
    if (code.isPresent()) {
      cell(cells, "region").ifPresent(name -> checkSame(row, code.get(), name));
    }
    Metadata.Row stated =
        new Metadata.Row(code.or(() -> cell(cells, "region")), level, year, cell(cells, "title"));
    if (rows.put(path.get(), stated) != null) {
      problems.add("%s: row %s: path %s stands twice".formatted(file, row, path.get()));
    }
  }

  /** Whoever corrects one of the two forgets the other. */
  private void checkSame(int row, String code, String name) {
    RegionTable table = RegionTable.shipped();
    Optional<Region> coded = table.byCode(code);
    Resolution named = new RegionResolver(table).resolve(name, List.of());
    boolean other =
        coded.isPresent()
            && named.certainty() != Resolution.Certainty.NONE
            && named.certainty() != Resolution.Certainty.UNLISTED
            && named.candidates().stream().noneMatch(r -> r.name().equals(coded.get().name()));
    if (other) {
      problems.add(
          "%s: row %s: region_code %s is %s, region says %s: correct both, or leave one empty"
              .formatted(file, row, code, coded.get().path(), name));
    }
  }

  private Optional<String> cell(List<String> cells, String column) {
    int place = header.indexOf(column);
    return place < 0 || place >= cells.size()
        ? Optional.empty()
        : Optional.of(Sheet.trimmed(cells.get(place))).filter(cell -> !cell.isEmpty());
  }
}
