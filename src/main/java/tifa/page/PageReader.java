package tifa.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import tifa.normal.Normaliser;
import tifa.normal.Pinyin;
import tifa.storage.WorkBeside;
import tifa.table.Table;
import tifa.table.TableRow;
import tifa.table.TableRows;
import tifa.target.Indicator;
import tifa.target.IndicatorFile;

/** Reads what the page shows from the tables of a run, each in one pass. */
final class PageReader {
  /** Cells of regions that a browser draws without delay and a page of a few MB holds. */
  private static final long MOST_REGION_CELLS = 1_000_000;

  private static final int MOST_REPORTS = 2_000;
  private static final int MOST_PROBLEMS = 500;
  private static final int MOST_REGIONS = 3_000;
  private static final int MOST_PLEDGES = 10_000;

  private static final List<String> REPORT_COLUMNS =
      List.of(
          "path",
          "report_id",
          "region_code",
          "region",
          "level",
          "year",
          "title",
          "chars",
          "status",
          "flags",
          "similarity_previous",
          "similarity_national");
  private static final List<String> ADOPTION_COLUMNS =
      List.of(
          "year",
          "regions_reporting",
          "regions_using",
          "regions_ever_used",
          "regions_ever_reported",
          "adoption_share",
          "left_censored");
  private static final List<String> FIRST_USE_COLUMNS =
      List.of(
          "region_code",
          "region",
          "first_year",
          "left_censored",
          "report_id",
          "surface",
          "reports_before");

  /** Of texts when compressed: with base64 a third more, 6 MB, which a browser opens at once. */
  private static final int MOST_TEXT_BYTES = 4_500_000;

  private final TableRows tables;
  private final ReportTexts texts;
  private final RunFacts run;
  private final Map<String, String> english;
  private final double alpha;
  private final Map<String, Integer> terms = new LinkedHashMap<>();
  private final List<List<String>> termCells = new ArrayList<>();
  private final Map<String, LevelBuilder> levels = new HashMap<>();

  PageReader(
      RunFacts run,
      double alpha,
      Map<String, String> english,
      TableRows tables,
      ReportTexts texts) {
    this.run = run;
    this.english = english;
    this.alpha = alpha;
    this.tables = tables;
    this.texts = texts;
  }

  /** The page's data; its sentences and texts, which it needs only once they are looked at. */
  record Read(PageData data, TermSentences sentences, PackedTexts texts) {}

  Read read() throws IOException {
    SentencesBuilder sentences = new SentencesBuilder();
    PageData.Coverage coverage;
    // The concordance takes as long as all other tables.
    try (WorkBeside<Void> beside = new WorkBeside<>(1)) {
      beside.add(
          () -> {
            tables.each(Table.CONCORDANCE, sentences::add);
            return null;
          });
      coverage = coverage();
      readCounts();
      beside.finish();
    }
    sentences.eachSurfaces(
        (level, term, category, surfaces) ->
            level(level).addSurfaces(term(term, category), surfaces));
    Grid trends = grid(Table.TRENDS, Integer.MAX_VALUE);
    Grid audit = audit();
    tables.each(Table.KEYNESS_YEAR, row -> level(row.text("level")).addKeyness(row));
    tables.each(Table.COOCCURRENCE, this::addTogether);
    tables.each(Table.NEW_IN_YEAR, row -> level(row.text("level")).addNewInYear(row));
    tables.each(Table.CANDIDATES, row -> level(row.text("level")).addCandidate(row));
    Map<String, List<String>> reportsById = new HashMap<>();
    long[] chars = {0};
    Grid reports = reports(reportsById, chars);
    Map<String, Integer> problemCounts = new TreeMap<>();
    Grid problems = problems(problemCounts);
    Grid pledges = grid(Table.PLEDGES, MOST_PLEDGES);
    PackedTexts packed =
        PackedTexts.of(new TreeSet<>(reportsById.keySet()), chars[0], texts, MOST_TEXT_BYTES);
    PageData data =
        new PageData(
            run,
            alpha,
            termCells,
            Levels.WIDEST_FIRST.stream()
                .filter(levels::containsKey)
                .map(level -> levels.get(level).build(List.copyOf(terms.keySet())))
                .toList(),
            trends,
            audit,
            coverage,
            reports,
            problems,
            problemCounts,
            pledges,
            !packed.reports().isEmpty(),
            indicators(pledges));
    return new Read(data, sentences.build(tables, terms, reportsById), packed);
  }

