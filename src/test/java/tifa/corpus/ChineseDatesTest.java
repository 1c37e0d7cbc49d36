package tifa.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tifa.normal.Normaliser;

class ChineseDatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ——2031年1月15日在云州市第九届人民代表大会上 | 2031-01-15
          ２０３１年１２月５日                      | 2031-12-05
          1 9 9 8 年3 月5 日                        | 1998-03-05
          2 0 0 3 年 1 0 月 1 5 日                  | 2003-10-15
          （2031年 2月 3日上午）                    | 2031-02-03
          二〇二六年一月二十七日                    | 2026-01-27
          二○二六年十月十日                        | 2026-10-10
          二零一九年十二月三十一日                  | 2019-12-31
          二O一九年二月二十日                       | 2019-02-20
          一九五五年七月五日                        | 1955-07-05
          2031年3月5日至12日                        | 2031-03-05
          1964年12月21日和22日                      | 1964-12-21
          2031年元月8日                             | 2031-01-08
          二О三一年一月八日                         | 2031-01-08
          （2031.1.15在云州市第九届人民代表大会上） | 2031-01-15
          2031-01-15在云州市第九届人民代表大会上    | 2031-01-15
          2031年2月30日误，2031年3月2日正           | 2031-03-02
          """)
  void readsDatesInEveryFormOfTheGenre(String written, LocalDate expected) {
    assertThat(ChineseDates.firstDate(normal(written))).contains(expected);
  }

  @Test
  void findsNoDateInMonthsAndNumbers() {
    assertThat(ChineseDates.firstDate(normal("2031年1月，全市共有120个项目开工。"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2031年政府工作报告            | 2031
          云州市2031年政府工作报告      | 2031
          ２０３１政府工作报告          | 2031
          2 0 0 3 年工作                | 2003
          一九五八年度国民经济计划      | 1958
          二〇二六年工作安排            | 2026
          二O二六年工作安排             | 2026
          二О二六年工作安排             | 2026
          2OO7年工作回顾                | 2007
          """)
  void readsTheYearOfATitle(String written, int expected) {
    assertThat(ChineseDates.years(normal(written))).containsExactly(expected);
  }

  @Test
  void readsSeveralYearsInOrder() {
    assertThat(ChineseDates.years("2029年计划执行情况与2030年计划草案")).containsExactly(2029, 2030);
    assertThat(ChineseDates.years("2026—2030年")).containsExactly(2026, 2030);
  }

  @Test
  void takesNoPartOfALongerNumberForAYear() {
    assertThat(ChineseDates.years("12031年、20315户、1900年、2150年")).isEmpty();
  }

  private static String normal(String written) {
    return Normaliser.simplified().normalise(written).text();
  }
}
