package tifa.normal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CodePointIndexTest {
  @Test
  void tellsAtEveryPlaceWhatCountingFromTheStartTells() {
    Random random = new Random(5);
    String[] pieces = {"甲", "𠮷", "a", "𠮷𠮷", "\ud842", "\udfb7"};
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 2_000; i++) {
      text.append(pieces[random.nextInt(pieces.length)]);
      if (i % 100 == 0) {
        assertTells(text.toString());
      }
    }
    assertTells("甲".repeat(600));
    assertTells("");
  }

  private static void assertTells(String text) {
    CodePointIndex index = new CodePointIndex(text);
    for (int place = 0; place <= text.length(); place++) {
      assertThat(index.before(place)).isEqualTo(text.codePointCount(0, place));
    }
  }
}
