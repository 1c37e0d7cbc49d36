package tifa.trend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tifa.lexicon.Lexicon;
import tifa.normal.CodePoints;
import tifa.wording.NewPhrase;
import tifa.wording.NewPhrases;
import tifa.wording.Novelty;
import tifa.wording.ReportPlan;
import tifa.wording.Sighting;
import tifa.wording.Sightings;
import tifa.wording.Wanted;

/**
 * Something that is new in a year of a level, or that jumped.
 *
 * @param level label of the level
 * @param year that has a report
 * @param rank from 1 within level and year, the most striking first
 * @param kind what it is
 * @param term index of a term in the lexicon; of another −1
 * @param item label of a term; else the phrase or word
 * @param yearBefore the level's report year before; empty where there is none
 * @param reportsBefore the level's reports of all years before
 */
public record NewItem(
    String level,
    int year,
    int rank,
    Kind kind,
    int term,
    String item,
    Optional<Integer> yearBefore,
    int reportsBefore) {
  private static final int MOST_OF_YEAR = 100;
  private static final int FEWEST_MENTIONS = 3;

  /** Worth of a term beside that of a phrase: the lexicon says that it is a formulation. */
  private static final double WORTH_OF_TERM = 1.2;

  /** Of a single word, of which most are no formulation. */
  private static final double WORTH_OF_WORD = 0.5;

  /** What an item is. */
  public enum Kind {
    /** A term of the lexicon. */
    TERM("term"),
    /** A phrase that the lexicon does not have. */
    CANDIDATE("candidate"),
    /** A content word. */
    WORD("word");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** The name in tables. */
    public String label() {
      return label;
    }
  }

  private record Scored(Kind kind, int term, String item, double score) {
    static final Comparator<Scored> BEST_FIRST =
        Comparator.comparingDouble((Scored scored) -> -scored.score())
            .thenComparing(Scored::kind)
            .thenComparing(Scored::item, CodePoints.ORDER);
  }

  /**
   * The items of all levels, by level, year and rank.
   *
   * @param words of years against the years before them
   */
  public static List<NewItem> of(
      Panel panel, Lexicon lexicon, ReportPlan plan, NewPhrases phrases, List<KeyYear> words) {
    List<NewItem> items = new ArrayList<>();
    Set<String> surfaces = new HashSet<>();
    lexicon.terms().forEach(term -> term.surfaces().forEach(s -> surfaces.add(s.normalised())));
    for (LevelSeries level : panel.levels()) {
      Optional<Integer> before = Optional.empty();
      int reportsBefore = 0;
      for (YearCell cell : level.years()) {
        List<Scored> scored = new ArrayList<>();
        terms(level.level(), cell, panel, lexicon, plan, scored);
        for (NewPhrase phrase : phrases.ofYear(level.level(), cell.year(), MOST_OF_YEAR)) {
          scored.add(new Scored(Kind.CANDIDATE, -1, phrase.text(), phrase.score()));
        }
        for (KeyYear year : words) {
          if (year.isOf(level.level(), cell.year())) {
            words(year, surfaces, scored);
          }
        }
        scored.sort(Scored.BEST_FIRST);
        for (int i = 0; i < Math.min(MOST_OF_YEAR, scored.size()); i++) {
          Scored one = scored.get(i);
          items.add(
              new NewItem(
                  level.level(),
                  cell.year(),
                  i + 1,
                  one.kind(),
                  one.term(),
                  one.item(),
                  before,
                  reportsBefore));
        }
        before = Optional.of(cell.year());
        reportsBefore += cell.reports().size();
      }
    }
    return items;
  }

  /** Terms that are said more than before, see {@link ReportPlan#before}. */
  private static void terms(
      String level,
      YearCell cell,
      Panel panel,
      Lexicon lexicon,
      ReportPlan plan,
      List<Scored> scored) {
    long tokensBefore = plan.tokensBefore(level, cell.year());
    if (tokensBefore == 0) {
      return;
    }
    for (int i = 0; i < lexicon.terms().size(); i++) {
      int term = i;
      int mentions = cell.mentions(term);
      if (mentions >= FEWEST_MENTIONS) {
        Novelty novelty =
            Novelty.of(
                mentions,
                Math.max(mentions, cell.tokens()),
                plan.before(
                    level,
                    cell.year(),
                    (at, year) -> panel.levels().get(at).years().get(year).mentions(term)),
                tokensBefore);
        double score = WORTH_OF_TERM * novelty.inReports(cell.reportsWithTerm(term));
        if (score > 0) {
          scored.add(new Scored(Kind.TERM, term, lexicon.terms().get(term).label(), score));
        }
      }
    }
  }

  /** Words that jumped and are no part of what is there already. */
  private static void words(KeyYear year, Set<String> surfaces, List<Scored> scored) {
    List<String> longer = scored.stream().map(Scored::item).toList();
    for (KeyItem item : year.items()) {
      if (item.kind() == KeyItem.Kind.WORD
          && item.mentions() > 0
          && item.keyness().low() > 0
          && !surfaces.contains(item.item())
          && longer.stream().noneMatch(text -> text.contains(item.item()))) {
        Novelty novelty =
            Novelty.of(
                item.mentions(),
                year.comparison().size(),
                item.baselineMentions(),
                year.comparison().baselineSize());
        scored.add(new Scored(Kind.WORD, -1, item.item(), WORTH_OF_WORD * novelty.value()));
      }
    }
  }

  /** Asks for where the items stand, in their year and in the one before. */
  public static void seek(List<NewItem> items, Wanted wanted) {
    for (NewItem item : items) {
      item.seek(item.year(), wanted);
      item.yearBefore().ifPresent(year -> item.seek(year, wanted));
    }
  }

  private void seek(int ofYear, Wanted wanted) {
    switch (kind) {
      case TERM -> wanted.term(level, ofYear, term);
      case CANDIDATE -> wanted.phrase(level, ofYear, item);
      case WORD -> wanted.word(level, ofYear, item);
    }
  }

  /** Where it stands in a year for which {@link #seek} asked. */
  public Sighting in(int ofYear, Sightings sightings) {
    return switch (kind) {
      case TERM -> sightings.ofTerm(level, ofYear, term);
      case CANDIDATE -> sightings.ofPhrase(level, ofYear, item);
      case WORD -> sightings.ofWord(level, ofYear, item);
    };
  }
}
