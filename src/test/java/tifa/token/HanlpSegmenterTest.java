package tifa.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HanlpSegmenterTest {
  private final Segmenter segmenter = HanlpSegmenter.shared();

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
  void coversAnySentenceWithoutGaps() {
    Random random = new Random(31);
    for (int i = 0; i < 2_000; i++) {
      StringBuilder sentence = new StringBuilder();
      for (int j = 1 + random.nextInt(20); j > 0; j--) {
        sentence.appendCodePoint(
            random.nextInt(4) == 0
                ? 0x20 + random.nextInt(0x2ffff - 0xe000) % 0xd000
                : 0x4e00 + random.nextInt(0x5200));
      }
      int[] ends = segmenter.tokenEnds(sentence.toString());
      assertThat(ends[ends.length - 1]).isEqualTo(sentence.length());
      for (int j = 1; j < ends.length; j++) {
        assertThat(ends[j]).isGreaterThan(ends[j - 1]);
      }
    }
    assertThat(segmenter.tokenEnds("")).isEmpty();
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
