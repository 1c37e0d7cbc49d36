package tifa.wording;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import tifa.count.LongCounts;

/** Which words, phrases and terms are looked for in the reports of which years. */
public final class Wanted implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int BITS = 18;

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

    /** Of each phrase, by its key, and of each word, by {@link #keyOfWord}, its number from 1. */
    private final LongCounts texts = new LongCounts();

    /** A bit for each key, so that most others are not looked for: it fits a cache. */
    private final BitSet bits = new BitSet(1 << BITS);

    /** Numbers of texts and of terms that are wanted in each year. */
    final BitSet[] textsOf;

    final BitSet[] termsOf;
    int longest;

    final Beginnings beginnings = new Beginnings();

    OfLevel(int years) {
      textsOf = new BitSet[years];
      termsOf = new BitSet[years];
      for (int year = 0; year < years; year++) {
        textsOf[year] = new BitSet();
        termsOf[year] = new BitSet();
      }
    }

    /** The number of a text by its key; 0 where it is not wanted. */
    int number(long key) {
      return bits.get(bit(key)) ? texts.get(key) : 0;
    }

    /** How many texts are wanted. */
    int size() {
      return texts.size();
    }

    private static int bit(long key) {
      return (int) (key >>> Long.SIZE - BITS);
    }

    private void text(int year, long key, String text) {
      if (texts.get(key) == 0) {
        texts.add(key, texts.size() + 1);
        bits.set(bit(key));
        beginnings.add(text.toCharArray(), 0, text.length());
        longest = Math.max(longest, text.length());
      }
      textsOf[year].set(texts.get(key));
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
