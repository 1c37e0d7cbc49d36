package tifa.analysis;

import java.util.function.Predicate;

/**
 * Sums that differ by a setting alone, as counts do by a lexicon. What one gives follows from what
 * another gave of the same reports and from little that is gathered of them again.
 *
 * @param <S> the setting; serialisable
 * @param <R> what is gathered, see {@link ReportSum}
 */
public interface SumBySetting<S, R> {
  /**
   * All on which an answer depends beside the setting, the reports and the program, in words, see
   * {@link ReportFold#question}.
   */
  String extent();

  /** The setting by which is asked. */
  S setting();

  /** The sum by a setting. */
  ReportSum<R> by(S setting);

  /**
   * What the sum by {@link #setting} gives.
   *
   * @param before another setting, or the same
   * @param gathered what the sum by that gave; may be changed
   * @param reports the same reports
   */
  R from(S before, R gathered, Reports<R> reports);

  /** Reports of which more can be gathered. */
  @FunctionalInterface
  interface Reports<R> {
    /**
     * What a fold gathers from those with the ids that are asked for; others may be left unread.
     */
    R fold(ReportFold<R> fold, Predicate<String> ids);

    /** What a fold gathers from all of them. */
    default R fold(ReportFold<R> fold) {
      return fold(fold, id -> true);
    }
  }

  /** A sum without a setting, that has a question. */
  static <R> SumBySetting<String, R> fixed(ReportSum<R> sum) {
    return new SumBySetting<>() {
      @Override
      public String extent() {
        return sum.question().orElseThrow();
      }

      @Override
      public String setting() {
        return "";
      }

      @Override
      public ReportSum<R> by(String setting) {
        return sum;
      }

      @Override
      public R from(String before, R gathered, Reports<R> reports) {
        return gathered;
      }
    };
  }
}
