package tifa.corpus;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What stands above a report and is no part of what it says: title, subtitle, date line, speaker,
 * salutation, table of contents.
 *
 * @param lines the normalised lines, in order
 * @param title the title line as written; empty where there is none
 * @param titleYear the year of the report that the title states
 * @param kind the kind that title and subtitle state
 * @param abridged whether it says that the text is a summary
 * @param deliveredOn first day of delivery
 * @param speaker the speaker's line as written; empty where there is none
 */
public record TitleBlock(
    List<String> lines,
    String title,
    Optional<Integer> titleYear,
    ReportKind kind,
    boolean abridged,
    Optional<LocalDate> deliveredOn,
    String speaker) {
  /** Keeps the lines as they are. */
  public TitleBlock {
    lines = List.copyOf(lines);
  }
}
