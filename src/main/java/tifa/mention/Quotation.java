package tifa.mention;

import java.io.Serializable;

/**
 * A hit as it stands in the kept text, with what its sentence says beside it.
 *
 * @param start of the match in the kept text, code points
 * @param end of the match, code points, exclusive
 * @param left the sentence before the match, as far as it is quoted
 * @param match the match, as written
 * @param right the sentence after the match, as far as it is quoted
 */
public record Quotation(int start, int end, String left, String match, String right)
    implements Serializable {
  /** Its three parts together. */
  public String sentence() {
    return left + match + right;
  }
}
