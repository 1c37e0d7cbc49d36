package tifa.count;

import java.util.ArrayList;
import java.util.List;
import tifa.lexicon.Lexicon;
import tifa.lexicon.Term;
import tifa.mention.Verdict;
import tifa.problem.Problem;
import tifa.problem.ProblemCode;

/** Finds the terms whose writer will want to look at what the boundary rule took. */
public final class ContestedTerms {
  private static final long FEWEST_HITS = 5;
  private static final long ONE_IN = 5;

  private ContestedTerms() {}

  /**
   * A problem for each term that loses more than a fifth of its hits as contested, by term. Its
   * hits are those counted and those contested, and they are five or more.
   */
  public static List<Problem> problems(Lexicon lexicon, SurfaceAudit audit) {
    List<Problem> problems = new ArrayList<>();
    for (int term = 0; term < lexicon.terms().size(); term++) {
      long contested = 0;
      long counted = 0;
      String example = "";
      for (int surface = 0; surface < lexicon.terms().get(term).surfaces().size(); surface++) {
        contested += audit.hits(term, surface, Verdict.CONTESTED);
        counted += audit.hits(term, surface, Verdict.COUNTED);
        example = example.isEmpty() ? audit.exampleContested(term, surface) : example;
      }
      long hits = contested + counted;
      if (hits >= FEWEST_HITS && contested * ONE_IN > hits) {
        problems.add(problem(lexicon.terms().get(term), contested, hits, example));
      }
    }
    return problems;
  }

  private static Problem problem(Term term, long contested, long hits, String example) {
    return new Problem(
        ProblemCode.TERM_MOSTLY_CONTESTED,
        "",
        "",
        "%s of %s hits of %s fail the boundary rule, such as %s; if they should count, state match = exact"
            .formatted(contested, hits, term.label(), example));
  }
}
