package tifa.job;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The job cannot be run; carries every problem of the file and of the {@code --set} options. */
public final class InvalidJobException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final List<JobProblem> problems;

  private final transient Optional<JobOutput> output;

  /** A job that does not say where it writes, or says it wrongly. */
  InvalidJobException(List<JobProblem> problems) {
    this(problems, Optional.empty());
  }

  /** A job with problems, and where it writes if none of them concerns that. */
  InvalidJobException(List<JobProblem> problems, Optional<JobOutput> output) {
    super(problems.stream().map(JobProblem::sentence).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
    this.output = output;
  }

  /** Where the account of an attempt at the job belongs. */
  public Optional<JobOutput> output() {
    return output;
  }

  /** At least one. */
  public List<JobProblem> problems() {
    return problems;
  }
}
