package tifa.analysis;

import java.io.Serializable;
import java.util.BitSet;
import tifa.section.Role;
import tifa.section.SectionHead;

/**
 * A section ready to be matched.
 *
 * @param head where it stands
 * @param counted whether the section is part of the totals
 * @param start in the kept text, UTF-16
 * @param end in the kept text, UTF-16, exclusive
 * @param chars visible code points
 * @param tokens tokens with a letter, digit or ideograph
 * @param text what is matched: normalised, without quotation marks, {@code \n} after each paragraph
 * @param origins for each character of {@code text} the index in the kept text from which it stems
 * @param tokenStarts characters of {@code text} before which a token begins
 * @param tokenEnds characters of {@code text} after which a token ends
 */
public record AnalysedSection(
    SectionHead head,
    boolean counted,
    int start,
    int end,
    int chars,
    int tokens,
    String text,
    int[] origins,
    BitSet tokenStarts,
    BitSet tokenEnds)
    implements Serializable {
  /** The number in its head. */
  public String number() {
    return head.number();
  }

  /** The role in its head. */
  public Role role() {
    return head.role();
  }
}
