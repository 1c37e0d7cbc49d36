package tifa.run.publish;

import java.util.List;

/**
 * What publishing led to.
 *
 * @param run the run that is now current
 * @param warnings what went wrong after that, such as an old run that could not be removed; the
 *     next run tries again
 */
public record Publication(PublishedRun run, List<String> warnings) {

  /** Copies the warnings. */
  public Publication {
    warnings = List.copyOf(warnings);
  }
}
