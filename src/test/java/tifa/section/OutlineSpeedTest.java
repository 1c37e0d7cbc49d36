package tifa.section;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutlineSpeedTest {
  @ParameterizedTest
  @ValueSource(strings = {"一、", "（一）", "（二）", "1.", "——", "第一，", "各位代表，", "一年来，"})
  void readsAHugeTextOfHeadingsInTimeThatGrowsWithIt(String marker) {
    StringBuilder body = new StringBuilder("一、过去一年工作回顾\n甲乙。\n");
    for (int i = 0; i < 20_000; i++) {
      body.append(marker).append((char) (0x5200 + i % 997)).append((char) (0x5200 + i % 1_009));
      body.append("事。\n");
    }
    assertTimeoutPreemptively(
        Duration.ofSeconds(7),
        () -> assertThat(Outlines.of(body.toString()).sections()).isNotEmpty());
  }

  @Test
  void readsManyLinesAndHeadingsInsideParagraphs() {
    StringBuilder body = new StringBuilder("一、过去一年工作回顾\n");
    for (int i = 0; i < 2_000; i++) {
      String name = "" + (char) (0x5200 + i % 997) + (char) (0x5200 + i % 1_009);
      body.append(name).append("面貌一新。\n").append("以下".repeat(30)).append("，").append(name);
      body.append("。（一）").append(name).append("。（二）").append(name).append("。\n");
    }
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> assertThat(Outlines.of(body.toString()).sections()).isNotEmpty());
  }

  @Test
  void readsManyLevelsOfHeadings() {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < 30_000; i++) {
      body.append(i % 3 == 0 ? "一、" : i % 3 == 1 ? "（三）" : "7.");
      body.append((char) (0x5200 + i % 997)).append((char) (0x5200 + i % 1_009)).append("。\n");
    }
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> assertThat(Outlines.of(body.toString()).sections()).isNotEmpty());
  }
}
