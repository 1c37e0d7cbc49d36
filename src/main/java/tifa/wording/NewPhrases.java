package tifa.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import tifa.mention.Matcher;
import tifa.token.Hanlp;
import tifa.wording.Candidate.Kind;
import tifa.wording.Candidate.YearMentions;

/** What a search found: of each year of each level the phrases that are new in it. */
public final class NewPhrases {
  /** Candidates of a level. */
  static final int MOST = 2_000;

  private final ReportPlan plan;
  private final PhraseSieves sieves;
  private final List<OfLevel> levels;
  private final Hanlp hanlp;

  NewPhrases(ReportPlan plan, PhraseSieves sieves, List<OfLevel> levels, Hanlp hanlp) {
    this.plan = plan;
    this.sieves = sieves;
    this.levels = levels;
    this.hanlp = hanlp;
  }

  /**
   * What was found at a level, the most striking first.
   *
   * @param years of each year, scored in it alone
   * @param candidates the first {@value #MOST} of all years, scored in one or in some years from it
   *     on
   */
  record OfLevel(List<List<NewPhrase>> years, List<Found> candidates) {}

  /**
   * A candidate of which the texts have still to tell the rest: it needs nothing of what was
   * counted of others.
   */
  record Found(
      String text, Kind kind, double score, int newIn, List<YearMentions> years, int reports) {
    static Found of(Scored scored, ReportPlan.Level level) {
      Phrase phrase = scored.phrase();
      List<YearMentions> years = new ArrayList<>();
      for (int i = 0; i < phrase.years(); i++) {
        if (phrase.mentions(i) > 0) {
          years.add(new YearMentions(level.years()[i], phrase.mentions(i)));
        }
      }
      Kind kind = phrase.isQuoted() ? Kind.QUOTED : phrase.numeral ? Kind.NUMERAL : Kind.PHRASE;
      return new Found(
          phrase.text,
          kind,
          scored.score(),
          level.years()[scored.year()],
          years,
          phrase.totalReports());
    }

    int firstYear() {
      return years.get(0).year();
    }
  }

  /** The phrases that are new in a year of a level, the most striking first, at most so many. */
  public List<NewPhrase> ofYear(String level, int year, int most) {
    int at = plan.indexOfLevel(level);
    return levels.get(at).years().get(plan.levels().get(at).indexOfYear(year)).stream()
        .limit(most)
        .toList();
  }

  /** Asks for where the candidates of all levels stand first, and in which regions. */
  public void seek(Wanted wanted) {
    for (int level = 0; level < levels.size(); level++) {
      String label = plan.levels().get(level).label();
      for (Found found : levels.get(level).candidates()) {
        wanted.phrase(label, found.firstYear(), found.text());
        wanted.regions(label, found.text());
      }
    }
  }

  /**
   * Looks for what is wanted: texts that were found here, words, and terms of {@code matcher}.
   *
   * @param before what was found before, in these reports or others and by any lexicon: of it is
   *     not looked for again what must be the same; not changed
   */
  public Sightings find(
      Wanted wanted, Matcher matcher, Reports reports, Optional<Sightings> before) {
    Sightings known = before.orElseGet(() -> Sightings.none(matcher.lexicon()));
    return new Seeking(wanted, sieves, matcher, hanlp).in(reports, known);
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
      String label = plan.levels().get(level).label();
      ToIntFunction<String> regions = sightings.regionsOf(label);
      for (Found found : levels.get(level).candidates()) {
        Sighting first = sightings.ofPhrase(label, found.firstYear(), found.text());
        candidates.add(
            new Candidate(
                label,
                rank++,
                found.text(),
                found.kind(),
                found.score(),
                found.newIn(),
                found.years(),
                found.reports(),
                regions.applyAsInt(found.text()),
                first.reportId(),
                first.sentence()));
      }
    }
    return candidates;
  }
}
