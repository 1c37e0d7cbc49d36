package tifa.page;

import java.util.List;

/**
 * What a region says more and less of in a year than its peers, most certain first.
 *
 * @param peers how many there are
 * @param moreTerms cells of region_keyness.csv, see {@link LevelBuilder}
 * @param moreWords the same of words
 * @param lessTerms terms that it says less
 * @param lessWords words that it says less
 */
record SpecialOfRegion(
    int peers,
    List<List<String>> moreTerms,
    List<List<String>> moreWords,
    List<List<String>> lessTerms,
    List<List<String>> lessWords) {}
