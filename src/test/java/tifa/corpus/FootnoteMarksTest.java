package tifa.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FootnoteMarksTest {
  @Test
  void findsMarksThatCountUpThoughTheirNotesAreLost() {
    assertThat(marks("推动京津冀［1］协同发展，实现“六零”[2]目标。\n建设“三网”〔 3 〕。"))
        .containsExactly("［1］", "[2]", "〔 3 〕");
  }

  @Test
  void leavesTheNumberThatOpensANote() {
    String notes = "\n名词解释\n［7］六零：不收费。\n　[8]三网：路网、水网、电网。";
    assertThat(marks("实现“六零”［７］目标，建设“三网”[8]。" + notes)).containsExactly("［７］", "[8]");
  }

  @Test
  void findsCircledMarksThatNotesAnswer() {
    assertThat(marks("推行链长制①和“三网”②建设。\n①链长制：领导挂帅。\n②三网：路网等。")).containsExactly("①", "②");
  }

  @Test
  void findsMarksInParenthesesThatCountUpThroughTheText() {
    assertThat(marks("推行“标准地”（1）供应、链长制（2）。\n建设三网(3)、四好路（4）。\n创办“村赛”（5）、（4）"))
        .containsExactly("（1）", "（2）", "(3)", "（4）", "（5）");
  }

  @Test
  void findsCircledMarksThatCountUpFromParagraphToParagraph() {
    assertThat(marks("推行“标准地”①供应、链长制②。\n建设三网③。\n创办“村赛”④、夜校⑤。"))
        .containsExactly("①", "②", "③", "④", "⑤");
    assertThat(marks("办好实事①修路②架桥③建校\n④植树⑤治水。")).isEmpty();
  }

  @Test
  void findsTheCaretOfAMarkToo() {
    assertThat(marks("推行链长制^[1]，建设三网^[2]。")).containsExactly("^[1]", "^[2]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "办好民生实事。①修建小学10所。②修路30公里。③植树1万株。",
        "办好下列实事：①修建小学；②修路；③植树。",
        "办好实事①修建小学②修路③植树。",
        "印发国发〔2024〕1号文件和云发[2031]2号文件。",
        "完成［18］项任务。",
        "按照文件[3]和[1]办理。",
        "办好实事（1）修路，（2）架桥，（3）建校，（4）植树，（5）治水。",
        "甲（1）乙（2）丙（3）丁（4）。\n戊（1）己（2）庚（3）辛（4）壬（5）。"
      })
  void takesNoNumberOfTheTextForOne(String text) {
    assertThat(marks(text)).isEmpty();
  }

  private static List<String> marks(String text) {
    return FootnoteMarks.find(text).stream()
        .map(span -> text.substring(span.start(), span.end()))
        .toList();
  }
}
