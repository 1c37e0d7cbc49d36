package tifa.job;

import java.util.List;
import java.util.stream.Collectors;

/** The job cannot be run; carries every problem of the file and of the {@code --set} options. */
public final class InvalidJobException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final List<JobProblem> problems;

  public InvalidJobException(List<JobProblem> problems) {
    super(problems.stream().map(JobProblem::sentence).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** At least one. */
  public List<JobProblem> problems() {
    return problems;
  }
}
