package tifa.wording;

import java.util.ArrayList;
import java.util.List;
import tifa.mention.Matcher;
import tifa.wording.Candidate.Kind;
import tifa.wording.Candidate.YearMentions;

/** What a search found: of each year of each level the phrases that are new in it. */
public final class NewPhrases {
  /** Candidates of a level. */
  static final int MOST = 2_000;

  private final ReportPlan plan;
  private final PhraseSketching.PhraseSieves sieves;

  private final List<OfLevel> levels;

  NewPhrases(ReportPlan plan, PhraseSketching.PhraseSieves sieves, List<OfLevel> levels) {
    this.plan = plan;
    this.sieves = sieves;
    this.levels = levels;
  }

  /**
   * What was found at a level, the most striking first.
   *
   * @param years of each year, scored in it alone
   * @param candidates the first {@value #MOST} of all years, scored in one or in some years from it
   *     on
   */
  record OfLevel(List<List<Scored>> years, List<Scored> candidates) {}

  /** The phrases that are new in a year of a level, the most striking first, at most so many. */
  public List<NewPhrase> ofYear(String level, int year, int most) {
    int at = plan.indexOfLevel(level);
    return levels.get(at).years().get(plan.levels().get(at).indexOfYear(year)).stream()
        .limit(most)
        .map(scored -> new NewPhrase(scored.phrase().text, scored.score()))
        .toList();
  }

  /** Asks for where the candidates of all levels stand first. */
  public void seek(Wanted wanted) {
    for (int level = 0; level < levels.size(); level++) {
      for (Scored scored : levels.get(level).candidates()) {
        int[] years = plan.levels().get(level).years();
        wanted.phrase(
            plan.levels().get(level).label(), firstYear(scored, years), scored.phrase().text);
      }
    }
  }

  /** Looks for what is wanted: texts that were found here, words, and terms of {@code matcher}. */
  public Sightings find(Wanted wanted, Matcher matcher, Reports reports) {
    return new Sightings(wanted, reports.fold(new SightingSearch(wanted, sieves, matcher)));
  }

  private static int firstYear(Scored scored, int[] years) {
    int first = 0;
    while (scored.phrase().mentions(first) == 0) {
      first++;
    }
    return years[first];
  }

  /**
   * The candidates of all levels, by level, then rank.
   *
   * @param sightings of what {@link #seek} asked for
   */
  public List<Candidate> candidates(Sightings sightings) {
    List<Candidate> candidates = new ArrayList<>();
    for (int level = 0; level < levels.size(); level++) {
      int rank = 1;
      for (Scored scored : levels.get(level).candidates()) {
        candidates.add(candidate(plan.levels().get(level), rank++, scored, sightings));
      }
    }
    return candidates;
  }

  private static Candidate candidate(
      ReportPlan.Level level, int rank, Scored scored, Sightings sightings) {
    Phrase phrase = scored.phrase();
    List<YearMentions> years = new ArrayList<>();
    for (int i = 0; i < phrase.years(); i++) {
      if (phrase.mentions(i) > 0) {
        years.add(new YearMentions(level.years()[i], phrase.mentions(i)));
      }
    }
    Kind kind = phrase.isQuoted() ? Kind.QUOTED : phrase.numeral ? Kind.NUMERAL : Kind.PHRASE;
    Sighting first = sightings.ofPhrase(level.label(), years.get(0).year(), phrase.text);
    return new Candidate(
        level.label(),
        rank,
        phrase.text,
        kind,
        scored.score(),
        level.years()[scored.year()],
        years,
        phrase.totalReports(),
        sightings.regionsOf(level.label(), phrase.text),
        first.reportId(),
        first.sentence());
  }
}
