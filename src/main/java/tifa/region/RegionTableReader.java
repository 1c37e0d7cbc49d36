package tifa.region;

import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import tifa.region.Region.Level;

/** Reads a table in the form of {@code regions.csv}; parents may come after their children. */
final class RegionTableReader {
  private final Map<String, CSVRecord> rows = new LinkedHashMap<>();
  private final Map<String, Region> added = new HashMap<>();
  private final RegionTable table = new RegionTable();

  private RegionTableReader() {}

  static RegionTable read(Reader csv) throws IOException {
    RegionTableReader reader = new RegionTableReader();
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    for (CSVRecord row : format.parse(csv)) {
      if (reader.rows.put(row.get("code"), row) != null) {
        throw new IllegalArgumentException(
            "regions: code %s stands twice".formatted(row.get("code")));
      }
    }
    reader.rows.keySet().forEach(reader::add);
    return reader.table;
  }

  private Region add(String code) {
    Region known = added.get(code);
    if (known != null) {
      return known;
    }
    CSVRecord row = rows.get(code);
    if (row == null) {
      throw new IllegalArgumentException("regions: parent %s is missing".formatted(code));
    }
    String name = row.get("name");
    Level level = Level.valueOf(row.get("level").toUpperCase(Locale.ROOT));
    Region parent = row.get("parent").isEmpty() ? null : add(row.get("parent"));
    String path = level.compareTo(Level.PROVINCE) <= 0 ? name : parent.path() + "/" + name;
    Region region = new Region(code, name, path, level);
    added.put(code, region);
    table.add(region, parent);
    boolean present = row.get("last_listed").isEmpty();
    table.addFullName(name, region, present);
    for (String shorter : list(row.get("short"))) {
      table.addShortName(shorter, region, present);
    }
    for (String alias : list(row.get("alias"))) {
      String[] nameAndCode = alias.split(":");
      if (!nameAndCode[0].equals(name)) {
        table.addFullName(nameAndCode[0], region, false);
      }
      if (nameAndCode.length == 2) {
        table.addFormerCode(nameAndCode[1], region);
      }
    }
    return region;
  }

  private static List<String> list(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
  }
}
