package tifa.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tifa.analysis.AnalysedReport;
import tifa.analysis.AnalysedSection;
import tifa.mention.Sentences;

/** What may be a set phrase: where it stands in a section. */
final class Phrases {
  /** Of a phrase that is no row of parts and not in quotation marks. */
  static final int MOST_TOKENS = 8;

  static final int MOST_CHARS = 12;

  /** Between quotation marks. */
  static final int MOST_QUOTED = 16;

  /** Of a row of parts: of nothing more. */
  static final int MOST_OF_ROW = 24;

  static final int PHRASE_TOKENS = 6;
  private static final int FEWEST_CHARS = 3;

  /** Between quotation marks: of nothing fewer, nor of two words. */
  static final int FEWEST_QUOTED = 2;

  private static final String OPENING = "“‘「『﹁﹃〝";
  private static final String CLOSING = "”’」』﹂﹄〞";
  private static final String STRAIGHT = "\"＂";

  private static final String NUMERALS = "一二两三四五六七八九十";
  private static final String DIGITS = "0123456789";

  /** What a numeral abbreviation has no number of. */
  private static final String NEVER_COUNTED = "〇零一二两三四五六七八九十百千万亿年月日个元";

  /** 一带一路, 三去一降一补, 五讲四美三热爱; 1+4, 3+X. */
  static final Pattern NUMERAL =
      Pattern.compile(
          "(?:["
              + NUMERALS
              + "][\\u4e00-\\u9fff&&[^"
              + NEVER_COUNTED
              + "]]{1,2}){2,5}"
              + "|["
              + DIGITS
              + "]{1,3}(?:\\+[0-9A-Z]{1,3}){1,4}");

  private Phrases() {}

  /** Takes a stretch of text. */
  @FunctionalInterface
  interface Taker {
    /** Takes {@code text[start, end)}. */
    void take(int start, int end);
  }

  /**
   * Where what begins with a token may end as a phrase, by the kinds of its tokens: bit i is set
   * for the token {@code first} + i. A phrase begins and ends with words that say something, is not
   * a single word unless that is a set phrase, and has no mark in it.
   */
  static int endsFrom(SectionTokens tokens, int first) {
    if (!tokens.begins(first)) {
      return 0;
    }
    int start = tokens.start(first);
    int ends = tokens.isSetPhrase(first) && isOfChars(tokens.end(first) - start) ? 1 : 0;
    int beyond = Math.min(first + PHRASE_TOKENS, tokens.size());
    for (int last = first + 1; last < beyond && tokens.follows(last); last++) {
      int chars = tokens.end(last) - start;
      if (!tokens.goesOn(last) || chars > MOST_CHARS) {
        break;
      }
      if (tokens.ends(last) && chars >= FEWEST_CHARS) {
        ends |= 1 << (last - first);
      }
    }
    return ends;
  }

  /**
   * 2, as in {@link #endsFrom}, where two words stand side by side and neither is a particle, which
   * stands beside any word; else 0.
   */
  static int pairFrom(SectionTokens tokens, int first) {
    return first + 1 < tokens.size()
            && tokens.follows(first + 1)
            && isWord(tokens, first)
            && isWord(tokens, first + 1)
        ? 2
        : 0;
  }

  /** Whether a phrase may go on over a token, which is no particle. */
  static boolean isWord(SectionTokens tokens, int token) {
    return tokens.goesOn(token) && !tokens.isParticle(token);
  }

  /**
   * Hands over the rows of phrases of the same length with 、 between them, each as a whole:
   * 大众创业、万众创新.
   */
  static void rows(SectionTokens tokens, Taker taker) {
    int joint = 0;
    while (joint < tokens.size()) {
      int last = tokens.isRowJoint(joint) ? takeRow(tokens, joint, taker) : joint;
      joint = last + 1;
    }
  }

  /** The last token of the row that has its first joint here, or this token where none is. */
  private static int takeRow(SectionTokens tokens, int joint, Taker taker) {
    int start = tokens.start(joint);
    for (int first = joint - 1; first >= 0 && start - tokens.start(first) <= MOST_CHARS; first--) {
      int chars = start - tokens.start(first);
      int last = partAfter(tokens, joint, chars);
      if (last > 0 && isPart(tokens, first, joint - 1)) {
        int next = last;
        while (next > 0 && next + 1 < tokens.size() && tokens.isRowJoint(next + 1)) {
          next = partAfter(tokens, next + 1, chars);
          last = Math.max(last, next);
        }
        if (tokens.end(last) - tokens.start(first) <= MOST_OF_ROW) {
          taker.take(tokens.start(first), tokens.end(last));
        }
        return last;
      }
      if (!tokens.follows(first)) {
        break;
      }
    }
    return joint;
  }

