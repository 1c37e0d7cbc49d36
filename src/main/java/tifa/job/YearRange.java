package tifa.job;

/**
 * A range of report years.
 *
 * @param from the first year, 1949 or later
 * @param to the last year, included, 2100 or earlier
 */
public record YearRange(int from, int to) {
  public YearRange {
    if (from < 1949 || to > 2100 || from > to) {
      throw new IllegalArgumentException(
          "Invalid years %d to %d: not a range within 1949 to 2100".formatted(from, to));
    }
  }

  public boolean contains(int year) {
    return from <= year && year <= to;
  }
}
