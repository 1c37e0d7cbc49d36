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
 * @param years what of it speaks for a year: title, delivery, a date
 * @param kind the kind that title and subtitle state
 * @param abridged whether it says that the text is a summary
 * @param deliveredOn first day of delivery
 * @param speaker the speaker's name as written, without office and spaces; empty where none is
 *     named
 */
public record TitleBlock(
    List<String> lines,
    String title,
    List<YearClue> years,
    ReportKind kind,
    boolean abridged,
    Optional<LocalDate> deliveredOn,
    String speaker) {
  /** Keeps the lines as they are. */
  public TitleBlock {
    lines = List.copyOf(lines);
    years = List.copyOf(years);
  }

  /** The year of the report by its title, else that of its delivery. */
  public Optional<Integer> year() {
    return years.stream()
        .filter(clue -> clue.kind() == YearClue.Kind.TITLE)
        .map(YearClue::year)
        .findFirst()
        .or(() -> deliveredOn.map(LocalDate::getYear));
  }
}
