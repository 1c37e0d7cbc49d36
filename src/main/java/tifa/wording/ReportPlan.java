package tifa.wording;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tifa.cache.ContentKey;
import tifa.register.Register;
import tifa.register.ReportEntry;

/**
 * The reports that count, by level and year, as tasks need to know them.
 *
 * @param levels by label
 * @param places of the reports, by their ids
 * @param regions names of the regions, by their indices
 */
public record ReportPlan(List<Level> levels, Map<String, ReportCell> places, List<String> regions)
    implements Serializable {
  private static final int RECENT = 5;
  private static final int FOR_ONE = 4;

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

  /** All of it, in the same words wherever it is the same. */
  String inWords() {
    StringBuilder words = new StringBuilder();
    for (Level level : levels) {
      words.append(level.label()).append(Arrays.toString(level.years()));
      words.append(Arrays.toString(level.tokens())).append(Arrays.toString(level.reports()));
      words.append(level.chars()).append('\n');
    }
    return words.append(new TreeMap<>(places)).append(regions).toString();
  }

  /**
   * What tells the reports of a year of a level from others: of each its id, region and content.
   */
  Map<String, String> reportsOf(int level, int year) {
    Map<String, String> reports = new HashMap<>();
    places.forEach(
        (id, cell) -> {
          if (cell.level() == level && cell.year() == year) {
            reports.put(id, cell.region() + " " + cell.content());
          }
        });
    return reports;
  }

  /** The labels of the levels. */
  List<String> labels() {
    return levels.stream().map(Level::label).toList();
  }

  /** The level and year of a report. */
  LevelYear yearOf(String reportId) {
    ReportCell place = places.get(reportId);
    Level level = levels.get(place.level());
    return new LevelYear(level.label(), level.years()[place.year()]);
  }

  /** The index of a level that has a report. */
  int indexOfLevel(String label) {
    int index = 0;
    while (!levels.get(index).label().equals(label)) {
      index++;
    }
    return index;
  }

  /** Something that a year of a level has a number of. */
  @FunctionalInterface
  public interface OfYear {
    /** How many, both by index. */
    long count(int level, int year);
  }

  /**
   * What was before a year of a level: all of the level itself and what other levels had more than
   * {@value #RECENT} years before; of their later years, from which a level may take what is new,
   * one of {@value #FOR_ONE}.
   */
  public long before(String label, int year, OfYear counts) {
    long full = 0;
    long part = 0;
    for (int at = 0; at < levels.size(); at++) {
      Level level = levels.get(at);
      for (int i = 0; i < level.years().length && level.years()[i] < year; i++) {
        if (level.label().equals(label) || level.years()[i] < year - RECENT) {
          full += counts.count(at, i);
        } else {
          part += counts.count(at, i);
        }
      }
    }
    return full + (part + FOR_ONE - 1) / FOR_ONE;
  }

  /** Tokens of what was {@link #before}. */
  public long tokensBefore(String label, int year) {
    return before(label, year, (level, i) -> levels.get(level).tokens()[i]);
  }

  /** The used reports of {@code register}. */
  public static ReportPlan of(Register register) {
    Map<String, Integer> regions = new HashMap<>();
    List<String> names = new ArrayList<>();
    for (ReportEntry report : register.used()) {
      if (regions.putIfAbsent(report.region().orElseThrow().key(), regions.size()) == null) {
        names.add(report.region().orElseThrow().name());
      }
    }
    List<Level> levels = new ArrayList<>();
    Map<String, ReportCell> places = new HashMap<>();
    register
        .usedByLevel()
        .forEach(
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
                  String content = ContentKey.of(report.sha256(), report.listedPath());
                  places.put(report.reportId(), new ReportCell(level, year, region, content));
                }
                year++;
              }
              int[] all = years.keySet().stream().mapToInt(Integer::intValue).toArray();
              levels.add(new Level(label, all, tokens, reportsOf, chars));
            });
    return new ReportPlan(levels, places, names);
  }
}
