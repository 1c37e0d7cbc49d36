package tifa.target;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a clause says of an indicator. Offsets are of the text that was read.
 *
 * @param indicator empty where the vocabulary has none for it
 * @param named its name as written
 * @param kind what is said
 * @param quantity the number; of a numeric statement only
 * @param hedge how firmly it is meant; of a numeric statement only
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
    Optional<Hedge> hedge,
    String hedgeWords,
    Optional<Relation> relation,
    boolean falling,
    String assigned,
    int start,
    int end,
    int clauseStart,
    int clauseEnd) {
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

  /** The value where there is only one, else the lower of two. */
  BigDecimal value() {
    return quantity.orElseThrow().low();
  }
}
