package tifa.wording;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import tifa.count.LongCounts;

/** Which words, phrases and terms are looked for in the reports of which years. */
public final class Wanted implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int BITS = 18;

  private final ReportPlan plan;
  private final List<OfLevel> levels;

  /** Nothing yet, in the reports of {@code plan}. */
  public Wanted(ReportPlan plan) {
    this(plan, plan.levels().stream().map(level -> new OfLevel(level.years().length)).toList());
  }

  private Wanted(ReportPlan plan, List<OfLevel> levels) {
    this.plan = plan;
    this.levels = levels;
  }

  /** What is wanted in the reports of a level. */
  static final class OfLevel implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Of each phrase, by its key, and of each word, by {@link #keyOfWord}, its number from 1. */
    private final LongCounts texts;

    /** By number, from 0. */
    private final List<Text> inOrder;

    /** A bit for each key, so that most others are not looked for: it fits a cache. */
    private final BitSet bits = new BitSet(1 << BITS);

    /** Numbers of texts and of terms that are wanted in each year. */
    final BitSet[] textsOf;

    /** Of each year, numbers of texts of which it is only wanted whose reports have them. */
    final BitSet[] regionsOf;

    final BitSet[] termsOf;

    final Beginnings beginnings = new Beginnings();

    OfLevel(int years) {
      texts = new LongCounts();
      inOrder = new ArrayList<>();
      textsOf = none(years);
      regionsOf = none(years);
      termsOf = none(years);
    }

    /** A part of what is wanted, by the same numbers. */
    private OfLevel(OfLevel all, BitSet[] textsOf, BitSet[] regionsOf, BitSet[] termsOf) {
      texts = all.texts;
      inOrder = all.inOrder;
      this.textsOf = textsOf;
      this.regionsOf = regionsOf;
      this.termsOf = termsOf;
      BitSet numbers = new BitSet();
      Stream.of(textsOf, regionsOf).flatMap(Stream::of).forEach(numbers::or);
      numbers.stream().forEach(number -> enter(inOrder.get(number - 1)));
    }

    private static BitSet[] none(int years) {
      return Stream.generate(BitSet::new).limit(years).toArray(BitSet[]::new);
    }

    /** A part of it, by the same numbers: each year's texts, texts for their regions, and terms. */
    OfLevel part(BitSet[] ofTexts, BitSet[] ofRegions, BitSet[] ofTerms) {
      return new OfLevel(this, ofTexts, ofRegions, ofTerms);
    }

    /** The text with a number. */
    Text text(int number) {
      return inOrder.get(number - 1);
    }

    boolean isWanted(int year) {
      return !textsOf[year].isEmpty() || !regionsOf[year].isEmpty() || !termsOf[year].isEmpty();
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

    private int numberOf(Text text) {
      if (texts.get(text.key()) == 0) {
        texts.add(text.key(), texts.size() + 1);
        inOrder.add(text);
        enter(text);
      }
      return texts.get(text.key());
    }

    private void enter(Text text) {
      bits.set(bit(text.key()));
      beginnings.add(text.text().toCharArray(), 0, text.text().length());
    }
  }

  /** A phrase by its key, or a word by {@link #keyOfWord}. */
  record Text(long key, String text) implements Serializable {
    boolean isWord() {
      return key == keyOfWord(PhraseKey.of(text));
    }
  }

  /** A part of it, see {@link OfLevel#part}. */
  Wanted part(List<OfLevel> parts) {
    return new Wanted(plan, parts);
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
    text(level, year, new Text(PhraseKey.of(phrase), phrase));
  }

  /** Wants a word in a year of a level. */
  public void word(String level, int year, String word) {
    text(level, year, new Text(keyOfWord(PhraseKey.of(word)), word));
  }

  private void text(String level, int year, Text text) {
    int at = plan.indexOfLevel(level);
    OfLevel wanted = levels.get(at);
    wanted.textsOf[plan.levels().get(at).indexOfYear(year)].set(wanted.numberOf(text));
  }

  /** Wants the regions of a level whose reports have a phrase, whatever the year. */
  void regions(String level, String phrase) {
    OfLevel wanted = levels.get(plan.indexOfLevel(level));
    int number = wanted.numberOf(new Text(PhraseKey.of(phrase), phrase));
    for (BitSet ofYear : wanted.regionsOf) {
      ofYear.set(number);
    }
  }

  /** Wants a term of the lexicon, by its index, in a year of a level. */
  public void term(String level, int year, int term) {
    int at = plan.indexOfLevel(level);
    levels.get(at).termsOf[plan.levels().get(at).indexOfYear(year)].set(term);
  }
}
