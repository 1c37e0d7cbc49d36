package tifa.target;

import java.util.List;

/**
 * What a report promises and reports.
 *
 * @param targets in reading order
 * @param outcomes in reading order
 */
public record Promises(List<Target> targets, List<Outcome> outcomes) {
  /** Copies the lists. */
  public Promises {
    targets = List.copyOf(targets);
    outcomes = List.copyOf(outcomes);
  }
}
