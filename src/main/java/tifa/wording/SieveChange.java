package tifa.wording;

import java.io.Serializable;
import java.util.BitSet;
import tifa.analysis.AnalysedSection;

/** Which texts pass otherwise than before, by sieves of the same sizes. */
final class SieveChange implements Serializable {
  private static final long serialVersionUID = 1L;

  private final PhraseSieves before;
  private final PhraseSieves now;

  /** The blocks of a sieve of phrases on whose keys one sieve decides otherwise: few bits. */
  private final BitSet blocks;

  /** The beginnings that there are before or now alone. */
  private final Beginnings beginnings;

  SieveChange(PhraseSieves before, PhraseSieves now) {
    this.before = before;
    this.now = now;
    this.blocks = before.phrases().otherBlocks(now.phrases(), now.phrases().bits());
    blocks.or(before.marked().otherBlocks(now.marked(), now.phrases().bits()));
    this.beginnings = before.beginnings().others(now.beginnings());
  }

  /** Whether all texts pass as before. */
  boolean isNone() {
    return blocks.isEmpty() && beginnings.areNone();
  }

  /** Whether a text passes otherwise. */
  boolean concerns(String text) {
    char[] chars = text.toCharArray();
    return concerns(PhraseKey.of(text), chars, 0, chars.length);
  }

  /** The same of {@code text[start, end)}: quick where it does not. */
  private boolean concerns(long key, char[] text, int start, int end) {
    boolean may =
        blocks.get(now.phrases().block(key))
            || Beginnings.mayHave(beginnings.lengthsFrom(text, start), end - start);
    return may && before.passed(key, text, start, end) != now.passed(key, text, start, end);
  }

  /** Whether a mention in a section is of a text that passes otherwise. */
  boolean concerns(long key, SectionTokens tokens, int first, int last) {
    return concerns(key, tokens.chars, tokens.start(first), tokens.end(last));
  }

  /**
   * Whether something in a section may be a mention of what passes now, and otherwise than before:
   * quick, as in nearly all sections nothing is.
   */
  boolean concerns(AnalysedSection section) {
    SectionText of = SectionText.of(section);
    char[] text = of.chars();
    PhraseKey keys = new PhraseKey(text);
    PossibleMentions possible = new PossibleMentions(of);
    BitSet starts = section.tokenStarts();
    for (int start = starts.nextSetBit(0); start >= 0; start = starts.nextSetBit(start + 1)) {
      int marked = now.beginnings().lengthsFrom(text, start);
      for (int rest = possible.lengthsFrom(start, marked); rest != 0; rest &= rest - 1) {
        int end = start + Integer.numberOfTrailingZeros(rest);
        long key = keys.of(start, end);
        if (concerns(key, text, start, end) && now.passed(key, text, start, end) != 0) {
          return true;
        }
      }
    }
    return false;
  }
}
