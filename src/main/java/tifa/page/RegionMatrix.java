package tifa.page;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import tifa.table.Bilingual;
import tifa.table.Table;
import tifa.table.TableRow;
import tifa.table.TableRows;

/**
 * Terms by regions: for each level of several regions the mentions per 10,000 characters in one
 * year, a sheet each. The year is the last of which at least half as many regions have a report as
 * in the year that has most.
 */
final class RegionMatrix {
  /** Of a level whose sheet can still be read. */
  static final int MOST_REGIONS = 400;

  private static final int TERM_WIDTH = 20;
  private static final int REGION_WIDTH = 12;

  private final SortedMap<String, OfLevel> levels = Levels.map();

  /** The same by the level in term_region_year.csv, empty of those that are not shown. */
  private final ByIndex<Optional<OfLevel>> byIndex = new ByIndex<>();

  private RegionMatrix() {}

  /** A level in its year. */
  private static final class OfLevel {
    /** Names by region code, by year. */
    private final SortedMap<Integer, SortedMap<String, String>> byYear = new TreeMap<>();

    /** By term, in the order in which they came, and by region, in that of the codes. */
    private final Map<String, String[]> rates = new LinkedHashMap<>();

    /** The same by the term in term_region_year.csv, and the places of its regions. */
    private final ByIndex<String[]> ratesByIndex = new ByIndex<>();

    private final ByIndex<Integer> places = new ByIndex<>();
    private int year;

    SortedMap<String, String> regions() {
      return byYear.get(year);
    }

    boolean readable() {
      return regions().size() > 1 && regions().size() <= MOST_REGIONS;
    }

    void add(TableRow row) {
      String[] ofTerm =
          ratesByIndex.of(
              row.index("term"),
              () -> rates.computeIfAbsent(row.text("term"), any -> new String[regions().size()]));
      int place = places.of(row.index("region_code"), () -> place(row.text("region_code")));
      if (place >= 0) {
        ofTerm[place] = row.text("per_10k_chars");
      }
    }

    /** Where a region stands; -1 where it has no report. */
    private int place(String code) {
      return List.copyOf(regions().keySet()).indexOf(code);
    }

    void chooseYear() {
      int most = byYear.values().stream().mapToInt(Map::size).max().orElseThrow();
      byYear.forEach(
          (each, regions) -> {
            if (regions.size() * 2 >= most) {
              year = each;
            }
          });
    }
  }

  /** Reads the reports; {@link #add} takes the rates. */
  static RegionMatrix of(TableRows tables) throws IOException {
    RegionMatrix matrix = new RegionMatrix();
    tables.each(Table.REPORTS, matrix::addReport);
    matrix.levels.values().forEach(OfLevel::chooseYear);
    return matrix;
  }

  private void addReport(TableRow row) {
    if (row.text("status").equals("used")) {
      levels
          .computeIfAbsent(row.text("level"), each -> new OfLevel())
          .byYear
          .computeIfAbsent(row.integer("year"), each -> new TreeMap<>())
          .put(row.text("region_code"), row.text("region"));
    }
  }

  /** Whether a level has regions to be shown. */
  boolean isWanted() {
    return levels.values().stream().anyMatch(OfLevel::readable);
  }

  /** Takes a row of term_region_year.csv. */
  void add(TableRow row) {
    Optional<OfLevel> level =
        byIndex.of(
            row.index("level"),
            () -> Optional.ofNullable(levels.get(row.text("level"))).filter(OfLevel::readable));
    if (level.isPresent() && row.integer("year") == level.get().year) {
      level.get().add(row);
    }
  }

  /** Adds a sheet for each level that has several regions, and not too many. */
  void write(Workbook workbook) throws IOException {
    for (Map.Entry<String, OfLevel> level : levels.entrySet()) {
      if (!level.getValue().rates.isEmpty()) {
        Bilingual name = Levels.name(level.getKey());
        int year = level.getValue().year;
        write(
            workbook.newWorksheet(
                "地区·%s%s Regions %s".formatted(name.chinese(), "" + year, name.english())),
            level.getValue());
      }
    }
  }

  private static void write(Worksheet sheet, OfLevel level) throws IOException {
    List<String> codes = List.copyOf(level.regions().keySet());
    List<SheetLook.Heading> headings = new ArrayList<>();
    headings.add(SheetLook.Heading.of(new Bilingual("提法", "Term"), TERM_WIDTH, false));
    codes.forEach(
        code -> headings.add(new SheetLook.Heading(level.regions().get(code), REGION_WIDTH, true)));
    SheetLook.begin(sheet, headings, 1);
    int row = 0;
    for (Map.Entry<String, String[]> term : level.rates.entrySet()) {
      row++;
      sheet.value(row, 0, term.getKey());
      double highest = 0;
      for (String rate : term.getValue()) {
        highest = Math.max(highest, rate == null || rate.isEmpty() ? 0 : Double.parseDouble(rate));
      }
      for (int i = 0; i < codes.size(); i++) {
        String rate = term.getValue()[i];
        if (rate != null && !rate.isEmpty()) {
          SheetLook.heat(sheet, row, i + 1, new BigDecimal(rate), highest, SheetLook.RATE);
        }
      }
    }
    sheet.setAutoFilter(0, 0, row, codes.size());
    sheet.finish();
  }
}
