package tifa.target;

import java.math.BigDecimal;
import java.util.Optional;
import tifa.target.Indicator.Measure;

/**
 * What a clause says of an indicator. Offsets are of the text that was read.
 *
 * @param indicator empty where the vocabulary has none for it
 * @param named its name as written
 * @param kind what is said
 * @param quantity the number; of a numeric statement only
 * @param bound which side of the number is meant; of a numeric statement only
 * @param striven whether it is only striven for
 * @param hedgeWords the words that say so, as written; of a list also those after its last number
 * @param relation the comparison; of a relative statement only
 * @param falling whether the words between name and number speak of a fall
 * @param assigned who set the task, of an assigned statement, else empty
 * @param start where it begins
 * @param end where it ends, exclusive
 * @param clauseStart where its clause begins
 * @param clauseEnd where its clause ends, exclusive
 */
record Statement(
    Optional<Indicator> indicator,
    String named,
    Kind kind,
    Optional<Quantity> quantity,
    Optional<Hedge> bound,
    boolean striven,
    String hedgeWords,
    Optional<Relation> relation,
    boolean falling,
    String assigned,
    int start,
    int end,
    int clauseStart,
    int clauseEnd) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** What is said of an indicator. */
  enum Kind {
    NUMERIC("numeric"),
    RELATIVE("relative"),
    ASSIGNED("assigned"),
    QUALITATIVE("qualitative");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }

  /** Whether its number is that of a known indicator. */
  boolean isOfIndicator() {
    return kind == Kind.NUMERIC && indicator.isPresent();
  }

  /** How firmly its number is meant. */
  Optional<Hedge> hedge() {
    return bound.map(each -> striven && each != Hedge.RANGE ? Hedge.STRETCH : each);
  }

  /** Its clause. */
  String clause(String text) {
    return text.substring(clauseStart, clauseEnd);
  }

  /** A value as it is meant: negative where it is a fall of what is told as growth. */
  BigDecimal signed(BigDecimal value) {
    boolean fell =
        falling && indicator.map(Indicator::measure).filter(Measure.GROWTH::equals).isPresent();
    return fell ? value.negate() : value;
  }

  /**
   * A value in the standard unit, of an index what it exceeds 100 by; empty where none is known.
   */
  Optional<BigDecimal> standard(BigDecimal value) {
    String written = quantity.orElseThrow().unit();
    return indicator.map(
        each -> isIndex() ? value.subtract(HUNDRED) : each.unit().inStandard(value, written));
  }

  /** The standard unit of its values, empty where none is known. */
  String standardUnit() {
    return indicator
        .map(each -> isIndex() ? UnitKind.PERCENT.standard() : each.unit().standard())
        .orElse("");
  }

  private boolean isIndex() {
    return indicator.filter(each -> !each.unit().has(quantity.orElseThrow().unit())).isPresent();
  }
}
