package tifa.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVRecord;
import tifa.normal.CodePoints;

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
    rules.checkPanel();
    rules.checkWideTables();
    rules.checkAudit();
    rules.checkReports();
    rules.checkFirstUse(concordanceComplete);
    rules.checkAdoption();
    rules.checkKeyness();
    rules.checkCooccurrence();
    rules.checkCandidates();
    rules.checkNewInYear();
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
    }
    equal(
        "term_year.mentions = Σ term_region_section_year",
        positive(folder.sums(Table.TERM_YEAR, LEVEL_TERM_YEAR, "mentions")),
        folder.sums(Table.TERM_REGION_SECTION_YEAR, LEVEL_TERM_YEAR, "mentions"));
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
    equal(
        "term_section_year.mentions = Σ term_region_section_year",
        positive(folder.sums(Table.TERM_SECTION_YEAR, WITH_ROLE, "mentions")),
        folder.sums(Table.TERM_REGION_SECTION_YEAR, WITH_ROLE, "mentions"));
    List<String> part = List.of("region_code", "year", "role", "level", "region", "report_id");
    List<String> byRole = List.of("level", "year", "role");
    for (String column : List.of("chars", "tokens")) {
      Map<List<String>, Long> sizes = folder.sums(Table.REGION_SECTION_YEAR, part, column);
      folder.each(
          Table.TERM_REGION_SECTION_YEAR,
          row -> {
            if (!Long.valueOf(row.get(column)).equals(sizes.get(values(row, part)))) {
              violations.add(
                  "term_region_section_year.%s = region_section_year: %s"
                      .formatted(column, row.toList()));
            }
          });
      Map<List<String>, Long> ofYears = folder.sums(Table.REGION_SECTION_YEAR, byRole, column);
      folder.each(
          Table.TERM_SECTION_YEAR,
          row -> {
            if (!Long.valueOf(row.get(column)).equals(ofYears.get(values(row, byRole)))) {
              violations.add(
                  "term_section_year.%s = Σ region_section_year: %s"
                      .formatted(column, row.toList()));
            }
          });
    }
    List<String> bySection = List.of("report_id", "role");
    for (String column : List.of("chars", "tokens", "sections")) {
      Map<List<String>, Long> sections = new HashMap<>();
      folder.each(
          Table.SECTIONS,
          row -> {
            if (row.get("counted").equals("true")) {
              long size = column.equals("sections") ? 1 : Long.parseLong(row.get(column));
              sections.merge(values(row, bySection), size, Long::sum);
            }
          });
      equal(
          "region_section_year." + column + " = Σ sections",
          sections,
          folder.sums(Table.REGION_SECTION_YEAR, bySection, column));
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

  /** Columns of categories come first in the panel, in the order of the categories. */
  private void checkPanel() {
    if (!folder.tables().containsAll(List.of(Table.PANEL, Table.CATEGORY_REGION_YEAR))) {
      return;
    }
    List<String> regionYear = List.of("region_code", "year");
    Set<List<String>> filled = new HashSet<>();
    folder.each(
        Table.PANEL,
        row -> {
          if (row.get("missing_reason").isEmpty()) {
            filled.add(regionYear.stream().map(row::get).toList());
          } else if (!row.get("report_id").isEmpty() || !row.get("chars").isEmpty()) {
            violations.add("panel tells of a report that is missing: %s".formatted(row));
          }
        });
    Map<List<String>, Long> once = folder.sums(Table.REPORTS, regionYear, SumRules::used);
    once.values().removeIf(reports -> reports != 1);
    if (!filled.equals(once.keySet())) {
      violations.add("panel tells of %s, and counted are %s".formatted(filled, once.keySet()));
    }

    TreeSet<String> categories = new TreeSet<>(CodePoints.ORDER);
    folder.each(Table.CATEGORY_REGION_YEAR, row -> categories.add(row.get("category")));
    List<String> columns =
        folder.header(Table.PANEL).stream().filter(name -> name.startsWith("n_")).toList();
    int index = 0;
    for (String category : categories) {
      String column = columns.get(index++);
      Map<List<String>, Long> mentions =
          folder.sums(
              Table.CATEGORY_REGION_YEAR,
              regionYear,
              row ->
                  row.get("category").equals(category) ? Long.parseLong(row.get("mentions")) : 0);
      mentions.keySet().retainAll(filled);
      Map<List<String>, Long> ofPanel =
          folder.sums(
              Table.PANEL,
              regionYear,
              row -> row.get(column).isEmpty() ? 0 : Long.parseLong(row.get(column)));
      ofPanel.keySet().retainAll(filled);
      equal("panel.%s = category_region_year".formatted(column), mentions, ofPanel);
    }
  }

  private static long used(CSVRecord row) {
    return row.get("status").equals("used") ? 1 : 0;
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

  private void checkFirstUse(boolean concordanceComplete) {
    List<String> key = List.of("term", "region_code");
    Map<List<String>, Integer> firstYears = new HashMap<>();
    Map<String, Integer> firstReports = new HashMap<>();
    folder.each(
        Table.TERM_REGION_YEAR,
        row -> {
          int year = Integer.parseInt(row.get("year"));
          firstReports.merge(row.get("region_code"), year, Math::min);
          if (!row.get("mentions").equals("0")) {
            firstYears.merge(values(row, key), year, Math::min);
          }
        });
    Map<List<String>, Integer> written = new HashMap<>();
    Map<List<String>, String> sentences = new HashMap<>();
    folder.each(
        Table.FIRST_USE,
        row -> {
          int year = Integer.parseInt(row.get("first_year"));
          written.put(values(row, key), year);
          boolean censored = firstReports.get(row.get("region_code")) == year;
          if (censored != Boolean.parseBoolean(row.get("left_censored"))) {
            violations.add("first_use.left_censored of " + values(row, key));
          }
          if (censored != row.get("reports_before").equals("0")
              || censored != row.get("last_year_without").isEmpty()) {
            violations.add("first_use.reports_before of " + values(row, key));
          }
          sentences.put(
              values(row, List.of("report_id", "start", "end", "term", "surface")),
              row.get("sentence"));
        });
    equal("first_use.first_year = least year of term_region_year", firstYears, written);
    if (concordanceComplete) {
      Map<List<String>, String> found = new HashMap<>();
      Map<List<String>, Long> first = new HashMap<>();
      folder.each(
          Table.CONCORDANCE,
          row -> {
            List<String> place =
                values(row, List.of("report_id", "start", "end", "term", "surface"));
            first.merge(
                List.of(row.get("report_id"), row.get("term")),
                Long.valueOf(row.get("start")),
                Math::min);
            if (sentences.containsKey(place)) {
              found.put(
                  place,
                  plain(row.get("left")) + plain(row.get("match")) + plain(row.get("right")));
            }
          });
      sentences.replaceAll((place, sentence) -> plain(sentence));
      sentences.forEach(
          (place, sentence) -> {
            if (!sentence.contains(found.getOrDefault(place, "no row of the concordance"))) {
              violations.add(
                  "first_use.sentence holds what the concordance quotes: %s is %s and %s"
                      .formatted(place, sentence, found.get(place)));
            }
          });
      for (List<String> place : sentences.keySet()) {
        if (first.get(List.of(place.get(0), place.get(3))) != Long.parseLong(place.get(1))) {
          violations.add("first_use does not show the first mention of " + place);
        }
      }
    }
  }

  /** Text without the apostrophe that keeps it from becoming a formula. */
  private static String plain(String cell) {
    return cell.matches("(?s)'[=+@\\t\\r\\n＝＋－＠-].*") ? cell.substring(1) : cell;
  }

  private void checkAdoption() {
    Map<List<String>, Set<String>> reporting = new HashMap<>();
    Map<List<String>, Set<String>> using = new HashMap<>();
    folder.each(
        Table.TERM_REGION_YEAR,
        row -> {
          List<String> key = values(row, LEVEL_TERM_YEAR);
          reporting.computeIfAbsent(key, k -> new TreeSet<>()).add(row.get("region_code"));
          Set<String> regions = using.computeIfAbsent(key, k -> new TreeSet<>());
          if (!row.get("mentions").equals("0")) {
            regions.add(row.get("region_code"));
          }
        });
    equal(
        "adoption.regions_reporting = regions of term_region_year",
        folder.sums(Table.ADOPTION, LEVEL_TERM_YEAR, "regions_reporting"),
        sizes(reporting));
    equal(
        "adoption.regions_using = regions of term_region_year with mentions",
        folder.sums(Table.ADOPTION, LEVEL_TERM_YEAR, "regions_using"),
        sizes(using));
    Map<List<String>, Long> firstUses = new HashMap<>();
    Map<List<String>, Long> censored = new HashMap<>();
    folder.each(
        Table.FIRST_USE,
        row -> {
          List<String> key = List.of(row.get("level"), row.get("term"), row.get("first_year"));
          firstUses.merge(key, 1L, Long::sum);
          censored.merge(key, row.get("left_censored").equals("true") ? 1L : 0L, Long::sum);
        });
    Map<List<String>, Long> everUsed = new HashMap<>();
    Map<List<String>, Long> everCensored = new HashMap<>();
    folder.each(
        Table.ADOPTION,
        row -> {
          List<String> key = values(row, LEVEL_TERM_YEAR);
          List<String> term = key.subList(0, 2);
          everUsed.merge(term, firstUses.getOrDefault(key, 0L), Long::sum);
          everCensored.merge(term, censored.getOrDefault(key, 0L), Long::sum);
          if (everUsed.get(term) != Long.parseLong(row.get("regions_ever_used"))
              || everCensored.get(term) != Long.parseLong(row.get("left_censored"))) {
            violations.add("adoption.regions_ever_used = rows of first_use up to then: " + key);
          }
        });
  }

  private void checkKeyness() {
    List<String> comparison = List.of("level", "year");
    Map<List<String>, Set<String>> ranks = new HashMap<>();
    Map<List<String>, Integer> items = new HashMap<>();
    Map<List<String>, Set<String>> families = new HashMap<>();
    Map<List<String>, Long> mentions = folder.sums(Table.TERM_YEAR, LEVEL_TERM_YEAR, "mentions");
    Map<List<String>, Long> sides = new HashMap<>();
    folder.each(
        Table.KEYNESS_YEAR,
        row -> {
          List<String> key = values(row, comparison);
          String side = row.get("log_ratio").startsWith("-") ? "less" : "more";
          sides.merge(
              List.of(row.get("level"), row.get("year"), row.get("kind"), side), 1L, Long::sum);
          List<String> direction = List.of(row.get("level"), row.get("year"), side);
          if (!ranks.computeIfAbsent(direction, k -> new TreeSet<>()).add(row.get("rank"))) {
            violations.add(
                "keyness_year.rank %s twice in %s".formatted(row.get("rank"), direction));
          }
          items.merge(key, 1, Integer::sum);
          long asked = row.get("kind").equals("term") ? 3 : 5;
          if (Long.parseLong(row.get("mentions")) + Long.parseLong(row.get("baseline_mentions"))
                  < asked
              || row.get("kind").equals("word") && row.get("item").length() == 1) {
            violations.add("keyness_year has too rare or short an item: " + row.toList());
          }
          families.computeIfAbsent(key, k -> new TreeSet<>()).add(row.get("q_family_size"));
          if (row.get("kind").equals("term")
              && mentions.get(List.of(row.get("level"), row.get("item"), row.get("year")))
                  < Long.parseLong(row.get("mentions"))) {
            violations.add("keyness_year.mentions ≤ term_year.mentions: " + row.toList());
          }
        });
    items.forEach(
        (key, rows) -> {
          boolean cut =
              sides.entrySet().stream()
                  .anyMatch(
                      side -> side.getKey().subList(0, 2).equals(key) && side.getValue() == 100);
          if (families.get(key).size() != 1
              || families.get(key).stream()
                  .mapToInt(Integer::parseInt)
                  .anyMatch(family -> family < rows || family > rows && !cut)) {
            violations.add("keyness_year.q_family_size = rows of " + key);
          }
        });
    sides.forEach(
        (side, rows) -> {
          if (rows > 100) {
            violations.add("keyness_year has %s rows of %s".formatted(rows, side));
          }
        });
  }

  private void checkCooccurrence() {
    Map<List<String>, Long> mentions =
        folder.sums(Table.TERM_YEAR, List.of("level", "term"), "mentions");
    folder.each(
        Table.COOCCURRENCE,
        row -> {
          long both = Long.parseLong(row.get("sentences"));
          for (String side : List.of("a", "b")) {
            long one = Long.parseLong(row.get("sentences_" + side));
            if (both > one
                || one > mentions.get(List.of(row.get("level"), row.get("term_" + side)))
                || one > Long.parseLong(row.get("sentences_total"))) {
              violations.add("cooccurrence.sentences ≤ sentences_a ≤ mentions: " + row.toList());
            }
          }
        });
  }

  private void checkCandidates() {
    Set<String> terms = new TreeSet<>();
    folder.each(Table.LEXICON_AUDIT, row -> terms.add(row.get("surface")));
    Map<List<String>, Long> years = new HashMap<>();
    Map<List<String>, Long> mentions = new HashMap<>();
    Map<String, Integer> ranks = new HashMap<>();
    folder.each(
        Table.CANDIDATES,
        row -> {
          List<String> key = values(row, List.of("level", "candidate"));
          mentions.put(key, Long.valueOf(row.get("mentions")));
          List<String> written = List.of(row.get("years").split(";"));
          written.forEach(year -> years.merge(key, Long.valueOf(year.substring(5)), Long::sum));
          if (!written.get(0).startsWith(row.get("first_year"))
              || !written.get(written.size() - 1).startsWith(row.get("last_year"))
              || !row.get("years").contains(row.get("peak_year") + ":")
              || ranks.merge(row.get("level"), 1, Integer::sum) != Integer.parseInt(row.get("rank"))
              || terms.contains(row.get("candidate"))) {
            violations.add("candidates: " + row.toList());
          }
        });
    equal("candidates.mentions = Σ candidates.years", mentions, years);
  }

  private void checkNewInYear() {
    Map<List<String>, Long> terms = folder.sums(Table.TERM_YEAR, LEVEL_TERM_YEAR, "mentions");
    Map<List<String>, Long> regions =
        folder.sums(Table.TERM_YEAR, LEVEL_TERM_YEAR, "reports_with_term");
    Map<List<String>, String> candidates = new HashMap<>();
    folder.each(
        Table.CANDIDATES,
        row -> candidates.put(values(row, List.of("level", "candidate")), row.get("years")));
    Map<List<String>, Integer> ranks = new HashMap<>();
    folder.each(
        Table.NEW_IN_YEAR,
        row -> {
          int rank = ranks.merge(values(row, List.of("level", "year")), 1, Integer::sum);
          List<String> item = values(row, List.of("level", "item", "year"));
          String years = candidates.get(item.subList(0, 2));
          boolean counted =
              switch (row.get("kind")) {
                case "term" ->
                    Long.valueOf(row.get("mentions")).equals(terms.get(item))
                        && Long.valueOf(row.get("regions")).equals(regions.get(item));
                case "candidate" ->
                    years == null
                        || List.of(years.split(";"))
                            .contains(row.get("year") + ":" + row.get("mentions"));
                default -> true;
              };
          if (!counted
              || rank != Integer.parseInt(row.get("rank"))
              || row.get("region_names").split("\\|").length
                  != Integer.parseInt(row.get("regions"))) {
            violations.add("new_in_year: " + row.toList());
          }
        });
  }

  private static List<String> values(CSVRecord row, List<String> columns) {
    return columns.stream().map(row::get).toList();
  }

  private static Map<List<String>, Long> sizes(Map<List<String>, Set<String>> sets) {
    Map<List<String>, Long> sizes = new HashMap<>();
    sets.forEach((key, set) -> sizes.put(key, (long) set.size()));
    return sizes;
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
