package tifa.token;

/** What kind of word a word is. */
public enum WordClass {
  /** It says what the text is about: nouns, verbs, adjectives, set phrases, names. */
  CONTENT,
  /** Numerals and measure words. */
  QUANTITY,
  /** It holds others together: particles, prepositions, pronouns, adverbs, times, directions. */
  FUNCTION
}
