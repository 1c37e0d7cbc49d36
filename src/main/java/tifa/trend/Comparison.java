package tifa.trend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tifa.register.Register;
import tifa.register.ReportEntry;

/**
 * A year of a level against the report years before it, both with the regions alone that have a
 * report in the year and in one of those.
 *
 * @param level label of the level
 * @param year compared
 * @param reports its reports; not empty
 * @param from first year of the baseline
 * @param to last year of the baseline
 * @param baseline its reports; not empty
 */
public record Comparison(
    String level,
    int year,
    List<ReportEntry> reports,
    int from,
    int to,
    List<ReportEntry> baseline) {
  /** Refuses one without anything to compare. */
  public Comparison {
    if (reports.isEmpty() || baseline.isEmpty()) {
      throw new IllegalArgumentException(
          "Invalid comparison of %s %s: no report".formatted(level, year));
    }
  }

  /**
   * All years of the used reports of {@code register} that can be compared, by level, then year.
   *
   * @param baselineYears how many report years before a year it is compared with, where there are
   *     so many
   */
  public static List<Comparison> of(Register register, int baselineYears) {
    List<Comparison> comparisons = new ArrayList<>();
    register
        .usedByLevel()
        .forEach(
            (level, years) -> {
              List<Integer> all = List.copyOf(years.keySet());
              for (int i = 1; i < all.size(); i++) {
                List<ReportEntry> before = new ArrayList<>();
                List<Integer> baseline = all.subList(Math.max(0, i - baselineYears), i);
                baseline.forEach(year -> before.addAll(years.get(year)));
                compare(level, all.get(i), years.get(all.get(i)), baseline, before, comparisons);
              }
            });
    return comparisons;
  }

  private static void compare(
      String level,
      int year,
      List<ReportEntry> reports,
      List<Integer> baseline,
      List<ReportEntry> before,
      List<Comparison> comparisons) {
    Set<String> regions = regions(reports);
    regions.retainAll(regions(before));
    if (!regions.isEmpty()) {
      comparisons.add(
          new Comparison(
              level,
              year,
              within(regions, reports),
              baseline.get(0),
              baseline.get(baseline.size() - 1),
              within(regions, before)));
    }
  }

  /** How many regions it compares. */
  public int regions() {
    return regions(reports).size();
  }

  private static Set<String> regions(List<ReportEntry> reports) {
    return reports.stream().map(Comparison::region).collect(Collectors.toSet());
  }

  private static List<ReportEntry> within(Set<String> regions, List<ReportEntry> reports) {
    return reports.stream().filter(report -> regions.contains(region(report))).toList();
  }

  private static String region(ReportEntry report) {
    return report.region().orElseThrow().key();
  }

  /**
   * The cells to which each report belongs, by its id: of the comparison at index i the year is
   * cell 2i and the baseline cell 2i + 1.
   */
  public static Map<String, int[]> cells(List<Comparison> comparisons) {
    Map<String, List<Integer>> cells = new HashMap<>();
    for (int i = 0; i < comparisons.size(); i++) {
      int cell = 2 * i;
      comparisons.get(i).reports().forEach(report -> add(report, cell, cells));
      comparisons.get(i).baseline().forEach(report -> add(report, cell + 1, cells));
    }
    Map<String, int[]> arrays = new HashMap<>();
    cells.forEach(
        (id, list) -> arrays.put(id, list.stream().mapToInt(Integer::intValue).toArray()));
    return arrays;
  }

  private static void add(ReportEntry report, int cell, Map<String, List<Integer>> cells) {
    cells.computeIfAbsent(report.reportId(), id -> new ArrayList<>()).add(cell);
  }

  /** Tokens of the year's reports. */
  public long size() {
    return tokens(reports);
  }

  /** Tokens of the baseline's reports. */
  public long baselineSize() {
    return tokens(baseline);
  }

  private static long tokens(List<ReportEntry> reports) {
    return reports.stream().mapToLong(report -> report.facts().orElseThrow().tokens()).sum();
  }
}
