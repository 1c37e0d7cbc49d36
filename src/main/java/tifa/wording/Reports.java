package tifa.wording;

import java.util.function.Supplier;
import tifa.analysis.ReportFold;
import tifa.analysis.SumBySetting;

/** All reports that count, wherever they are. */
public interface Reports {
  /** What a fold gathers from them. */
  <R> R fold(ReportFold<R> fold);

  /** What a sum gives, by its setting. */
  default <S, R> R sum(SumBySetting<S, R> sum) {
    return fold(sum.by(sum.setting()));
  }

  /**
   * What was worked out from what folds gave of these reports, if that is still known, or is now.
   *
   * @param question all on which the answer depends beside the reports
   */
  default <T> T recalled(String question, Supplier<T> answer) {
    return answer.get();
  }
}
