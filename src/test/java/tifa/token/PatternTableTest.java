package tifa.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PatternTableTest {
  @Test
  void findsNestedAndOverlappingPatterns() {
    assertThat(hits("推动京津冀协同发展", List.of("京津冀协同发展", "京津冀", "协同发展", "发展", "动京")))
        .containsExactlyInAnyOrder("2-9 京津冀协同发展", "2-5 京津冀", "5-9 协同发展", "7-9 发展", "1-3 动京");
  }

  @Test
  void findsThemByWhereTheyBeginThenByWhereTheyEnd() {
    assertThat(hits("稳中求进", List.of("求进", "稳中求进", "进", "稳中", "中求", "稳")))
        .containsExactly("0-1 稳", "0-2 稳中", "0-4 稳中求进", "1-3 中求", "2-4 求进", "3-4 进");
  }

  @Test
  void findsOccurrencesThatOverlapThemselves() {
    assertThat(hits("发发发发", List.of("发发"))).containsExactly("0-2 发发", "1-3 发发", "2-4 发发");
  }

  @Test
  void findsNothingWithoutPatternsOrText() {
    assertThat(hits("改革开放", List.of())).isEmpty();
    assertThat(hits("", List.of("改革"))).isEmpty();
    assertThat(hits("改", List.of("改革"))).isEmpty();
  }

  @Test
  void findsSupplementaryCharacters() {
    assertThat(hits("建设𠮷港𠮷", List.of("𠮷港", "𠮷")))
        .containsExactlyInAnyOrder("2-4 𠮷", "2-5 𠮷港", "5-7 𠮷");
  }

  @Test
  void findsWithinAStretchWhatLiesInItAsAWhole() {
    List<String> patterns = List.of("求进", "稳中", "中", "中求进");
    List<String> hits = new ArrayList<>();
    new PatternTable(patterns)
        .find("稳中求进", 1, 3, (start, end, pattern) -> hits.add(patterns.get(pattern)));
    assertThat(hits).containsExactly("中");
  }

  @Test
  void refusesEmptyAndRepeatedPatterns() {
    assertThatIllegalArgumentException().isThrownBy(() -> new PatternTable(List.of("改革", "")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PatternTable(List.of("改革", "改革")))
        .withMessageContaining("改革");
  }

  @Test
  void findsWhatASearchPatternByPatternFinds() {
    Random random = new Random(41);
    for (int i = 0; i < 300; i++) {
      Set<String> patterns = new LinkedHashSet<>();
      for (int j = 1 + random.nextInt(12); j > 0; j--) {
        patterns.add(word(random, 1 + random.nextInt(4)));
      }
      String text = word(random, 40);
      Set<String> naive = new TreeSet<>();
      for (String pattern : patterns) {
        for (int at = text.indexOf(pattern); at >= 0; at = text.indexOf(pattern, at + 1)) {
          naive.add("%d-%d %s".formatted(at, at + pattern.length(), pattern));
        }
      }
      assertThat(hits(text, List.copyOf(patterns))).containsExactlyInAnyOrderElementsOf(naive);
    }
  }

  private static String word(Random random, int length) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < length; i++) {
      word.append("甲乙丙".charAt(random.nextInt(3)));
    }
    return word.toString();
  }

  private static List<String> hits(String text, List<String> patterns) {
    List<String> hits = new ArrayList<>();
    new PatternTable(patterns)
        .find(
            text,
            (start, end, pattern) ->
                hits.add("%d-%d %s".formatted(start, end, patterns.get(pattern))));
    for (String hit : hits) {
      int start = Integer.parseInt(hit.substring(0, hit.indexOf('-')));
      assertThat(text.substring(start)).startsWith(hit.substring(hit.indexOf(' ') + 1));
    }
    return hits;
  }
}
