package tifa.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import tifa.count.LongCounts;
import tifa.lexicon.Lexicon;
import tifa.lexicon.Surface;
import tifa.lexicon.Term;
import tifa.normal.CodePoints;
import tifa.wording.Candidate.Kind;
import tifa.wording.Candidate.YearMentions;
import tifa.wording.PhraseCounting.Phrase;
import tifa.wording.PhraseDetailing.Detail;
import tifa.wording.PhraseDetailing.Details;

/**
 * Finds the set phrases of each level that are new in some year and that the lexicon does not have,
 * in three passes over the reports.
 */
public final class CandidateSearch {
  /** Phrases of a level of which details are gathered, those that seem newest first. */
  private static final int MOST_DETAILED = 8_000;

  /** Candidates of a level. */
  private static final int MOST = 2_000;

  private final ReportPlan plan;
  private final Set<String> known = new HashSet<>();

  /** Searches the reports of {@code plan} for what {@code lexicon} does not have. */
  public CandidateSearch(ReportPlan plan, Lexicon lexicon) {
    this.plan = plan;
    for (Term term : lexicon.terms()) {
      for (Surface surface : term.surfaces()) {
        known.add(surface.normalised());
      }
    }
  }

  /** The candidates of all levels, by level, then rank. */
  public List<Candidate> in(Reports reports) {
    PhraseSketching.Sketches sketches = reports.fold(new PhraseSketching(plan));
    List<ByKey<Phrase>> counted = reports.fold(new PhraseCounting(plan, sketches.sieves()));
    List<List<Scored>> newest = new ArrayList<>();
    List<LongCounts> keys = new ArrayList<>();
    for (int level = 0; level < counted.size(); level++) {
      List<Scored> chosen = newest(counted.get(level), plan.levels().get(level));
      LongCounts wanted = new LongCounts();
      chosen.forEach(phrase -> wanted.add(phrase.key(), 1));
      newest.add(chosen);
      keys.add(wanted);
    }
    List<Details> details = reports.fold(new PhraseDetailing(plan, keys));
    List<Candidate> candidates = new ArrayList<>();
    for (int level = 0; level < newest.size(); level++) {
      candidates.addAll(
          ranked(
              plan.levels().get(level),
              newest.get(level),
              details.get(level),
              knownAmong(counted.get(level))));
    }
    return candidates;
  }

  /**
   * A phrase with its score so far.
   *
   * @param key of the text
   */
  private record Scored(long key, Phrase phrase, double score) {
    static final Comparator<Scored> BEST_FIRST =
        Comparator.comparingDouble((Scored scored) -> -scored.score())
            .thenComparing(scored -> scored.phrase().text, CodePoints.ORDER);

    boolean isMarked() {
      return phrase.isQuoted() || phrase.numeral;
    }
  }

  private List<Scored> newest(ByKey<Phrase> phrases, ReportPlan.Level level) {
    List<Scored> scored = new ArrayList<>();
    phrases.each(
        (key, phrase) -> {
          if (known.contains(phrase.text)) {
            return;
          }
          boolean recurs = phrase.phrase && phrase.total() >= 3;
          if (recurs || phrase.isQuoted() || phrase.numeral) {
            double novelty = Novelty.of(phrase.mentions, level.tokens());
            if (novelty > 0) {
              scored.add(new Scored(key, phrase, Striking.beforeDetails(phrase, novelty)));
            }
          }
        });
    scored.sort(Scored.BEST_FIRST);
    return scored.subList(0, Math.min(MOST_DETAILED, scored.size()));
  }

  /** The phrases of the lexicon that were counted too. */
  private Map<String, Phrase> knownAmong(ByKey<Phrase> counted) {
    Map<String, Phrase> phrases = new HashMap<>();
    for (String surface : known) {
      Phrase phrase = counted.get(PhraseKey.of(surface));
      if (phrase != null) {
        phrases.put(surface, phrase);
      }
    }
    return phrases;
  }

