package tifa.wording;

import java.util.List;

/**
 * A formulation that may be new.
 *
 * @param level label of the level in whose reports it stands
 * @param rank from 1, the most striking first
 * @param text normalised, without quotation marks
 * @param kind how it was found
 * @param score positive; larger is more striking
 * @param newIn the year in which it is most striking
 * @param years that mention it, ascending; not empty
 * @param reports that mention it
 * @param regions that mention it
 * @param reportId of its first use
 * @param sentence of its first use, as written
 */
public record Candidate(
    String level,
    int rank,
    String text,
    Kind kind,
    double score,
    int newIn,
    List<YearMentions> years,
    int reports,
    int regions,
    String reportId,
    String sentence) {
  /** How a candidate was found. */
  public enum Kind {
    /** In quotation marks, somewhere. */
    QUOTED("quoted"),
    /** As an abbreviation with numerals. */
    NUMERAL("numeral"),
    /** As words that recur together. */
    PHRASE("phrase");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** The name in tables. */
    public String label() {
      return label;
    }
  }

  /**
   * A year.
   *
   * @param year calendar year
   * @param mentions at least 1
   */
  public record YearMentions(int year, int mentions) {}

  /** Mentions in all years. */
  public int mentions() {
    return years.stream().mapToInt(YearMentions::mentions).sum();
  }

  /** The year with the most mentions, the earliest of several. */
  public int peakYear() {
    YearMentions peak = years.get(0);
    for (YearMentions year : years) {
      peak = year.mentions() > peak.mentions() ? year : peak;
    }
    return peak.year();
  }
}
