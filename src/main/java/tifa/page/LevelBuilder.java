package tifa.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import tifa.normal.Pinyin;
import tifa.table.TableRow;

/** Gathers what the tables say of one level. */
final class LevelBuilder {
  private static final String REPORTS = "reports";
  private static final String CHARS = "chars";
  private static final String TOKENS = "tokens";

  private static final int MOST_TOGETHER = 10;
  private static final int MOST_SPECIAL = 20;
  private static final int MOST_CANDIDATES = 300;
  private static final int MOST_NEW = 40;
  private static final int MOST_YEARS_OF_NEW = 10;

  private static final List<String> KEYNESS_COLUMNS =
      List.of(
          "item",
          "mentions",
          "baseline_mentions",
          "log_ratio",
          "log_ratio_low",
          "log_ratio_high",
          "g2",
          "q_value");
  private static final List<String> NEW_COLUMNS =
      List.of(
          "rank",
          "item",
          "kind",
          "category",
          "mentions",
          "mentions_before",
          "regions",
          "region_names",
          "beside",
          "report_id",
          "sentence");
  private static final List<String> REGION_TREND_COLUMNS =
      List.of(
          "region_code",
          "region",
          "total",
          "direction",
          "sen_slope",
          "q_value",
          "first_year",
          "peak_year");

  private final String level;
  private final TreeSet<Integer> years = new TreeSet<>();
  private final YearCells sizes = new YearCells();
  private final YearCells mentions = new YearCells();
  private final YearCells reportsWithTerm = new YearCells();
  private final YearCells roleChars = new YearCells();
  private final Map<String, YearCells> roleMentions = new LinkedHashMap<>();
  private final YearCells categories = new YearCells();
  private final Map<String, String> regionNames = new TreeMap<>();
  private final YearCells regionChars = new YearCells();
  private final ByIndex<RegionReport> regionReports = new ByIndex<>();
  private final ByIndex<ReportMentions> regionMentions = new ByIndex<>();
  private final Map<String, ReportMentions> regionMentionsByTerm = new HashMap<>();
  private final Map<Integer, List<List<String>>> adoption = new TreeMap<>();
  private final Map<Integer, List<List<String>>> firstUse = new TreeMap<>();
  private final Map<Integer, Map<String, Integer>> surfaces = new TreeMap<>();
  private final Map<Integer, BestRows> together = new TreeMap<>();
  private final Map<Integer, List<List<String>>> regionTrends = new TreeMap<>();
  private final Map<Integer, KeynessBuilder> keyness = new TreeMap<>();
  private final RegionSpecialBuilder regionKeyness = new RegionSpecialBuilder();
  private final TreeMap<Integer, List<List<String>>> newInYear = new TreeMap<>();
  private final List<List<String>> candidates = new ArrayList<>();
  private List<String> candidateColumns = List.of();
  private int candidateCount;
  private int regionCount;

  LevelBuilder(String level) {
    this.level = level;
  }

  void addTermYear(TableRow row) {
    int year = row.integer("year");
    String term = row.text("term");
    if (years.add(year)) {
      sizes.put(REPORTS, year, row.count("reports"));
      sizes.put(CHARS, year, row.count("chars"));
      sizes.put(TOKENS, year, row.count("tokens"));
    }
    mentions.put(term, year, row.count("mentions"));
    reportsWithTerm.put(term, year, row.count("reports_with_term"));
  }

  void addRoleYear(TableRow row) {
    String role = row.text("role");
    int year = row.integer("year");
    roleChars.put(role, year, row.count("chars"));
    roleMentions
        .computeIfAbsent(role, any -> new YearCells())
        .put(row.text("term"), year, row.count("mentions"));
  }

  void addCategoryYear(TableRow row) {
    categories.put(row.text("category"), row.integer("year"), row.count("mentions"));
  }

  void addRegionYear(TableRow row) {
    RegionReport report = regionReports.of(row.index("report_id"), () -> addRegionReport(row));
    long mentioned = row.count("mentions");
    if (mentioned > 0) {
      regionMentions
          .of(row.index("term"), () -> ofReports(row.text("term")))
          .add(report, mentioned);
    }
  }

