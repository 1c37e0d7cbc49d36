package tifa.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RepeatFinderTest {
  @Test
  void findsSevenRepeatsInEightCopies() {
    String copy = random(3_000, 1);
    List<RepeatFinder.Repeat> repeats = find(copy.repeat(8));
    assertThat(kept(copy.repeat(8))).isEqualTo(copy);
    assertThat(repeats).extracting(RepeatFinder.Repeat::chars).allMatch(chars -> chars == 3_000);
    assertThat(repeats).extracting(RepeatFinder.Repeat::source).containsOnly(0);
    assertThat(repeats).hasSize(7);
  }

  @Test
  void keepsARepeatOf499Characters() {
    String block = random(499, 2);
    String text = "甲" + block + "乙" + random(700, 3) + "丙" + block + "丁";
    assertThat(find(text)).isEmpty();
  }

  @Test
  void dropsARepeatOf500Characters() {
    String block = random(500, 2);
    String before = "甲" + block + "乙" + random(700, 3) + "丙";
    assertThat(find(before + block + "丁"))
        .containsExactly(
            new RepeatFinder.Repeat(
                new tifa.normal.Span(before.length(), before.length() + 500), 1, 500));
  }

  @Test
  void findsARepeatWhereverItBegins() {
    String block = random(500, 4);
    for (int shift = 0; shift < 260; shift += 13) {
      String text = random(shift, 5) + "甲" + block + "乙" + random(2 * shift, 6) + "丙" + block + "丁";
      assertThat(kept(text))
          .as("shift %d", shift)
          .isEqualTo(text.substring(0, text.length() - 501) + "丁");
    }
  }

  @Test
  void findsARepeatOfWhichTheFirstCopyIsLonger() {
    String whole = random(2_000, 7);
    String text = whole + "终" + whole.substring(700, 1_500);
    assertThat(kept(text)).isEqualTo(whole + "终");
    assertThat(find(text).get(0).source()).isEqualTo(700);
  }

  @Test
  void looksThroughWhiteSpace() {
    String block = random(600, 8);
    String wrapped = block.replaceAll("(.{29})", "$1\r\n").replaceAll("(.{7})", "$1　");
    List<RepeatFinder.Repeat> repeats = find(block + "中" + wrapped);
    assertThat(repeats).hasSize(1);
    assertThat(repeats.get(0).chars()).isEqualTo(600);
    assertThat(kept(block + "中" + wrapped).strip()).isEqualTo(block + "中");
  }

  @Test
  void keepsWhatStandsBetweenRepeats() {
    String block = random(800, 9);
    assertThat(kept(block + "一" + block + "二" + block + "三")).isEqualTo(block + "一二三");
  }

  @Test
  void leavesALongTextWithoutRepeatsAlone() {
    assertThat(find(random(50_000, 10))).isEmpty();
    assertThat(find("")).isEmpty();
  }

  @Test
  void takesTimeThatGrowsWithTheTextOnly() {
    String hard = ("发展".repeat(249) + "、").repeat(3_000);
    String copies = random(40_000, 12).repeat(100);
    String one = "发".repeat(4_000_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          assertThat(find(copies)).hasSize(99);
          assertThat(kept(one).length()).isLessThan(1_000);
          assertThat(kept(hard).length()).isLessThan(2_000);
          assertThat(find(random(4_000_000, 13))).isEmpty();
        });
  }

  private static String kept(String text) {
    StringBuilder kept = new StringBuilder();
    int from = 0;
    for (RepeatFinder.Repeat repeat : find(text)) {
      assertThat(repeat.span().start()).isGreaterThanOrEqualTo(from);
      kept.append(text, from, repeat.span().start());
      from = repeat.span().end();
    }
    return kept.append(text, from, text.length()).toString();
  }

  private static String random(int length, int seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append((char) (0x5000 + random.nextInt(2_000)));
    }
    return text.toString();
  }

  private static List<RepeatFinder.Repeat> find(String text) {
    return RepeatFinder.find(text, Blanks.in(text));
  }
}
