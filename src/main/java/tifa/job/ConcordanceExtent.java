package tifa.job;

import java.util.Locale;

/** Which mentions the concordance table holds. */
public enum ConcordanceExtent {
  /** All up to 1,000,000, else a sample of at most so many. */
  AUTO,
  ALL,
  /** The same number for each term, region and year, chosen by a rule and not by chance. */
  SAMPLE,
  NONE;

  /** As a job states it. */
  public String written() {
    return name().toLowerCase(Locale.ROOT);
  }
}