  /** The last token of the part of so many characters behind a joint, or −1 where none is. */
  private static int partAfter(SectionTokens tokens, int joint, int chars) {
    int end = tokens.end(joint) + chars;
    int last = joint;
    while (last + 1 < tokens.size() && tokens.end(last + 1) <= end) {
      last++;
    }
    return tokens.end(last) == end && tokens.follows(joint) && isPart(tokens, joint + 1, last)
        ? last
        : -1;
  }

  /** Whether tokens without gap or mark between them are a phrase. */
  private static boolean isPart(SectionTokens tokens, int first, int last) {
    for (int token = first; token <= last; token++) {
      if (!tokens.goesOn(token) || token > first && !tokens.follows(token)) {
        return false;
      }
    }
    return isPhrase(tokens, first, last);
  }

  private static boolean isPhrase(SectionTokens tokens, int first, int last) {
    int chars = tokens.end(last) - tokens.start(first);
    if (!isOfChars(chars) || last - first >= PHRASE_TOKENS || !tokens.ends(last)) {
      return false;
    }
    return first == last ? tokens.isSetPhrase(first) : tokens.begins(first);
  }

  private static boolean isOfChars(int chars) {
    return chars >= FEWEST_CHARS && chars <= MOST_CHARS;
  }

  /**
   * Hands over the stretches of a section between quotation marks of one sentence, without the
   * marks. Straight marks do not say whether they open or close: they count in pairs, in sentences
   * that have an even number of them.
   */
  static void quoted(AnalysedReport report, AnalysedSection section, Taker taker) {
    int[] origins = section.origins();
    int open = -1;
    List<Integer> straight = new ArrayList<>();
    for (int i = 0; i < origins.length; i++) {
      int to = origins[i];
      int from = i == 0 ? Math.max(section.start(), to - 2) : origins[i - 1] + 1;
      // What stands in the kept text before a place, and not in the section's text.
      for (int j = from; j < to; j++) {
        char mark = report.text().charAt(j);
        if (OPENING.indexOf(mark) >= 0) {
          open = i;
        } else if (STRAIGHT.indexOf(mark) >= 0) {
          straight.add(i);
        } else if (open >= 0 && CLOSING.indexOf(mark) >= 0) {
          take(open, i, taker);
          open = -1;
        }
      }
      boolean isOpen = open >= 0 || !straight.isEmpty();
      if (isOpen && Sentences.endsAt(section.text(), i)) {
        open = -1;
        takePairs(straight, taker);
        straight.clear();
      }
    }
  }

  private static void takePairs(List<Integer> places, Taker taker) {
    if (places.size() % 2 == 0) {
      for (int i = 0; i < places.size(); i += 2) {
        take(places.get(i), places.get(i + 1), taker);
      }
    }
  }

  private static void take(int start, int end, Taker taker) {
    if (end - start >= FEWEST_QUOTED && end - start <= MOST_QUOTED) {
      taker.take(start, end);
    }
  }

  /**
   * Whether a numeral abbreviation may begin in a place: quick.
   *
   * @param hasSum whether there is a + in the text
   */
  private static boolean mayBeginNumeral(char[] text, int at, boolean hasSum) {
    char c = text[at];
    if (!TokenTraits.isOfNumber(c)) {
      return false;
    }
    return DIGITS.indexOf(c) >= 0
        ? hasSum && hasOneOf("+", text, at + 1, at + 3)
        : NUMERALS.indexOf(c) >= 0
            && NEVER_COUNTED.indexOf(text[at + 1]) < 0
            && hasOneOf(NUMERALS, text, at + 2, at + 3);
  }

  private static boolean hasOneOf(String characters, char[] text, int first, int last) {
    for (int i = first; i <= last && i < text.length; i++) {
      if (characters.indexOf(text[i]) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Hands over the numeral abbreviations of a section whose ends are those of tokens. */
  static void numerals(SectionTokens tokens, Taker taker) {
    Matcher matcher = NUMERAL.matcher(tokens.text);
    boolean hasSum = tokens.text.indexOf('+') >= 0;
    int from = 0;
    for (int token = 0; token < tokens.size(); token++) {
      if (tokens.hasNumber(token)) {
        from = Math.max(from, tokens.start(token));
        while (from < tokens.end(token)) {
          from = takeNumeral(tokens, matcher, from, hasSum, taker);
        }
      }
    }
  }

  /** Where to look next for a numeral abbreviation after one that may begin in a place. */
  private static int takeNumeral(
      SectionTokens tokens, Matcher matcher, int from, boolean hasSum, Taker taker) {
    // Most places need not be tried.
    if (!mayBeginNumeral(tokens.chars, from, hasSum)
        || !matcher.region(from, tokens.text.length()).lookingAt()) {
      return from + 1;
    }
    int first = tokens.startingAt(matcher.start());
    int last = tokens.endingAt(matcher.end());
    if (first >= 0 && last > first && !tokens.onlyJoins(last)) {
      taker.take(matcher.start(), matcher.end());
    }
    return matcher.end();
  }
}
