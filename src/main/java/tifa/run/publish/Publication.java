package tifa.run.publish;

import java.util.List;

/**
 * What publishing led to.
 *
 * @param run the run that is now current
 * @param warnings what went wrong after that, or stays as it was found
 */
public record Publication(PublishedRun run, List<String> warnings) {

  /** Copies the warnings. */
  public Publication {
    warnings = List.copyOf(warnings);
  }
}
