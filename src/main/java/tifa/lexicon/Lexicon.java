package tifa.lexicon;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import tifa.normal.CodePoints;
import tifa.problem.Problem;

/**
 * All terms that one run looks for. Labels are unique, and no surface belongs to two terms.
 *
 * <p>Immutable, and serialisable by Java: it is sent to every task. A term is referred to by its
 * index in {@link #terms()}, a category by its index in {@link #categories()}; both are in
 * code-point order, so the indices depend on the content alone.
 */
public final class Lexicon implements Serializable {
  private static final long serialVersionUID = 1L;

  private final List<Term> terms;
  private final List<String> categories;
  private final Map<String, String> categoryKeys;
  private final List<Problem> doubts;
  private final String sha256;

  private Lexicon(
      List<Term> terms,
      List<String> categories,
      Map<String, String> categoryKeys,
      List<Problem> doubts) {
    this.terms = terms;
    this.categories = categories;
    this.categoryKeys = categoryKeys;
    this.doubts = List.copyOf(doubts);
    this.sha256 = ContentHash.of(terms, new TreeMap<>(categoryKeys));
  }

  /** The lexicon of these terms, without keys of categories. */
  public static Lexicon of(Collection<Term> terms) {
    return of(terms, Map.of(), List.of());
  }

  /**
   * The lexicon of these terms, in whatever order they come.
   *
   * @param categoryKeys names of categories for columns of a panel, where any are stated
   * @param doubts what its files say that may not be meant
   * @throws IllegalArgumentException if there is no term, a label stands twice, or a surface stands
   *     under two terms
   */
  public static Lexicon of(
      Collection<Term> terms, Map<String, String> categoryKeys, List<Problem> doubts) {
    if (terms.isEmpty()) {
      throw new IllegalArgumentException("Invalid lexicon: no term");
    }
    List<Term> sorted = new ArrayList<>(terms);
    sorted.sort(Comparator.comparing(Term::label, CodePoints.ORDER));
    requireDistinct(sorted);
    TreeSet<String> categories = new TreeSet<>(CodePoints.ORDER);
    sorted.forEach(term -> categories.addAll(term.categories()));
    return new Lexicon(
        List.copyOf(sorted), List.copyOf(categories), Map.copyOf(categoryKeys), doubts);
  }

  private static void requireDistinct(List<Term> sorted) {
    Map<String, String> owners = new HashMap<>();
    for (int i = 0; i < sorted.size(); i++) {
      Term term = sorted.get(i);
      if (i > 0 && sorted.get(i - 1).label().equals(term.label())) {
        throw new IllegalArgumentException(
            "Invalid lexicon: term %s twice".formatted(term.label()));
      }
      for (Surface surface : term.surfaces()) {
        String owner = owners.putIfAbsent(surface.normalised(), term.label());
        if (owner != null) {
          throw new IllegalArgumentException(
              "Invalid lexicon: surface %s under %s and %s"
                  .formatted(surface.normalised(), owner, term.label()));
        }
      }
    }
  }

  /** Sorted by label in code-point order; a term's place here is its index everywhere. */
  public List<Term> terms() {
    return terms;
  }

  /** Every category of a term, once, in code-point order. */
  public List<String> categories() {
    return categories;
  }

  /** The names of all terms and categories for columns of a panel. */
  public Keys keys() {
    return Keys.of(terms, categories, categoryKeys);
  }

  /**
   * What its files say that may not be meant, with file, row and column, in their order; no part of
   * what makes two lexicons equal.
   */
  public List<Problem> doubts() {
    return doubts;
  }

  /** The index of the term with exactly this label. */
  public OptionalInt indexOf(String label) {
    int index =
        Collections.binarySearch(terms.stream().map(Term::label).toList(), label, CodePoints.ORDER);
    return index < 0 ? OptionalInt.empty() : OptionalInt.of(index);
  }

  /**
   * SHA-256 in hexadecimal over what decides the results: of each term the label, the category as
   * written, surfaces, exclusions, match, its name in English and its key; the keys of categories.
   * How the files are encoded, which columns they have and in which order, the order of rows,
   * aliases and exclusions, and notes make no difference.
   */
  public String sha256() {
    return sha256;
  }

  /** The same of one of its terms alone, by index. */
  public String sha256(int term) {
    return of(List.of(terms.get(term))).sha256;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Lexicon lexicon
        && terms.equals(lexicon.terms)
        && categoryKeys.equals(lexicon.categoryKeys);
  }

  @Override
  public int hashCode() {
    return terms.hashCode();
  }

  @Override
  public String toString() {
    return "Lexicon of %d terms, sha256 %s".formatted(terms.size(), sha256);
  }
}
