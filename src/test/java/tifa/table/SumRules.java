package tifa.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVRecord;

/** What must hold between the tables of any run: what one adds up, another shows. */
public final class SumRules {
  private static final List<String> LEVEL_TERM_YEAR = List.of("level", "term", "year");
  private static final List<String> WITH_ROLE = List.of("level", "term", "year", "role");
  private static final int SHOWN = 5;

  private final PublishedFolder folder;
  private final List<String> violations = new ArrayList<>();

  private SumRules(PublishedFolder folder) {
    this.folder = folder;
  }

  /**
   * Every rule that the tables of {@code folder} break, in words.
   *
   * @param concordanceComplete whether all mentions were written
   */
  public static List<String> violations(PublishedFolder folder, boolean concordanceComplete) {
    SumRules rules = new SumRules(folder);
    rules.checkTerms();
    rules.checkRoles();
    rules.checkSparseTables(concordanceComplete);
    rules.checkCategories();
    rules.checkWideTables();
    rules.checkAudit();
    rules.checkReports();
    return rules.violations;
  }

  private void checkTerms() {
    for (String column : List.of("mentions", "contested", "excluded", "chars", "tokens")) {
      equal(
          "term_year." + column + " = Σ term_region_year",
          folder.sums(Table.TERM_YEAR, LEVEL_TERM_YEAR, column),
          folder.sums(Table.TERM_REGION_YEAR, LEVEL_TERM_YEAR, column));
    }
    for (String column : List.of("mentions", "chars", "tokens")) {
      Map<List<String>, Long> years = folder.sums(Table.TERM_YEAR, LEVEL_TERM_YEAR, column);
      equal(
          "term_year." + column + " = Σ term_section_year",
          years,
          folder.sums(Table.TERM_SECTION_YEAR, LEVEL_TERM_YEAR, column));
      equal(
          "term_year." + column + " = Σ term_region_section_year",
          years,
          folder.sums(Table.TERM_REGION_SECTION_YEAR, LEVEL_TERM_YEAR, column));
    }
    equal(
        "term_year.reports = rows of term_region_year",
        folder.sums(Table.TERM_YEAR, LEVEL_TERM_YEAR, "reports"),
        folder.sums(Table.TERM_REGION_YEAR, LEVEL_TERM_YEAR, row -> 1));
    equal(
        "term_year.reports_with_term = rows of term_region_year with mentions",
        folder.sums(Table.TERM_YEAR, LEVEL_TERM_YEAR, "reports_with_term"),
        folder.sums(
            Table.TERM_REGION_YEAR,
            LEVEL_TERM_YEAR,
            row -> row.get("mentions").equals("0") ? 0 : 1));
  }

  private void checkRoles() {
    for (String column : List.of("mentions", "chars", "tokens")) {
      equal(
          "term_section_year." + column + " = Σ term_region_section_year",
          folder.sums(Table.TERM_SECTION_YEAR, WITH_ROLE, column),
          folder.sums(Table.TERM_REGION_SECTION_YEAR, WITH_ROLE, column));
    }
  }

  private void checkSparseTables(boolean concordanceComplete) {
    List<String> byReport = List.of("report_id", "term");
    Map<List<String>, Long> mentions =
        positive(folder.sums(Table.TERM_REGION_YEAR, byReport, "mentions"));
    equal(
        "term_region_year.mentions = Σ term_report_section",
        mentions,
        folder.sums(Table.TERM_REPORT_SECTION, byReport, "mentions"));
    if (concordanceComplete) {
      equal(
          "term_region_year.mentions = rows of concordance",
          mentions,
          folder.sums(Table.CONCORDANCE, byReport, row -> 1));
      equal(
          "term_section_year.mentions = rows of concordance",
          positive(folder.sums(Table.TERM_SECTION_YEAR, WITH_ROLE, "mentions")),
          folder.sums(Table.CONCORDANCE, WITH_ROLE, row -> 1));
      List<String> bySection = List.of("report_id", "section_no", "term");
      equal(
          "term_report_section.mentions = rows of concordance",
          folder.sums(Table.TERM_REPORT_SECTION, bySection, "mentions"),
          folder.sums(Table.CONCORDANCE, bySection, row -> 1));
    }
  }

  private void checkCategories() {
    List<String> key = List.of("level", "category", "year");
    for (String column : List.of("mentions", "distinct_spans", "chars", "tokens")) {
      equal(
          "category_year." + column + " = Σ category_region_year",
          folder.sums(Table.CATEGORY_YEAR, key, column),
          folder.sums(Table.CATEGORY_REGION_YEAR, key, column));
    }
    Map<List<String>, Long> ofTerms = new HashMap<>();
    folder.each(
        Table.TERM_YEAR,
        row -> {
          for (String category : new LinkedHashSet<>(List.of(row.get("category").split("\\|")))) {
            if (!category.isBlank()) {
              ofTerms.merge(
                  List.of(row.get("level"), category.strip(), row.get("year")),
                  Long.valueOf(row.get("mentions")),
                  Long::sum);
            }
          }
        });
    equal(
        "category_year.mentions = Σ term_year",
        folder.sums(Table.CATEGORY_YEAR, key, "mentions"),
        ofTerms);
  }

