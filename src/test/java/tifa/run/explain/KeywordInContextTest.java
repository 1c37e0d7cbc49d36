package tifa.run.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeywordInContextTest {
  @ParameterizedTest
  @CsvSource({"民生, 4", "GDP, 3", "ＧＤＰ, 6", "“链长制”, 8", "é, 1", "𠮷, 2", "ｶ, 1", "。, 2"})
  void wideCharactersTakeTwoColumns(String text, int columns) {
    assertThat(DisplayWidth.of(text)).isEqualTo(columns);
  }

  @Test
  void aCombiningMarkTakesNone() {
    assertThat(DisplayWidth.of("e\u0301")).isEqualTo(1);
  }

  @Test
  void matchesBeginInTheSameColumnWhateverStandsBefore() {
    String chinese = new KeywordInContext("办好", "民生", "实事。").middle();
    String mixed = new KeywordInContext("GDP增长，办好", "民生", "实事。").middle();

    assertThat(chinese).isEqualTo(" ".repeat(28) + "办好【民生】实事。");
    assertThat(mixed).isEqualTo(" ".repeat(19) + "GDP增长，办好【民生】实事。");
  }

  @Test
  void wrapsALongSentenceAndLosesNothingOfIt() {
    String left = "春天里沿河各镇忙着修渠，秋天又赶在霜降前把堤岸加固，用心办好";
    String right = "实事，叫河边老人孩子出门就能看见新栽的柳树，走路也有阴凉。";
    KeywordInContext context = new KeywordInContext(left, "民生", right);

    assertThat(context.before()).containsExactly(" ".repeat(4) + "春天里沿河各镇忙着修渠，秋天");
    assertThat(context.middle()).isEqualTo("又赶在霜降前把堤岸加固，用心办好【民生】实事，叫河边老人孩子出门就能看见新栽的柳");
    assertThat(context.after()).containsExactly(" ".repeat(KeywordInContext.LEFT) + "树，走路也有阴凉。");
  }

  @Test
  void noLineBeginsWithWhatClosesTheOneBefore() {
    String left = "推动“放管服”改革，" + "一".repeat(15);
    KeywordInContext context = new KeywordInContext(left, "民生", "二".repeat(20) + "”。三");

    assertThat(context.before()).containsExactly(" ".repeat(14) + "推动“放管服”改革，");
    assertThat(context.middle()).isEqualTo("  " + "一".repeat(15) + "【民生】" + "二".repeat(20) + "”。");
    assertThat(context.after()).containsExactly(" ".repeat(KeywordInContext.LEFT) + "三");
  }

  @Test
  void nothingButClosingMarksIsWrappedAllTheSame() {
    String marks = "！".repeat(50);
    KeywordInContext context = new KeywordInContext(marks, "民生", marks);

    assertThat(context.before()).hasSize(3);
    assertThat(context.middle()).isEqualTo("！".repeat(16) + "【民生】" + "！".repeat(22));
    assertThat(context.after()).hasSize(2);
  }

  @Test
  void aWideCharacterThatDoesNotFitGoesToTheNextLine() {
    KeywordInContext context = new KeywordInContext("二" + "0".repeat(31), "民生", "");

    assertThat(context.before()).containsExactly(" ".repeat(30) + "二");
    assertThat(context.middle()).isEqualTo(" " + "0".repeat(31) + "【民生】");
  }
}
