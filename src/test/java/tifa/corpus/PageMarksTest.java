package tifa.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageMarksTest {
  @ParameterizedTest
  @ValueSource(strings = {"— 12 —", "－12－", "-12-", "— 3", "第 3 页", "第3页 共 20 页", "第3页/共20页"})
  void findsThePageNumberOnALineOfItsOwn(String mark) {
    assertThat(marks("改革\n　" + mark + " \n开放")).containsExactly(mark);
    assertThat(marks("改革\r\n" + mark + "\r\n开放")).containsExactly(mark);
  }

  @Test
  void findsThePageNumberThatALostBreakLeftInASentence() {
    assertThat(marks("深化改 — 12 — 革开放")).containsExactly("— 12 —");
  }

  @Test
  void findsNumbersAloneOnLinesThatCountUp() {
    assertThat(marks("改革\n 1\n开放\n　　2 \n发展\n3\n稳定\n4")).containsExactly("1", "2", "3", "4");
    assertThat(marks("01\n去年\n02\n今年\n03\n自身建设")).containsExactly("01", "02", "03");
    assertThat(marks("一枚\n7\n二枚\n5\n三枚\n12\n四枚\n2031\n五枚\n13")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "增长5-8%",
        "2026-2030年",
        "——12个项目开工",
        "第3页所列项目",
        "12",
        "1.修路",
        "——2031年1月5日",
        "“1—2—3”行动"
      })
  void takesNoNumberOfTheTextForOne(String text) {
    assertThat(marks("改革\n" + text + "\n开放")).isEmpty();
  }

  @Test
  void takesTimeThatGrowsWithTheTextOnly() {
    String blank = "改革" + "\n".repeat(300_000) + "开放" + " ".repeat(300_000) + "发展";
    assertTimeoutPreemptively(Duration.ofSeconds(5), () -> assertThat(marks(blank)).isEmpty());
  }

  private static List<String> marks(String text) {
    return PageMarks.find(text, Blanks.in(text)).stream()
        .map(span -> text.substring(span.start(), span.end()))
        .toList();
  }
}
