package tifa.count;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
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
  private final int[] extents;
  private final int[] categorySentences;
  private final int[] termSentences;

  /** Mentions of each term in all roles, ascending by term; from {@link #byRole}. */
  private final int[] byTerm;

  ReportCounts(
      String reportId,
      int[] byRole,
      int[] rejected,
      int[] byCategory,
      SectionMentions bySection,
      int[] extents,
      int[] categorySentences,
      int[] termSentences) {
    this(
        reportId,
        byRole,
        rejected,
        byCategory,
        bySection,
        extents,
        categorySentences,
        termSentences,
        totals(byRole));
  }

  private ReportCounts(
      String reportId,
      int[] byRole,
      int[] rejected,
      int[] byCategory,
      SectionMentions bySection,
      int[] extents,
      int[] categorySentences,
      int[] termSentences,
      int[] byTerm) {
    this.reportId = reportId;
    this.byRole = byRole;
    this.rejected = rejected;
    this.byCategory = byCategory;
    this.bySection = bySection;
    this.extents = extents;
    this.categorySentences = categorySentences;
    this.termSentences = termSentences;
    this.byTerm = byTerm;
  }

  /** The same by another lexicon, which shares all terms that have a hit here. */
  ReportCounts renumbered(SharedTerms shared) {
    return new ReportCounts(
        reportId,
        renumbered(byRole, 1, shared::termNow),
        renumbered(rejected, 0, shared::termNow),
        renumbered(byCategory, 0, shared::categoryNow),
        bySection.renumbered(shared),
        extents,
        renumbered(categorySentences, 0, item -> inRoleNow(item, shared::categoryNow)),
        renumbered(termSentences, 0, item -> inRoleNow(item, shared::termNow)),
        renumbered(byTerm, 0, shared::termNow));
  }

  private static int[] renumbered(int[] packed, int column, IntUnaryOperator number) {
    int[] renumbered = packed.clone();
    for (int i = column; i < packed.length; i += WIDTH) {
      renumbered[i] = number.applyAsInt(packed[i]);
    }
    return renumbered;
  }

  private static int inRoleNow(int inRole, IntUnaryOperator number) {
    int roles = Role.values().length;
    return inRole(number.applyAsInt(inRole / roles), inRole % roles);
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

  /** Sections of a role that count. */
  public int sections(Role role) {
    return find(extents, role.ordinal(), 1);
  }

  /** Sentences of these sections that say something. */
  public int sentences(Role role) {
    return find(extents, role.ordinal(), 2);
  }

  /** Sentences of a role that have a mention of a term of the category. */
  public int categorySentences(int category, Role role) {
    return find(categorySentences, inRole(category, role.ordinal()), 1);
  }

  /** Sentences of a role that have a mention of the term, where these were counted. */
  public int termSentences(int term, Role role) {
    return find(termSentences, inRole(term, role.ordinal()), 1);
  }

  /** A term or category in a role, as one number. */
  static int inRole(int item, int role) {
    return item * Role.values().length + role;
  }

  /** Mentions by section number in code-point order, then term. */
  public <E extends Exception> void bySection(SectionMentions.Cell<E> cell) throws E {
    bySection.each(cell);
  }

  /** Takes the count of a term. */
  @FunctionalInterface
  public interface TermCount {
    /** A term of the lexicon and its count, which may be 0. */
    void take(int term, int count);
  }

  /** Mentions in all roles, by ascending term. */
  public void mentions(TermCount taker) {
    each(byTerm, (term, mentions, none) -> taker.take(term, mentions));
  }

  /** Mentions in all sections of a role, by ascending term. */
  public void mentions(Role role, TermCount taker) {
    byRole(
        (ordinal, term, mentions) -> {
          if (ordinal == role.ordinal()) {
            taker.take(term, mentions);
          }
        });
  }

  /** Hits that failed the boundary rule, by ascending term. */
  public void contested(TermCount taker) {
    rejected((term, contested, excluded) -> taker.take(term, contested));
  }

  /** Hits inside exclusions, by ascending term. */
  public void excluded(TermCount taker) {
    rejected((term, contested, excluded) -> taker.take(term, excluded));
  }

  /** Whether any of some terms has a mention, or a hit that is none. */
  boolean hasHit(IntPredicate terms) {
    boolean[] has = {false};
    each(byTerm, (term, mentions, none) -> has[0] |= terms.test(term));
    each(rejected, (term, contested, excluded) -> has[0] |= terms.test(term));
    return has[0];
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
