package tifa.job;

/**
 * Where the tables go.
 *
 * @param path the output folder, local or on HDFS
 * @param keepRuns how many published runs are kept, 1 or more
 */
public record OutputSettings(Location path, int keepRuns) {
  public OutputSettings {
    if (keepRuns < 1) {
      throw new IllegalArgumentException("Invalid number of runs to keep: %d".formatted(keepRuns));
    }
    if (!path.isLocal() && !path.isHdfs()) {
      throw new IllegalArgumentException(
          "Invalid output %s: neither local nor HDFS".formatted(path.resolved()));
    }
  }
}
