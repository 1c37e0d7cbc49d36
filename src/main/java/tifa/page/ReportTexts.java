package tifa.page;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The kept texts of reports. */
@FunctionalInterface
public interface ReportTexts {
  /**
   * A text in UTF-8; the caller closes the stream.
   *
   * @return empty if it is not kept
   */
  Optional<InputStream> open(String reportId) throws IOException;
}
