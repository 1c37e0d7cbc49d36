package tifa.trend;

/**
 * Where a series changes its level.
 *
 * @param year the first of the new regime
 * @param pValue of Pettitt's test
 */
public record ChangePoint(int year, double pValue) {}
