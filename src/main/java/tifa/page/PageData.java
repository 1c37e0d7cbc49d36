package tifa.page;

import java.util.List;
import java.util.Map;

/**
 * What the page shows.
 *
 * @param run whose tables these are
 * @param alpha p below which a change point is shown
 * @param terms label, category, pinyin and English of each
 * @param levels from the nation down
 * @param trends all of trends.csv
 * @param audit lexicon_audit.csv, and {@code words}: the surface as the concordance shows it
 * @param coverage regions by year
 * @param reports reports.csv
 * @param problems problems.csv
 * @param problemCounts how many of each severity and code
 * @param pledges the first of pledges.csv
 * @param texts whether the page holds the reports' texts
 * @param indicators name in Chinese and in English of each indicator in {@code pledges}
 */
record PageData(
    RunFacts run,
    double alpha,
    List<List<String>> terms,
    List<LevelData> levels,
    Grid trends,
    Grid audit,
    Coverage coverage,
    Grid reports,
    Grid problems,
    Map<String, Integer> problemCounts,
    Grid pledges,
    boolean texts,
    Map<String, List<String>> indicators) {

  /**
   * Which region has a report in which year.
   *
   * @param years all calendar years from first to last
   * @param regions code, name, level, and a letter a year: present, missing, conflict
   * @param total how many regions there are
   */
  record Coverage(List<Integer> years, List<List<String>> regions, int total) {}
}
