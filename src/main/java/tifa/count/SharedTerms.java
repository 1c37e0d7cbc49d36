package tifa.count;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tifa.lexicon.Lexicon;
import tifa.lexicon.Term;

/**
 * The terms that count by one lexicon as they do by another, and where both have them. What they
 * share stands in the same order in both.
 */
public final class SharedTerms {
  private static final int NONE = -1;

  private final Lexicon now;

  /** Of each term, and each category, of the one the index in the other, or {@link #NONE}. */
  private final int[] termsNow;

  private final int[] categoriesNow;
  private final boolean[] isShared;

  /** The terms that two lexicons share. */
  public SharedTerms(Lexicon before, Lexicon now) {
    this.now = now;
    Map<String, Integer> indices = new HashMap<>();
    for (int i = 0; i < now.terms().size(); i++) {
      indices.put(now.terms().get(i).label(), i);
    }
    termsNow =
        before.terms().stream()
            .mapToInt(
                term -> {
                  int index = indices.getOrDefault(term.label(), NONE);
                  return index != NONE && countAlike(term, now.terms().get(index)) ? index : NONE;
                })
            .toArray();
    categoriesNow = before.categories().stream().mapToInt(now.categories()::indexOf).toArray();
    isShared = new boolean[now.terms().size()];
    Arrays.stream(termsNow).filter(index -> index != NONE).forEach(index -> isShared[index] = true);
  }

  private static boolean countAlike(Term one, Term other) {
    return one.surfaces().equals(other.surfaces())
        && one.exclusions().equals(other.exclusions())
        && one.match() == other.match()
        && one.categories().equals(other.categories());
  }

  /** Whether a term of the lexicon before is shared. */
  boolean isKept(int term) {
    return termsNow[term] != NONE;
  }

  /** The terms that only the lexicon now has, or has so. */
  public List<Term> come() {
    return IntStream.range(0, isShared.length)
        .filter(term -> !isShared[term])
        .mapToObj(now.terms()::get)
        .toList();
  }

  /** The lexicon now. */
  public Lexicon now() {
    return now;
  }

  /** Whether a term of the lexicon now is shared. */
  public boolean isShared(int term) {
    return isShared[term];
  }

  /** Takes a term by its index before and now. */
  @FunctionalInterface
  public interface Taker {
    /** Takes a term. */
    void take(int before, int now);
  }

  /** Hands over the shared terms. */
  public void each(Taker taker) {
    for (int term = 0; term < termsNow.length; term++) {
      if (termsNow[term] != NONE) {
        taker.take(term, termsNow[term]);
      }
    }
  }

  /** The index now of a term of the lexicon before that is shared; negative where it is not. */
  public int termNow(int term) {
    return termsNow[term];
  }

  /** The index now of a category of the lexicon before in which a shared term counts. */
  int categoryNow(int category) {
    return categoriesNow[category];
  }

  /** Whether all indices of the lexicon before are what they are now. */
  boolean keepIndices() {
    return areKept(termsNow) && areKept(categoriesNow);
  }

  private static boolean areKept(int[] indices) {
    return IntStream.range(0, indices.length).allMatch(i -> indices[i] == i || indices[i] == NONE);
  }
}
