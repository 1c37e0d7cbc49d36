package tifa.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingYearsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          一、2030年工作回顾                         | 2030 | -
          2030年工作总结                             | 2030 | -
          二、2031年重点工作                         | -    | 2031
          二、2031年工作安排                         | -    | 2031
          二、做好2031年工作                         | -    | 2031
          首先报告2030年的工作                       | 2030 | -
          一、2030年工作回顾和2031年工作的总体要求   | 2030 | 2031
          一、2030年和“十六五”时期工作回顾           | 2030 | -
          一、关于2030年的工作和2031年的任务         | 2030 | 2031
          一、2030年工作和2032年的任务               | -    | -
          二、“十七五”主要目标和2031年重点任务       | -    | 2031
          一、过去五年（2026—2030年）工作回顾        | 2030 | -
          一、二〇三〇年工作回顾                     | 2030 | -
          二、2031—2035年主要目标                    | -    | -
          二、2050年远景目标                         | -    | -
          一、2030年上半年工作回顾                   | -    | -
          一、2026年以来的工作回顾                   | -    | -
          三、2030年的对外交往                       | -    | -
          二、2030年工作                             | -    | -
          一、过去一年工作回顾                       | -    | -
          """)
  void readsTheYearsThatAHeadingReviewsAndPlans(String heading, Integer reviewed, Integer planned) {
    assertThat(HeadingYears.of(heading))
        .isEqualTo(new HeadingYears(optional(reviewed), optional(planned)));
  }

  private static OptionalInt optional(Integer year) {
    return year == null ? OptionalInt.empty() : OptionalInt.of(year);
  }
}
