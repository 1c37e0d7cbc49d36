package tifa.trend;

import java.util.ArrayList;
import java.util.List;
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

  /** Ids of the year's reports. */
  List<String> reportIds() {
    return ids(reports);
  }

  /** Ids of the baseline's reports. */
  List<String> baselineIds() {
    return ids(baseline);
  }

  private static List<String> ids(List<ReportEntry> reports) {
    return reports.stream().map(ReportEntry::reportId).toList();
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
