package tifa.page;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The tables of a run, as written. */
@FunctionalInterface
public interface RunFiles {
  /**
   * The bytes of a table; the caller closes the stream.
   *
   * @param fileName such as {@code term_year.csv}
   * @return empty if the run has no such table
   */
  Optional<InputStream> open(String fileName) throws IOException;
}
