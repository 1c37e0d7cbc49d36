package tifa.analysis;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import tifa.corpus.ReportKind;
import tifa.corpus.YearClue;
import tifa.extract.text.RowHints;
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
 * @param years what in it speaks for a year
 * @param deliveredOn first day of delivery, or null
 * @param speaker as written; empty where there is none
 * @param titleLines the normalised lines of its title block, in order
 * @param opening its first normalised sentences
 * @param places names of places in its first part, the most frequent first
 * @param selves what it calls its own region, such as 市 (我市, 全市), the most frequent first
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
    List<YearClue> years,
    LocalDate deliveredOn,
    String speaker,
    List<String> titleLines,
    String opening,
    List<Naming> places,
    List<Naming> selves,
    boolean divided,
    List<String> gaps,
    int chars,
    int appendixChars,
    int removedChars,
    int tokens,
    int sections,
    List<RoleSize> roleSizes,
    RowHints stated,
    Sketch sketch)
    implements Serializable {
  /** Of a file that gave no report. */
  public static final ReportFacts NONE =
      new ReportFacts(
          1,
          "",
          "",
          ReportKind.UNKNOWN,
          false,
          List.of(),
          null,
          "",
          List.of(),
          "",
          List.of(),
          List.of(),
          false,
          List.of(),
          0,
          0,
          0,
          0,
          0,
          List.of(),
          RowHints.NOTHING,
          null);

  /**
   * How often something is named.
   *
   * @param name as it stands in the normalised text
   * @param times how often
   */
  public record Naming(String name, int times) implements Serializable {}

  /**
   * The size of all counted sections of one role.
   *
   * @param role the role
   * @param chars visible code points
   * @param tokens tokens
   */
  public record RoleSize(Role role, int chars, int tokens) implements Serializable {}
}
