package tifa.page;

import java.util.List;

/**
 * What is more frequent in a year than in the years before it, most certain first.
 *
 * @param from first year of the baseline
 * @param to last year of the baseline
 * @param size tokens of the year
 * @param baselineSize tokens of the baseline
 * @param terms cells of keyness_year.csv, see {@link LevelBuilder}
 * @param words the same of words
 */
record SpecialOfYear(
    int from,
    int to,
    long size,
    long baselineSize,
    List<List<String>> terms,
    List<List<String>> words) {}
