package tifa.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;

class ExpressionTest {
  private final Expression time = new Expression("(?:到)?20\\d\\d年|[上下]半年|\\d月|全年(?!度)");

  @Test
  void findsTheFirstAndTheLastOfSeveral() {
    String text = "上半年略降，到2024年转升，9月持平";
    assertThat(words(time.first(text, 0, text.length()))).isEqualTo("上半年");
    assertThat(words(time.first(text, 1, text.length()))).isEqualTo("到2024年");
    assertThat(words(time.last(text, 0, text.length()))).isEqualTo("9月");
  }

  @Test
  void findsNothingThatEndsBehindTheEnd() {
    assertThat(words(time.first("预计2024年", 0, 6))).isEqualTo("nothing");
    assertThat(words(time.last("预计2024年", 0, 6))).isEqualTo("nothing");
  }

  @Test
  void looksAheadToTheEndAlone() {
    assertThat(words(time.first("全年度", 0, 3))).isEqualTo("nothing");
    assertThat(words(time.first("全年度", 0, 2))).isEqualTo("全年");
  }

  @Test
  void matchesAtAPlaceOnlyWhatBeginsThere() {
    assertThat(words(time.at("在下半年", 1, 4))).isEqualTo("下半年");
    assertThat(words(time.at("在下半年", 0, 4))).isEqualTo("nothing");
    assertThat(words(time.at("在下半年", 4, 4))).isEqualTo("nothing");
  }

  private static String words(Matcher found) {
    return found == null ? "nothing" : found.group();
  }
}
