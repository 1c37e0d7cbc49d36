package tifa.wording;

import tifa.analysis.ReportFold;

/** All reports that count, wherever they are. */
public interface Reports {
  /** What a fold gathers from them. */
  <R> R fold(ReportFold<R> fold);
}
