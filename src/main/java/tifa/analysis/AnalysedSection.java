package tifa.analysis;

import java.io.Serializable;
import java.util.BitSet;
import tifa.section.Role;
import tifa.section.RoleSource;

/**
 * A section ready to be matched.
 *
 * @param seq place in the report, from 0
 * @param number {@code s0}, {@code s2}, {@code s2.10}
 * @param parent number of the section above; empty for a part
 * @param depth 1 for a part
 * @param role what the part is about
 * @param roleSource which rule said so
 * @param topic {@code governance}, the kind of an appendix, or empty
 * @param counted whether the section is part of the totals
 * @param yearWords the normalised words of its part that tell its years
 * @param heading as written
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
    int seq,
    String number,
    String parent,
    int depth,
    Role role,
    RoleSource roleSource,
    String topic,
    boolean counted,
    String yearWords,
    String heading,
    int start,
    int end,
    int chars,
    int tokens,
    String text,
    int[] origins,
    BitSet tokenStarts,
    BitSet tokenEnds)
    implements Serializable {}
