package tifa.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsInFrontTest {
  private final WordsInFront words = new WordsInFront(List.of("超过", "不超过", "约"));

  @Test
  void findsTheLongestThatEndsAtThePlace() {
    assertThat(words.start("涨幅不超过", 0, 5)).isEqualTo(2);
    assertThat(words.start("涨幅约", 0, 3)).isEqualTo(2);
  }

  @Test
  void findsNoneThatBeginsBeforeTheText() {
    assertThat(words.start("涨幅不超过", 3, 5)).isEqualTo(3);
    assertThat(words.start("涨幅不超过", 4, 5)).isEqualTo(5);
    assertThat(words.start("涨幅不超过", 5, 5)).isEqualTo(5);
  }

  @Test
  void leavesAPlaceBehindOtherWordsWhereItIs() {
    assertThat(words.start("涨幅超过的", 0, 5)).isEqualTo(5);
  }
}
