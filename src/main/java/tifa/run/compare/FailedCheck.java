package tifa.run.compare;

/**
 * A check of the job that a run does not pass.
 *
 * @param key of the job, such as {@code checks.minReports}
 * @param limit as the job states it
 * @param found what the run has, with its figures
 */
public record FailedCheck(String key, String limit, String found) {
  @Override
  public String toString() {
    return "%s = %s: %s".formatted(key, limit, found);
  }
}