  private List<Candidate> ranked(
      ReportPlan.Level level, List<Scored> newest, Details details, Map<String, Phrase> known) {
    List<Scored> scored = new ArrayList<>();
    for (Scored phrase : newest) {
      double score = Striking.score(phrase.phrase(), phrase.score(), details, phrase.key());
      scored.add(new Scored(phrase.key(), phrase.phrase(), score));
    }
    scored.sort(Scored.BEST_FIRST);
    List<Candidate> candidates = new ArrayList<>();
    for (Scored phrase : distinct(scored, known)) {
      Detail detail = details.phrases.get(phrase.key());
      candidates.add(candidate(level, candidates.size() + 1, phrase, detail));
    }
    return candidates;
  }

  /**
   * The best, each idea once. A phrase is left out where a longer one, or a term of the lexicon,
   * always contains it, and where it only adds words to a better one, or to a term of the lexicon,
   * without being marked itself.
   */
  private static List<Scored> distinct(List<Scored> bestFirst, Map<String, Phrase> known) {
    Map<String, Scored> all = new HashMap<>();
    bestFirst.forEach(scored -> all.put(scored.phrase().text, scored));
    Set<String> folded = new HashSet<>();
    List<Phrase> longerOnes = new ArrayList<>(known.values());
    bestFirst.forEach(scored -> longerOnes.add(scored.phrase()));
    for (Phrase longer : longerOnes) {
      eachPart(
          longer.text,
          part -> {
            Scored shorter = all.get(part);
            if (shorter != null
                && shorter.phrase().total() == longer.total()
                && shorter.phrase().quoted <= longer.quoted) {
              folded.add(part);
            }
          });
    }
    Map<String, Phrase> taken = new HashMap<>(known);
    List<Scored> distinct = new ArrayList<>();
    for (Scored scored : bestFirst) {
      String text = scored.phrase().text;
      if (folded.contains(text) || !scored.isMarked() && onlyExtends(scored.phrase(), taken)) {
        continue;
      }
      if (distinct.size() == MOST) {
        break;
      }
      taken.put(text, scored.phrase());
      distinct.add(scored);
    }
    return distinct;
  }

  /**
   * Whether a phrase contains a better one of which it is less than half of the mentions and that
   * is hardly older.
   */
  private static boolean onlyExtends(Phrase phrase, Map<String, Phrase> better) {
    boolean[] found = new boolean[1];
    eachPart(
        phrase.text,
        part -> {
          Phrase shorter = better.get(part);
          found[0] |=
              shorter != null
                  && shorter.total() > 2 * phrase.total()
                  && phrase.firstYear() - shorter.firstYear() < Novelty.WINDOW;
        });
    return found[0];
  }

  /** All proper parts of two characters or more. */
  private static void eachPart(String text, Consumer<String> taker) {
    for (int start = 0; start < text.length(); start++) {
      for (int end = start + 2; end <= text.length(); end++) {
        if (end - start < text.length()) {
          taker.accept(text.substring(start, end));
        }
      }
    }
  }

  private static Candidate candidate(
      ReportPlan.Level level, int rank, Scored scored, Detail detail) {
    Phrase phrase = scored.phrase();
    List<YearMentions> years = new ArrayList<>();
    for (int i = 0; i < phrase.mentions.length; i++) {
      if (phrase.mentions[i] > 0) {
        years.add(new YearMentions(level.years()[i], phrase.mentions[i]));
      }
    }
    Kind kind = phrase.isQuoted() ? Kind.QUOTED : phrase.numeral ? Kind.NUMERAL : Kind.PHRASE;
    return new Candidate(
        level.label(),
        rank,
        phrase.text,
        kind,
        scored.score(),
        years,
        phrase.reports,
        detail.regions.cardinality(),
        detail.reportId,
        detail.sentence);
  }
}
