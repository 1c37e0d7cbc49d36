package tifa.extract.pdf;

import tifa.problem.ProblemCode;
import tifa.problem.RejectedFileException;

/**
 * Ends the extraction of a file, inside a library, that costs more than it may. An error, so that
 * no reader of a format takes it for damage and goes on; whoever calls the library catches it.
 */
@SuppressWarnings("serial")
final class ExtractionStopped extends Error {
  private final RejectedFileException rejection;

  ExtractionStopped(ProblemCode code, String detail) {
    super(detail, null, false, false);
    rejection = new RejectedFileException(code, detail);
  }

  RejectedFileException rejection() {
    return rejection;
  }
}
