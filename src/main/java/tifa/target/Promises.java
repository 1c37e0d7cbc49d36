package tifa.target;

import java.io.Serializable;
import java.util.List;

/**
 * What a report promises and reports. Offsets are code points of the kept text.
 *
 * @param targets by start, then indicator, of which no two are the same
 * @param outcomes likewise
 */
public record Promises(List<Target> targets, List<Outcome> outcomes) implements Serializable {
  /** Copies the lists. */
  public Promises {
    targets = List.copyOf(targets);
    outcomes = List.copyOf(outcomes);
  }
}
