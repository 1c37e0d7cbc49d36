package tifa.analysis;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import tifa.corpus.ReportKind;
import tifa.extract.Stated;
import tifa.section.Role;

/**
 * What must be known of a report to decide whether it counts, and as what; small enough to gather
 * for a whole corpus. Absent values are null, since {@code Optional} cannot be serialised.
 *
 * @param position 1 for the first report of its file
 * @param reportId letter and hash, stable for the same bytes and position
 * @param title as written; empty where there is none
 * @param kind what its title says
 * @param abridged whether it says that it is a summary
 * @param titleYear the year that its title states, or null
 * @param plannedYear the year that its plan part plans, or null
 * @param deliveredOn first day of delivery, or null
 * @param speaker as written; empty where there is none
 * @param titleLines the normalised lines of its title block, in order
 * @param opening its first normalised sentences
 * @param divided whether any heading divides it
 * @param gaps what of it is missing by its own words, each in a clause
 * @param chars visible code points of counted sections
 * @param appendixChars visible code points of appendices
 * @param removedChars visible code points that were cut
 * @param tokens of counted sections
 * @param sections number of sections
 * @param roleSizes size of each role that occurs, by role
 * @param stated what stands beside its text, for instance in its row of a table
 * @param sketch for comparison with other reports
 */
public record ReportFacts(
    int position,
    String reportId,
    String title,
    ReportKind kind,
    boolean abridged,
    Integer titleYear,
    Integer plannedYear,
    LocalDate deliveredOn,
    String speaker,
    List<String> titleLines,
    String opening,
    boolean divided,
    List<String> gaps,
    int chars,
    int appendixChars,
    int removedChars,
    int tokens,
    int sections,
    List<RoleSize> roleSizes,
    Stated stated,
    Sketch sketch)
    implements Serializable {
  /**
   * The size of all counted sections of one role.
   *
   * @param role the role
   * @param chars visible code points
   * @param tokens tokens
   */
  public record RoleSize(Role role, int chars, int tokens) implements Serializable {}
}
