package tifa.wording;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.Stream;
import tifa.count.SharedTerms;

/**
 * What of all that is wanted at a level was found before and must be the same.
 *
 * <p>Where a text stands in a year of a level depends on the reports of that year and level alone,
 * and on which {@link #sieves} it passes; which terms stand beside it, on these terms: they are
 * found independently of each other.
 */
final class KnownSightings {
  /** Of a text of which the next character decides too. */
  private static final int UNSURE = -1;

  private final Wanted.OfLevel wanted;
  private final Sightings.OfLevel found;
  private final BitSet[] texts;
  private final BitSet[] regions;
  private final BitSet[] terms;

  private KnownSightings(Wanted.OfLevel wanted, int regions) {
    this.wanted = wanted;
    this.found = new Sightings.OfLevel(wanted, regions);
    this.texts = copies(wanted.textsOf);
    this.regions = copies(wanted.regionsOf);
    this.terms = copies(wanted.termsOf);
  }

  private static BitSet[] copies(BitSet[] years) {
    return Stream.of(years).map(year -> (BitSet) year.clone()).toArray(BitSet[]::new);
  }

  /**
   * What is known at a level.
   *
   * @param sieves what {@link #sieves} says of its texts
   * @param before what was found, by another lexicon maybe
   * @param shared the terms of both
   */
  static KnownSightings of(
      Wanted wanted, int level, int[] sieves, Sightings before, SharedTerms shared) {
    ReportPlan plan = wanted.plan();
    ReportPlan planBefore = before.wanted().plan();
    KnownSightings known = new KnownSightings(wanted.levels().get(level), plan.regions().size());
    for (int at = 0; at < planBefore.levels().size(); at++) {
      ReportPlan.Level levelBefore = planBefore.levels().get(at);
      if (levelBefore.label().equals(plan.levels().get(level).label())) {
        Before ofLevel = known.new Before(before, at, sieves, shared);
        for (int year = 0; year < plan.levels().get(level).years().length; year++) {
          int yearBefore = levelBefore.indexOfYear(plan.levels().get(level).years()[year]);
          if (yearBefore >= 0
              && plan.reportsOf(level, year).equals(planBefore.reportsOf(at, yearBefore))) {
            ofLevel.recall(yearBefore, year);
          }
        }
      }
    }
    return known;
  }

  /** Which sieves each text of a level passes, by its number: it tells what passes another. */
  static int[] sieves(Wanted.OfLevel wanted, PhraseSieves sieves) {
    int[] passed = new int[wanted.size() + 1];
    for (int number = 1; number <= wanted.size(); number++) {
      Wanted.Text text = wanted.text(number);
      passed[number] = text.isWord() ? 0 : passed(text, sieves);
    }
    return passed;
  }

  private static int passed(Wanted.Text text, PhraseSieves sieves) {
    char[] chars = text.text().toCharArray();
    if (chars.length < 2) {
      return UNSURE;
    }
    return sieves.passed(text.key(), chars, 0, chars.length);
  }

  /** What was found at the level before. */
  private final class Before {
    private final Wanted.OfLevel wanted;
    private final Sightings.OfLevel found;
    private final SharedTerms shared;

    /** By the numbers now; 0 where nothing that was found can be told. */
    private final int[] texts;

    /** By the indices now; negative where nothing that was found can be told. */
    private final int[] terms;

    Before(Sightings before, int level, int[] sieves, SharedTerms shared) {
      this.wanted = before.wanted().levels().get(level);
      this.found = before.levels().get(level);
      this.shared = shared;
      this.texts = new int[KnownSightings.this.wanted.size() + 1];
      int[] sievesBefore = before.sieves().get(level);
      for (int number = 1; number < texts.length; number++) {
        int numberBefore = wanted.number(KnownSightings.this.wanted.text(number).key());
        boolean isSame = sieves[number] != UNSURE && sieves[number] == sievesBefore[numberBefore];
        texts[number] = isSame ? numberBefore : 0;
      }
      this.terms = new int[shared.now().terms().size()];
      Arrays.fill(terms, -1);
      shared.each((termBefore, now) -> terms[now] = termBefore);
    }

    /** Recalls a year with the same reports. */
    void recall(int yearBefore, int year) {
      KnownSightings known = KnownSightings.this;
      BitSet ofRegions = new BitSet();
      for (int number : known.texts[year].stream().toArray()) {
        if (wanted.textsOf[yearBefore].get(texts[number])) {
          known.texts[year].clear(number);
          ofRegions.set(number);
          found
              .seenText(yearBefore, texts[number])
              .ifPresent(sighting -> recall(sighting, known.found.text(year, number)));
        }
      }
      for (int number : known.regions[year].stream().toArray()) {
        if (wanted.textsOf[yearBefore].get(texts[number])
            || wanted.regionsOf[yearBefore].get(texts[number])) {
          known.regions[year].clear(number);
          ofRegions.set(number);
        }
      }
      found.eachRegion(
          yearBefore,
          (region, has) ->
              ofRegions.stream()
                  .filter(number -> has.get(texts[number]))
                  .forEach(known.found.textsOf(year, region)::set));
      for (int term : known.terms[year].stream().toArray()) {
        if (terms[term] >= 0 && wanted.termsOf[yearBefore].get(terms[term])) {
          known.terms[year].clear(term);
          found
              .seenTerm(yearBefore, terms[term])
              .ifPresent(sighting -> recall(sighting, known.found.term(year, term)));
        }
      }
    }

    private void recall(Sighting before, Sighting now) {
      now.mergeAlone(before);
      before.beside.each(
          (term, count) -> {
            int termNow = shared.termNow((int) term);
            if (termNow >= 0) {
              now.beside.add(termNow, count);
            }
          });
    }
  }

  /** What is wanted and not known. */
  Wanted.OfLevel missing() {
    return wanted.part(texts, regions, terms);
  }

  /** All that is wanted where one of the terms that are not shared stands. */
  Wanted.OfLevel besideOthers() {
    return wanted.part(wanted.textsOf, regions, wanted.termsOf);
  }

  /**
   * All that is wanted.
   *
   * @param rest what was found of {@link #missing}, and of {@link #besideOthers} in reports with
   *     terms that are not shared
   */
  Sightings.OfLevel with(Sightings.OfLevel rest, SharedTerms shared) {
    rest.eachText(
        (year, number, sighting) ->
            add(sighting, texts[year].get(number), found.text(year, number), shared));
    rest.eachTerm(
        (year, term, sighting) ->
            add(sighting, terms[year].get(term), found.term(year, term), shared));
    for (int year = 0; year < texts.length; year++) {
      int at = year;
      rest.eachRegion(at, (region, has) -> found.textsOf(at, region).or(has));
    }
    return found;
  }

  private static void add(Sighting rest, boolean isMissing, Sighting into, SharedTerms shared) {
    if (isMissing) {
      into.merge(rest);
    } else {
      rest.beside.each(
          (term, count) -> {
            if (!shared.isShared((int) term)) {
              into.beside.add(term, count);
            }
          });
    }
  }
}
