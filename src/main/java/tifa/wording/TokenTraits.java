package tifa.wording;

import tifa.token.Grammar;
import tifa.token.Hanlp;
import tifa.token.Vocabulary;

/**
 * What tokens are good for in a phrase, wherever they stand, in the bits of a number. Of the tokens
 * of a text most are some thousand: what is known of these lies side by side. For one thread.
 */
final class TokenTraits {
  /** A phrase may go on over it. */
  static final int GOES_ON = 1;

  /** A phrase may begin with it. */
  static final int BEGINS = 1 << 1;

  /** A phrase may end with it. */
  static final int ENDS = 1 << 2;

  /** An idiom, abbreviation or set phrase of the dictionary. */
  static final int SET_PHRASE = 1 << 3;

  /** A Chinese numeral or a measure word. */
  static final int QUANTITY = 1 << 4;

  /** A particle or conjunction beside which a phrase ends. */
  static final int PARTICLE = 1 << 5;

  /** A verb or a manner, before which a phrase may begin. */
  static final int LEAD = 1 << 6;

  /** Its first character counts. */
  static final int FIRST_COUNTS = 1 << 7;

  /** Its last character counts. */
  static final int LAST_COUNTS = 1 << 8;

  /** A digit or numeral is in it. */
  static final int HAS_NUMBER = 1 << 9;

  /** The mark between the parts of a row: 、. */
  static final int ROW_JOINT = 1 << 10;

  /** Above these bits and some for others to use: its bucket. */
  private static final int BUCKET_SHIFT = 24;

  /** Above these: one more than its number in the dictionary. */
  private static final int WORD_SHIFT = 32;

  /** Buckets of all tokens, a power of 2. */
  static final int BUCKETS = 32;

  private static final int KEY_SHIFT = 7;

  private static final String DIGITS = "0123456789〇零一二两三四五六七八九十百千万亿";
  private static final String NUMERALS = "〇零一二两三四五六七八九十百千万亿双多几";

  private static final byte IS_WORD = 0;
  private static final byte IS_NUMERAL = 1;
  private static final byte IS_DIGIT = 2;
  private static final byte IS_MARK = 3;

  /** What each character is. */
  private static final byte[] CHARACTERS = new byte[Character.MAX_VALUE + 1];

  static {
    for (int i = 0; i < CHARACTERS.length; i++) {
      char c = (char) i;
      if (!Character.isLetterOrDigit(c) && !Character.isSurrogate(c)) {
        CHARACTERS[c] = IS_MARK;
      } else if (c >= '0' && c <= '9') {
        CHARACTERS[c] = IS_DIGIT;
      } else {
        CHARACTERS[c] = NUMERALS.indexOf(c) >= 0 ? IS_NUMERAL : IS_WORD;
      }
    }
  }

  /** Tokens of so many characters are kept. */
  private static final int LONGEST = 3;

  /** Characters that a text must have room for behind its last. */
  static final int ROOM = LONGEST - 1;

  private static final long GOLDEN = 0x9E3779B97F4A7C15L;
  private static final int BITS = 14;

  private static final ThreadLocal<TokenTraits> OF_THREAD = new ThreadLocal<>();

  private final Vocabulary vocabulary;
  private final Grammar grammar;

  /** In turn the characters of a token, the last first and a 1 before them, and its traits. */
  private final long[] kept = new long[2 << BITS];

  private TokenTraits(Hanlp hanlp) {
    vocabulary = hanlp.vocabulary();
    grammar = hanlp.grammar();
  }

  /** Those that this thread has, by the dictionary of its JVM. */
  static TokenTraits ofThisThread(Hanlp hanlp) {
    TokenTraits traits = OF_THREAD.get();
    if (traits == null) {
      traits = new TokenTraits(hanlp);
      OF_THREAD.set(traits);
    }
    return traits;
  }

  /** The traits of {@code text[start, end)}. */
  long of(char[] text, int start, int end) {
    if (end - start > LONGEST) {
      return found(text, start, end);
    }
    // Without a branch: how long a token is cannot be foretold.
    long length = 1L << Character.SIZE * (end - start);
    long all =
        text[start]
            | (long) text[start + 1] << Character.SIZE
            | (long) text[start + 2] << 2 * Character.SIZE;
    long characters = all & length - 1 | length;
    int place = (int) (characters * GOLDEN >>> Long.SIZE - BITS) << 1;
    if (kept[place] != characters) {
      kept[place] = characters;
      kept[place + 1] = found(text, start, end);
    }
    return kept[place + 1];
  }

  private long found(char[] text, int start, int end) {
    int traits =
        (counts(text[start]) ? FIRST_COUNTS : 0)
            | (counts(text[end - 1]) ? LAST_COUNTS : 0)
            | (hasNumber(text, start, end) ? HAS_NUMBER : 0);
    if (joins(text[start]) && end - start == 1) {
      return traits | ROW_JOINT;
    }
    boolean numeral = true;
    for (int i = start; i < end; i++) {
      byte character = CHARACTERS[text[i]];
      if (character == IS_DIGIT || character == IS_MARK) {
        return traits;
      }
      numeral &= character == IS_NUMERAL;
    }
    traits |= ((int) (PhraseKey.of(text, start, end) >>> KEY_SHIFT) & BUCKETS - 1) << BUCKET_SHIFT;
    return numeral
        ? traits | GOES_ON | BEGINS | QUANTITY
        : traits | ofWord(vocabulary.indexOf(text, start, end), end - start);
  }

  private static boolean hasNumber(char[] text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (isOfNumber(text[i])) {
        return true;
      }
    }
    return false;
  }

  private long ofWord(int word, int length) {
    long number = (long) (word + 1) << WORD_SHIFT;
    return number
        | (grammar.isParticle(word) ? PARTICLE : 0)
        | (grammar.isLead(word) ? LEAD : 0)
        | ofClass(word, length);
  }

  private int ofClass(int word, int length) {
    if (word == Vocabulary.UNKNOWN) {
      return GOES_ON | BEGINS | ENDS;
    }
    return switch (vocabulary.classOf(word)) {
      case CONTENT -> GOES_ON | BEGINS | ENDS;
      case SET_PHRASE -> GOES_ON | BEGINS | ENDS | SET_PHRASE;
      case QUANTITY -> GOES_ON | BEGINS | QUANTITY;
      case TIME -> length > 1 ? GOES_ON | BEGINS : GOES_ON;
      case FUNCTION -> GOES_ON;
    };
  }

  /** The number in the dictionary of a word with these traits. */
  static int word(long traits) {
    return (int) (traits >>> WORD_SHIFT) - 1;
  }

  /** The bucket of a token with these traits, by its characters. */
  static int bucket(long traits) {
    return (int) (traits >>> BUCKET_SHIFT) & BUCKETS - 1;
  }

  /** Whether a phrase may go on over some token with a character: it is no mark and no digit. */
  static boolean goesOn(char c) {
    return CHARACTERS[c] < IS_DIGIT;
  }

  /** Whether a character alone is the mark between the parts of a row. */
  static boolean joins(char c) {
    return c == '、';
  }

  /** Whether a character may be a part of a number: a digit or a Chinese numeral. */
  static boolean isOfNumber(char c) {
    return CHARACTERS[c] == IS_DIGIT || CHARACTERS[c] == IS_NUMERAL;
  }

  /** Whether it is a digit or numeral of a number that is told exactly. */
  static boolean counts(char c) {
    return isOfNumber(c) && DIGITS.indexOf(c) >= 0;
  }
}
