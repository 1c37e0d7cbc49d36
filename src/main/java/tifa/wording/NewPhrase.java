package tifa.wording;

import java.util.Optional;

/**
 * A phrase that is new in a year of a level.
 *
 * @param text normalised, without quotation marks
 * @param score to compare within the year, larger is more striking
 * @param mentions in the year, at least 1
 * @param mentionsBefore in the level's report year before; empty where there is none
 */
public record NewPhrase(
    String text, double score, int mentions, Optional<Integer> mentionsBefore) {}
