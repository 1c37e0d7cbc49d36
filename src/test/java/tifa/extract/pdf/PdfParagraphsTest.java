package tifa.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines on a page of 595 by 842 points, whose columns hold 20 ideographs of 20 points from 60. */
class PdfParagraphsTest {
  private static final String FULL = "云州坚持稳中求进工作总基调统筹发展和安全";

  private final List<PdfLine> lines = new ArrayList<>();
  private double baseline = 100;
  private int page = 1;

  @Test
  void joinsLinesUntilAnIndent() {
    add(2, FULL.substring(2));
    add(0, FULL);
    add(0, "发展经济，");
    add(2, FULL.substring(2));
    add(0, FULL);
    assertThat(paragraphs())
        .containsExactly(FULL.substring(2) + FULL + "发展经济，", FULL.substring(2) + FULL);
  }

  @Test
  void endsAParagraphAtAnEarlyEnd() {
    add(0, FULL);
    add(0, "改善民生。");
    add(0, FULL);
    add(0, FULL);
    assertThat(paragraphs()).containsExactly(FULL + "改善民生。", FULL + FULL);
  }

  @Test
  void endsAHeadingWithoutStop() {
    add(0, "一、过去一年工作回顾");
    add(0, FULL);
    add(0, FULL);
    add(0, FULL);
    assertThat(paragraphs()).containsExactly("一、过去一年工作回顾", FULL + FULL + FULL);
  }

  @Test
  void goesOnWhereALineBreaksOffInsideItsSecondSentence() {
    add(0, "（一）经济稳中向好。面对经济下");
    add(0, FULL);
    add(0, FULL);
    add(0, FULL);
    assertThat(paragraphs()).containsExactly("（一）经济稳中向好。面对经济下" + FULL + FULL + FULL);
  }

  @Test
  void goesOnWhereAPageNumberInsideTheTextWasCut() {
    add(0, "经济稳中向好。" + FULL.substring(7));
    baseline += 20;
    add(0, FULL);
    add(0, FULL);
    assertThat(paragraphs()).containsExactly("经济稳中向好。" + FULL.substring(7) + FULL + FULL);
  }

  @Test
  void goesOnWhereAnEarlyEndIsInsideASentence() {
    add(0, "经济稳中向好。" + FULL.substring(7));
    add(0, "全市城乡面貌日新月异，生态环境");
    add(0, FULL);
    add(0, FULL);
    assertThat(paragraphs()).hasSize(1);
  }

  @Test
  void goesOnWhereTheNextLineHasTheRestOfAHeadingThatRunsIn() {
    add(0, "（二）促进城乡融合，乡村振兴取得");
    add(0, "成效。" + FULL.substring(3));
    add(0, FULL);
    add(0, FULL);
    assertThat(paragraphs()).hasSize(1);
  }

  @Test
  void endsAParagraphWithoutStopBeforeANumber() {
    add(0, "经济稳中向好。" + FULL.substring(7));
    add(0, "全市城乡面貌日新月异");
    add(0, "二、工作安排" + FULL.substring(6));
    add(0, FULL);
    add(0, FULL);
    assertThat(paragraphs()).hasSize(2);
  }

  @Test
  void goesOnOverTheEndOfAPage() {
    add(0, FULL);
    add(0, FULL);
    add(0, FULL);
    page = 2;
    baseline = 100;
    add(0, FULL);
    add(0, FULL);
    add(0, FULL);
    assertThat(paragraphs()).containsExactly(FULL.repeat(6));
  }

  @Test
  void endsAParagraphAtAWiderGap() {
    add(0, FULL);
    add(0, FULL);
    add(0, FULL);
    baseline += 20;
    add(0, FULL);
    add(0, FULL);
    assertThat(paragraphs()).containsExactly(FULL.repeat(3), FULL.repeat(2));
  }

  private List<String> paragraphs() {
    return PdfParagraphs.of(lines);
  }

  private void add(int indent, String text) {
    double left = 60 + 20 * indent;
    lines.add(new PdfLine(page, text, left, left + 20 * text.length(), baseline, 20, 842));
    baseline += 30;
  }
}
