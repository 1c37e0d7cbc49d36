package tifa.run.publish;

import java.io.IOException;
import tifa.storage.Failure;

/** The output folder cannot be created, locked or cleaned, so that no run can begin. */
public final class OutputUnavailableException extends Exception {
  private static final long serialVersionUID = 1L;

  OutputUnavailableException(String output, IOException cause) {
    super("%s cannot be used as output: %s".formatted(output, Failure.describe(cause)), cause);
  }
}
