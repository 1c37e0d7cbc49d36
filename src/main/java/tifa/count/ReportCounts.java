package tifa.count;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;
import tifa.section.Role;

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
  private final SectionMentions bySection;

  /** Mentions of each term in all roles, ascending by term; from {@link #byRole}. */
  private final int[] byTerm;

  ReportCounts(
      String reportId, int[] byRole, int[] rejected, int[] byCategory, SectionMentions bySection) {
    this.reportId = reportId;
    this.byRole = byRole;
    this.rejected = rejected;
    this.byCategory = byCategory;
    this.bySection = bySection;
    this.byTerm = totals(byRole);
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

  /** Mentions by section number in code-point order, then term. */
  public <E extends Exception> void bySection(SectionMentions.Cell<E> cell) throws E {
    bySection.each(cell);
  }

  /** Reads a column of counts for ascending terms, without a search for each. */
  public static final class ByTerm {
    private final int[] packed;
    private final int term;
    private final int value;
    private final int end;
    private int row;

    private ByTerm(int[] packed, int from, int end, int term, int value) {
      this.packed = packed;
      this.row = from;
      this.end = end;
      this.term = term;
      this.value = value;
    }

    /** The count of a term, which is none before the last one asked for. */
    public int of(int wanted) {
      while (row < end && packed[row + term] < wanted) {
        row += WIDTH;
      }
      return row < end && packed[row + term] == wanted ? packed[row + value] : 0;
    }
  }

  /** {@link #mentions(int)} for ascending terms. */
  public ByTerm mentionsByTerm() {
    return new ByTerm(byTerm, 0, byTerm.length, 0, 1);
  }

  /** Hits that failed the boundary rule, for ascending terms. */
  public ByTerm contestedByTerm() {
    return new ByTerm(rejected, 0, rejected.length, 0, 1);
  }

  /** Hits inside exclusions, for ascending terms. */
  public ByTerm excludedByTerm() {
    return new ByTerm(rejected, 0, rejected.length, 0, 2);
  }

  /** Mentions in all sections of a role, for ascending terms. */
  public ByTerm mentionsByTerm(Role role) {
    int from = 0;
    while (from < byRole.length && byRole[from] < role.ordinal()) {
      from += WIDTH;
    }
    int end = from;
    while (end < byRole.length && byRole[end] == role.ordinal()) {
      end += WIDTH;
    }
    return new ByTerm(byRole, from, end, 1, 2);
  }

  /** Mentions of a term in all roles. */
  public int mentions(int term) {
    return find(byTerm, term, 1);
  }

  private static int[] totals(int[] byRole) {
    TreeMap<Integer, Integer> totals = new TreeMap<>();
    for (int i = 0; i < byRole.length; i += WIDTH) {
      totals.merge(byRole[i + 1], byRole[i + 2], Integer::sum);
    }
    int[] packed = new int[WIDTH * totals.size()];
    int at = 0;
    for (Map.Entry<Integer, Integer> total : totals.entrySet()) {
      packed[at] = total.getKey();
      packed[at + 1] = total.getValue();
      at += WIDTH;
    }
    return packed;
  }

  /** Mentions of the terms of a category, a nested term for itself. */
  public int categoryMentions(int category) {
    return find(byCategory, category, 1);
  }

  /** Stretches of text that the terms of a category cover, overlapping mentions as one. */
  public int distinctSpans(int category) {
    return find(byCategory, category, 2);
  }

  /** The number in {@code column} of the row that begins with {@code first}; 0 without one. */
  private static int find(int[] packed, int first, int column) {
    int low = 0;
    int high = packed.length / WIDTH - 1;
    while (low <= high) {
      int row = ((low + high) >>> 1) * WIDTH;
      if (packed[row] == first) {
        return packed[row + column];
      }
      low = packed[row] < first ? row / WIDTH + 1 : low;
      high = packed[row] < first ? high : row / WIDTH - 1;
    }
    return 0;
  }

  private static void each(int[] packed, Row row) {
    for (int i = 0; i < packed.length; i += WIDTH) {
      row.take(packed[i], packed[i + 1], packed[i + 2]);
    }
  }
}
