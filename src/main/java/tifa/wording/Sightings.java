package tifa.wording;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import tifa.lexicon.Lexicon;

/** Where what was {@link Wanted} stands. */
public final class Sightings implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Wanted wanted;
  private final Lexicon lexicon;
  private final List<int[]> sieves;
  private final List<OfLevel> levels;

  /**
   * What was found of all that was wanted.
   *
   * @param lexicon of the terms
   * @param sieves that the texts of each level pass, see {@link KnownSightings#sieves}
   */
  Sightings(Wanted wanted, Lexicon lexicon, List<int[]> sieves, List<OfLevel> levels) {
    this.wanted = wanted;
    this.lexicon = lexicon;
    this.sieves = sieves;
    this.levels = levels;
  }

  /** Nothing, where nothing was wanted. */
  static Sightings none(Lexicon lexicon) {
    Wanted nothing = new Wanted(new ReportPlan(List.of(), Map.of(), List.of()));
    return new Sightings(nothing, lexicon, List.of(), List.of());
  }

  Wanted wanted() {
    return wanted;
  }

  Lexicon lexicon() {
    return lexicon;
  }

  List<int[]> sieves() {
    return sieves;
  }

  List<OfLevel> levels() {
    return levels;
  }

  /** Takes where something stands in a year. */
  @FunctionalInterface
  interface Taker {
    void take(int year, int number, Sighting sighting);
  }

  /** Takes the numbers of the texts that the reports of a region have. */
  @FunctionalInterface
  interface OfRegion {
    void take(int region, BitSet texts);
  }

  /** The sightings of a level, by year and number. */
  static final class OfLevel implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Of each year by number; null where there is none. */
    private final Sighting[][] texts;

    private final Map<Long, Sighting> terms = new HashMap<>();

    /** Of each year and region the numbers of the texts that its reports have; null for none. */
    private final BitSet[][] regions;

    OfLevel(Wanted.OfLevel wanted, int regions) {
      int years = wanted.textsOf.length;
      this.texts = new Sighting[years][wanted.size() + 1];
      this.regions = new BitSet[years][regions];
    }

    /** Where a text stands in a year, to be added to. */
    Sighting text(int year, int number) {
      Sighting[] ofYear = texts[year];
      if (ofYear[number] == null) {
        ofYear[number] = new Sighting();
      }
      return ofYear[number];
    }

    /** Where a term stands in a year, to be added to. */
    Sighting term(int year, int term) {
      return terms.computeIfAbsent(at(year, term), key -> new Sighting());
    }

    /** The texts that the reports of a region have, to be added to. */
    BitSet textsOf(int year, int region) {
      BitSet[] ofYear = regions[year];
      if (ofYear[region] == null) {
        ofYear[region] = new BitSet();
      }
      return ofYear[region];
    }

    Optional<Sighting> seenText(int year, int number) {
      return Optional.ofNullable(texts[year][number]);
    }

    Optional<Sighting> seenTerm(int year, int term) {
      return Optional.ofNullable(terms.get(at(year, term)));
    }

    /** Of each text by number how many regions have it, whatever the year. */
    int[] regionsByText() {
      int[] counts = new int[texts[0].length];
      for (int region = 0; region < regions[0].length; region++) {
        BitSet having = new BitSet();
        for (BitSet[] ofYear : regions) {
          if (ofYear[region] != null) {
            having.or(ofYear[region]);
          }
        }
        having.stream().forEach(number -> counts[number]++);
      }
      return counts;
    }

    void eachText(Taker taker) {
      for (int year = 0; year < texts.length; year++) {
        for (int number = 0; number < texts[year].length; number++) {
          if (texts[year][number] != null) {
            taker.take(year, number, texts[year][number]);
          }
        }
      }
    }

    void eachTerm(Taker taker) {
      terms.forEach(
          (at, sighting) -> taker.take((int) (at >>> Integer.SIZE), at.intValue(), sighting));
    }

    void eachRegion(int year, OfRegion taker) {
      for (int region = 0; region < regions[year].length; region++) {
        if (regions[year][region] != null) {
          taker.take(region, regions[year][region]);
        }
      }
    }

    private static long at(int year, int number) {
      return (long) year << Integer.SIZE | number;
    }

    void merge(OfLevel other) {
      other.eachText((year, number, sighting) -> text(year, number).merge(sighting));
      other.eachTerm((year, term, sighting) -> term(year, term).merge(sighting));
      for (int year = 0; year < regions.length; year++) {
        int at = year;
        other.eachRegion(at, (region, has) -> textsOf(at, region).or(has));
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
    int number = wanted.levels().get(at).number(key);
    return levels.get(at).seenText(yearIndex(at, year), number).orElseGet(Sighting::new);
  }

  /** Where a term that was wanted in a year of a level stands in it. */
  public Sighting ofTerm(String level, int year, int term) {
    int at = wanted.plan().indexOfLevel(level);
    return levels.get(at).seenTerm(yearIndex(at, year), term).orElseGet(Sighting::new);
  }

  /** Tells in how many regions of a level a phrase stands of which that was wanted. */
  ToIntFunction<String> regionsOf(String level) {
    int at = wanted.plan().indexOfLevel(level);
    int[] regions = levels.get(at).regionsByText();
    return phrase -> regions[wanted.levels().get(at).number(PhraseKey.of(phrase))];
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
