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
  @CsvSource({
    "西藏自治区, xi zang zi zhi qu",
    "藏粮于地, cang liang yu di",
    "长沙市, chang sha shi",
    "厦门市, xia men shi",
    "成都市, cheng du shi",
    "朝阳市, chao yang shi",
    "长江经济带, chang jiang jing ji dai",
    "增长, zeng zhang",
    "河长制, he zhang zhi",
    "宏观调控, hong guan tiao kong",
    "南水北调, nan shui bei diao"
  })
  void readsNamesAsTheyAreRead(String name, String pinyin) {
    assertThat(Pinyin.of(name)).isEqualTo(pinyin);
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
