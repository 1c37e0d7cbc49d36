package tifa.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tifa.lexicon.Lexicon;
import tifa.lexicon.Surface;
import tifa.lexicon.Term;
import tifa.token.Hanlp;
import tifa.wording.PhraseCounting.LevelPhrases;

/**
 * Finds the set phrases of each level that are new in some year and that the lexicon does not have,
 * in two passes over the reports.
 */
public final class CandidateSearch {
  /** Report years in which a phrase may begin that is said once a year. */
  static final int WINDOW = 5;

  private final ReportPlan plan;
  private final Hanlp hanlp;
  private final Set<String> known = new HashSet<>();

  /** Searches the reports of {@code plan} for what {@code lexicon} does not have. */
  public CandidateSearch(ReportPlan plan, Lexicon lexicon, Hanlp hanlp) {
    this.plan = plan;
    this.hanlp = hanlp;
    for (Term term : lexicon.terms()) {
      for (Surface surface : term.surfaces()) {
        known.add(surface.normalised());
      }
    }
  }

  /** What is new in each year of each level. */
  public NewPhrases in(Reports reports) {
    PhraseSketching.PhraseSieves sieves = reports.fold(new PhraseSketching(plan, hanlp)).sieves();
    List<LevelPhrases> counted = reports.fold(new PhraseCounting(plan, sieves, hanlp));
    EarlierPhrases earlier = new EarlierPhrases(plan, counted);
    List<NewPhrases.OfLevel> levels = new ArrayList<>();
    for (int level = 0; level < counted.size(); level++) {
      levels.add(
          ofLevel(counted.get(level), plan.levels().get(level), earlier, sieves.fewest()[level]));
    }
    return new NewPhrases(plan, sieves, levels, hanlp);
  }

  private NewPhrases.OfLevel ofLevel(
      LevelPhrases phrases, ReportPlan.Level level, EarlierPhrases earlier, int fewest) {
    List<List<Scored>> years = new ArrayList<>();
    for (int i = 0; i < level.years().length; i++) {
      years.add(new ArrayList<>());
    }
    List<Scored> best = new ArrayList<>();
    long tokens = Arrays.stream(level.tokens()).sum();
    long[] tokensBefore =
        Arrays.stream(level.years())
            .mapToLong(year -> plan.tokensBefore(level.label(), year))
            .toArray();
    phrases.phrases.each(
        phrase -> {
          boolean isOften = phrase.phrases > 0 && phrase.total() >= fewest;
          if (!isOften && !phrase.isMarked() || known.contains(phrase.text)) {
            return;
          }
          List<String> words = Formulation.tokens(phrase);
          if (Formulation.isPossible(phrase, words, hanlp)) {
            EarlierPhrases.Age age = earlier.of(phrase, words);
            double worth = PhraseScore.ofPhrase(phrase, words, phrases, tokens);
            Scored most = null;
            for (int year = 0; year < years.size(); year++) {
              if (phrase.mentions(year) == 0) {
                continue;
              }
              long before = age.mentions(level.label(), level.years()[year]);
              PhraseUse alone = PhraseUse.of(phrase, year, 1, level);
              Scored scored =
                  new Scored(phrase, year, worth * worth(alone, tokensBefore[year], before));
              if (alone.isFrequent(phrase) && scored.score() > 0) {
                years.get(year).add(scored);
              }
              PhraseUse first = PhraseUse.of(phrase, year, WINDOW, level);
              double score =
                  Math.max(scored.score(), worth * worth(first, tokensBefore[year], before));
              if (score > (most == null ? 0 : most.score())) {
                most = new Scored(phrase, year, score);
              }
            }
            if (most != null
                && (phrase.isMarked() || phrase.total() >= PhraseUse.FEWEST_MENTIONS)) {
              best.add(most);
            }
          }
        });
    Map<String, Phrase> terms = knownAmong(phrases.phrases);
    List<List<NewPhrase>> ofYears = new ArrayList<>();
    for (int i = 0; i < years.size(); i++) {
      int year = i;
      List<Scored> left = new Nested(terms, p -> p.mentions(year)).without(years.get(year));
      left.sort(Scored.BEST_FIRST);
      ofYears.add(left.stream().map(one -> new NewPhrase(one.phrase().text, one.score())).toList());
    }
    List<Scored> left = new Nested(terms, Phrase::total).without(best);
    left.sort(Scored.BEST_FIRST);
    return new NewPhrases.OfLevel(
        ofYears,
        left.stream().limit(NewPhrases.MOST).map(one -> NewPhrases.Found.of(one, level)).toList());
  }

  private static double worth(PhraseUse burst, long tokensBefore, long before) {
    return tokensBefore == 0 && !burst.ofManyReports() || burst.isTheirsAlone()
        ? 0
        : Novelty.of(burst.mentions(), burst.tokens(), before, tokensBefore)
            .inReports(burst.reports());
  }

  /** The phrases of the lexicon that were counted too. */
  private Map<String, Phrase> knownAmong(PhraseTable counted) {
    Map<String, Phrase> phrases = new HashMap<>();
    for (String surface : known) {
      Phrase phrase = counted.get(PhraseKey.of(surface));
      if (phrase != null) {
        phrases.put(surface, phrase);
      }
    }
    return phrases;
  }
}