  private RegionReport addRegionReport(TableRow row) {
    RegionReport report = new RegionReport(row.text("region_code"), row.integer("year"));
    regionNames.put(report.region(), row.text("region"));
    regionChars.put(report.region(), report.year(), row.count("chars"));
    return report;
  }

  private ReportMentions ofReports(String term) {
    return regionMentionsByTerm.computeIfAbsent(term, any -> new ReportMentions());
  }

  /** A report of a region. */
  private record RegionReport(String region, int year) {}

  /** Mentions of a term in reports that have one. */
  private static final class ReportMentions {
    private final List<RegionReport> reports = new ArrayList<>();
    private long[] mentions = new long[16];

    void add(RegionReport report, long count) {
      if (reports.size() == mentions.length) {
        mentions = Arrays.copyOf(mentions, 2 * mentions.length);
      }
      mentions[reports.size()] = count;
      reports.add(report);
    }

    YearCells byRegion() {
      YearCells cells = new YearCells();
      for (int i = 0; i < reports.size(); i++) {
        cells.put(reports.get(i).region(), reports.get(i).year(), mentions[i]);
      }
      return cells;
    }
  }

  void regionCount(int count) {
    regionCount = count;
  }

  void addAdoption(int term, List<String> cells) {
    adoption.computeIfAbsent(term, any -> new ArrayList<>()).add(cells);
  }

  void addFirstUse(int term, List<String> cells) {
    firstUse.computeIfAbsent(term, any -> new ArrayList<>()).add(cells);
  }

  void addSurfaces(int term, Map<String, Integer> mentions) {
    surfaces.put(term, mentions);
  }

  /** Adds a pair of terms to what is said of the first. */
  void addTogether(int term, String other, TableRow row) {
    together
        .computeIfAbsent(term, any -> new BestRows(MOST_TOGETHER))
        .add(
            Double.parseDouble(row.text("log_dice")),
            List.of(other, row.text("sentences"), row.text("log_dice"), row.text("g2")));
  }

  void addRegionTrend(int term, TableRow row) {
    regionTrends
        .computeIfAbsent(term, any -> new ArrayList<>())
        .add(row.texts(REGION_TREND_COLUMNS));
  }

  void addKeyness(TableRow row) {
    keyness
        .computeIfAbsent(row.integer("year"), any -> new KeynessBuilder(row))
        .add(row, row.texts(KEYNESS_COLUMNS));
  }

  void addRegionKeyness(TableRow row) {
    regionKeyness.add(row);
  }

  /** Adds what is new in a year, the most striking first; the last years are kept. */
  void addNewInYear(TableRow row) {
    List<List<String>> ofYear =
        newInYear.computeIfAbsent(row.integer("year"), any -> new ArrayList<>());
    if (ofYear.size() < MOST_NEW) {
      ofYear.add(row.texts(NEW_COLUMNS));
    }
    if (newInYear.size() > MOST_YEARS_OF_NEW) {
      newInYear.pollFirstEntry();
    }
  }

  void addCandidate(TableRow row) {
    candidateColumns = row.columns();
    if (candidateCount++ < MOST_CANDIDATES) {
      candidates.add(row.texts(candidateColumns));
    }
  }

  /** What is special of a year while its rows come. */
  private static final class KeynessBuilder {
    private final int baselineFrom;
    private final int baselineTo;
    private final long size;
    private final long baselineSize;
    private final BestRows terms = new BestRows(MOST_SPECIAL);
    private final BestRows words = new BestRows(MOST_SPECIAL);

    KeynessBuilder(TableRow any) {
      baselineFrom = any.integer("baseline_from");
      baselineTo = any.integer("baseline_to");
      size = any.count("size");
      baselineSize = any.count("baseline_size");
    }

    /** Takes a row where chance alone does not make it more frequent than before. */
    void add(TableRow row, List<String> cells) {
      double certain = Double.parseDouble(row.text("log_ratio_low"));
      if (certain > 0) {
        (row.text("kind").equals("term") ? terms : words).add(certain, cells);
      }
    }

