package tifa.trend;

/**
 * A tested series among the others of its family: those of the same level and regions.
 *
 * @param statistics what its own tests tell
 * @param qValue false discovery rate at which its trend would be found
 * @param familySize how many series were tested together
 */
public record Significance(SeriesStatistics statistics, double qValue, int familySize) {}
