package tifa.wording;

/**
 * A phrase that is new in a year of a level.
 *
 * @param text normalised, without quotation marks
 * @param score to compare within the year, larger is more striking
 */
public record NewPhrase(String text, double score) {}
