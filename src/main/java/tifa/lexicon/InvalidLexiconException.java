package tifa.lexicon;

import java.util.List;
import java.util.stream.Collectors;

/** The lexicon cannot be used; carries every problem of all its files, in the order of the rows. */
public final class InvalidLexiconException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final List<LexiconProblem> problems;

  public InvalidLexiconException(List<LexiconProblem> problems) {
    super(problems.stream().map(LexiconProblem::sentence).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** At least one. */
  public List<LexiconProblem> problems() {
    return problems;
  }
}
