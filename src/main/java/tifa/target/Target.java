package tifa.target;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/**
 * A target that a report sets. Offsets are of the kept text: UTF-16 indices as {@link
 * PromiseReader} gives them, code points in {@link Promises}.
 *
 * @param sectionNumber of the section in which it stands
 * @param part the place for which it is set ({@link Part}); empty for the whole region
 * @param place where among the targets of its report
 * @param horizon by when it is to be reached
 * @param by the year that the text names as its end (到2030年); 0 if it names none
 * @param indicator key in the vocabulary, or {@value #OTHER}
 * @param named its name as written
 * @param kind of statement: a number, a comparison, a task set from above, or words alone
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
    String part,
    Place place,
    Horizon horizon,
    int by,
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

  /** A clause as tables show it. */
  static String shortened(String clause) {
    return clause.codePointCount(0, clause.length()) <= CLAUSE_CHARS
        ? clause
        : clause.substring(0, clause.offsetByCodePoints(0, CLAUSE_CHARS));
  }

  /**
   * That of a report of a year: set for longer where it names a later year; empty where the year it
   * names is over.
   */
  Optional<Target> in(int year) {
    if (by == 0 || by == year) {
      return Optional.of(this);
    }
    return by < year ? Optional.empty() : Optional.of(with(Horizon.LONGER, start, end));
  }

  /** The same with other offsets. */
  Target moved(IntUnaryOperator to) {
    return with(horizon, to.applyAsInt(start), to.applyAsInt(end));
  }

  private Target with(Horizon other, int from, int to) {
    return new Target(
        sectionNumber,
        part,
        place,
        other,
        by,
        indicator,
        named,
        kind,
        value,
        relation,
        reference,
        margin,
        calibre,
        clause,
        from,
        to);
  }

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
