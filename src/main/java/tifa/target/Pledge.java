package tifa.target;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A target for one year and what became of it.
 *
 * @param year for which the target is
 * @param target the one of its indicator: a main one before others, one that is striven for last
 * @param outcome what the next report tells; empty where it tells nothing, or there is none
 * @param verdict whether the target was met
 * @param gap outcome minus target in the standard unit, 0 within a range; empty where there is
 *     nothing to subtract
 * @param next the target of the next report for the same indicator
 * @param change from the target to the next one, low to low where both have one
 */
public record Pledge(
    int year,
    Target target,
    Optional<Outcome> outcome,
    Verdict verdict,
    Optional<BigDecimal> gap,
    Optional<Target> next,
    Optional<BigDecimal> change) {
  /** What became of a target. */
  public enum Verdict {
    /** The outcome is as the target asks for, or better. */
    MET("met"),
    /** It is not. */
    MISSED("missed"),
    /** It misses a target that is stated as 左右 by a twentieth of it or less. */
    IN_RANGE("in_range"),
    /** The next report has no number for it, of whatever years. */
    NOT_REPORTED("not_reported"),
    /** There is no number to compare, on either side, or only one of other years. */
    NOT_COMPARABLE("not_comparable"),
    /** There is no next report. */
    PENDING("pending");

    private final String label;

    Verdict(String label) {
      this.label = label;
    }

    /** The name in tables. */
    public String label() {
      return label;
    }
  }
}
