package tifa.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The total of a term at a level, in the run before and in this one.
 *
 * @param level label of the level
 * @param term label of the term
 * @param category as the lexicon writes it, that of the run before for a term that is gone
 * @param previous mentions in the run before; empty where its lexicon did not have the term
 * @param total mentions now; empty where the lexicon no longer has the term
 */
public record TotalChange(
    String level, String term, String category, OptionalLong previous, OptionalLong total) {
  private static final int DECIMALS = 4;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Mentions more than before; empty where one of the lexicons does not have the term. */
  public OptionalLong change() {
    return previous.isPresent() && total.isPresent()
        ? OptionalLong.of(total.getAsLong() - previous.getAsLong())
        : OptionalLong.empty();
  }

  /** The change in per cent of the total before; empty where that is 0 or there is no change. */
  public Optional<BigDecimal> percent() {
    if (change().isEmpty() || previous.getAsLong() == 0) {
      return Optional.empty();
    }
    return Optional.of(
        BigDecimal.valueOf(change().getAsLong())
            .multiply(HUNDRED)
            .divide(BigDecimal.valueOf(previous.getAsLong()), DECIMALS, RoundingMode.HALF_EVEN));
  }

  /** Whether the total moved by more than so many per cent of a total before that is not 0. */
  public boolean exceeds(BigDecimal percent) {
    return change().isPresent()
        && previous.getAsLong() > 0
        && BigDecimal.valueOf(Math.abs(change().getAsLong()))
                .multiply(HUNDRED)
                .compareTo(percent.multiply(BigDecimal.valueOf(previous.getAsLong())))
            > 0;
  }
}
