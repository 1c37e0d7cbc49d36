package tifa.wording;

import java.io.Serializable;

/**
 * All that is counted in the reports of a level. Merged in any order, and taken back from a sum.
 */
record PhraseCounts(PhraseTable phrases, TokenCounts tokens) implements Serializable {
  PhraseCounts() {
    this(new PhraseTable(), new TokenCounts());
  }

  PhraseCounts merge(PhraseCounts other) {
    phrases.merge(other.phrases);
    tokens.merge(other.tokens);
    return this;
  }

  /** What is left where {@code gone}, which is a part of it, is not. */
  PhraseCounts without(PhraseCounts gone) {
    return new PhraseCounts(phrases.without(gone.phrases), tokens.without(gone.tokens));
  }

  /** What is left where the phrases that a change concerns are not. */
  PhraseCounts without(SieveChange change) {
    return new PhraseCounts(
        phrases.only(text -> !change.concerns(text)), tokens.without(new TokenCounts()));
  }
}
