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
    private static final int FILTER_BITS = 20;

    /** Of each phrase, by its key, and of each word, by {@link #keyOfWord}, its number from 1. */
    final LongCounts texts = new LongCounts();

    /** Numbers of texts and of terms that are wanted in each year. */
    final BitSet[] textsOf;

    final BitSet[] termsOf;
    int longest;

    /** One bit for the key of each text: most keys are none of them. */
    private final BitSet filter = new BitSet(1 << FILTER_BITS);

    OfLevel(int years) {
      textsOf = new BitSet[years];
      termsOf = new BitSet[years];
      for (int year = 0; year < years; year++) {
        textsOf[year] = new BitSet();
        termsOf[year] = new BitSet();
      }
    }

    private void text(int year, long key, int length) {
      if (texts.get(key) == 0) {
        texts.add(key, texts.size() + 1);
        filter.set(bit(key));
        longest = Math.max(longest, length);
      }
      textsOf[year].set(texts.get(key));
    }

    private static int bit(long key) {
      return (int) (key >>> Long.SIZE - FILTER_BITS);
    }

    /** The number of the text with this key, or 0. */
    int numberOf(long key) {
      return filter.get(bit(key)) ? texts.get(key) : 0;
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
    text(level, year, PhraseKey.of(phrase), phrase.length());
  }

  /** Wants a word in a year of a level. */
  public void word(String level, int year, String word) {
    text(level, year, keyOfWord(PhraseKey.of(word)), word.length());
  }

  private void text(String level, int year, long key, int length) {
    int at = plan.indexOfLevel(level);
    levels.get(at).text(plan.levels().get(at).indexOfYear(year), key, length);
  }

  /** Wants a term of the lexicon, by its index, in a year of a level. */
  public void term(String level, int year, int term) {
    int at = plan.indexOfLevel(level);
    levels.get(at).termsOf[plan.levels().get(at).indexOfYear(year)].set(term);
  }
}
