package tifa.target;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A target that a report sets. Offsets are UTF-16 indices of the kept text.
 *
 * @param sectionNumber of the section in which it stands
 * @param place where among the targets of its report
 * @param horizon by when it is to be reached
 * @param indicator key in the vocabulary, or {@value #OTHER}
 * @param named its name as written
 * @param kind {@code numeric}, {@code relative}, {@code assigned}, {@code qualitative}
 * @param value what is stated; of a numeric target only
 * @param relation how it stands to {@code reference}; of a relative target only, else empty
 * @param reference key of an indicator, {@code national}, {@code region}, or who set the task
 * @param margin percentage points, of a relative target
 * @param calibre how the value is to be counted (同口径), or empty
 * @param clause in which it stands, at most {@value #CLAUSE_CHARS} code points
 * @param start where it begins
 * @param end where it ends, exclusive
 */
public record Target(
    String sectionNumber,
    Place place,
    Horizon horizon,
    String indicator,
    String named,
    String kind,
    Optional<Value> value,
    String relation,
    String reference,
    Optional<BigDecimal> margin,
    String calibre,
    String clause,
    int start,
    int end) {
  /** The key of what the vocabulary does not have. */
  public static final String OTHER = "other";

  static final int CLAUSE_CHARS = 60;

  /** Where a target stands. */
  public enum Place {
    /** Among the main goals of the year. */
    MAIN("main"),
    /** Anywhere else. */
    ELSEWHERE("elsewhere");

    private final String label;

    Place(String label) {
      this.label = label;
    }

    /** The name in tables. */
    public String label() {
      return label;
    }
  }

  /** By when something is to be reached. */
  public enum Horizon {
    /** In the year of the report. */
    YEAR("year"),
    /** In a five-year plan. */
    FIVE_YEARS("five_years"),
    /** Later. */
    LONGER("longer");

    private final String label;

    Horizon(String label) {
      this.label = label;
    }

    /** The name in tables. */
    public String label() {
      return label;
    }
  }

  /**
   * A number or a range.
   *
   * @param low empty where there is only a high
   * @param high empty where there is only a low; the low again of a single value
   * @param unit as written
   * @param hedge how firmly it is stated
   * @param hedgeWords the words that say so, as written
   * @param standardLow the low in the standard unit
   * @param standardHigh the high in the standard unit
   * @param standardUnit of the indicator
   */
  public record Value(
      Optional<BigDecimal> low,
      Optional<BigDecimal> high,
      String unit,
      Hedge hedge,
      String hedgeWords,
      Optional<BigDecimal> standardLow,
      Optional<BigDecimal> standardHigh,
      String standardUnit) {}
}
