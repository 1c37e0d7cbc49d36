package tifa.run.compare;

import java.util.Comparator;
import tifa.normal.CodePoints;

/**
 * A region in a year.
 *
 * @param regionKey as in column {@code region_code}
 * @param region its name, for people
 * @param year of the report
 */
record RegionYear(String regionKey, String region, int year) implements Comparable<RegionYear> {
  private static final Comparator<RegionYear> ORDER =
      Comparator.comparing(RegionYear::regionKey, CodePoints.ORDER)
          .thenComparingInt(RegionYear::year);

  @Override
  public int compareTo(RegionYear other) {
    return ORDER.compare(this, other);
  }

  /** A region whose name is found differently is the same. */
  @Override
  public boolean equals(Object other) {
    return other instanceof RegionYear that
        && regionKey.equals(that.regionKey)
        && year == that.year;
  }

  @Override
  public int hashCode() {
    return 31 * regionKey.hashCode() + year;
  }

  @Override
  public String toString() {
    return "%s %s".formatted(region, year);
  }
}
