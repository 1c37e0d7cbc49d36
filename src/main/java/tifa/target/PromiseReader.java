package tifa.target;

import java.util.List;
import tifa.analysis.AnalysedSection;

/**
 * Reads the targets that a section sets and the outcomes that a report tells. Safe for many
 * threads.
 */
public final class PromiseReader {
  private final TargetReader targets;
  private final OutcomeReader outcomes;

  /** Reads for these indicators. */
  public PromiseReader(Indicators indicators) {
    StatementReader statements = new StatementReader(indicators);
    this.targets = new TargetReader(statements);
    this.outcomes = new OutcomeReader(statements);
  }

  /** The targets of a section, the main ones first. */
  public List<Target> targets(AnalysedSection section) {
    return targets.read(section);
  }

  /** The outcomes of a report, in reading order. */
  public List<Outcome> outcomes(List<AnalysedSection> sections) {
    return outcomes.read(sections);
  }
}
