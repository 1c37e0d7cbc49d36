package tifa.page;

import java.util.List;
import java.util.Map;

/**
 * What the page knows of one level. Lists by year follow {@code years}, the years with a report;
 * lists by term follow {@link PageData#terms()}. Numbers are counts: rates follow from them.
 *
 * @param level its name in the tables
 * @param years that have a report, ascending
 * @param reports by year
 * @param chars by year
 * @param tokens by year
 * @param mentions by term, by year
 * @param reportsWithTerm by term, by year
 * @param roleChars characters of each role by year, null in years without it
 * @param roleMentions mentions by role, by term, by year, null in years without it
 * @param categories in order
 * @param regions empty where there is none, or too many to show
 * @param regionCount of regions with a report
 * @param regionMentions by term, by region, by year, null without a report; of a region or term
 *     without a mention null instead of a list
 * @param adoption by term: cells of adoption.csv
 * @param firstUse by term: cells of first_use.csv
 * @param surfaces by term: mentions of each surface in concordance.csv
 * @param together by term: cells of cooccurrence.csv, the closest first
 * @param regionTrends by term: cells of region_trends.csv
 * @param keyness by year that has a baseline
 * @param regionKeyness by year, by code of the region
 * @param newInYear by year: the first cells of new_in_year.csv
 * @param candidates the first of candidates.csv
 */
record LevelData(
    String level,
    List<Integer> years,
    List<Long> reports,
    List<Long> chars,
    List<Long> tokens,
    List<List<Long>> mentions,
    List<List<Long>> reportsWithTerm,
    Map<String, List<Long>> roleChars,
    Map<String, List<List<Long>>> roleMentions,
    List<Category> categories,
    List<Region> regions,
    int regionCount,
    List<List<List<Long>>> regionMentions,
    Map<Integer, List<List<String>>> adoption,
    Map<Integer, List<List<String>>> firstUse,
    Map<Integer, Map<String, Integer>> surfaces,
    Map<Integer, List<List<String>>> together,
    Map<Integer, List<List<String>>> regionTrends,
    Map<Integer, SpecialOfYear> keyness,
    Map<Integer, Map<String, SpecialOfRegion>> regionKeyness,
    Map<Integer, List<List<String>>> newInYear,
    Grid candidates) {

  /**
   * A category by year.
   *
   * @param name as the tables have it
   * @param mentions by year
   */
  record Category(String name, List<Long> mentions) {}

  /**
   * A region by year.
   *
   * @param code its key
   * @param name its name
   * @param pinyin how the name is typed
   * @param chars of its report by year, null in years without one
   */
  record Region(String code, String name, String pinyin, List<Long> chars) {}
}