  private void checkWideTables() {
    Map<List<String>, String> mentions = new HashMap<>();
    Map<List<String>, String> rates = new HashMap<>();
    folder.each(
        Table.TERM_YEAR,
        row -> {
          List<String> key = LEVEL_TERM_YEAR.stream().map(row::get).toList();
          mentions.put(key, row.get("mentions"));
          rates.put(key, row.get("per_10k_chars"));
        });
    equal("term_year_wide = term_year.mentions", mentions, unfolded(Table.TERM_YEAR_WIDE));
    equal(
        "term_year_wide_rate = term_year.per_10k_chars",
        rates,
        unfolded(Table.TERM_YEAR_WIDE_RATE));
    List<String> levelTerm = List.of("level", "term");
    equal(
        "term_year_wide.total = Σ term_year",
        folder.sums(Table.TERM_YEAR_WIDE, levelTerm, "total"),
        folder.sums(Table.TERM_YEAR, levelTerm, "mentions"));
  }

  private Map<List<String>, String> unfolded(Table table) {
    List<String> years =
        folder.header(table).stream().filter(name -> name.matches("\\d+")).toList();
    Map<List<String>, String> cells = new HashMap<>();
    folder.each(
        table,
        row -> {
          for (String year : years) {
            if (!row.get(year).isEmpty()) {
              cells.put(List.of(row.get("level"), row.get("term"), year), row.get(year));
            }
          }
        });
    return cells;
  }

  private void checkAudit() {
    List<String> term = List.of("term");
    Map<String, String> columns =
        Map.of("mentions", "counted", "contested", "contested", "excluded", "excluded");
    columns.forEach(
        (counted, audited) ->
            equal(
                "Σ term_year." + counted + " = Σ lexicon_audit." + audited,
                folder.sums(Table.TERM_YEAR, term, counted),
                folder.sums(Table.LEXICON_AUDIT, term, audited)));
  }

  private void checkReports() {
    Set<String> used = ids(Table.REPORTS, row -> row.get("status").equals("used"));
    equal("used reports = reports of coverage", used, ids(Table.COVERAGE, row -> true));
    equal("used reports = reports of sections", used, ids(Table.SECTIONS, row -> true));
    equal(
        "used reports = reports of term_region_year", used, ids(Table.TERM_REGION_YEAR, r -> true));
    List<String> id = List.of("report_id");
    equal(
        "reports.chars = Σ sections.chars that count",
        ofUsed("chars"),
        folder.sums(
            Table.SECTIONS,
            id,
            row -> row.get("counted").equals("true") ? Long.parseLong(row.get("chars")) : 0));
    equal(
        "reports.tokens = Σ sections.tokens that count",
        ofUsed("tokens"),
        folder.sums(
            Table.SECTIONS,
            id,
            row -> row.get("counted").equals("true") ? Long.parseLong(row.get("tokens")) : 0));
    equal(
        "reports.sections = rows of sections",
        ofUsed("sections"),
        folder.sums(Table.SECTIONS, id, row -> 1));
    folder.each(
        Table.REPORTS,
        row -> {
          if (!List.of("used", "duplicate", "conflict", "rejected").contains(row.get("status"))) {
            violations.add("reports.status %s of %s".formatted(row.get("status"), row.get("path")));
          }
          if (row.get("report_id").isEmpty() && !row.get("status").equals("rejected")) {
            violations.add("no report_id, but not rejected: " + row.get("path"));
          }
        });
  }

  private Map<List<String>, Long> ofUsed(String column) {
    Map<List<String>, Long> values = new HashMap<>();
    folder.each(
        Table.REPORTS,
        row -> {
          if (row.get("status").equals("used")) {
            values.put(List.of(row.get("report_id")), Long.valueOf(row.get(column)));
          }
        });
    return values;
  }

  private Set<String> ids(Table table, Predicate<CSVRecord> condition) {
    Set<String> ids = new TreeSet<>();
    folder.each(
        table,
        row -> {
          if (condition.test(row) && !row.get("report_id").isEmpty()) {
            ids.add(row.get("report_id"));
          }
        });
    return ids;
  }

  private static Map<List<String>, Long> positive(Map<List<String>, Long> sums) {
    Map<List<String>, Long> positive = new HashMap<>(sums);
    positive.values().removeIf(sum -> sum == 0);
    return positive;
  }

  private <T> void equal(String rule, Map<List<String>, T> left, Map<List<String>, T> right) {
    Set<List<String>> keys = new LinkedHashSet<>(left.keySet());
    keys.addAll(right.keySet());
    keys.stream()
        .filter(key -> left.get(key) == null || !left.get(key).equals(right.get(key)))
        .limit(SHOWN)
        .forEach(
            key ->
                violations.add(
                    "%s: %s is %s and %s".formatted(rule, key, left.get(key), right.get(key))));
  }

  private void equal(String rule, Set<String> left, Set<String> right) {
    if (!left.equals(right)) {
      violations.add("%s: %s and %s".formatted(rule, left, right));
    }
  }
}
