package tifa.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTest {
  @ParameterizedTest
  @CsvSource({"民生, min sheng", "绿色, lu se", "双碳, shuang tan", "5G网络, 5g wang luo"})
  void isWhatSomeoneTypesWhoCannotTypeTones(String word, String pinyin) {
    assertThat(Pinyin.of(word)).isEqualTo(pinyin);
  }
}
