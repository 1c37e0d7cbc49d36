package tifa.target;

import java.util.List;
import java.util.Optional;

/**
 * What a report promises and reports, as far as its text tells. Offsets are code points of the kept
 * text.
 *
 * @param targets by start, then indicator, of which no two are the same
 * @param outcomes likewise
 */
public record Promises(List<Target> targets, List<Outcome> outcomes) {
  /** Copies the lists. */
  public Promises {
    targets = List.copyOf(targets);
    outcomes = List.copyOf(outcomes);
  }

  /**
   * What of it a report says for its region and not for a part of it, targets by its year.
   *
   * @param year of the report
   * @param region its name
   */
  public Promises of(int year, String region) {
    return new Promises(
        targets.stream()
            .filter(each -> Part.isOf(each.part(), region))
            .map(each -> each.in(year))
            .flatMap(Optional::stream)
            .toList(),
        outcomes.stream().filter(each -> Part.isOf(each.part(), region)).toList());
  }
}
