package tifa.normal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PinyinTest {
  @ParameterizedTest
  @CsvSource({"民生, min sheng", "绿色, lu se", "双碳, shuang tan", "5G网络, 5g wang luo"})
  void isWhatSomeoneTypesWhoCannotTypeTones(String word, String pinyin) {
    assertThat(Pinyin.of(word)).isEqualTo(pinyin);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ms", "minsheng", "minsh", "mins", "m"})
  void isTypedInWholeSyllablesOrTheirBeginnings(String letters) {
    assertThat(Pinyin.isTypedAs(letters, Pinyin.of("民生"))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"sm", "minn", "mingsheng"})
  void isNotTypedInAnotherOrderOrWithOtherLetters(String letters) {
    assertThat(Pinyin.isTypedAs(letters, Pinyin.of("民生"))).isFalse();
  }
}
