package tifa.target;

import java.io.Serializable;
import java.util.List;

/**
 * Something that reports state in numbers.
 *
 * @param key ASCII name, unique
 * @param name in Chinese
 * @param nameInEnglish in English
 * @param measure what its numbers are
 * @param unit what they are counted in
 * @param rule which outcomes meet a target that does not say so itself
 * @param aliases how texts name it, normalised; not empty
 * @param parts keys of the indicators that it names together, in the order in which their values
 *     follow; empty for most
 */
public record Indicator(
    String key,
    String name,
    String nameInEnglish,
    Measure measure,
    UnitKind unit,
    Rule rule,
    List<String> aliases,
    List<String> parts)
    implements Serializable {
  /** The key of that which texts also state as an index, without a unit: 103 is 3 %. */
  static final String CPI = "cpi";

  /** What the numbers of an indicator are. */
  public enum Measure {
    /** Change against the year before. */
    GROWTH,
    /** How much there is. */
    LEVEL,
    /** A part of something. */
    SHARE,
    /** How much less there is than the year before: positive where it falls. */
    REDUCTION,
    /** One amount divided by another. */
    RATIO
  }

  /** Which outcomes meet a target. */
  public enum Rule {
    /** As much or more. */
    FLOOR,
    /** As much or less. */
    CEILING,
    /** As much, as far as it is rounded. */
    EXACT,
    /** Near to it on either side. */
    BAND
  }

  /** Whether its numbers say how much something changed. */
  boolean isChange() {
    return measure == Measure.GROWTH || measure == Measure.REDUCTION;
  }

  /** Copies the lists. */
  public Indicator {
    if (aliases.isEmpty()) {
      throw new IllegalArgumentException("Invalid indicator %s: no alias".formatted(key));
    }
    aliases = List.copyOf(aliases);
    parts = List.copyOf(parts);
  }
}
