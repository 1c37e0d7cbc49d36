package tifa.target;

import java.math.BigDecimal;
import java.util.function.IntUnaryOperator;

/**
 * What a report tells of a year that is over. Offsets are of the kept text: UTF-16 indices as
 * {@link PromiseReader} gives them, code points in {@link Promises}.
 *
 * @param sectionNumber of the section in which it stands
 * @param period what time it speaks of
 * @param part the place of which it is told ({@link Part}); empty for the whole region
 * @param indicator key in the vocabulary
 * @param named its name as written
 * @param value signed: negative where something fell that should grow
 * @param unit as written
 * @param standard the value in the standard unit
 * @param standardUnit of the indicator
 * @param approximate the words that make it approximate (突破, 左右, 预计), or empty
 * @param against what it is compared with in the clause (全国), or empty
 * @param selfClaim what the report says of its own target (超额完成, 低于预期目标), or empty
 * @param clause in which it stands, at most {@value Target#CLAUSE_CHARS} code points
 * @param start where it begins
 * @param end where it ends, exclusive
 */
public record Outcome(
    String sectionNumber,
    Period period,
    String part,
    String indicator,
    String named,
    BigDecimal value,
    String unit,
    BigDecimal standard,
    String standardUnit,
    String approximate,
    String against,
    String selfClaim,
    String clause,
    int start,
    int end) {
  /** The same with other offsets. */
  Outcome moved(IntUnaryOperator to) {
    return new Outcome(
        sectionNumber,
        period,
        part,
        indicator,
        named,
        value,
        unit,
        standard,
        standardUnit,
        approximate,
        against,
        selfClaim,
        clause,
        to.applyAsInt(start),
        to.applyAsInt(end));
  }

  /** The time of which an outcome speaks. */
  public enum Period {
    /** The year before the report's. */
    YEAR("year"),
    /** A part of that year. */
    PART_YEAR("part_year"),
    /** The level reached at the end of several years. */
    LEVEL("level"),
    /** All of several years together. */
    FIVE_YEARS_SUM("five_years_sum"),
    /** One of several years on average. */
    FIVE_YEARS_AVERAGE("five_years_average");

    private final String label;

    Period(String label) {
      this.label = label;
    }

    /** The name in tables. */
    public String label() {
      return label;
    }
  }
}
