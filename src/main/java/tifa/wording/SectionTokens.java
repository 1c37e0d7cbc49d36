package tifa.wording;

import java.util.Arrays;
import tifa.analysis.AnalysedSection;
import tifa.mention.Sentences;
import tifa.token.Vocabulary;
import tifa.token.WordClass;

/** The tokens of a section in order, with what kind of token each is. */
final class SectionTokens {
  private static final String DIGITS = "0123456789〇零一二两三四五六七八九十百千万亿";
  private static final String NUMERALS = "〇零一二两三四五六七八九十百千万亿双多几";
  private static final String JOINTS = "、+·，";
  private static final String RANGE = "到至";

  /** What a token is good for in a phrase. */
  enum Kind {
    /** A content word, or a word that the dictionary does not have. */
    CONTENT,
    /** An idiom, abbreviation or set phrase of the dictionary. */
    SET_PHRASE,
    /** A Chinese numeral or a measure word. */
    QUANTITY,
    /** A word that tells a time: 未来. */
    TIME,
    /** A word that holds others together. */
    FUNCTION,
    /** A number in digits. */
    DIGITS,
    /** A mark inside a phrase: 大众创业、万众创新. */
    JOINT,
    /** Any other mark. */
    MARK
  }

  final String text;
  final PhraseKey keys;
  private final char[] chars;
  private int[] starts = new int[256];
  private int[] ends = new int[256];
  private Kind[] kinds = new Kind[256];
  private int[] words = new int[256];
  private boolean[] follow = new boolean[256];
  private int size;

  SectionTokens(AnalysedSection section) {
    text = section.text();
    chars = text.toCharArray();
    keys = new PhraseKey(chars);
    Vocabulary vocabulary = Vocabulary.shared();
    for (int start = section.tokenStarts().nextSetBit(0); start >= 0; ) {
      int end = section.tokenEnds().nextSetBit(start) + 1;
      add(start, end, vocabulary);
      start = section.tokenStarts().nextSetBit(end);
    }
  }

  private void add(int start, int end, Vocabulary vocabulary) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
      kinds = Arrays.copyOf(kinds, 2 * size);
      words = Arrays.copyOf(words, 2 * size);
      follow = Arrays.copyOf(follow, 2 * size);
    }
    starts[size] = start;
    ends[size] = end;
    words[size] = Vocabulary.UNKNOWN;
    kinds[size] = kind(start, end, vocabulary);
    follow[size] = size > 0 && ends[size - 1] == start && !Sentences.endsAt(text, start - 1);
    size++;
  }

  private Kind kind(int start, int end, Vocabulary vocabulary) {
    boolean numeral = true;
    for (int i = start; i < end; i++) {
      char c = chars[i];
      if (!Character.isLetterOrDigit(c) && !Character.isSurrogate(c)) {
        return end - start == 1 && JOINTS.indexOf(c) >= 0 ? Kind.JOINT : Kind.MARK;
      }
      if (c >= '0' && c <= '9') {
        return Kind.DIGITS;
      }
      numeral &= NUMERALS.indexOf(c) >= 0;
    }
    if (numeral) {
      return Kind.QUANTITY;
    }
    int word = vocabulary.indexOf(chars, start, end);
    words[size] = word;
    if (end - start > 1 && Grammar.shared().isTime(word)) {
      return Kind.TIME;
    }
    WordClass wordClass = word == Vocabulary.UNKNOWN ? WordClass.CONTENT : vocabulary.classOf(word);
    return switch (wordClass) {
      case CONTENT -> Kind.CONTENT;
      case SET_PHRASE -> Kind.SET_PHRASE;
      case QUANTITY -> Kind.QUANTITY;
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

  Kind kind(int token) {
    return kinds[token];
  }

  /** The token's number in the dictionary, where it was looked up there. */
  int word(int token) {
    return words[token];
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
            || token + 1 < size && starts[token + 1] == end && kinds[token + 1] == Kind.QUANTITY);
  }

  private static boolean isNumeral(char c) {
    return DIGITS.indexOf(c) >= 0;
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