  /** Reads what is counted of terms and categories. */
  private void readCounts() throws IOException {
    tables.each(
        Table.TERM_YEAR,
        row -> {
          term(row.text("term"), row.text("category"));
          level(row.text("level")).addTermYear(row);
        });
    tables.each(Table.TERM_SECTION_YEAR, row -> level(row.text("level")).addRoleYear(row));
    tables.each(Table.CATEGORY_YEAR, row -> level(row.text("level")).addCategoryYear(row));
    readRegions();
    ByIndex<Integer> adopted = new ByIndex<>();
    eachOf(
        any -> true,
        Table.ADOPTION,
        (level, row) -> level.addAdoption(term(row, adopted), row.texts(ADOPTION_COLUMNS)));
    ByIndex<Integer> used = new ByIndex<>();
    eachOf(
        any -> true,
        Table.FIRST_USE,
        (level, row) -> level.addFirstUse(term(row, used), row.texts(FIRST_USE_COLUMNS)));
  }

  private LevelBuilder level(String level) {
    return levels.computeIfAbsent(level, LevelBuilder::new);
  }

  private int term(String term, String category) {
    Integer known = terms.get(term);
    if (known != null) {
      return known;
    }
    terms.put(term, terms.size());
    termCells.add(List.of(term, category, Pinyin.of(term), english.getOrDefault(term, "")));
    return terms.size() - 1;
  }

  /** The term of a row, where those of its table are known by their cells. */
  private int term(TableRow row, ByIndex<Integer> byIndex) {
    return byIndex.of(row.index("term"), () -> term(row.text("term"), row.text("category")));
  }

  private PageData.Coverage coverage() throws IOException {
    TreeSet<Integer> years = new TreeSet<>();
    Map<String, List<String>> regions = new LinkedHashMap<>();
    Map<String, StringBuilder> states = new HashMap<>();
    tables.each(
        Table.COVERAGE,
        row -> {
          years.add(row.integer("year"));
          String code = row.text("region_code");
          regions.putIfAbsent(code, List.of(code, row.text("region"), row.text("level")));
          states
              .computeIfAbsent(code, any -> new StringBuilder())
              .append(row.text("state").charAt(0));
        });
    List<List<String>> shown = new ArrayList<>();
    regions.values().stream()
        .limit(MOST_REGIONS)
        .forEach(
            region ->
                shown.add(
                    List.of(
                        region.get(0),
                        region.get(1),
                        region.get(2),
                        states.get(region.get(0)).toString())));
    return new PageData.Coverage(List.copyOf(years), shown, regions.size());
  }

  /** Reads regions of the levels that have few enough for a page. */
  private void readRegions() throws IOException {
    Map<String, Set<String>> regions = new HashMap<>();
    Map<String, Set<String>> reports = new HashMap<>();
    tables.each(
        Table.REPORTS,
        row -> {
          if (row.text("status").equals("used")) {
            regions
                .computeIfAbsent(row.text("level"), any -> new HashSet<>())
                .add(row.text("region_code"));
            reports
                .computeIfAbsent(row.text("level"), any -> new HashSet<>())
                .add(row.text("report_id"));
          }
        });
    Set<String> small = new HashSet<>();
    regions.forEach(
        (level, codes) -> {
          level(level).regionCount(codes.size());
          if ((long) reports.get(level).size() * terms.size() <= MOST_REGION_CELLS) {
            small.add(level);
          }
        });
    if (small.isEmpty()) {
      return;
    }
    eachOf(small::contains, Table.TERM_REGION_YEAR, LevelBuilder::addRegionYear);
    eachOf(small::contains, Table.REGION_KEYNESS, LevelBuilder::addRegionKeyness);
    ByIndex<Integer> ofTrends = new ByIndex<>();
    eachOf(
        small::contains,
        Table.REGION_TRENDS,
        (level, row) -> {
          if (row.integer("report_years") > 1 && row.integer("total") > 0) {
            level.addRegionTrend(term(row, ofTrends), row);
          }
        });
  }

