package tifa.analysis;

import java.io.Serializable;
import java.util.Optional;

/**
 * Something that is gathered from many reports at once. The reports come in any order, some here
 * and some there; what comes out must not depend on it.
 *
 * @param <R> what is gathered; mutable, used by one thread at a time, and serialisable
 */
public interface ReportFold<R> extends Serializable {
  /** What no report gives. */
  R empty();

  /** Adds a report to {@code gathered}. */
  void add(AnalysedReport report, R gathered);

  /**
   * What is asked of the reports, in words that say all on which the answer depends beside the
   * reports and the program: what was gathered is kept for whoever asks in the same words. Empty
   * where that is not worth keeping, as where a lexicon decides.
   */
  default Optional<String> question() {
    return Optional.empty();
  }

  /**
   * What the reports of both give together, associative and commutative. Either may be changed and
   * returned.
   */
  R merge(R one, R other);
}
