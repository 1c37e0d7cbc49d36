package tifa.wording;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where what was {@link Wanted} stands. */
public final class Sightings {
  private final Wanted wanted;
  private final List<OfLevel> levels;

  Sightings(Wanted wanted, List<OfLevel> levels) {
    this.wanted = wanted;
    this.levels = levels;
  }

  /** The sightings of a level, by year and number. */
  static final class OfLevel implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Of each year by number; null where there is none. */
    private final Sighting[][] texts;

    private final Map<Long, Sighting> terms = new HashMap<>();

    /** Of each text, by its number, the regions whose reports have it, whatever the year. */
    private final BitSet[] regions;

    OfLevel(int years, int texts) {
      this.texts = new Sighting[years][texts + 1];
      regions = new BitSet[texts + 1];
      Arrays.setAll(regions, text -> new BitSet());
    }

    Sighting text(int year, int number) {
      Sighting[] ofYear = texts[year];
      if (ofYear[number] == null) {
        ofYear[number] = new Sighting();
      }
      return ofYear[number];
    }

    Sighting term(int year, int term) {
      return terms.computeIfAbsent(at(year, term), key -> new Sighting());
    }

    BitSet regions(int number) {
      return regions[number];
    }

    private static long at(int year, int number) {
      return (long) year << Integer.SIZE | number;
    }

    void merge(OfLevel other) {
      for (int year = 0; year < texts.length; year++) {
        for (int number = 0; number < regions.length; number++) {
          if (other.texts[year][number] != null) {
            text(year, number).merge(other.texts[year][number]);
          }
        }
      }
      other.terms.forEach((at, sighting) -> terms.merge(at, sighting, Sighting::merge));
      for (int text = 0; text < regions.length; text++) {
        regions[text].or(other.regions[text]);
      }
    }
  }

  /** Where a phrase that was wanted in a year of a level stands in it. */
  public Sighting ofPhrase(String level, int year, String phrase) {
    return ofText(level, year, PhraseKey.of(phrase));
  }

  /** Where a word that was wanted in a year of a level stands in it. */
  public Sighting ofWord(String level, int year, String word) {
    return ofText(level, year, Wanted.keyOfWord(PhraseKey.of(word)));
  }

  private Sighting ofText(String level, int year, long key) {
    int at = wanted.plan().indexOfLevel(level);
    return levels.get(at).text(yearIndex(at, year), wanted.levels().get(at).number(key));
  }

  /** Where a term that was wanted in a year of a level stands in it. */
  public Sighting ofTerm(String level, int year, int term) {
    int at = wanted.plan().indexOfLevel(level);
    return levels.get(at).term(yearIndex(at, year), term);
  }

  /** In how many regions of a level a phrase that was wanted stands. */
  int regionsOf(String level, String phrase) {
    int at = wanted.plan().indexOfLevel(level);
    int number = wanted.levels().get(at).number(PhraseKey.of(phrase));
    return levels.get(at).regions(number).cardinality();
  }

  private int yearIndex(int level, int year) {
    return wanted.plan().levels().get(level).indexOfYear(year);
  }

  /** The names of the regions whose reports mention it, in the order of the register. */
  public List<String> regionNames(Sighting sighting) {
    return sighting.regions.stream().mapToObj(wanted.plan().regions()::get).toList();
  }

  /** The terms that stand in most sentences with it, at most so many, of equals the first. */
  public static List<Integer> beside(Sighting sighting, int most) {
    List<Integer> terms = new ArrayList<>();
    for (long term : sighting.beside.keys()) {
      terms.add((int) term);
    }
    terms.sort(Comparator.comparingInt(term -> -sighting.beside.get(term)));
    return terms.subList(0, Math.min(most, terms.size()));
  }
}
