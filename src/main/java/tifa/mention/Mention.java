package tifa.mention;

import java.io.Serializable;

/**
 * A row of the concordance, or a hit that was rejected.
 *
 * @param reportId the report
 * @param term index in the lexicon
 * @param surface the words that were found, normalised; of a pattern what it matched
 * @param sectionNumber where it stands
 * @param role label of the section's role
 * @param verdict what became of the hit
 * @param price what its token boundaries cost where it has none but needs them, in natural
 *     logarithms; else no number
 * @param quotation the words and their sentence
 */
public record Mention(
    String reportId,
    int term,
    String surface,
    String sectionNumber,
    String role,
    Verdict verdict,
    double price,
    Quotation quotation)
    implements Serializable {
  /** Whether its verdict was by price. */
  public boolean isPriced() {
    return !Double.isNaN(price);
  }

  /** The most that its token boundaries may cost. */
  public double priceLimit() {
    return BoundaryRule.limit(surface.codePointCount(0, surface.length()));
  }
}