  /** Hands the rows of these levels to those who gather what is said of them. */
  private void eachOf(
      Predicate<String> shown, Table table, BiConsumer<LevelBuilder, TableRow> taker)
      throws IOException {
    ByIndex<Optional<LevelBuilder>> byIndex = new ByIndex<>();
    tables.each(
        table,
        row -> {
          Optional<LevelBuilder> level =
              byIndex.of(
                  row.index("level"),
                  () -> Optional.of(row.text("level")).filter(shown).map(this::level));
          if (level.isPresent()) {
            taker.accept(level.get(), row);
          }
        });
  }

  /** Either term of a pair stands together with the other. */
  private void addTogether(TableRow row) {
    LevelBuilder level = level(row.text("level"));
    int one = term(row.text("term_a"), row.text("category_a"));
    int other = term(row.text("term_b"), row.text("category_b"));
    level.addTogether(one, row.text("term_b"), row);
    level.addTogether(other, row.text("term_a"), row);
  }

  private Grid grid(Table table, int most) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    List<String> columns = new ArrayList<>();
    int[] total = {0};
    tables.each(
        table,
        row -> {
          if (total[0]++ == 0) {
            columns.addAll(row.columns());
          }
          if (rows.size() < most) {
            rows.add(row.texts(columns));
          }
        });
    return new Grid(columns, rows, total[0]);
  }

  /**
   * The audit with a column {@code words}: each surface as the concordance shows it, since the
   * lexicon may write it with other marks.
   */
  private Grid audit() throws IOException {
    Grid written = grid(Table.LEXICON_AUDIT, Integer.MAX_VALUE);
    int surface = written.columns().indexOf("surface");
    List<List<String>> rows = new ArrayList<>();
    for (List<String> cells : written.rows()) {
      List<String> row = new ArrayList<>(cells);
      row.add(Normaliser.simplified().surface(cells.get(surface)));
      rows.add(row);
    }
    List<String> columns = new ArrayList<>(written.columns());
    columns.add("words");
    return new Grid(columns, rows, written.total());
  }

  private Grid reports(Map<String, List<String>> byId, long[] chars) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    int[] total = {0};
    tables.each(
        Table.REPORTS,
        row -> {
          total[0]++;
          if (rows.size() < MOST_REPORTS) {
            rows.add(row.texts(REPORT_COLUMNS));
          }
          if (row.text("status").equals("used")) {
            byId.put(
                row.text("report_id"), row.texts(List.of("report_id", "year", "region", "path")));
            chars[0] += row.count("chars");
          }
        });
    return new Grid(REPORT_COLUMNS, rows, total[0]);
  }

  /** The names of those that are there, in the order of the vocabulary. */
  private static Map<String, List<String>> indicators(Grid pledges) {
    int column = pledges.columns().indexOf("indicator");
    int name = pledges.columns().indexOf("indicator_name");
    Map<String, String> there = new TreeMap<>();
    pledges.rows().forEach(row -> there.putIfAbsent(row.get(column), row.get(name)));
    Map<String, List<String>> names = new LinkedHashMap<>();
    for (Indicator indicator : IndicatorFile.shipped().all()) {
      String own = there.remove(indicator.key());
      if (own != null) {
        names.put(indicator.key(), List.of(own, indicator.nameInEnglish()));
      }
    }
    there.forEach((key, own) -> names.put(key, List.of(own, key)));
    return names;
  }

  private Grid problems(Map<String, Integer> counts) throws IOException {
    List<String> columns = List.of("code", "severity", "path", "detail", "detail_zh");
    List<List<String>> rows = new ArrayList<>();
    int[] total = {0};
    tables.each(
        Table.PROBLEMS,
        row -> {
          total[0]++;
          counts.merge(row.text("severity") + " " + row.text("code"), 1, Integer::sum);
          if (rows.size() < MOST_PROBLEMS) {
            rows.add(row.texts(columns));
          }
        });
    return new Grid(columns, rows, total[0]);
  }
}
