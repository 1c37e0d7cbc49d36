package tifa.wording;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import tifa.count.LongCounts;

/** Which words, phrases and terms are looked for in the reports of which years. */
public final class Wanted implements Serializable {
  private static final long serialVersionUID = 1L;

  private final ReportPlan plan;
  private final List<OfLevel> levels = new ArrayList<>();

  /** Nothing yet, in the reports of {@code plan}. */
  public Wanted(ReportPlan plan) {
    this.plan = plan;
    plan.levels().forEach(level -> levels.add(new OfLevel(level.years().length)));
  }

  /** What is wanted in the reports of a level. */
  static final class OfLevel implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int FIRST_BITS = 16;

    /** Of each phrase, by its key, and of each word, by {@link #keyOfWord}, its number from 1. */
    final LongCounts texts = new LongCounts();

    /** Numbers of texts and of terms that are wanted in each year. */
    final BitSet[] textsOf;

    final BitSet[] termsOf;
    int longest;

    /**
     * By the first two characters of texts, in buckets, how long such texts are: bit i for i
     * characters, and for as many more as an int has bits.
     */
    private final int[] lengths = new int[1 << FIRST_BITS];

    OfLevel(int years) {
      textsOf = new BitSet[years];
      termsOf = new BitSet[years];
      for (int year = 0; year < years; year++) {
        textsOf[year] = new BitSet();
        termsOf[year] = new BitSet();
      }
    }

    private void text(int year, long key, String text) {
      if (texts.get(key) == 0) {
        texts.add(key, texts.size() + 1);
        lengths[bucket(text, 0)] |= 1 << text.length();
        longest = Math.max(longest, text.length());
      }
      textsOf[year].set(texts.get(key));
    }

    private static int bucket(String text, int start) {
      int next = start + 1 < text.length() ? text.charAt(start + 1) : 0;
      return (text.charAt(start) * 0x9E37 ^ next) & (1 << FIRST_BITS) - 1;
    }

    /** How long what is wanted and begins in a place of a text may be, as {@code mayHave} reads. */
    int lengthsFrom(String text, int start) {
      return lengths[bucket(text, start)];
    }

    /** Whether so many characters are one of these lengths: most are not. */
    static boolean mayHave(int lengths, int chars) {
      return (lengths >>> chars & 1) == 1;
    }
  }

  ReportPlan plan() {
    return plan;
  }

  List<OfLevel> levels() {
    return levels;
  }

  /** The key of a token that is wanted wherever it stands, and not as a phrase alone. */
  static long keyOfWord(long key) {
    return ~key;
  }

  /** Wants a phrase in a year of a level. */
  public void phrase(String level, int year, String phrase) {
    text(level, year, PhraseKey.of(phrase), phrase);
  }

  /** Wants a word in a year of a level. */
  public void word(String level, int year, String word) {
    text(level, year, keyOfWord(PhraseKey.of(word)), word);
  }

  private void text(String level, int year, long key, String text) {
    int at = plan.indexOfLevel(level);
    levels.get(at).text(plan.levels().get(at).indexOfYear(year), key, text);
  }

  /** Wants a term of the lexicon, by its index, in a year of a level. */
  public void term(String level, int year, int term) {
    int at = plan.indexOfLevel(level);
    levels.get(at).termsOf[plan.levels().get(at).indexOfYear(year)].set(term);
  }
}
