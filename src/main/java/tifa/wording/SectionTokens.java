package tifa.wording;

import java.util.Arrays;
import java.util.BitSet;
import tifa.analysis.AnalysedSection;
import tifa.mention.Sentences;
import tifa.token.Hanlp;

/** The tokens of a section or of a part of it in order, with what each is good for. */
final class SectionTokens {
  private static final String RANGE = "到至";

  /** The trait of a token that follows the one before in the same sentence, without a gap. */
  private static final int FOLLOWS = 1 << 16;

  final String text;

  /** Those of the text, and {@link TokenTraits#ROOM} behind them. */
  final char[] chars;

  private final TokenEnds tokenEnds;
  private final int[] starts;
  private final int[] ends;
  private final long[] traits;
  private final int size;

  private SectionTokens(SectionText of, int[] starts, int[] ends, int size, Hanlp hanlp) {
    this.text = of.section().text();
    this.chars = of.chars();
    this.tokenEnds = of.ends();
    this.starts = starts;
    this.ends = ends;
    this.size = size;
    traits = new long[size];
    TokenTraits known = TokenTraits.ofThisThread(hanlp);
    int before = -1;
    for (int i = 0; i < size; i++) {
      boolean follows = before == starts[i] && !Sentences.endsWith(chars[before - 1]);
      before = ends[i];
      traits[i] = known.of(chars, starts[i], before) | (follows ? FOLLOWS : 0);
    }
  }

  /** Those of a section. */
  static SectionTokens of(AnalysedSection section, Hanlp hanlp) {
    int size = section.tokenStarts().cardinality();
    return new SectionTokens(
        SectionText.of(section),
        places(section.tokenStarts(), size, 0),
        places(section.tokenEnds(), size, 1),
        size,
        hanlp);
  }

  /**
   * Those of {@code text[start, end)}, where a token begins and one ends, and the next: enough to
   * tell what is there by its kinds. The first is told to follow none.
   */
  static SectionTokens within(SectionText text, int start, int end, Hanlp hanlp) {
    BitSet begin = text.section().tokenStarts();
    int[] starts = new int[end - start + 1];
    int[] ends = new int[starts.length];
    int size = 0;
    int before = -1;
    for (int at = start; before < end && at >= 0; at = begin.nextSetBit(at + 1)) {
      starts[size] = at;
      ends[size++] = text.section().tokenEnds().nextSetBit(at) + 1;
      before = at;
    }
    return new SectionTokens(text, starts, ends, size, hanlp);
  }

  /** The places of so many bits, each so much farther on. */
  private static int[] places(BitSet bits, int size, int farther) {
    long[] parts = bits.toLongArray();
    int[] places = new int[size];
    int next = 0;
    for (int part = 0; part < parts.length; part++) {
      for (long rest = parts[part]; rest != 0; rest &= rest - 1) {
        places[next++] = part * Long.SIZE + Long.numberOfTrailingZeros(rest) + farther;
      }
    }
    return places;
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

  private boolean has(int token, int trait) {
    return (traits[token] & trait) != 0;
  }

  /** Whether a phrase may go on over a token. */
  boolean goesOn(int token) {
    return has(token, TokenTraits.GOES_ON);
  }

  /** Whether a phrase may begin with a token. */
  boolean begins(int token) {
    return has(token, TokenTraits.BEGINS);
  }

  /** Whether a phrase may end with a token. */
  boolean ends(int token) {
    return has(token, TokenTraits.ENDS);
  }

  /** Whether a token is a word that holds others together. */
  boolean onlyJoins(int token) {
    return goesOn(token) && !begins(token);
  }

  /** Whether a token is an idiom, abbreviation or set phrase of the dictionary. */
  boolean isSetPhrase(int token) {
    return has(token, TokenTraits.SET_PHRASE);
  }

  /** Whether a token is a particle or conjunction beside which a phrase ends. */
  boolean isParticle(int token) {
    return has(token, TokenTraits.PARTICLE);
  }

  /** Whether a token is a verb or a manner, before which a phrase may begin. */
  boolean isLead(int token) {
    return has(token, TokenTraits.LEAD);
  }

  /** The number in the dictionary of a token over which a phrase may go on and no numeral. */
  int word(int token) {
    return TokenTraits.word(traits[token]);
  }

  /** One of {@link TokenTraits#BUCKETS}, by the characters of a token. */
  int bucket(int token) {
    return TokenTraits.bucket(traits[token]);
  }

  /** Whether a token is the mark between the parts of a row. */
  boolean isRowJoint(int token) {
    return has(token, TokenTraits.ROW_JOINT);
  }

  /** Whether a digit or numeral is in a token. */
  boolean hasNumber(int token) {
    return has(token, TokenTraits.HAS_NUMBER);
  }

  /** How many characters a token has. */
  int length(int token) {
    return ends[token] - starts[token];
  }

  /** Where the tokens of a phrase end: bit i for its character i. */
  int shape(int first, int last) {
    return lengthsFrom(first) & (2 << ends[last] - starts[first]) - 1;
  }

  /** See {@link TokenEnds#lengthsFrom}. */
  int lengthsFrom(int token) {
    return tokenEnds.lengthsFrom(starts[token]);
  }

  /** Whether one token follows another in the same sentence, without a gap. */
  boolean follows(int token) {
    return has(token, FOLLOWS);
  }

  /** Whether a token begins with a numeral that goes on with another: 一九五, 百分之五, 十到十五. */
  boolean continuesNumber(int token) {
    int start = starts[token];
    return has(token, TokenTraits.FIRST_COUNTS)
        && start > 0
        && (TokenTraits.counts(chars[start - 1])
            || text.startsWith("分之", start - 2)
            || start > 1
                && RANGE.indexOf(chars[start - 1]) >= 0
                && TokenTraits.counts(chars[start - 2]));
  }

  /** Whether a token ends with a numeral and another, or a measure word, stands after it. */
  boolean isCounted(int token) {
    int end = ends[token];
    return has(token, TokenTraits.LAST_COUNTS)
        && (TokenTraits.counts(chars[end])
            || token + 1 < size
                && starts[token + 1] == end
                && has(token + 1, TokenTraits.QUANTITY));
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
