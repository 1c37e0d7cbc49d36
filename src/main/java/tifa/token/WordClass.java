package tifa.token;

/** What kind of word a word is. */
public enum WordClass {
  /** It says what the text is about: nouns, verbs, adjectives, names. */
  CONTENT,
  /** It does so in several words: idioms, abbreviations and set phrases that are in use. */
  SET_PHRASE,
  /** Numerals and measure words. */
  QUANTITY,
  /** It tells a time: 未来, 去年. */
  TIME,
  /** It holds others together: particles, prepositions, pronouns, adverbs, directions. */
  FUNCTION;

  /** Whether a word of this class says what the text is about. */
  public boolean isContent() {
    return this == CONTENT || this == SET_PHRASE;
  }
}
