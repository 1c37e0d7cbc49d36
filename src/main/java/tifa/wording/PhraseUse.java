package tifa.wording;

/**
 * The use of a phrase in some report years of a level.
 *
 * @param mentions in them
 * @param tokens of their reports
 * @param reports that mention it
 * @param ofManyReports whether a year has so many reports that a phrase of few is theirs alone
 */
record PhraseUse(int mentions, long tokens, int reports, boolean ofManyReports) {
  static final int FEWEST_MENTIONS = 3;
  private static final int FEWEST_OF_MARKED = 2;
  private static final int MANY_REPORTS = 5;
  private static final int FEWEST_OF_MANY = 3;

  /** That of at most so many years from the one with index {@code first} on. */
  static PhraseUse of(Phrase phrase, int first, int years, ReportPlan.Level level) {
    int mentions = 0;
    long tokens = 0;
    int reports = 0;
    boolean many = false;
    for (int i = first; i < Math.min(first + years, level.years().length); i++) {
      mentions += phrase.mentions(i);
      tokens += level.tokens()[i];
      reports += phrase.reports(i);
      many |= level.reports()[i] >= MANY_REPORTS;
    }
    return new PhraseUse(mentions, tokens, reports, many);
  }

  /** Whether it is said by too few of many reports to be more than a phrase of their own. */
  boolean isTheirsAlone() {
    return ofManyReports && reports < FEWEST_OF_MANY;
  }

  /** Whether it is mentioned often enough. */
  boolean isFrequent(Phrase phrase) {
    return mentions >= (phrase.isMarked() ? FEWEST_OF_MARKED : FEWEST_MENTIONS);
  }
}
