package tifa.count;

import java.io.Serializable;

/**
 * The counts of one report, zeros left out, packed since a driver holds those of a whole corpus.
 * Terms and categories are indices in the lexicon.
 */
public final class ReportCounts implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int WIDTH = 3;

  private final String reportId;
  private final int[] byRole;
  private final int[] rejected;
  private final int[] byCategory;

  ReportCounts(String reportId, int[] byRole, int[] rejected, int[] byCategory) {
    this.reportId = reportId;
    this.byRole = byRole;
    this.rejected = rejected;
    this.byCategory = byCategory;
  }

  /** The report counted. */
  public String reportId() {
    return reportId;
  }

  /** Takes one row of counts. */
  @FunctionalInterface
  public interface Row {
    /** Three numbers, as the method that calls says. */
    void take(int first, int second, int third);
  }

  /** Role (ordinal), term and mentions, by ascending role, then term; mentions at least 1. */
  public void byRole(Row row) {
    each(byRole, row);
  }

  /** Term, contested and excluded hits, by ascending term; one of the two at least 1. */
  public void rejected(Row row) {
    each(rejected, row);
  }

  /**
   * Category, mentions (a nested term for itself) and distinct spans (stretches of text covered,
   * overlapping mentions as one), by ascending category; mentions at least 1.
   */
  public void byCategory(Row row) {
    each(byCategory, row);
  }

  private static void each(int[] packed, Row row) {
    for (int i = 0; i < packed.length; i += WIDTH) {
      row.take(packed[i], packed[i + 1], packed[i + 2]);
    }
  }
}
