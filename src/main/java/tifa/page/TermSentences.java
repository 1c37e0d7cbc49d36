package tifa.page;

import java.util.List;

/**
 * Sentences in which terms stand.
 *
 * @param reports id, year, region and path of those that sentences are from
 * @param sections index of the report, number and heading
 * @param kept by level and term, in the order of concordance.csv
 */
record TermSentences(List<List<String>> reports, List<List<Object>> sections, List<OfTerm> kept) {
  /**
   * The sentences of a term.
   *
   * @param level of their reports
   * @param term index of the term
   * @param total mentions in concordance.csv
   * @param rows index of the section, start, role, surface, left, match, right
   */
  record OfTerm(String level, int term, int total, List<List<Object>> rows) {}
}
