package tifa.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppendixTest {
  private static final String REPORT =
      "一、2021年工作回顾\n"
          + "经济社会发展取得新成绩。".repeat(9)
          + "\n二、2022年工作安排\n"
          + "坚持稳中求进工作总基调。".repeat(9)
          + "\n各位代表！让我们更加紧密地团结起来，努力奋斗！\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          名词解释                         | glossary
          名 词 解 释                      | glossary
          注释                             | glossary
          附件2 名词解释                   | glossary
          名词解释和说明                   | glossary
          《政府工作报告》有关内容名词注释 | glossary
          附件：2022年重点任务清单         | task_list
          附：2022年十件民生实事           | task_list
          附注：                           | note
          附件                             | note
          """)
  void beginsWithALineOfItsOwn(String line, String kind) {
    assertThat(appendices(REPORT + line + "\n1.双廊：沿江绿色走廊贯通和跨海数字走廊联建，这里再多写几个字。\n"))
        .containsExactly("s4 " + kind);
  }

  @Test
  void isNamedInTheNextLineWhereItsOwnIsALabel() {
    assertThat(appendices(REPORT + "附件1\n2022年十件民生实事\n一、为渔村孤寡老人修缮屋顶。\n附件2 名词解释\n1.双廊：甲。\n"))
        .containsExactly("s4 task_list", "s5 glossary");
  }

  @Test
  void leavesTheClosingToTheReport() {
    assertThat(roles(REPORT + "名词解释\n1.双廊：甲。\n"))
        .containsExactly("s1 review", "s2 plan", "s3 closing", "s4 appendix");
  }

  @Test
  void isNoSentenceOfTheReport() {
    assertThat(appendices(REPORT + "继续办好10件惠民实事。\n附件中的任务要逐项落实，不打折扣。\n")).isEmpty();
  }

  private static List<String> appendices(String body) {
    return Outlines.of(body).sections().stream()
        .filter(section -> section.role() == Role.APPENDIX)
        .map(section -> section.number() + " " + section.head().topic())
        .toList();
  }

  private static List<String> roles(String body) {
    return Outlines.of(body).sections().stream()
        .filter(section -> section.head().depth() == 1)
        .map(section -> section.number() + " " + section.role().label())
        .toList();
  }
}
