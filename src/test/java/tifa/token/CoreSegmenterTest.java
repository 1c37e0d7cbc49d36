package tifa.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoreSegmenterTest {
  private final Segmenter segmenter = Hanlp.ofThisJvm().segmenter();

  @ParameterizedTest
  @CsvSource({"改善人民生活, 民生", "保持经济平稳增长, 稳增长", "贯彻创新发展理念, 新发展理念", "坚持创新驱动, 新驱动", "扶持中小微企业, 小微企业"})
  void cutsNowhereAroundAStringThatIsNotTheTerm(String sentence, String trap) {
    assertThat(standsAlone(sentence, trap)).as("%s", tokens(sentence)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "切实保障和改善民生, 民生",
    "推动京津冀协同发展, 京津冀",
    "全面推行链长制, 链长制",
    "深化放管服改革, 放管服",
    "推进供给侧结构性改革, 供给侧结构性改革",
    "加快发展新质生产力, 新质生产力",
    "全面推进乡村振兴, 乡村振兴",
    "力争实现双碳目标, 双碳"
  })
  void cutsOnBothSidesOfATerm(String sentence, String term) {
    assertThat(standsAlone(sentence, term)).as("%s", tokens(sentence)).isTrue();
  }

  @Test
  void gluesNoPhrasesAsHanlpsCustomDictionaryDoes() {
    assertThat(standsAlone("推动数字经济发展", "数字经济")).isTrue();
    assertThat(standsAlone("促进低空经济发展", "低空经济")).isTrue();
  }

  @Test
  void gluesNeitherNamesNorQuantities() {
    assertThat(tokens("梅若水代表市政府报告")).doesNotContain("梅若水");
    assertThat(tokens("建成三百公里")).doesNotContain("三百公里");
  }

  @Test
  void keepsWidthAndCaseSoThatOffsetsHold() {
    assertThat(String.join("", tokens("ＡI与Wi Fi，２０%"))).isEqualTo("ＡI与Wi Fi，２０%");
  }

  @Test
  void cutsRandomTextAsHanlpDoes() {
    Random random = new Random(31);
    for (int i = 0; i < 30_000; i++) {
      assertCutsAsHanlpDoes(RandomText.ofParts(random, 1 + random.nextInt(12)));
    }
  }

  @Test
  void cutsLongTextAsHanlpDoes() {
    Random random = new Random(32);
    for (int parts = 100; parts <= 6_400; parts *= 4) {
      assertCutsAsHanlpDoes(RandomText.ofParts(random, parts));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "。",
        "3",
        "3.14",
        "３．１４％",
        "1,234,567.8",
        "1,,2",
        "12.",
        ".5万",
        "12.5.6，7",
        "一二三",
        "二〇二四年",
        "第十四个五年",
        "5G网络AI大模型",
        "ａｂｃ",
        "A-B/C",
        "①②③",
        "Ⅳ",
        "始##始",
        "未##数末##末未##它",
        "𠮷野家",
        "\ud842",
        "\udfb7经济",
        "\u0000\uffff",
        "鿿㐀䶿",
        "カタカナ한국어",
        "m²",
        "…——",
        "千百万亿兆吉",
        "零下二十",
        "几百万",
        "二十大"
      })
  void cutsWhatIsNoCommonWordAsHanlpDoes(String sentence) {
    assertCutsAsHanlpDoes(sentence);
  }

  private void assertCutsAsHanlpDoes(String sentence) {
    assertThat(segmenter.tokenEnds(sentence))
        .as(sentence)
        .isEqualTo(HanlpSegmenter.shared().tokenEnds(sentence));
  }

  @Test
  void givesManyThreadsTheSame() {
    List<String> alone = tokens("全面推进乡村振兴和新型城镇化");
    assertThat(
            IntStream.range(0, 500).parallel().mapToObj(i -> tokens("全面推进乡村振兴和新型城镇化")).distinct())
        .containsExactly(alone);
  }

  private boolean standsAlone(String sentence, String part) {
    int start = sentence.indexOf(part);
    boolean starts = start == 0;
    boolean ends = false;
    for (int end : segmenter.tokenEnds(sentence)) {
      starts |= end == start;
      ends |= end == start + part.length();
    }
    return starts && ends;
  }

  private List<String> tokens(String sentence) {
    List<String> tokens = new ArrayList<>();
    int from = 0;
    for (int end : segmenter.tokenEnds(sentence)) {
      tokens.add(sentence.substring(from, end));
      from = end;
    }
    return tokens;
  }
}
