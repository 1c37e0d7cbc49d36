package tifa.trend;

import java.util.OptionalDouble;

/**
 * A tested series among the others of its family: those of the same level, window and regions.
 *
 * @param statistics what its own tests tell
 * @param qValue false discovery rate at which its trend would be found, by the plain test
 * @param adjustedQValue the same by the test corrected for serial correlation
 * @param changeQValue false discovery rate at which its change point would be found; empty where it
 *     has none
 * @param familySize how many series were tested together
 */
public record Significance(
    SeriesStatistics statistics,
    double qValue,
    double adjustedQValue,
    OptionalDouble changeQValue,
    int familySize) {}
