package tifa.analysis;

import java.io.Serializable;

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

  /** Whether the same reports give the same whatever the lexicon says. */
  default boolean isOfReportsAlone() {
    return true;
  }

  /**
   * What the reports of both give together, associative and commutative. Either may be changed and
   * returned.
   */
  R merge(R one, R other);
}