    SpecialOfYear build() {
      return new SpecialOfYear(
          baselineFrom, baselineTo, size, baselineSize, terms.rows(), words.rows());
    }
  }

  LevelData build(List<String> terms) {
    List<Integer> all = List.copyOf(years);
    Map<String, List<Long>> sizesOfRoles = new LinkedHashMap<>();
    Map<String, List<List<Long>>> mentionsOfRoles = new LinkedHashMap<>();
    Map<Integer, List<List<String>>> closest = new TreeMap<>();
    together.forEach((term, pairs) -> closest.put(term, pairs.rows()));
    Map<Integer, SpecialOfYear> special = new TreeMap<>();
    keyness.forEach((year, rows) -> special.put(year, rows.build()));
    roleMentions.forEach(
        (role, cells) -> {
          sizesOfRoles.put(role, roleChars.row(role, all));
          mentionsOfRoles.put(role, rows(cells, terms, all));
        });
    return new LevelData(
        level,
        all,
        sizes.row(REPORTS, all),
        sizes.row(CHARS, all),
        sizes.row(TOKENS, all),
        rows(mentions, terms, all),
        rows(reportsWithTerm, terms, all),
        sizesOfRoles,
        mentionsOfRoles,
        categories.names().stream()
            .map(name -> new LevelData.Category(name, categories.row(name, all)))
            .toList(),
        regionNames.entrySet().stream()
            .map(
                region ->
                    new LevelData.Region(
                        region.getKey(),
                        region.getValue(),
                        Pinyin.of(region.getValue()),
                        regionChars.row(region.getKey(), all)))
            .toList(),
        regionCount,
        regionRows(terms, all),
        adoption,
        firstUse,
        surfaces,
        closest,
        regionTrends,
        special,
        regionKeyness.build(),
        newInYear,
        new Grid(candidateColumns, candidates, candidateCount));
  }

  private static List<List<Long>> rows(YearCells cells, List<String> terms, List<Integer> years) {
    return terms.stream().map(term -> cells.row(term, years)).toList();
  }

  private List<List<List<Long>>> regionRows(List<String> terms, List<Integer> years) {
    if (regionNames.isEmpty()) {
      return List.of();
    }
    List<List<List<Long>>> byTerm = new ArrayList<>();
    for (String term : terms) {
      ReportMentions mentioned = regionMentionsByTerm.get(term);
      if (mentioned == null) {
        byTerm.add(null);
        continue;
      }
      YearCells cells = mentioned.byRegion();
      List<List<Long>> byRegion = new ArrayList<>();
      for (String region : regionNames.keySet()) {
        byRegion.add(cells.has(region) ? cells.row(region, years) : null);
      }
      byTerm.add(byRegion);
    }
    return byTerm;
  }

  /** Whole numbers by name and year; a year without a number has none. */
  private static final class YearCells {
    private static final long[] NONE = {};

    /** Year and number, in turn: with very many terms, maps would fill the memory. */
    private final Map<String, long[]> rows = new LinkedHashMap<>();

    void put(String name, int year, long number) {
      long[] before = rows.getOrDefault(name, NONE);
      for (int i = 0; i < before.length; i += 2) {
        if (before[i] == year) {
          before[i + 1] = number;
          return;
        }
      }
      long[] row = Arrays.copyOf(before, before.length + 2);
      row[before.length] = year;
      row[before.length + 1] = number;
      rows.put(name, row);
    }

    /** The names in the order in which they came. */
    List<String> names() {
      return List.copyOf(rows.keySet());
    }

    boolean has(String name) {
      return rows.containsKey(name);
    }

    /** The numbers of a name for each of these ascending years, null where there is none. */
    List<Long> row(String name, List<Integer> years) {
      Long[] numbers = new Long[years.size()];
      long[] row = rows.getOrDefault(name, NONE);
      for (int i = 0; i < row.length; i += 2) {
        int year = Collections.binarySearch(years, (int) row[i]);
        if (year >= 0) {
          numbers[year] = row[i + 1];
        }
      }
      return Arrays.asList(numbers);
    }
  }
}
