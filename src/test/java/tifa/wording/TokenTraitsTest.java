package tifa.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tifa.token.Hanlp;
import tifa.token.Vocabulary;

class TokenTraitsTest {
  private final TokenTraits traits = TokenTraits.ofThisThread(Hanlp.ofThisJvm());

  private long of(String token) {
    char[] text = Arrays.copyOf(token.toCharArray(), token.length() + TokenTraits.ROOM);
    return traits.of(text, 0, token.length());
  }

  @ParameterizedTest
  @CsvSource({
    "经济, true, true, true",
    "民宿链长, true, true, true",
    "实事求是, true, true, true",
    "三, true, true, false",
    "未来, true, true, false",
    "的, true, false, false",
    "和, true, false, false",
    "2035, false, false, false",
    "、, false, false, false"
  })
  void aPhraseGoesOnBeginsAndEnds(String token, boolean goesOn, boolean begins, boolean ends) {
    for (int time = 0; time < 2; time++) {
      assertThat((of(token) & TokenTraits.GOES_ON) != 0).isEqualTo(goesOn);
      assertThat((of(token) & TokenTraits.BEGINS) != 0).isEqualTo(begins);
      assertThat((of(token) & TokenTraits.ENDS) != 0).isEqualTo(ends);
    }
  }

  @Test
  void knowsWordsByTheirCharacters() {
    Vocabulary vocabulary = Hanlp.ofThisJvm().vocabulary();
    // More than are kept at once.
    for (char first = '\u4e00'; first < '\u9fff'; first++) {
      for (char second : "民业展行的".toCharArray()) {
        String token = "" + first + second;
        assertThat(TokenTraits.word(of(token)))
            .isIn(Vocabulary.UNKNOWN, vocabulary.indexOf(token.toCharArray(), 0, 2));
      }
    }
    assertThat(TokenTraits.word(of("发展")))
        .isEqualTo(vocabulary.indexOf("发展".toCharArray(), 0, 2))
        .isNotEqualTo(Vocabulary.UNKNOWN);
  }

  @Test
  void theBucketIsThatOfTheKey() {
    assertThat(TokenTraits.bucket(of("发展"))).isEqualTo((int) (PhraseKey.of("发展") >>> 7) & 31);
  }
}
