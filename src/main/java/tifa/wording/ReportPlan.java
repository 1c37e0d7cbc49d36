package tifa.wording;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
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
 * @param regions names of the regions, by their indices
 */
public record ReportPlan(List<Level> levels, Map<String, Place> places, List<String> regions)
    implements Serializable {
  /**
   * The reports of one level.
   *
   * @param label of the level
   * @param years that have a report, ascending
   * @param tokens of the reports of each year
   * @param reports how many each year has
   * @param chars of all reports
   */
  record Level(String label, int[] years, long[] tokens, int[] reports, long chars)
      implements Serializable {
    /** The index of a year that has a report. */
    int indexOfYear(int year) {
      return Arrays.binarySearch(years, year);
    }
  }

  /** The index of a level that has a report. */
  int indexOfLevel(String label) {
    int index = 0;
    while (!levels.get(index).label().equals(label)) {
      index++;
    }
    return index;
  }

  /** Tokens of all reports of earlier years, whatever their level. */
  public long tokensBefore(int year) {
    long before = 0;
    for (Level level : levels) {
      for (int i = 0; i < level.years().length && level.years()[i] < year; i++) {
        before += level.tokens()[i];
      }
    }
    return before;
  }

  /** The used reports of {@code register}. */
  public static ReportPlan of(Register register) {
    TreeMap<String, TreeMap<Integer, List<ReportEntry>>> byLevel = new TreeMap<>(CodePoints.ORDER);
    Map<String, Integer> regions = new HashMap<>();
    List<String> names = new ArrayList<>();
    for (ReportEntry report : register.used()) {
      byLevel
          .computeIfAbsent(report.region().orElseThrow().level().label(), level -> new TreeMap<>())
          .computeIfAbsent(report.year().orElseThrow(), year -> new ArrayList<>())
          .add(report);
      if (regions.putIfAbsent(report.region().orElseThrow().key(), regions.size()) == null) {
        names.add(report.region().orElseThrow().name());
      }
    }
    List<Level> levels = new ArrayList<>();
    Map<String, Place> places = new HashMap<>();
    byLevel.forEach(
        (label, years) -> {
          int level = levels.size();
          long[] tokens = new long[years.size()];
          int[] reportsOf = new int[years.size()];
          long chars = 0;
          int year = 0;
          for (List<ReportEntry> reports : years.values()) {
            reportsOf[year] = reports.size();
            for (ReportEntry report : reports) {
              tokens[year] += report.facts().orElseThrow().tokens();
              chars += report.facts().orElseThrow().chars();
              int region = regions.get(report.region().orElseThrow().key());
              places.put(report.reportId(), new Place(level, year, region));
            }
            year++;
          }
          int[] all = years.keySet().stream().mapToInt(Integer::intValue).toArray();
          levels.add(new Level(label, all, tokens, reportsOf, chars));
        });
    return new ReportPlan(levels, places, names);
  }
}
