package tifa.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tifa.lexicon.Lexicon;
import tifa.lexicon.Surface;
import tifa.lexicon.Term;
import tifa.token.Hanlp;

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
    PhraseSieves sieves = reports.fold(new PhraseSketching(plan, hanlp)).sieves();
    List<LevelPhrases> counted = counted(reports.sum(new PhraseCounting(plan, sieves, hanlp)));
    List<List<InYears>> scored =
        reports.recalled(
            "scores of the phrases of " + plan.inWords(), () -> scored(counted, sieves.fewest()));
    List<NewPhrases.OfLevel> levels = new ArrayList<>();
    for (int level = 0; level < counted.size(); level++) {
      levels.add(ofLevel(counted.get(level), plan.levels().get(level), scored.get(level)));
    }
    return new NewPhrases(plan, sieves, levels, hanlp);
  }

  private List<LevelPhrases> counted(List<PhraseCounts> counts) {
    List<LevelPhrases> counted = new ArrayList<>();
    for (int level = 0; level < counts.size(); level++) {
      counted.add(new LevelPhrases(counts.get(level), plan.levels().get(level), hanlp));
    }
    return counted;
  }

  /** The phrases of each level, whether or not the lexicon has them. */
  private List<List<InYears>> scored(List<LevelPhrases> counted, int[] fewest) {
    EarlierPhrases earlier = new EarlierPhrases(plan, counted);
    List<List<InYears>> scored = new ArrayList<>();
    for (int level = 0; level < counted.size(); level++) {
      scored.add(scored(counted.get(level), plan.levels().get(level), earlier, fewest[level]));
    }
    return scored;
  }

  private List<InYears> scored(
      LevelPhrases phrases, ReportPlan.Level level, EarlierPhrases earlier, int fewest) {
    long tokens = Arrays.stream(level.tokens()).sum();
    long[] tokensBefore =
        Arrays.stream(level.years())
            .mapToLong(year -> plan.tokensBefore(level.label(), year))
            .toArray();
    return phrases
        .phrases()
        .parallel()
        .filter(phrase -> phrase.isMarked() || phrase.phrases > 0 && phrase.total() >= fewest)
        .flatMap(
            phrase -> {
              List<String> words = Formulation.tokens(phrase);
              if (!Formulation.isPossible(phrase, words, hanlp)) {
                return Stream.empty();
              }
              double worth = PhraseScore.ofPhrase(phrase, words, phrases, tokens);
              return Stream.of(
                  inYears(phrase, worth, earlier.of(phrase, words), level, tokensBefore));
            })
        .filter(InYears::isNew)
        .toList();
  }

  private NewPhrases.OfLevel ofLevel(
      LevelPhrases counted, ReportPlan.Level level, List<InYears> ofAll) {
    List<InYears> scored =
        ofAll.stream().filter(one -> !known.contains(one.phrase().text)).toList();
    List<List<Scored>> alone = new ArrayList<>();
    Arrays.stream(level.years()).forEach(year -> alone.add(new ArrayList<>()));
    scored.forEach(one -> one.years().forEach(year -> alone.get(year.year()).add(year)));
    List<Phrase> terms = knownAmong(counted);
    List<List<NewPhrase>> years =
        IntStream.range(0, level.years().length)
            .parallel()
            .mapToObj(
                year ->
                    new Nested(terms, phrase -> phrase.mentions(year))
                        .without(alone.get(year)).stream()
                            .sorted(Scored.BEST_FIRST)
                            .map(one -> new NewPhrase(one.phrase().text, one.score()))
                            .toList())
            .toList();
    List<Scored> best = scored.stream().flatMap(one -> one.best().stream()).toList();
    return new NewPhrases.OfLevel(
        years,
        new Nested(terms, Phrase::total)
            .without(best).stream()
                .sorted(Scored.BEST_FIRST)
                .limit(NewPhrases.MOST)
                .map(one -> NewPhrases.Found.of(one, level))
                .toList());
  }

  /**
   * A phrase in the years in which it may be new.
   *
   * @param phrase what is scored
   * @param years each scored alone
   * @param best the year in which it is most striking, alone or with some after it
   */
  private record InYears(Phrase phrase, List<Scored> years, Optional<Scored> best) {
    boolean isNew() {
      return best.isPresent() || !years.isEmpty();
    }
  }

  private static InYears inYears(
      Phrase phrase,
      double worth,
      EarlierPhrases.Age age,
      ReportPlan.Level level,
      long[] tokensBefore) {
    List<Scored> years = new ArrayList<>();
    Scored most = new Scored(phrase, 0, 0);
    for (int year = 0; year < tokensBefore.length; year++) {
      if (phrase.mentions(year) == 0) {
        continue;
      }
      long before = age.mentions(level.label(), level.years()[year]);
      PhraseUse alone = PhraseUse.of(phrase, year, 1, level);
      Scored scored = new Scored(phrase, year, worth * worth(alone, tokensBefore[year], before));
      if (alone.isFrequent(phrase) && scored.score() > 0) {
        years.add(scored);
      }
      PhraseUse first = PhraseUse.of(phrase, year, WINDOW, level);
      double score = Math.max(scored.score(), worth * worth(first, tokensBefore[year], before));
      if (score > most.score()) {
        most = new Scored(phrase, year, score);
      }
    }
    boolean isFrequent = phrase.isMarked() || phrase.total() >= PhraseUse.FEWEST_MENTIONS;
    return new InYears(
        phrase, years, isFrequent && most.score() > 0 ? Optional.of(most) : Optional.empty());
  }

  private static double worth(PhraseUse burst, long tokensBefore, long before) {
    return tokensBefore == 0 && !burst.ofManyReports() || burst.isTheirsAlone()
        ? 0
        : Novelty.of(burst.mentions(), burst.tokens(), before, tokensBefore)
            .inReports(burst.reports());
  }

  /** The phrases of the lexicon that were counted too. */
  private List<Phrase> knownAmong(LevelPhrases counted) {
    return known.stream()
        .map(surface -> counted.get(PhraseKey.of(surface)))
        .filter(Objects::nonNull)
        .toList();
  }
}
