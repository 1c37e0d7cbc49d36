package tifa.storage;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Picks the storage of a location by its scheme. Cheap to ask; tasks ask where they run. */
public final class Storages {
  private static final int TRIES = 3;
  private static final Duration PAUSE = Duration.ofMillis(200);

  private Storages() {}

  /** The storage of a corpus, with Hadoop's settings as they are on the class path. */
  public static CorpusStorage corpus(String location) {
    return corpus(location, Map.of());
  }

  /**
   * The storage of a corpus, which tries again what fails for a moment.
   *
   * @param hadoopSettings settings that win over those on the class path; used by the first caller
   *     of a JVM for a file system, since Hadoop keeps its connections
   */
  public static CorpusStorage corpus(String location, Map<String, String> hadoopSettings) {
    CorpusStorage storage =
        Locations.isLocal(location) ? new LocalStorage() : new HadoopStorage(hadoopSettings);
    return new RetryingCorpus(storage, TRIES, PAUSE);
  }

  /**
   * The storage of an output.
   *
   * @throws UnsupportedLocationException if the location is neither on this machine's file system
   *     nor on HDFS
   * @throws IOException if it cannot be reached
   */
  public static OutputStorage output(String location) throws IOException {
    if (Locations.scheme(location).equals(Optional.of("hdfs"))) {
      return new HdfsOutput(location);
    }
    if (!Locations.isLocal(location)) {
      throw new UnsupportedLocationException(
          location, "write to a local folder and copy its current there");
    }
    return new LocalStorage();
  }
}
