package tifa.analysis;

import java.io.Serializable;

/**
 * Something that each report gives by itself.
 *
 * @param <R> what it gives; serialisable
 */
@FunctionalInterface
public interface ReportFunction<R> extends Serializable {
  /** What {@code report} gives. */
  R of(AnalysedReport report);
}
