package tifa.section;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          一、过去一年工作回顾            | REVIEW | 2030 | 2030
          一、2030年工作回顾              | REVIEW | 2030 | 2030
          一、过去五年工作回顾            | REVIEW | 2026 | 2030
          一、本届政府工作回顾            | REVIEW | 2026 | 2030
          一、2026—2030年工作回顾         | REVIEW | 2026 | 2030
          二、今年工作安排                | PLAN   | 2031 | 2031
          二、今后五年奋斗目标            | PLAN   | 2031 | 2035
          二、“十五五”时期主要目标        | PLAN   | 2026 | 2030
          二、“十二五”时期主要目标        | PLAN   | 2011 | 2015
          二、“十六五”主要目标任务        | PLAN   | 2031 | 2035
          二、十六五发展的考虑            | PLAN   | 2031 | 2035
          一、2030年工作和“十五五”发展回顾 | REVIEW | 2026 | 2030
          二、“十五五”成就和“十六五”目标 | MIXED | 2026 | 2035
          二、2031年工作，为“十六五”创造条件 | PLAN | 2031 | 2031
          二、十三五规划纲要              | PLAN   | 2016 | 2020
          一、第七个五年以前              | PLAN   | 2031 | 2031
          一、取得长足进步的五年          | REVIEW | 2026 | 2030
          二、第十五个五年规划的主要任务  | PLAN   | 2026 | 2030
          二、今后十年的奋斗目标          | PLAN   | 2031 | 2040
          二、今后十五年的奋斗目标        | PLAN   | 2031 | 2045
          一、“一五”计划执行情况          | REVIEW | 1953 | 1957
          一、“三五”计划的任务            | PLAN   | 1966 | 1970
          二、“十六五”规划的第二年——2032年的任务 | PLAN | 2032 | 2032
          二、第十六个五年计划的第一年    | PLAN   | 2031 | 2031
          """)
  void tellsOfWhichYearsAPartSpeaks(String heading, Role role, int from, int to) {
    assertThat(Years.of(heading, role, 2031)).contains(new Years(from, to));
  }

  @ParameterizedTest
  @CsvSource({"PREAMBLE", "CLOSING", "BODY", "GOVERNANCE", "MIXED"})
  void saysNothingWhereNothingTells(Role role) {
    assertThat(Years.of("三、加强自身建设", role, 2031)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          二、再上新台阶   | 今后五年是关键时期。要实干。             | PLAN   | 2031 | 2035
          二、再上新台阶   | 任务很重。“十六五”期间要实干。           | PLAN   | 2031 | 2035
          三、关于外交     | 过去五年，我们广交朋友。                 | PLAN   | 2026 | 2030
          三、关于外交     | 五年来，我们广交朋友。                   | PLAN   | 2026 | 2030
          二、2031年工作   | 今后五年是关键时期。                     | PLAN   | 2031 | 2031
          二、工作安排     | 今年是“十六五”时期的开局之年。           | PLAN   | 2031 | 2031
          二、工作安排     | 今年是重要一年，今后五年任务很重。       | PLAN   | 2031 | 2031
          二、工作安排     | 要实干。要创新。今后五年任务很重。       | PLAN   | 2031 | 2031
          一、工作回顾     | 二十五年来，云州大变。                   | REVIEW | 2030 | 2030
          """)
  void readsThePeriodOffTheFirstSentencesWhereTheHeadingStatesNone(
      String heading, String lead, Role role, int from, int to) {
    assertThat(Years.of(Years.words(heading, lead), role, 2031)).contains(new Years(from, to));
  }

  @Test
  void laterPlanPartsShareAPeriodUntilOneTellsItsOwnYears() {
    String body =
        """
        一、“十五五”时期的回顾
        五年过去了。
        二、“十六五”时期的目标
        开始了。
        三、农业
        农业是基础。
        四、加强政府自身建设
        政府要自律。
        五、外交
        过去五年，广交朋友。
        六、工业
        工业要强。
        七、今后十年的远景
        要看得远。
        八、教育
        教育是大计。
        九、开局之年
        今年要开好局。
        十、文化
        文化要兴。
        """;

    assertThat(
            Outlines.of(body).sections().stream()
                .filter(section -> !section.head().heading().isEmpty())
                .map(
                    section ->
                        section.number()
                            + Years.of(section.head().yearWords(), section.role(), 2031)
                                .map(years -> " %s–%s".formatted(years.from(), years.to()))
                                .orElse("")))
        .containsExactly(
            "s1 2026–2030",
            "s2 2031–2035",
            "s3 2031–2035",
            "s4",
            "s5 2026–2030",
            "s6 2031–2031",
            "s7 2031–2040",
            "s8 2031–2040",
            "s9 2031–2031",
            "s10 2031–2031");
  }

  @Test
  void refusesYearsThatRunBackwards() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Years(2031, 2030));
  }
}
