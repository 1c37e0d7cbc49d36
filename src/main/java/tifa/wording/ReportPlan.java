package tifa.wording;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tifa.normal.CodePoints;
import tifa.register.Register;
import tifa.register.ReportEntry;

/**
 * The reports that count, by level and year, as tasks need to know them.
 *
 * @param levels by label
 * @param places of the reports, by their ids
 */
public record ReportPlan(List<Level> levels, Map<String, Place> places) implements Serializable {
  /**
   * The reports of one level.
   *
   * @param label of the level
   * @param years that have a report, ascending
   * @param tokens of the reports of each year
   * @param chars of all reports
   */
  record Level(String label, int[] years, long[] tokens, long chars) implements Serializable {}

  /** The used reports of {@code register}. */
  public static ReportPlan of(Register register) {
    TreeMap<String, TreeMap<Integer, List<ReportEntry>>> byLevel = new TreeMap<>(CodePoints.ORDER);
    Map<String, Integer> regions = new HashMap<>();
    for (ReportEntry report : register.used()) {
      byLevel
          .computeIfAbsent(report.region().orElseThrow().level().label(), level -> new TreeMap<>())
          .computeIfAbsent(report.year().orElseThrow(), year -> new ArrayList<>())
          .add(report);
      regions.putIfAbsent(report.region().orElseThrow().key(), regions.size());
    }
    List<Level> levels = new ArrayList<>();
    Map<String, Place> places = new HashMap<>();
    byLevel.forEach(
        (label, years) -> {
          int level = levels.size();
          long[] tokens = new long[years.size()];
          long chars = 0;
          int year = 0;
          for (List<ReportEntry> reports : years.values()) {
            for (ReportEntry report : reports) {
              tokens[year] += report.facts().orElseThrow().tokens();
              chars += report.facts().orElseThrow().chars();
              int region = regions.get(report.region().orElseThrow().key());
              places.put(report.reportId(), new Place(level, year, region));
            }
            year++;
          }
          int[] all = years.keySet().stream().mapToInt(Integer::intValue).toArray();
          levels.add(new Level(label, all, tokens, chars));
        });
    return new ReportPlan(levels, places);
  }
}
