package tifa.wording;

import java.util.Arrays;
import java.util.BitSet;
import tifa.analysis.AnalysedSection;
import tifa.mention.Sentences;
import tifa.token.Grammar;
import tifa.token.Hanlp;
import tifa.token.Vocabulary;
import tifa.token.WordClass;
import tifa.token.WordLookup;

/** The tokens of a section in order, with what kind of token each is. */
final class SectionTokens {
  private static final String DIGITS = "0123456789〇零一二两三四五六七八九十百千万亿";
  private static final String NUMERALS = "〇零一二两三四五六七八九十百千万亿双多几";
  private static final String JOINTS = "、+·，";
  private static final String RANGE = "到至";

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

  /** What a token is good for in a phrase. */
  enum Kind {
    /** A content word, or a word that the dictionary does not have. */
    CONTENT(true, true, true),
    /** An idiom, abbreviation or set phrase of the dictionary. */
    SET_PHRASE(true, true, true),
    /** A Chinese numeral or a measure word. */
    QUANTITY(true, true, false),
    /** A word that tells a time: 未来. */
    TIME(true, true, false),
    /** A word that holds others together. */
    FUNCTION(true, false, false),
    /** A number in digits. */
    DIGITS(false, false, false),
    /** A mark inside a phrase: 大众创业、万众创新. */
    JOINT(false, false, false),
    /** Any other mark. */
    MARK(false, false, false);

    /** Whether a phrase may go on over it. */
    final boolean goesOn;

    /** Whether a phrase may begin with it. */
    final boolean begins;

    /** Whether a phrase may end with it. */
    final boolean ends;

    Kind(boolean goesOn, boolean begins, boolean ends) {
      this.goesOn = goesOn;
      this.begins = begins;
      this.ends = ends;
    }
  }

  final String text;

  /** Those of the text. */
  final char[] chars;

  final PhraseKey keys;
  private final WordLookup lookup;
  private final Vocabulary vocabulary;
  private final Grammar grammar;
  private final int[] starts;
  private final int[] ends;
  private final Kind[] kinds;
  private final int[] words;
  private final boolean[] follow;
  private final int size;

  SectionTokens(AnalysedSection section, Hanlp hanlp) {
    lookup = hanlp.lookupOfThisThread();
    vocabulary = hanlp.vocabulary();
    grammar = hanlp.grammar();
    text = section.text();
    chars = text.toCharArray();
    keys = new PhraseKey(chars);
    starts = places(section.tokenStarts(), 0);
    ends = places(section.tokenEnds(), 1);
    size = starts.length;
    kinds = new Kind[size];
    words = new int[size];
    follow = new boolean[size];
    Arrays.fill(words, Vocabulary.UNKNOWN);
    for (int i = 0; i < size; i++) {
      follow[i] = i > 0 && ends[i - 1] == starts[i] && !Sentences.endsWith(chars[starts[i] - 1]);
    }
  }

  /** The set places, each so much farther on. */
  private static int[] places(BitSet set, int farther) {
    int[] places = new int[set.cardinality()];
    int next = 0;
    long[] parts = set.toLongArray();
    for (int part = 0; part < parts.length; part++) {
      for (long rest = parts[part]; rest != 0; rest &= rest - 1) {
        places[next++] = part * Long.SIZE + Long.numberOfTrailingZeros(rest) + farther;
      }
    }
    return places;
  }

  private Kind found(int token) {
    int start = starts[token];
    int end = ends[token];
    boolean numeral = true;
    for (int i = start; i < end; i++) {
      char c = chars[i];
      switch (CHARACTERS[c]) {
        case IS_WORD -> numeral = false;
        case IS_DIGIT -> {
          return Kind.DIGITS;
        }
        case IS_MARK -> {
          return end - start == 1 && JOINTS.indexOf(c) >= 0 ? Kind.JOINT : Kind.MARK;
        }
        default -> {} // a numeral
      }
    }
    if (numeral) {
      return Kind.QUANTITY;
    }
    int word = lookup.indexOf(chars, start, end);
    words[token] = word;
    WordClass wordClass = word == Vocabulary.UNKNOWN ? WordClass.CONTENT : vocabulary.classOf(word);
    return switch (wordClass) {
      case CONTENT -> Kind.CONTENT;
      case SET_PHRASE -> Kind.SET_PHRASE;
      case QUANTITY -> Kind.QUANTITY;
      case TIME -> end - start > 1 ? Kind.TIME : Kind.FUNCTION;
      case FUNCTION -> Kind.FUNCTION;
    };
  }

  int size() {
    return size;
  }

  int start(int token) {
    return starts[token];
  }

  int end(int token) {
    return ends[token];
  }

  /** What kind a token is, which is found when it is asked for. */
  Kind kind(int token) {
    Kind kind = kinds[token];
    if (kind == null) {
      kind = found(token);
      kinds[token] = kind;
    }
    return kind;
  }

  /** The token's number in the dictionary, where it was looked up there. */
  int word(int token) {
    kind(token);
    return words[token];
  }

  /** Whether a token is a particle or conjunction beside which a phrase ends. */
  boolean isParticle(int token) {
    return grammar.isParticle(word(token));
  }

  /** Whether a token is a verb or a manner, before which a phrase may begin. */
  boolean isLead(int token) {
    return grammar.isLead(word(token));
  }

  /** Whether a token is this character and nothing else. */
  boolean is(int token, char c) {
    return chars[starts[token]] == c && length(token) == 1;
  }

  /** How many characters a token has. */
  int length(int token) {
    return ends[token] - starts[token];
  }

  /** Whether one token follows another in the same sentence, without a gap. */
  boolean follows(int token) {
    return follow[token];
  }

  /** Whether a token begins with a numeral that goes on with another: 一九五, 百分之五, 十到十五. */
  boolean continuesNumber(int token) {
    int start = starts[token];
    return start > 0
        && isNumeral(chars[start])
        && (isNumeral(chars[start - 1])
            || text.startsWith("分之", start - 2)
            || start > 1 && RANGE.indexOf(chars[start - 1]) >= 0 && isNumeral(chars[start - 2]));
  }

  /** Whether a token ends with a numeral and another, or a measure word, stands after it. */
  boolean isCounted(int token) {
    int end = ends[token];
    return end < chars.length
        && isNumeral(chars[end - 1])
        && (isNumeral(chars[end])
            || token + 1 < size && starts[token + 1] == end && kind(token + 1) == Kind.QUANTITY);
  }

  /** Whether a character may be a part of a number: a digit or a Chinese numeral. */
  static boolean isOfNumber(char c) {
    return CHARACTERS[c] == IS_DIGIT || CHARACTERS[c] == IS_NUMERAL;
  }

  private static boolean isNumeral(char c) {
    return isOfNumber(c) && DIGITS.indexOf(c) >= 0;
  }

  /** The token that begins at a place of the text, or a negative number. */
  int startingAt(int start) {
    return Arrays.binarySearch(starts, 0, size, start);
  }

  /** The token that ends at a place of the text, or a negative number. */
  int endingAt(int end) {
    return Arrays.binarySearch(ends, 0, size, end);
  }
}
